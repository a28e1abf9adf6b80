## Insights
insights-limited-to = Zakres danych
insights-period = Okres
insights-pipeline = Lejek
insights-last-days = { $n ->
    [one] Ostatni dzień
    [few] Ostatnie { $n } dni
    [many] Ostatnie { $n } dni
   *[other] Ostatnie { $n } dnia
}
insights-this-month = Ten miesiąc
insights-last-month = Zeszły miesiąc
insights-this-quarter = Ten kwartał
insights-last-quarter = Zeszły kwartał
insights-this-year = Ten rok
insights-ever = Cały okres
insights-all-pipelines = Wszystkie lejki
insights-everyone = Wszyscy
insights-all-products = Wszystkie produkty
insights-all-channels = Wszystkie kanały

insights-win-rate = Skuteczność wg liczby
insights-win-rate-by-value = Skuteczność wg wartości
insights-average-deal = Średnia wygrana
insights-cycle = Długość cyklu
insights-velocity = Szybkość
insights-open-value = Wartość otwartych
insights-qualified = Leady kwalifikowane
insights-lead-conversion = Konwersja leadów
insights-lifetime = Czas życia szansy
insights-of-closed = { $n ->
    [one] { $won } z { $n } zamkniętej
    [few] { $won } z { $n } zamkniętych
    [many] { $won } z { $n } zamkniętych
   *[other] { $won } z { $n } zamkniętej
}
insights-of-value = { $won } z { $closed }, n = { $n }
insights-of-value-without = { $won } z { $closed }, n = { $n }; bez wartości: { $without }
insights-n-median = n = { $n }, mediana { $median }
insights-n-mean = n = { $n }, mediana; średnia { $mean }
insights-n = n = { $n }
insights-n-without-value = n = { $n }, bez wartości: { $without }
insights-open-now = nowe w okresie; teraz otwarte: { $n }
insights-open-then = nowe w okresie; wtedy otwarte: { $n }
insights-then = { $basis }, otwarte na koniec okresu, według dzisiejszych wartości
insights-of-leads = { $of ->
    [one] { $n } z { $of } leada
    [few] { $n } z { $of } leadów
    [many] { $n } z { $of } leadów
   *[other] { $n } z { $of } leada
}
insights-velocity-inputs = { $month } / mies.; { $open } × { $rate } × { $size } ÷ { $cycle }
insights-days = { $n ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
}
insights-per-day = / dzień
insights-points = { $points } p.p.
insights-days-longer = { $n ->
    [one] o { $n } dzień dłużej
    [few] o { $n } dni dłużej
    [many] o { $n } dni dłużej
   *[other] o { $n } dnia dłużej
}
insights-days-shorter = { $n ->
    [one] o { $n } dzień krócej
    [few] o { $n } dni krócej
    [many] o { $n } dni krócej
   *[other] o { $n } dnia krócej
}
insights-same = bez zmian
insights-better = w porównaniu z poprzednim okresem, czyli lepiej
insights-worse = w porównaniu z poprzednim okresem, czyli gorzej
insights-too-few = za mało danych
insights-as-list = Otwórz jako listę

insights-behind = Pozycje składające się na tę liczbę: { $n }
insights-show-all = { $n ->
    [one] Pokaż { $n }
    [few] Pokaż wszystkie { $n }
    [many] Pokaż wszystkie { $n }
   *[other] Pokaż wszystkie { $n }
}
insights-made-on = utworzono { $on }
insights-won-on = wygrana { $on }
insights-lost-on = przegrana { $on }

insights-funnel = Lejek konwersji
insights-funnel-summary = weszło: { $entered }, wygrane: { $won }, przegrane: { $lost }, otwarte: { $open }
insights-go-on = { $share } idzie dalej
insights-of-all = { $share } wszystkich
insights-d = { $days } d
insights-reached = { $n ->
    [one] { $name }: dotarła { $n } szansa
    [few] { $name }: dotarły { $n } szanse
    [many] { $name }: dotarło { $n } szans
   *[other] { $name }: dotarło { $n } szansy
}
insights-bottleneck = Wąskie gardło: { $name }. Szanse stoją tu { $days } (mediana), { $share }.
insights-bottleneck-plain = Wąskie gardło: { $name }.
insights-without-stages = { $n ->
    [one] Jeszcze { $n } zamknięta szansa (z importu) nie ma historii etapów i nie liczy się na żadnym etapie lejka.
    [few] Jeszcze { $n } zamknięte szanse (z importu) nie mają historii etapów i nie liczą się na żadnym etapie lejka.
    [many] Jeszcze { $n } zamkniętych szans (z importu) nie ma historii etapów i nie liczy się na żadnym etapie lejka.
   *[other] Jeszcze { $n } zamkniętej szansy (z importu) nie ma historii etapów i nie liczy się na żadnym etapie lejka.
}
insights-assume-passed = { $n ->
    [one] Licz { $n } zamkniętą szansę bez historii etapów: wygraną tak, jakby przeszła wszystkie etapy, przegraną – do etapu, na którym ją przegrano
    [few] Licz { $n } zamknięte szanse bez historii etapów: wygrane tak, jakby przeszły wszystkie etapy, przegrane – do etapu, na którym je przegrano
    [many] Licz { $n } zamkniętych szans bez historii etapów: wygrane tak, jakby przeszły wszystkie etapy, przegrane – do etapu, na którym je przegrano
   *[other] Licz { $n } zamkniętej szansy bez historii etapów: wygrane tak, jakby przeszły wszystkie etapy, przegrane – do etapu, na którym je przegrano
}
insights-assumed = { $n ->
    [one] Założenie: { $n } zamknięta szansa bez historii etapów przeszła wszystkie etapy, jeśli ją wygrano, a jeśli przegrano – te do etapu, na którym to nastąpiło.
    [few] Założenie: { $n } zamknięte szanse bez historii etapów przeszły: wygrane – wszystkie etapy, przegrane – te do etapu, na którym je przegrano.
    [many] Założenie: { $n } zamkniętych szans bez historii etapów przeszło: wygrane – wszystkie etapy, przegrane – te do etapu, na którym je przegrano.
   *[other] Założenie: { $n } zamkniętej szansy bez historii etapów przeszło: wygrane – wszystkie etapy, przegrane – te do etapu, na którym je przegrano.
}
insights-lost-somewhere = { $n ->
    [one] W przypadku { $n } przegranej szansy nie wiadomo, na którym etapie ją przegrano. Nie ma jej w lejku, więc udziały wyglądają lepiej, niż było naprawdę.
    [few] W przypadku { $n } przegranych szans nie wiadomo, na którym etapie je przegrano. Nie ma ich w lejku, więc udziały wyglądają lepiej, niż było naprawdę.
    [many] W przypadku { $n } przegranych szans nie wiadomo, na którym etapie je przegrano. Nie ma ich w lejku, więc udziały wyglądają lepiej, niż było naprawdę.
   *[other] W przypadku { $n } przegranej szansy nie wiadomo, na którym etapie ją przegrano. Nie ma jej w lejku, więc udziały wyglądają lepiej, niż było naprawdę.
}

insights-stages = Etapy
insights-stages-hint = spośród szans, które weszły w tym okresie
insights-stages-without = Zamknięte szanse bez historii etapów (z importu) nie liczą się w żadnym wierszu: nie wiadomo, kiedy weszły na poszczególne etapy.
insights-entered = Weszły
insights-moved-on = Dalej
insights-moved-back = Cofnięte
insights-still-there = Nadal tam
insights-median = Mediana
insights-mean = Średnia
insights-now = Teraz
insights-limit = Limit
insights-is-bottleneck = wąskie gardło

insights-balance = Równowaga
insights-top-heavy = za ciężki u góry: na wczesnych etapach jest więcej szans, niż potrzeba na późniejszych
insights-even = równo rozłożony
insights-bottom-heavy = za ciężki u dołu: za mało nowych szans dochodzi od góry
insights-short = brakuje { $n }
insights-within = w zakresie
insights-over = o { $n } za dużo
insights-range = od { $min } do { $max }
insights-range-least = { $min } lub więcej
insights-range-most = najwyżej { $max }
insights-balance-now = Stan na dziś, nie z okresu wybranego powyżej.
insights-flow = Tygodniowo: nowe leady – { $leads }; nowe szanse – { $deals }; zamknięte – { $closed }.
insights-flow-missing = Nowe a zamknięte: –. { $why }

insights-need = Wielkość lejka
insights-need-hint = ile leadów potrzebujemy?
insights-target = Cel przychodów
insights-need-average = Średnia szansa
insights-need-rate = Skuteczność, %
insights-reps = Handlowcy
insights-sales = { $n ->
    [one] sprzedaż
    [few] sprzedaże
    [many] sprzedaży
   *[other] sprzedaży
}
insights-leads = { $n ->
    [one] lead
    [few] leady
    [many] leadów
   *[other] leada
}
insights-leads-each = { $n ->
    [one] lead na handlowca
    [few] leady na handlowca
    [many] leadów na handlowca
   *[other] leada na handlowca
}

## What is missing for a number
missing-deals = Brak szans: żadna nie pasuje do filtrów.
missing-won = Brak wygranych szans w tym okresie.
missing-lost = Brak przegranych szans w tym okresie.
missing-closed = Brak wygranych i przegranych szans w tym okresie.
missing-new = Brak nowych szans w tym okresie.
missing-open = Brak otwartych szans.
missing-values = Brakuje wartości: żadna z tych szans jej nie ma.
missing-lost-values = Brakuje wartości przegranych szans: żadna jej nie ma, więc licząc według wartości, nic nie byłoby przegrane.
missing-won-values = Brakuje wartości wygranych szans: żadna jej nie ma, więc licząc według wartości, nic nie byłoby wygrane.
missing-rates = Brak kursów wymiany: { $codes }; podaj je w Ustawieniach.
missing-created-days = Brak dat utworzenia szans.
missing-lead-days = Brak szans, które powstały z leadów.
missing-cycle-days = Każda szansa została wygrana w dniu utworzenia; nie ma cyklu, przez który można podzielić.
missing-stage-moves = Brak szans, które w tym okresie przechodziły przez etapy.
missing-stages = Lejek nie ma jeszcze etapów.
missing-ranges = Ustaw na etapach docelowe zakresy, aby zobaczyć równowagę.
missing-whole-pipeline = Zakresy dotyczą całego lejka: wyczyść filtry, aby z nimi porównać.
missing-leads = Brak leadów: w tym okresie nie pojawił się żaden.
missing-lead-filter = Leady nie mają lejka ani produktu: wyczyść te filtry.
missing-period = Ten okres jeszcze się nie zaczął.
missing-target = Wpisz cel większy od zera.
missing-average-deal = Wpisz średnią wartość szansy większą od zera.
missing-close-rate = Wpisz skuteczność między 0 a 100.
missing-reps = Wpisz liczbę handlowców.
insights-divided = { $a } ÷ { $b }

insights-sections = Sekcje
insights-overview = Podsumowanie
insights-trends = Trendy
insights-people = Osoby
insights-sources = Źródła
insights-customers = Klienci
insights-losses = Powody i wielkości
insights-touches = Kontakt z klientem
insights-products = Produkty
insights-year-before = rok wcześniej: { $value }
insights-year-before-of = rok wcześniej: { $value }, n = { $n }

## A page of one's own
insights-own = Moja strona
insights-own-arrange = Ułóż
insights-own-add = Dodaj
insights-own-move = Przesuń: { $what } (przeciągnij albo użyj strzałek)
insights-own-moved = { $what }: miejsce { $place } z { $n }
insights-own-two = Dwie kolumny
insights-own-wide = Dwie kolumny: { $what }
insights-own-take = Zdejmij z mojej strony: { $what }
insights-own-taken = Usunięto z Twojej strony: „{ $what }”
insights-own-none = Nic tu jeszcze nie ma. Dodaj wskaźniki, na które patrzysz co tydzień.

## Size as a filter
insights-size = Wielkość
insights-all-sizes = Wszystkie wielkości
insights-size-below = poniżej { $max }
insights-size-above = { $min } i więcej
insights-size-between = { $min } do { $max }

## Columns of the numbers as a file
insights-file-number = Wskaźnik
insights-file-value = Wartość
insights-file-unit = Jednostka
insights-file-change = Względem poprzedniego okresu
insights-file-year = Rok wcześniej
insights-file-basis = Na czym się opiera
insights-file-went-on = Odsetek, który poszedł dalej
insights-file-of-all = Odsetek wszystkich
insights-file-days = { $name }, dni
insights-file-least = Zakres docelowy, od
insights-file-most = Zakres docelowy, do
