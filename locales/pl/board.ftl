## Next step
step-none = Nic w planie
step-plan = Zaplanuj krok

## The board
board-title = Tablica: { $pipeline }
board-keys = Strzałki przechodzą między kartami. Spacja podnosi kartę, strzałki ją przesuwają, Spacja odkłada, Escape anuluje. Enter otwiera szansę, M przenosi ją, W i L zamykają jako wygraną lub przegraną.
board-summary = { $n ->
    [one] { $n } otwarta · { $sum }
    [few] { $n } otwarte · { $sum }
    [many] { $n } otwartych · { $sum }
   *[other] { $n } otwartej · { $sum }
}
board-pipeline = Lejek: { $name }
board-no-pipeline = Brak lejka
board-new-pipeline = Nowy lejek
board-edit-pipelines = Zmień nazwy i kolejność lejków
board-views = Widoki i filtry
board-weighted = Ważona
board-weighted-shown = Ważona z pokazanych
view-all = Otwarte
view-mine = Moje szanse
view-stuck = Wysychające
view-unplanned = Nic w planie
view-overdue = Po terminie
filter = Filtr
filter-count = Filtr, aktywne: { $n }
filter-title = Filtruj szanse
filter-view = Pokaż
filter-anybody = Wszyscy
filter-any-product = Dowolny produkt
filter-clear = Wyczyść filtry
filter-chips = Aktywne filtry
filter-chip = { $what }: { $value }
filter-chip-clear = { $what }, usuń ten filtr
filter-text = „{ $text }”
filter-from = od { $value }
filter-within = { $days ->
    [one] zamknięcie w ciągu { $days } dnia
    [few] zamknięcie w ciągu { $days } dni
    [many] zamknięcie w ciągu { $days } dni
   *[other] zamknięcie w ciągu { $days } dnia
}
filter-left = { $shown } z { $all }
filter-done = Pokaż szanse
filter-nothing = Brak pasujących szans
filter-nothing-words = W tym widoku nie ma żadnej otwartej szansy z tego lejka.
board-tabs = Etapy
board-first = Lejek jest gotowy
board-first-words = Każda szansa to jedna karta. Dodaj pierwszą albo wczytaj historię z pliku CSV.
board-first-add = Dodaj pierwszą szansę
board-no-stages = Nie ma jeszcze etapów
board-no-stages-words = Etap to krok sprzedaży, na przykład kontakt, spotkanie, oferta.

## A stage's column
column-label = { $n ->
    [one] { $stage }, 1 szansa
    [few] { $stage }, { $n } szanse
    [many] { $stage }, { $n } szans
   *[other] { $stage }, { $n } szansy
}
column-of = { $shown } z { $n }
column-weighted = ważona { $sum }
column-enough = { $needed ->
    [one] { $n } z { $needed } potrzebnej
    [few] { $n } z { $needed } potrzebnych
    [many] { $n } z { $needed } potrzebnych
   *[other] { $n } z { $needed } potrzebnej
}
column-short = brakuje { $n } do { $needed }
column-over = o { $n } ponad { $most }
column-filtered = Tylko pokazane
column-within = { $n } z maks. { $most }
column-limit = { $days ->
    [one] limit 1 dnia
    [few] limit { $days } dni
    [many] limit { $days } dni
   *[other] limit { $days } dnia
}
column-empty = Na razie pusto
column-empty-words = Upuść tu szansę albo dodaj nową.
column-empty-filter = Brak pasujących
column-add-deal = Dodaj szansę
column-menu = Menu etapu: { $stage }
column-rename = Zmień nazwę
column-edit = Edytuj etap
column-add-before = Dodaj etap przed
column-add-after = Dodaj etap za
column-to-start = Przesuń bliżej początku
column-to-end = Przesuń bliżej końca
column-archive = Archiwizuj
column-away = w archiwum
column-add-stage = Dodaj etap
column-name = Nazwa etapu

## A card
card-age = { $days ->
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
card-drying = { $days ->
    [one] 1 dzień · wysycha
    [few] { $days } dni · wysycha
    [many] { $days } dni · wysycha
   *[other] { $days } dnia · wysycha
}
card-over-limit = { $limit ->
    [one] Wysycha: przekroczony limit tego etapu (1 dzień)
    [few] Wysycha: przekroczony limit tego etapu ({ $limit } dni)
    [many] Wysycha: przekroczony limit tego etapu ({ $limit } dni)
   *[other] Wysycha: przekroczony limit tego etapu ({ $limit } dnia)
}
card-in-stage = { $days ->
    [one] 1 dzień na tym etapie
    [few] { $days } dni na tym etapie
    [many] { $days } dni na tym etapie
   *[other] { $days } dnia na tym etapie
}
card-no-value = Bez wartości
card-menu = Działania: { $title }
card-open = Otwórz
card-move = Przenieś…
card-up = Przesuń w górę
card-down = Przesuń w dół
card-won = Wygrana…
card-lost = Przegrana…

## Moving by hand
carry-slot = Upuść tu: { $stage }
carry-zones = Zamknij szansę
carry-won = Wygrana
carry-won-words = za { $value }
carry-won-no-value = zapyta o wartość
carry-lost = Przegrana
carry-lost-words = zapyta o powód
carry-lifted = Podniesiono: { $title }. { $stage }, miejsce { $place } z { $count }. Strzałki przesuwają kartę, Spacja odkłada, Escape anuluje.
carry-over = { $stage }, miejsce { $place } z { $count }
carry-cancelled = Z powrotem na swoim miejscu: { $title }.
carry-placed = { $title }: miejsce { $place } na etapie „{ $stage }”.
moved-to = Przeniesiono „{ $title }” na etap { $stage }
moved-many = { $n ->
    [one] Przeniesiono na etap { $stage }
    [few] Przeniesiono { $n } szanse na etap { $stage }
    [many] Przeniesiono { $n } szans na etap { $stage }
   *[other] Przeniesiono { $n } szansy na etap { $stage }
}

## Where to move
move-title = Przenieś na etap
move-many = { $n ->
    [one] Przenieś 1 szansę na etap
    [few] Przenieś { $n } szanse na etap
    [many] Przenieś { $n } szans na etap
   *[other] Przenieś { $n } szansy na etap
}
move-stages = Etapy
move-now-here = teraz tutaj
move-met = { $n ->
    [one] Warunek wejścia spełniony
    [few] Wszystkie warunki wejścia spełnione ({ $n })
    [many] Wszystkie warunki wejścia spełnione ({ $n })
   *[other] Wszystkie warunki wejścia spełnione ({ $n })
}
move-missing = Brakuje: { $names }
move-missing-many = Brakuje { $n } z { $all } warunków
move-holds = { $n ->
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
move-confirm = Przenieś na etap { $stage }
move-choose = Wybierz etap
move-pipeline = Lejek

## Entry criteria
criteria-title = Przed etapem { $stage }
criteria-words = { $n ->
    [one] Ta szansa nie jest jeszcze gotowa na etap „{ $stage }”. Zaznacz, co już jest spełnione.
    [few] { $n } szanse nie są jeszcze gotowe na etap „{ $stage }”. Zaznacz, co już jest spełnione.
    [many] { $n } szans nie jest jeszcze gotowych na etap „{ $stage }”. Zaznacz, co już jest spełnione.
   *[other] { $n } szansy nie jest jeszcze gotowe na etap „{ $stage }”. Zaznacz, co już jest spełnione.
}
criteria-strict = Na tym etapie wszystkie warunki są obowiązkowe.
criteria-tick = Zaznacz i przenieś
criteria-anyway = Przenieś mimo to
criteria-anyway-words = Przeniesienie mimo braków zapisze się w historii szansy.

## A new deal
newdeal-title-example = Czujniki wycieków, 3 szkoły
newdeal-title-missing = Podaj nazwę szansy.
newdeal-organisation-example = Zespół Szkół nr 3
newdeal-contact-example = Imię i nazwisko
newdeal-more = Więcej
newdeal-add = Dodaj szansę
newdeal-anyway = Dodaj mimo to
newdeal-added = Dodano: { $title }
newdeal-criteria = Zanim szansa trafi na etap „{ $stage }”, muszą być spełnione warunki:
newdeal-none = Brak

## A stage
stage-edit = Edytuj etap
stage-new = Nowy etap
stage-name-example = Oferta
stage-name-missing = Podaj nazwę etapu.
stage-likelihood = Prawdopodobieństwo wygranej, %
stage-likelihood-error = Wpisz liczbę od 0 do 100.
stage-day-limit-hint = Szansa, która stoi dłużej, liczy się jako wysychająca.
stage-number-error = Wpisz liczbę całkowitą albo zostaw puste pole.
stage-range = Otwarte szanse w zrównoważonym lejku
stage-range-min = Co najmniej
stage-range-max = Najwyżej
stage-range-error = Maksimum jest mniejsze niż minimum.
stage-guidance = Co tu zrobić
stage-guidance-example = Zapytaj o potrzeby; więcej słuchaj, niż mów.
stage-criteria = Warunki wejścia
stage-criteria-hint = Co musi być spełnione, zanim szansa tu trafi.
stage-criterion = Warunek wejścia { $n }
stage-criterion-new = Nowy warunek wejścia
stage-criterion-example = Znany zakres budżetu
stage-criterion-remove = Usuń: { $text }
stage-rules = Reguły
stage-saved = Zapisano etap
stage-added = Dodano etap: { $stage }
stage-archive = Archiwizuj etap: { $stage }
stage-archive-words = Jego historia nadal liczy się w wynikach.
stage-archive-holds = { $n ->
    [one] Jest na nim jedna otwarta szansa; przejdzie na inny etap.
    [few] Są na nim { $n } otwarte szanse; przejdą na inny etap.
    [many] Jest na nim { $n } otwartych szans; przejdą na inny etap.
   *[other] Jest na nim { $n } otwartej szansy; przejdzie na inny etap.
}
stage-archive-to = Szanse przejdą do
stage-archive-now = Archiwizuj
stage-archived = Etap w archiwum: { $stage }

## A new pipeline
pipeline-new = Nowy lejek
pipeline-example = Odnowienia
pipeline-missing = Podaj nazwę lejka.
pipeline-stages = Etapy na początek; wszystkie można później zmienić
pipeline-add = Dodaj lejek
pipeline-added = Dodano lejek: { $name }
step-hand-over = Gorący lead: zadzwoń
