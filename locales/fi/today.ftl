### Today: what is overdue, due, has nothing planned, and comes.

## The page
today-filter = Kenen askeleet ja minkä tyyppiset
today-everyone = Kaikki
today-mine = Omat
today-one-by-one = Yksi kerrallaan
today-calendar = Kalenteritiedosto
today-calendar-words = Kaikki näkyvät suunnitellut askeleet omaan kalenteriisi. Uudempi tiedosto korvaa aiemman.
today-calendar-empty = Millään suunnitellulla askeleella ei ole päivää.
today-calendar-done = { $count ->
    [one] Kalenteritiedostossa on 1 askel
   *[other] Kalenteritiedostossa on { $count } askelta
}
today-progress = { $done }/{ $all } tehty
today-overdue = Myöhässä
# How many steps, and what their deals are worth.
today-part = { $count } · { $value }
today-unplanned = { $count ->
    [one] 1 avoin kauppa
   *[other] { $count } avointa kauppaa
}
today-more = Vielä { $count }
today-undated = Ilman päivää
today-upcoming = Tulossa
today-upcoming-count = { $count } seuraavan 7 päivän aikana
today-week = Seuraavien 7 päivän askeleet
today-meetings = { $count ->
    [0] ei tapaamisia
    [one] 1 tapaaminen
   *[other] { $count } tapaamista
}
today-agenda = Päivän ohjelma
today-agenda-empty = Tänään mikään ei ole sidottu kellonaikaan. Askel, jolla on kellonaika, näkyy tässä: ”Soita Annalle klo 14.00”.

## Leads
today-ready = Myyntivalmis
today-leads = Soitettavat liidit
today-known-since = tullut { $date }
today-again = uusi yritys { $date }
today-plan-call = Lisää puhelu

## Answers and renewals
today-awaited = Vastausta odotetaan
today-renewals = Sopimusuusinnat
today-silent = { $days ->
    [one] ei vastausta 1 päivään
   *[other] ei vastausta { $days } päivään
}
today-renews = uusinta { $date }
today-answered = Vastasi
today-answered-named = Vastasi: { $title }
today-has-answered = { $title }: vastaus on kirjattu

## A row
today-in-stage = { $days ->
    [0] tuli vaiheeseen tänään
    [one] 1 pv vaiheessa
   *[other] { $days } pv vaiheessa
}
today-stuck = { $days ->
    [one] 1 pv vaiheessa { $stage }, raja { $limit } pv.
   *[other] { $days } pv vaiheessa { $stage }, raja { $limit } pv.
}
today-called = Soitit { $time }: miten kävi?
today-done-named = Tehty: { $title }
today-call-named = Soita: { $name }
today-mail-named = Sähköposti: { $name }
today-plan-for = Lisää askel: { $title }
today-plan-call-for = Lisää puhelu: { $title }
today-later = Muu päivä
today-later-named = Muu päivä: { $title }
today-move-named = { $title }: vaihda aika, uusi päivä { $date }
# On a small button: so many days from today.
# at most 6
today-plus-days = +{ $days } pv

## Another day
today-move-title = Vaihda aika: { $title }
today-move-words = Tai kirjoita
today-move-example = ensi tiistaina klo 10
today-move-unread = Kirjoita päivä: ”huomenna”, ”2 viikon päästä”, ”ensi tiistaina klo 10”.
today-move = Vaihda aika
today-moved = Uusi aika: { $what }, { $when }
today-stays = Aika ei muuttunut: { $what }, { $when }

## What came of it
today-outcome-title = { $kind ->
    [call] Miten puhelu meni?
    [email] Miten sähköpostin kävi?
    [message] Miten viestin kävi?
    [meeting] Miten tapaaminen meni?
    [demo] Miten demo meni?
   *[other] Miten kävi?
}
today-minutes = { $minutes ->
    [one] noin 1 min
   *[other] noin { $minutes } min
}
today-next-example = Lähetä tarjous pe
today-comes-again = { $often }, seuraavan kerran { $date }
today-save-and-plan = Tallenna, seuraava { $when }
today-only-save = Vain tallenna
today-saved = Tehty: { $step }
today-saved-and-planned = Tehty: { $what }. Seuraava askel: { $next }, { $when }

## One by one
today-left = { $count ->
    [one] 1 jäljellä
   *[other] { $count } jäljellä
}
today-pass = Ohita
today-all-seen = Siinä kaikki
today-all-seen-words = Ohittamasi ovat yhä luettelossa.
today-to-list = Luetteloon

## Nothing to do
today-free = Mitään ei ole tehtävänä, ja jokaisella avoimella kaupalla on seuraava askel
today-free-words = Se, minkä suunnittelet jollekin päivälle, nousee tähän sinä päivänä. Tulossa olevat ovat alla.
today-free-filtered = Yllä valituissa ei ole mitään tehtävänä.
today-everything = Näytä kaikki
today-nothing-yet = Tästä päiväsi alkaa
today-nothing-yet-words = Lisää kauppa ja sille seuraava askel: ”Soita Annalle ma klo 9.00”. Sinä päivänä se näkyy tässä, ja tekemättä jäänyt pysyy, kunnes se on tehty.
