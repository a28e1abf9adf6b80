## The deal's drawer
deal-gone = Tätä kauppaa ei ole täällä
deal-gone-unknown = Millään tämän työtilan kaupalla ei ole tätä osoitetta. Se voi olla kopiossa, jota ei ole vielä yhdistetty tänne.
deal-gone-binned = Tämä kauppa on roskakorissa.
deal-gone-undone = Tämän kaupan lisääminen kumottiin. Toiminto ”Tee uudelleen” tuo sen takaisin.
deal-restore = Palauta
deal-whole-title = Koko otsikko
deal-back = Takaisin
deal-before = Edellinen kauppa
deal-after = Seuraava kauppa
deal-contact-with-role = { $name }, { $role }
deal-opened = avattu { $date }
deal-opened-days = { $days ->
    [0] avattu { $date }
    [one] avattu { $date }, 1 päivä
   *[other] avattu { $date }, { $days } päivää
}
deal-closes = päätös { $date }
deal-no-value = ei vielä arvoa
deal-copy-link = Kopioi linkki
deal-link-copied = Linkki kopioitu. Se avaa tämän kaupan kaikkialla, missä tämä työtila on.
deal-link = Tämän kaupan osoite: { $address }
deal-more = Muut toiminnot
deal-reopen = Avaa uudelleen
deal-reopened = { $title } on taas avoinna
deal-delete = Poista
deal-deleted = { $title } on roskakorissa

## Stage path and entry criteria
deal-days = { $days ->
    [0] alle päivä
    [one] 1 päivä
   *[other] { $days } päivää
}
deal-days-here = { $days ->
    [0] alle päivä, tässä
    [one] 1 päivä, tässä
   *[other] { $days } päivää, tässä
}
deal-next-stage = seuraava
deal-skipped = ohitettu
deal-to-reach = Vaiheeseen { $stage }: { $met }/{ $all }
deal-move-to-stage = Siirrä vaiheeseen { $stage }
deal-ask = Kysy: { $name }

## Two values for one field
deal-elsewhere = Kaupan tila on ”{ $word }”, jonka vain uudempi Kariz tuntee. Täällä kaupan voi vain avata uudelleen.

## How it ended
deal-outcome = Lopputulos
deal-won-on = Voitettu { $date }, { $value }
deal-lost-on = Hävitty { $date } – { $reason }
deal-no-reason = syytä ei kerrottu
deal-add-note = Lisää muistio
deal-try-again = Uusi yritys
deal-retried-on = Nousee esiin { $date }
deal-retried = Uusi yritys on käynnissä
deal-retry-lead = Avaa liidi
deal-retry-day = Muu päivä…
deal-retry-off = Ei uutta yritystä
deal-retry-is-off = { $title } ei enää nouse esiin

## Next step
deal-next-step = Seuraavaksi
deal-nothing-planned = Ei suunnitelmaa
deal-plan-step = Lisää askel
deal-change-step = Muuta askelta
deal-move-step = Vaihda aika
deal-done = Tehty
deal-remove-step = Poista tämä askel
deal-complete-step = Tehty: { $title }
deal-and-next = Ja seuraavaksi
deal-step-done = Askel tehty
deal-also-planned = Myös suunnitteilla
deal-no-date = ei päivää
deal-today = Tänään
deal-tomorrow = Huomenna
deal-in-a-week = Viikon päästä
step-more = Lisätiedot
step-repeat-never = Ei toistu
step-to-calendar = Kalenteriin
step-no-day = Tällä askeleella ei ole vielä päivää.
deal-step-kind = Tyyppi
deal-step-title = Mitä tehdään
deal-step-example = Soitto budjetista
deal-time = Kellonaika
deal-touch-small-of = kontakti { $n }/{ $goal }

## Activity
deal-activity = Aktiviteetit
deal-touch-of = Kontakti { $n }/{ $goal }
deal-touch = { $n }. kontakti
deal-log = Mitä kirjataan
deal-write = Kirjoita, mitä tapahtui…
deal-day = Päivä
deal-plan-it = Myöhemmäksi
deal-save-note = Tallenna muistio
deal-log-kind = { $kind ->
    [call] Kirjaa puhelu
    [email] Kirjaa sähköposti
    [message] Kirjaa viesti
    [meeting] Kirjaa tapaaminen
    [demo] Kirjaa demo
   *[other] Kirjaa tehtävä
}
deal-plan-kind = { $kind ->
    [call] Lisää puhelu
    [email] Lisää sähköposti
    [message] Lisää viesti
    [meeting] Lisää tapaaminen
    [demo] Lisää demo
   *[other] Lisää tehtävä
}
deal-timeline = Mitä on tapahtunut
deal-timeline-empty = Tähän kertyvät kirjauksesi ja kaupan siirrot.
deal-show-all = Näytä kaikki { $n }
deal-entry-menu = Toiminnot: { $title }
deal-not-done = Vielä tekemättä
deal-remove = Poista
deal-activity-removed = Aktiviteetti poistettu
deal-opened-in = Avattu vaiheessa { $stage }
deal-reopened-in = Avattu uudelleen vaiheessa { $stage }
deal-moved-from-to = Siirretty: { $from } → { $to }
deal-moved-unmet = Siirretty, vaikka siirtymäehdot eivät täyttyneet.
deal-was-won = Voitettu
deal-was-lost = Hävitty

## Fields
deal-key-fields = Perustiedot
deal-weighted = painotettu { $value }
deal-category-by-rule = vaiheen ja päivän mukaan
deal-from-stage = vaiheen mukaan
deal-stage-says = vaiheen mukaan { $percent }
deal-percent-error = Anna luku väliltä 0–100.
deal-add-about = Lisää taustatietoja
deal-domain = Verkkotunnus
deal-industry = Toimiala
deal-region = Alue
deal-other-deals = Asiakkaan muut kaupat
deal-stage-history = Vaihehistoria
deal-since = Alkaen
deal-stayed = Kesto

## Won and lost
close-won-title = Voitettu: { $title }
close-lost-title = Hävitty: { $title }
close-won-many = { $n ->
    [one] 1 kauppa voitettu
   *[other] { $n } kauppaa voitettu
}
close-lost-many = { $n ->
    [one] 1 kauppa hävitty
   *[other] { $n } kauppaa hävitty
}
close-value = Lopullinen arvo
close-why-won = Mikä sai ostamaan
close-note = Mitä sanottiin
close-reason = Syy
close-reason-words = Syystä näkee myöhemmin, mitä voisi tehdä paremmin. Jätä avoimeksi, jos kukaan ei tiedä sitä.
close-new-reason = Muu syy
close-add-reason = Lisää luetteloon
close-won = Kirjaa voitetuksi
close-lost = Kirjaa hävityksi
close-was-won = { $title } on voitettu
close-was-lost = { $title } on hävitty
close-were-won = { $n ->
    [one] 1 kauppa on voitettu
   *[other] { $n } kauppaa on voitettu
}
close-was-lost-until = { $title } on hävitty, uusi yritys { $day }
close-what-next = Mitä seuraavaksi
close-for-good = Hävitty lopullisesti
close-again-on = Uusi yritys tiettynä päivänä
close-nurture = Pidä yhteyttä, ensi kerran 3 kk:n päästä
close-were-lost = { $n ->
    [one] 1 kauppa on hävitty
   *[other] { $n } kauppaa on hävitty
}

## Planning in one line
plan-title = Seuraava askel: { $deal }
plan-line = Mitä tehdään seuraavaksi ja milloin
plan-example = Soita Annalle ma klo 9.00
plan-missing = Kirjoita, mitä tehdään.
plan-reads-as = { $kind } · { $when }
plan-gone = Se päivä on jo mennyt: { $when }.
plan-add = Lisää askel
plan-done = Askel lisätty: { $step }, { $when }

## After a win
after-win-offer = Mitä seuraavaksi
after-win-title = Voiton jälkeen: { $title }
after-win-words = Asiakas on helpompi pitää kuin löytää. Suunnittele nyt se, mikä muuten unohtuisi.
after-win-referral = Pyydä suositusta
after-win-referral-hint = Kun he ovat nähneet, että se toimii: kenellä muulla on sama ongelma?
after-win-renewal = Sopimusuusinta
after-win-renewal-hint = Ajoissa, jotta ehdit jutella ennen sopimuksen päättymistä tai tarjota lisää.
after-win-renewal-saved = Tallennettu
after-win-renews = { $title } nousee Tänään-sivulle muutamaa viikkoa aiemmin
after-win-welcome = Tervetulosarja…
after-win-plan = Lisää
after-win-is-planned = Lisätty
after-win-planned = Askel lisätty: { $step }

## People in a deal
deal-people = Kaupan henkilöt
deal-person = Lisää henkilö
deal-role = Rooli
deal-role-of = Rooli: { $name }
deal-role-remove = Poista tästä kaupasta: { $name }
# Since the buyer's last answer, although somebody has reached out
deal-silent = { $days ->
    [one] Ei vastausta 1 päivään
   *[other] Ei vastausta { $days } päivään
}
