### Today: what is overdue, due, has nothing planned, and comes.

## The page
today-filter = Ai cui sunt pașii și de ce tip
today-everyone = Toți
today-one-by-one = Pe rând
today-calendar = Fișier calendar
today-calendar-words = Toți pașii planificați care sunt afișați, pentru calendarul dumneavoastră. Un fișier mai nou îl înlocuiește pe cel dinainte.
today-calendar-empty = Niciun pas planificat nu are dată.
today-calendar-done = { $count ->
    [one] Fișierul calendar conține 1 pas
    [few] Fișierul calendar conține { $count } pași
   *[other] Fișierul calendar conține { $count } de pași
}
today-progress = { $done } din { $all } gata
today-overdue = Cu întârziere
# How many steps, and what their deals are worth.
today-part = { $count } · { $value }
today-unplanned = { $count ->
    [one] 1 oportunitate deschisă
    [few] { $count } oportunități deschise
   *[other] { $count } de oportunități deschise
}
today-more = încă { $count }
today-undated = Fără dată
today-upcoming = Urmează
today-upcoming-count = { $count } în următoarele 7 zile
today-week = Pașii din următoarele 7 zile
today-meetings = { $count ->
    [0] nicio întâlnire
    [one] 1 întâlnire
    [few] { $count } întâlniri
   *[other] { $count } de întâlniri
}
today-agenda = Agendă
today-agenda-empty = Azi nimic nu are oră. Un pas cu oră apare aici: „Apel cu Ana 14:00”.

## Leads
today-leads = Lead-uri de sunat
today-known-since = din { $date }
today-again = de reluat, { $date }
today-plan-call = Planificați un apel

## Answers and renewals
today-awaited = Răspunsuri așteptate
today-renewals = Reînnoiri
today-silent = { $days ->
    [one] fără răspuns de 1 zi
    [few] fără răspuns de { $days } zile
   *[other] fără răspuns de { $days } de zile
}
today-renews = reînnoire { $date }
today-answered = A răspuns
today-answered-named = A răspuns: { $title }
today-has-answered = { $title }: răspunsul este notat

## A row
today-in-stage = { $days ->
    [0] aici de azi
    [one] 1 zi în etapă
    [few] { $days } zile în etapă
   *[other] { $days } de zile în etapă
}
today-stuck = { $days ->
    [one] 1 zi în { $stage }, limita { $limit }.
    [few] { $days } zile în { $stage }, limita { $limit }.
   *[other] { $days } de zile în { $stage }, limita { $limit }.
}
today-called = Ați sunat la { $time }: cum a mers?
today-done-named = Gata: { $title }
today-call-named = Apel către { $name }
today-mail-named = E-mail către { $name }
today-plan-for = Planificați un pas: { $title }
today-plan-call-for = Planificați un apel: { $title }
today-later = Altă zi
today-later-named = Altă zi: { $title }
today-move-named = { $title }: reprogramați pe { $date }
# On a small button: so many days from today.
# at most 6
today-plus-days = +{ $days } z

## Another day
today-move-title = Reprogramare: { $title }
today-move-words = Sau în cuvinte
today-move-example = marți la 10
today-move-unread = Scrieți o zi: „mâine”, „peste 2 săptămâni”, „marți la 10”.
today-move = Reprogramați
today-moved = Reprogramat: { $what }, { $when }
today-stays = Rămâne cum era: { $what }, { $when }

## What came of it
today-outcome-title = { $kind ->
    [call] Cum a mers apelul?
    [email] Ce rezultat a avut e-mailul?
    [message] Ce rezultat a avut mesajul?
    [meeting] Cum a fost întâlnirea?
    [demo] Cum a fost demo-ul?
   *[other] Ce a ieșit?
}
today-minutes = { $minutes ->
    [one] circa 1 min
    [few] circa { $minutes } min
   *[other] circa { $minutes } min
}
today-next-example = De trimis oferta vineri
today-comes-again = { $often }; data viitoare: { $date }
today-save-and-plan = Salvați, planificați { $when }
today-only-save = Doar salvați
today-saved = Gata: { $step }
today-saved-and-planned = Gata: { $what }. Pas următor: { $next }, { $when }

## One by one
today-left = { $count ->
    [one] A mai rămas 1 lucru
    [few] Au mai rămas { $count } lucruri
   *[other] Au mai rămas { $count } de lucruri
}
today-pass = Săriți peste
today-all-seen = Asta a fost tot
today-all-seen-words = Ce ați sărit rămâne pe listă.
today-to-list = Înapoi la listă

## Nothing to do
today-free = Nimic de făcut acum, iar fiecare oportunitate deschisă are un pas următor
today-free-words = Tot ce planificați pentru o zi apare aici în ziua aceea. Ce urmează este mai jos.
today-free-filtered = Din ce este ales mai sus, nu este nimic de făcut acum.
today-everything = Afișați tot
today-nothing-yet = Aici vă începe ziua
today-nothing-yet-words = Adăugați o oportunitate și planificați-i pasul următor: „Apel cu Ana luni 9:00”. În ziua aceea apare aici, iar ce nu apucați să faceți rămâne până este gata.
today-mine = Ale mele
today-ready = Sales-ready
