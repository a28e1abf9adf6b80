### Texts that all features share, in Project Fluent's format. Each becomes a function of src/i18n: `deals-count` is t::deals_count(n).

## Frame
skip-to-content = Salt la conținut
opening = Se deschide pipeline-ul…
opening-slow = Durează mai mult decât de obicei. Tot ce este pe acest dispozitiv rămâne așa cum este; adesea ajută să încercați din nou.
open-failed = Spațiul de lucru nu s-a deschis
open-storage-unavailable = Acest browser nu îi oferă aplicației Kariz spațiu de stocare. Într-o fereastră privată sau cu datele site-urilor blocate nu se poate păstra nimic: deschideți Kariz într-o fereastră obișnuită.
open-damaged = { $chunks ->
    [one] O parte din datele stocate nu poate fi citită. Nu s-a șters nimic. Deschideți o copie a spațiului de lucru de la un coleg sau o copie de rezervă.
    [few] { $chunks } părți din datele stocate nu pot fi citite. Nu s-a șters nimic. Deschideți o copie a spațiului de lucru de la un coleg sau o copie de rezervă.
   *[other] { $chunks } de părți din datele stocate nu pot fi citite. Nu s-a șters nimic. Deschideți o copie a spațiului de lucru de la un coleg sau o copie de rezervă.
}
open-too-new = Acest spațiu de lucru a fost scris de o versiune mai nouă de Kariz. Reîncărcați pagina ca să o primiți.
open-gone = Datele spațiului dumneavoastră de lucru stocate pe acest dispozitiv au dispărut: le-a șters browserul sau altceva. Copiile din alte locuri au rămas neatinse: începeți din nou și deschideți una dintre ele.
open-gone-named = Datele spațiului de lucru „{ $name }” stocate pe acest dispozitiv au dispărut: le-a șters browserul sau altceva. Copiile din alte locuri au rămas neatinse: începeți din nou și deschideți una dintre ele.
open-save-unread = Salvați ca fișier ce nu poate fi citit
open-others = Spații de lucru pe acest dispozitiv
open-start-anew = Începeți din nou
removed-elsewhere = Spațiul de lucru „{ $name }” a fost eliminat de pe acest dispozitiv în altă filă. Copiile din alte locuri au rămas neatinse.
engine-stopped = Kariz s-a oprit
engine-stopped-words = O parte a aplicației nu mai funcționează. Tot ce a apărut ca salvat este pe acest dispozitiv; reîncărcați pagina ca să continuați.
try-again = Reîncercați
close = Închideți
messages = Mesaje
cancel = Renunțați
save = Salvați
undo = Anulați
redo = Refaceți
undo-named = Anulați: { $name }
redo-named = Refaceți: { $name }
undo-skipped = { $n ->
    [one] O valoare a rămas neatinsă: între timp a modificat-o altcineva.
    [few] { $n } valori au rămas neatinse: între timp le-a modificat altcineva.
   *[other] { $n } de valori au rămas neatinse: între timp le-a modificat altcineva.
}
undo-changed-since = Nu s-a anulat: între timp a fost modificat de altcineva.
undo-later-work = Această modificare nu se mai poate anula separat: după ea a urmat „{ $command }” ({ $name }). Anulați-o mai întâi pe aceea.
undo-is-needed = Această modificare nu se mai poate anula separat: { $name } depinde de ea.
undo-show = Afișați
saved-field = Salvat: { $field } – { $name }, { $value }
saved-what = Salvat: { $what }
undid = Anulat: { $what }
redid = Refăcut: { $what }
undid-and = { $words } ({ $more })
undid-nothing = Nu mai era nimic de modificat.
undid-field = { $field } – { $name }, { $from } → { $to }
undid-record = { $command } „{ $name }”
undid-moved = { $n ->
    [one] mutarea unei oportunități
    [few] mutarea a { $n } oportunități
   *[other] mutarea a { $n } de oportunități
}
undid-closed = { $n ->
    [one] închiderea unei oportunități
    [few] închiderea a { $n } oportunități
   *[other] închiderea a { $n } de oportunități
}
undid-changed = { $n ->
    [one] modificarea unei oportunități
    [few] modificarea a { $n } oportunități
   *[other] modificarea a { $n } de oportunități
}
undid-removed = { $n ->
    [one] ștergerea unei înregistrări
    [few] ștergerea a { $n } înregistrări
   *[other] ștergerea a { $n } de înregistrări
}
undid-several = { $command }, { $n ->
    [one] o înregistrare
    [few] { $n } înregistrări
   *[other] { $n } de înregistrări
}
new-deal = Oportunitate nouă

## Navigation
tab-title = { $what } – { $workspace } – Kariz
# What waits to be done today, then the title.
tab-title-waiting = ({ $count }) { $title }
workspace-named = Spațiu de lucru: { $name }
workspace-unnamed = Spațiu de lucru fără nume
workspace-sample = Exemplu
nav-main = Principal
nav-home = Kariz, acasă
nav-today = Azi
nav-today-waiting = { $count ->
    [one] 1 pas de făcut
    [few] { $count } pași de făcut
   *[other] { $count } de pași de făcut
}
# What a file of planned steps is called.
calendar-file = Pași planificați
nav-board = Panou
nav-deals = Oportunități
nav-leads = Lead-uri
nav-insights = Analiză
nav-team = Echipă și sync
nav-more = Mai multe
nav-settings = Setări

## Saving
saving-saved = Salvat pe acest dispozitiv
saving-pending = Se salvează…
saving-failed = Nesalvat

## Dates
date-today = azi
date-tomorrow = mâine
date-yesterday = ieri
date-days-late = { $days ->
    [one] întârziere 1 z
    [few] întârziere { $days } z
   *[other] întârziere { $days } z
}

## Fields
owner-nobody = Nimeni
field-half-typed = Nu este complet. Completați sau goliți câmpul.
money-error = Scrieți un număr, de exemplu 12.000 sau 1,2k.
money-negative = Scrieți o sumă de la 0 în sus.
money-too-large = Suma este prea mare ca să poată fi păstrată.
money-too-fine = { $digits ->
    [0] { $currency } nu are zecimale.
    [one] { $currency } are cel mult o zecimală.
    [few] { $currency } are cel mult { $digits } zecimale.
   *[other] { $currency } are cel mult { $digits } de zecimale.
}
money-unknown-word = „{ $word }” nu este o monedă. Scrieți EUR, € sau doar suma.
money-two-currencies = Aici sunt două monede. Lăsați una.
money-other-currency = Aici se acceptă doar { $currency }.
money-rial = { $amount } IRR
money-reads-as = Interpretat ca { $amount }
number-error = Scrieți un număr întreg, de exemplu 30.
number-too-large = Scrieți un număr de cel mult { $most }.

## Drafts
lately-today = { $time }
draft-from = Ciornă ({ $when })
draft-kept = Ciornă păstrată
draft-too-long = Textul este prea lung ca să fie păstrat drept ciornă.
draft-no-room = Celelalte ciorne ocupă tot locul, așa că aceasta nu este păstrată. Vedeți Setări.
draft-discard = Ștergeți
draft-use = Folosiți

## Two values for one field, wherever it is
conflicts-count = { $n ->
    [one] { $n } conflict de rezolvat
    [few] { $n } conflicte de rezolvat
   *[other] { $n } de conflicte de rezolvat
}
conflicts-title = Conflicte de rezolvat
conflicts-words = Aceste câmpuri au fost modificate în același timp, în copii diferite. Ambele valori se păstrează până când alege cineva; alegerea este valabilă pentru toți și se poate anula.
conflicts-more = { $n ->
    [one] și încă { $n }, care apare pe măsură ce alegeți
    [few] și încă { $n }, care apar pe măsură ce alegeți
   *[other] și încă { $n }, care apar pe măsură ce alegeți
}
conflicts-none = Nu mai este nimic de ales. Cine își îmbină de acum copia cu a dumneavoastră primește și alegerile.
conflicts-open-deal = Deschideți oportunitatea
conflicts-open = Alegeți
conflict-here = Două valori din care se poate alege
conflict-chosen = { $field }: s-a ales { $value }

## Rejections
rejected-not-found = Nu mai există.
rejected-name-missing = Este nevoie de un nume.
rejected-already-there = { $name } există deja.
rejected-criteria = Criteriile de intrare în { $stage } nu sunt îndeplinite.
rejected-skips = Etapa { $stage } nu poate fi sărită.
rejected-goes-back = Oportunitățile nu se pot întoarce din { $stage }.
rejected-stage-archived = Etapa { $stage } este arhivată.
rejected-read-only = Acesta este un instantaneu, care poate fi doar vizualizat. Ca să lucrați, întoarceți-vă la propriul spațiu de lucru.
rejected-holds-deals = { $n ->
    [one] Conține o oportunitate deschisă. Mutați-o mai întâi.
    [few] Conține { $n } oportunități deschise. Mutați-le mai întâi.
   *[other] Conține { $n } de oportunități deschise. Mutați-le mai întâi.
}
rejected-last-one = Ultimul element trebuie să rămână.
rejected-deal-closed = Oportunitatea { $title } este închisă. Redeschideți-o mai întâi.
rejected-deal-open = Oportunitatea { $title } este deja deschisă.
rejected-out-of-range = { $field }: valoare în afara limitelor.
rejected-workspace-state = Acum nu se poate în acest spațiu de lucru.
rejected-nothing-to-undo = Nu este nimic de anulat.

## Said in several places
deal-won = Câștigată
deal-lost = Pierdută
deal-move-to = Mutați în…
deal-unknown-stage = Etapă necunoscută
deal-conflict-named = Conflict: { $field }
deal-conflict-two = { $field }: { $one } a introdus { $onevalue }, iar { $other } a introdus { $othervalue }, în același timp
deal-conflict-many = { $n ->
    [one] { $field }: o valoare introdusă în același timp
    [few] { $field }: { $n } valori introduse în același timp
   *[other] { $field }: { $n } de valori introduse în același timp
}
deal-conflict-of = { $field } – { $record }
deal-conflict-kept = Ambele valori se păstrează. Kariz afișează una dintre ele până când alege cineva.
deal-conflict-who = { $who }, { $when }
deal-conflict-choose = Alegeți
deal-conflict-keep = Păstrați
deal-conflict-button = { $verb } { $value }
deal-somebody = Cineva
value-empty = nimic
value-yes = da
value-no = nu
value-kept = păstrat
value-removed = eliminat
value-done = efectuată
value-not-done = neefectuată
value-unknown-record = ceva ce nu este aici
value-won-on = câștigată { $date }
value-lost-on = pierdută { $date }
value-lead-new = nou
value-lead-working = în lucru din { $date }
value-lead-nurture = de reluat { $date }
value-lead-became = a devenit oportunitatea { $deal }
value-lead-disqualified = descalificat { $date }
deals-won = Câștigate
deals-lost = Pierdute
import = Importați
start-default-name = Pipeline-ul nostru
start-currency = Monedă
start-empty = Gol: îmi adaug etapele
start-pipeline-name = Clienți noi
settings-language-missing = Această limbă nu a putut fi descărcată. Încercați din nou când aveți conexiune.
places-back = Înapoi la { $name }
places-found = Spațiu de lucru găsit pe acest dispozitiv
add = Adăugați
remove = Eliminați
not-now = Nu acum
open-a-copy = Deschideți o copie
share-a-copy = Partajați o copie
drop-to-open = Lăsați fișierul ca să-l deschideți: o copie .kariz sau un tabel CSV de importat
shared-title = Un fișier a fost partajat cu Kariz
shared-file = Fișierul
shared-words = Kariz nu a citit încă nimic din el. Dacă nu l-ați partajat chiar acum, alegeți „Nu acum”: și site-urile web pot trimite fișiere aici.
shared-look = Examinați
shared-others = { $n ->
    [one] Împreună cu el a venit încă un fișier, care a rămas neatins: Kariz examinează câte unul. Partajați-l separat.
    [few] Împreună cu el au venit încă { $n } fișiere, care au rămas neatinse: Kariz examinează câte unul. Partajați-le pe rând.
   *[other] Împreună cu el au venit încă { $n } de fișiere, care au rămas neatinse: Kariz examinează câte unul. Partajați-le pe rând.
}
shared-nothing = În ce s-a partajat nu era nimic din ce poate deschide Kariz: o copie, un tabel CSV sau linkul unei invitații.
files-one = { $n ->
    [one] Kariz deschide câte un fișier: { $name }. Celălalt a rămas neatins.
    [few] Kariz deschide câte un fișier: { $name }. Celelalte { $n } au rămas neatinse.
   *[other] Kariz deschide câte un fișier: { $name }. Celelalte { $n } au rămas neatinse.
}
shared-lost = Din ce s-a partajat nu a ajuns nimic: încap cel mult 64 MB și doar cât este loc pe acest dispozitiv. Alegeți fișierul aici.
copy-downloaded = { $name } este în Descărcări ({ $size }).
copy-shared = { $name } a fost transmis.
refused-not-a-workspace = Acesta nu este un spațiu de lucru Kariz. O copie se termină în .kariz; cereți-i colegului să folosească „Partajați o copie”.
refused-not-a-workspace-but = Acesta nu este un spațiu de lucru Kariz; pare un fișier { $kind }. O copie se termină în .kariz; cereți-i colegului să folosească „Partajați o copie”.
refused-damaged = Fișierul este trunchiat sau deteriorat. Cereți-l din nou, de preferat pe o cale care nu modifică fișierele.
refused-not-kariz = Acesta este un document Automerge, dar nu unul Kariz. Alegeți un fișier făcut cu „Partajați o copie”.
refused-other-workspace = Aceasta este o copie a altui spațiu de lucru, „{ $name }”, și nu poate fi îmbinată în acesta. Cereți o copie a aceluiași spațiu de lucru sau deschideți-o ca spațiu de lucru separat.
refused-too-new = A fost făcut de o versiune mai nouă de Kariz. Reîncărcați această pagină ca să primiți acea versiune, apoi încercați din nou.
refused-too-large = Cu { $size }, fișierul este mai mare decât poate deschide Kariz. Verificați dacă este cel potrivit sau cereți o copie nouă.
refused-stopped = Citirea fișierului a cerut prea mult timp sau prea multă memorie și a fost oprită. Închideți alte file și încercați din nou; dacă nu ajută, cereți o copie nouă.
refused-read-only = Aici este deschis un instantaneu, care poate fi doar vizualizat. Deschideți fișierul dintr-un spațiu de lucru al dumneavoastră.
refused-nothing-previewed = Alegeți mai întâi un fișier.
refused-not-saved = Copia este îmbinată, dar acest dispozitiv refuză acum să o salveze. Eliberați spațiu de stocare sau partajați o copie înainte să închideți pagina.
more-missing = Această parte din Kariz nu este încă pe acest dispozitiv. Conectați-vă o dată la internet; de atunci funcționează și fără.
signed-place = { $name } (instantaneu)
update-waits = O versiune nouă de Kariz este pregătită.
update-now = Reîncărcați acum
update-later = Mai târziu
invitation-wrong = Această invitație nu poate fi folosită: nu indică niciun server la care se conectează Kariz. Cereți una nouă.
live-lost = Sesiunea live s-a încheiat sau s-a pierdut conexiunea. Ce este aici se păstrează; invitați din nou ca să continuați.
list-next = { $one }, { $other }
list-apart = { $one }; { $other }
list-dot = ·
list-sentences = { $one } { $other }
deals-sum = { $n ->
    [one] { $n } oportunitate · { $sum }
    [few] { $n } oportunități · { $sum }
   *[other] { $n } de oportunități · { $sum }
}
deals-open = Deschise
deals-told = { $all ->
    [one] { $shown } dintr-o oportunitate
    [few] { $shown } din { $all } oportunități
   *[other] { $shown } din { $all } de oportunități
}
deal-edit = Editați
deal-edit-field = { $field }:
deal-date-error = Alegeți o dată.
deal-value-currency = Valoarea este acum { $value }, în { $currency }; înainte era în { $was }.
edit-meanwhile = Între timp cineva a scris: { $now }
edit-meanwhile-empty = Între timp cineva a golit câmpul.
edit-take-theirs = Preluați

## How often an activity comes again
repeat-weekly = Săptămânal
repeat-monthly = Lunar
repeat-after = { $days ->
    [one] La o zi după efectuare
    [few] La { $days } zile după efectuare
   *[other] La { $days } de zile după efectuare
}
nav-sequences = Secvențe
write-to = Scrieți…
start-sequence = Porniți o secvență…
prepare-meeting = Pregătiți
write-for-step = Scrieți pentru: { $title }
step-with = cu { $guests }
prepare-for = Pregătiți: { $title }
rejected-opted-out = { $name } nu mai dorește e-mailuri și mesaje: nu se poate porni nicio secvență.
nav-forecast = Prognoză
nav-review = Revizuire
nav-checkup = Diagnostic
nav-goals = Obiective

## Goals and terms of payment
deed-set-goal = Stabiliți un obiectiv
terms-at-order = { $share } la comandă
terms-after = { $n ->
    [one] { $share } după o zi
    [few] { $share } după { $n } zile
   *[other] { $share } după { $n } de zile
}
terms-edit = Modificați condițiile de plată
