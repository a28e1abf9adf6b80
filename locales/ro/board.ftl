## Next step
step-none = Nimic planificat
step-plan = Planificați un pas

## The board
board-title = Panou: { $pipeline }
board-keys = Cu săgețile treceți de la un card la altul. Spațiu ridică un card, săgețile îl mută, Spațiu îl lasă, Esc renunță. Enter deschide oportunitatea, M o mută, W și L o închid drept câștigată sau pierdută.
board-summary = { $n ->
    [one] { $n } deschisă · { $sum }
    [few] { $n } deschise · { $sum }
   *[other] { $n } deschise · { $sum }
}
board-pipeline = Pipeline: { $name }
board-no-pipeline = Niciun pipeline
board-new-pipeline = Pipeline nou
board-edit-pipelines = Redenumiți și ordonați pipeline-urile
board-views = Vizualizări și filtre
board-weighted = Ponderat
board-weighted-shown = Ponderat, din ce este afișat
view-all = Deschise
view-mine = Ale mele
view-stuck = Stagnează
view-unplanned = Nimic planificat
view-overdue = Cu întârziere
filter = Filtru
filter-count = { $n ->
    [one] Filtru, { $n } activ
    [few] Filtru, { $n } active
   *[other] Filtru, { $n } active
}
filter-title = Filtrați oportunitățile
filter-view = Vizualizare
filter-anybody = Oricine
filter-any-product = Orice produs
filter-clear = Ștergeți filtrele
filter-chips = Filtre active
filter-chip = { $what }: { $value }
filter-chip-clear = { $what }, eliminați filtrul
filter-text = „{ $text }”
filter-from = de la { $value }
filter-within = { $days ->
    [one] se închide în cel mult { $days } zi
    [few] se închide în cel mult { $days } zile
   *[other] se închide în cel mult { $days } de zile
}
filter-left = { $shown } din { $all }
filter-done = Afișați
filter-nothing = Nicio potrivire
filter-nothing-words = Nicio oportunitate deschisă din acest pipeline nu apare în această vizualizare.
board-tabs = Etape
board-first = Pipeline-ul este pregătit
board-first-words = Fiecare oportunitate este un card. Adăugați-o pe prima sau aduceți-vă istoricul dintr-un fișier CSV.
board-first-add = Adăugați prima oportunitate
board-no-stages = Nicio etapă încă
board-no-stages-words = O etapă este un pas al vânzării, de exemplu Contact, Întâlnire, Propunere.

## A stage's column
column-label = { $n ->
    [one] { $stage }, o oportunitate
    [few] { $stage }, { $n } oportunități
   *[other] { $stage }, { $n } de oportunități
}
column-of = { $shown } din { $n }
column-weighted = ponderat { $sum }
column-enough = { $n } din necesarul de { $needed }
column-short = { $n ->
    [one] lipsește { $n } din { $needed }
    [few] lipsesc { $n } din { $needed }
   *[other] lipsesc { $n } din { $needed }
}
column-over = cu { $n } peste { $most }
column-filtered = Doar ce este afișat
column-within = { $n } din cel mult { $most }
column-limit = { $days ->
    [one] limită: 1 zi
    [few] limită: { $days } zile
   *[other] limită: { $days } de zile
}
column-empty = Încă nimic aici
column-empty-words = Trageți aici o oportunitate sau adăugați una.
column-empty-filter = Nimic potrivit
column-add-deal = Oportunitate nouă
column-menu = Meniul etapei: { $stage }
column-rename = Redenumiți
column-edit = Editați etapa
column-add-before = Etapă nouă înainte
column-add-after = Etapă nouă după
column-to-start = Mutați spre început
column-to-end = Mutați spre sfârșit
column-archive = Arhivați
column-away = arhivată
column-add-stage = Etapă nouă
column-name = Numele etapei

## A card
card-age = { $days } z
card-drying = { $days } z · stagnează
card-over-limit = { $limit ->
    [one] Stagnează: peste limita de o zi a acestei etape
    [few] Stagnează: peste limita de { $limit } zile a acestei etape
   *[other] Stagnează: peste limita de { $limit } de zile a acestei etape
}
card-in-stage = { $days ->
    [one] O zi în această etapă
    [few] { $days } zile în această etapă
   *[other] { $days } de zile în această etapă
}
card-no-value = Fără valoare
card-menu = Acțiuni: { $title }
card-open = Deschideți
card-move = Mutați în…
card-up = Mai sus
card-down = Mai jos
card-won = Câștigată…
card-lost = Pierdută…

## Moving by hand
carry-slot = Lăsați în { $stage }
carry-zones = Închideți oportunitatea
carry-won = Câștigată
carry-won-words = se închide la { $value }
carry-won-no-value = cere valoarea
carry-lost = Pierdută
carry-lost-words = cere motivul
carry-lifted = Ați ridicat cardul { $title }. { $stage }, locul { $place } din { $count }. Săgețile îl mută, Spațiu îl lasă, Esc renunță.
carry-over = { $stage }, locul { $place } din { $count }
carry-cancelled = Cardul { $title } este din nou la locul lui.
carry-placed = Cardul { $title } este pe locul { $place } în { $stage }.
moved-to = Mutată în { $stage }: { $title }
moved-many = { $n ->
    [one] Mutată în { $stage }
    [few] { $n } oportunități mutate în { $stage }
   *[other] { $n } de oportunități mutate în { $stage }
}

## Where to move
move-title = Mutați în
move-many = { $n ->
    [one] Mutați o oportunitate în
    [few] Mutați { $n } oportunități în
   *[other] Mutați { $n } de oportunități în
}
move-stages = Etape
move-now-here = acum aici
move-met = { $n ->
    [one] Criteriul de intrare este îndeplinit
    [2] Ambele criterii de intrare îndeplinite
    [few] Toate cele { $n } criterii de intrare îndeplinite
   *[other] Toate cele { $n } de criterii de intrare îndeplinite
}
move-missing = Lipsă: { $names }
move-missing-many = Criterii lipsă: { $n } din { $all }
move-holds = { $n ->
    [one] o oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
move-confirm = Mutați în { $stage }
move-choose = Alegeți o etapă
move-pipeline = Pipeline

## Entry criteria
criteria-title = Înainte de { $stage }
criteria-words = { $n ->
    [one] Această oportunitate nu este încă pregătită pentru { $stage }. Bifați ce este adevărat acum.
    [few] { $n } oportunități nu sunt încă pregătite pentru { $stage }. Bifați ce este adevărat acum.
   *[other] { $n } de oportunități nu sunt încă pregătite pentru { $stage }. Bifați ce este adevărat acum.
}
criteria-strict = Această etapă cere toate criteriile.
criteria-tick = Bifați și mutați
criteria-anyway = Mutați oricum
criteria-anyway-words = Mutarea fără criterii rămâne scrisă în istoricul oportunității.

## A new deal
newdeal-title-example = Alerte de scurgeri, 3 școli
newdeal-title-missing = Dați un titlu oportunității.
newdeal-organisation-example = Liceul Valea Adâncă
newdeal-contact-example = Nume complet
newdeal-more = Mai multe
newdeal-add = Adăugați
newdeal-anyway = Adăugați oricum
newdeal-added = Adăugată: { $title }
newdeal-criteria = Înainte ca o oportunitate să ajungă în { $stage }, trebuie să fie adevărat:
newdeal-none = Fără

## A stage
stage-edit = Editați etapa
stage-new = Etapă nouă
stage-name-example = Propunere
stage-name-missing = Dați un nume etapei.
stage-likelihood = Probabilitate de câștig, %
stage-likelihood-error = Scrieți un număr de la 0 la 100.
stage-day-limit-hint = O oportunitate care stă mai mult apare printre cele care stagnează.
stage-number-error = Scrieți un număr întreg sau nimic.
stage-range = Oportunități deschise pentru un pipeline echilibrat
stage-range-min = Cel puțin
stage-range-max = Cel mult
stage-range-error = Maximul este mai mic decât minimul.
stage-guidance = Ce este de făcut aici
stage-guidance-example = Întrebați de ce au nevoie; ascultați mai mult decât vorbiți.
stage-criteria = Criterii de intrare
stage-criteria-hint = Ce trebuie să fie adevărat înainte ca o oportunitate să ajungă aici.
stage-criterion = Criteriul de intrare { $n }
stage-criterion-new = Criteriu de intrare nou
stage-criterion-example = Buget estimat cunoscut
stage-criterion-remove = Eliminați: { $text }
stage-rules = Reguli
stage-saved = Etapă salvată
stage-added = Adăugată: { $stage }
stage-archive = Arhivați { $stage }
stage-archive-words = Istoricul ei se ia în calcul în continuare.
stage-archive-holds = { $n ->
    [one] Conține o oportunitate deschisă, care trece în altă etapă.
    [few] Conține { $n } oportunități deschise, care trec în altă etapă.
   *[other] Conține { $n } de oportunități deschise, care trec în altă etapă.
}
stage-archive-to = Oportunitățile trec în
stage-archive-now = Arhivați
stage-archived = Etapă arhivată: { $stage }

## A new pipeline
pipeline-new = Pipeline nou
pipeline-example = Reînnoiri
pipeline-missing = Dați un nume pipeline-ului.
pipeline-stages = Etapele de început; toate se pot schimba mai târziu
pipeline-add = Adăugați
pipeline-added = Adăugat: { $name }
step-hand-over = Sales-ready: apel
