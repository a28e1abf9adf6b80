### The forecast: what will close when, whether that can be believed, and what changed.

## What is shown
forecast-limited-to = Zakres danych
forecast-span = Kolumny
forecast-months = Miesiące
forecast-weeks = Tygodnie
forecast-quarters = Kwartały
forecast-pipeline = Lejek
forecast-all-pipelines = Wszystkie lejki
forecast-everyone = Wszyscy
forecast-sums = Sumy
forecast-each = Kategorie
forecast-running = Narastająco
forecast-quarter = { $quarter } kw. { $year }
forecast-days = { $from } – { $to }
forecast-now = teraz

## At a glance
forecast-glance = W skrócie
# A number that opens the deals behind it.
forecast-figure = { $name }: { $value }. Pokaż szanse.
forecast-won-in = Wygrane: { $column }
forecast-won-n = { $n ->
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
forecast-history-in = Według historii: { $column }
forecast-band = 8 razy na 10: od { $low } do { $high }
forecast-without-history = za mało historii: według prawdopodobieństwa każdego etapu
forecast-none-open = brak otwartych szans
forecast-band-low = 8 razy na 10, co najmniej
forecast-band-high = 8 razy na 10, co najwyżej
forecast-reckoning = Obliczanie…
forecast-weighted-in = Otwarte, ważone: { $column }
forecast-weighted-of = z { $value }, { $n ->
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
forecast-late = Zamknięte po pierwotnym terminie
forecast-late-by = { $n ->
    [one] { $late } z { $n } zamkniętej w ciągu roku
    [few] { $late } z { $n } zamkniętych w ciągu roku
    [many] { $late } z { $n } zamkniętych w ciągu roku
   *[other] { $late } z { $n } zamkniętej w ciągu roku
}, mediana opóźnienia: { $days ->
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
forecast-late-none = { $n ->
    [one] 1 szansa zamknięta w ciągu roku, w terminie
    [few] { $n } szanse zamknięte w ciągu roku, wszystkie w terminie
    [many] { $n } szans zamkniętych w ciągu roku, wszystkie w terminie
   *[other] { $n } szansy zamkniętej w ciągu roku, wszystkie w terminie
}
forecast-late-missing = W ciągu roku nie zamknięto żadnej szansy, która miała termin zamknięcia.

## By column
forecast-by-close = Według terminu zamknięcia
forecast-chart = Wartość wygranych i otwartych szans według terminu zamknięcia. Strzałki przechodzą między kolumnami i kategoriami; Enter pokazuje szanse.
forecast-chart-column = { $column }: wygrane { $won }, otwarte { $open } ({ $n ->
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}), ważone { $weighted }
forecast-chart-part = { $column }, { $row }: { $value }, { $n ->
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
forecast-won = Wygrane
forecast-weighted = Ważone
forecast-commit-or-surer = Pewne i wygrane
forecast-best-or-surer = Optymistyczne i pewniejsze
forecast-pipeline-or-surer = W lejku i pewniejsze
forecast-history = Własna historia
forecast-later = Później
forecast-undated = Bez daty
forecast-table = Prognoza według terminu zamknięcia, w liczbach
forecast-table-column = Termin
forecast-cell = { $column }, { $row }: { $value }, { $n ->
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
# What a list of deals is called.
forecast-cell-title = { $column }: { $row }
forecast-overdue = { $n ->
    [one] Jedna otwarta szansa o wartości { $value } jest po terminie; liczy się w kolumnie „{ $column }”.
    [few] { $n } otwarte szanse o łącznej wartości { $value } są po terminie; liczą się w kolumnie „{ $column }”.
    [many] { $n } otwartych szans o łącznej wartości { $value } jest po terminie; liczą się w kolumnie „{ $column }”.
   *[other] { $n } otwartej szansy o łącznej wartości { $value } jest po terminie; liczy się w kolumnie „{ $column }”.
}
forecast-without-rate = Te sumy nie obejmują szans w walutach, dla których w Ustawieniach nie ma kursu: { $currencies }.
forecast-without-value = { $n ->
    [one] Jedna szansa nie ma wartości i nie wchodzi do żadnej sumy.
    [few] { $n } szanse nie mają wartości i nie wchodzą do żadnej sumy.
    [many] { $n } szans nie ma wartości i nie wchodzi do żadnej sumy.
   *[other] { $n } szansy nie ma wartości i nie wchodzi do żadnej sumy.
}
forecast-empty = Nie ma jeszcze czego prognozować: żadna szansa nie jest otwarta ani nie została w tym czasie wygrana. Otwarte szanse pojawią się tutaj, gdy tylko będą miały termin zamknięcia.

## The deals behind a column
forecast-behind = Szanse: { $column }
forecast-behind-count = { $n ->
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
forecast-behind-none = Brak szans sprzedaży: { $column }.
forecast-as-list = Otwórz jako listę
forecast-more = { $n ->
    [one] Jeszcze jedna szansa jest na liście.
    [few] Jeszcze { $n } szanse są na liście.
    [many] Jeszcze { $n } szans jest na liście.
   *[other] Jeszcze { $n } szansy jest na liście.
}
forecast-with-above = razem z powyższymi { $value }
forecast-own-chance = własne; etap: { $likelihood }
forecast-stage-chance = z etapu
forecast-pushed = { $n ->
    [one] przesunięta raz
    [few] przesunięta { $n } razy
    [many] przesunięta { $n } razy
   *[other] przesunięta { $n } raza
}
forecast-no-day = bez daty
forecast-category-of = Kategoria prognozy: { $deal }
forecast-by-rule = Według etapu i terminu: { $category }

## Own history
forecast-own = Z własnej historii
forecast-own-hint = tylko z szans otwartych dziś; nowe jeszcze dojdą
forecast-own-chart = Wartość oczekiwana w kolejnych kolumnach i przedział, w którym wynik mieści się 8 razy na 10. Strzałki przechodzą między kolumnami.
forecast-own-point = { $column }: oczekiwane { $expected }, 8 razy na 10: od { $low } do { $high }
forecast-expected = oczekiwane
forecast-band-legend = 8 razy na 10
forecast-stages = Wygrane spośród tych, które doszły do etapu
forecast-stage = Etap
forecast-stage-history = Z historii
forecast-stage-set = Ustawione
forecast-stage-closed = Zamknięte (n)
forecast-ground-pipeline = Podstawa: zamknięte szanse z tego lejka ({ $n }).
forecast-ground-owner = Podstawa: zamknięte szanse tego opiekuna ({ $n }).
forecast-ground-few = { $n ->
    [0] Żadna zamknięta szansa nie ma jeszcze historii etapów: dopóki nie będzie ich dziesięć, liczy się prawdopodobieństwo każdego etapu.
    [one] Tylko jedna zamknięta szansa ma historię etapów: dopóki nie będzie ich dziesięć, liczy się prawdopodobieństwo każdego etapu.
    [few] Tylko { $n } zamknięte szanse mają historię etapów: dopóki nie będzie ich dziesięć, liczy się prawdopodobieństwo każdego etapu.
    [many] Tylko { $n } zamkniętych szans ma historię etapów: dopóki nie będzie ich dziesięć, liczy się prawdopodobieństwo każdego etapu.
   *[other] Tylko { $n } zamkniętej szansy ma historię etapów: dopóki nie będzie ich dziesięć, liczy się prawdopodobieństwo każdego etapu.
}
forecast-ground-assumed = Z importu jako już zamknięte, więc z założoną drogą przez etapy: { $n }. Wygrane liczą się tak, jakby przeszły wszystkie etapy, przegrane – do etapu, na którym je przegrano.
forecast-believe = Czy można temu wierzyć?
forecast-checking = Sprawdzanie każdego poniedziałku ostatniego roku: { $done } z { $all }
forecast-held = { $n ->
    [one] Przedział sprawdził się w { $held } z { $n } ostatniego poniedziałku.
    [few] Przedział sprawdził się w { $held } z { $n } ostatnich poniedziałków.
    [many] Przedział sprawdził się w { $held } z { $n } ostatnich poniedziałków.
   *[other] Przedział sprawdził się w { $held } z { $n } ostatniego poniedziałku.
} Prognoza mówiła, że w terminie uda się wygrać { $said } otwartych szans; wygrano { $came }.
forecast-held-fair = Tak często, jak powinien.
forecast-held-off = Prognoza rozmija się z rzeczywistością: ostatnio szanse idą inaczej niż dawniej, więc lepiej się na niej nie opierać.
forecast-held-few = Da się sprawdzić mniej niż osiem poniedziałków: to za mało, by ocenić.

## What changed
forecast-change = Co się zmieniło
forecast-change-hint = co do grosza, po dzisiejszych kursach
forecast-since = Od kiedy
forecast-since-week = 7 dni temu
forecast-since-month = 30 dni temu
forecast-since-quarter = 90 dni temu
forecast-since-day = { $day }
forecast-of = Zakres
forecast-of-all = Wszystkie otwarte szanse
forecast-change-chart = Jak zmieniła się wartość otwartych szans. Strzałki przechodzą między słupkami; Enter pokazuje szanse danego słupka.
forecast-change-bar = { $bar }: { $value }, { $n ->
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
forecast-change-table = Co się zmieniło, w liczbach
forecast-change-what = Zmiana
forecast-change-value = Wartość
forecast-change-deals = Szanse
forecast-opening = Otwarte { $day }
forecast-closing = Otwarte dziś
forecast-opening-short = początek
forecast-closing-short = koniec
forecast-bar-new = Nowe
forecast-bar-reopened = Wznowione
forecast-bar-moved-in = Doszły
forecast-bar-value-up = Wzrost
forecast-bar-value-down = Spadek
forecast-bar-won = Wygrane
forecast-bar-lost = Przegrane
forecast-bar-pushed-out = Przesunięte
forecast-bar-gone = Inne ubytki
forecast-nothing-changed = Otwartych szans nie było wtedy i nie ma teraz; nic się nie zmieniło.
forecast-edits = { $bar }: szansa po szansie
forecast-what-made = utworzono
forecast-what-reopened = otwarto ponownie
forecast-what-value = wartość: { $from } → { $to }
forecast-what-expected = termin: { $from } → { $to }
forecast-what-owner = opiekun: { $from } → { $to }
forecast-what-pipeline = inny lejek
forecast-what-won = wygrana
forecast-what-lost = przegrana
forecast-what-binned = przeniesiono do kosza
forecast-nothing = brak
forecast-nobody = bez opiekuna

## Slippage
forecast-slippage = Poślizgi
forecast-slippage-open = Otwarte szanse z przesuniętym terminem
forecast-slippage-often = { $n ->
    [0] Żadnej nie przesunięto trzy razy.
    [one] Jedną przesunięto co najmniej trzy razy.
    [few] { $n } przesunięto co najmniej trzy razy.
    [many] { $n } przesunięto co najmniej trzy razy.
   *[other] { $n } przesunięto co najmniej trzy razy.
}
forecast-slippage-none = Terminu żadnej otwartej szansy nie przesuwano.
forecast-slippage-who = Kto przesuwał terminy w ciągu roku
forecast-slippage-by = { $n ->
    [one] raz
    [few] { $n } razy
    [many] { $n } razy
   *[other] { $n } raza
}, { $deals ->
    [one] 1 szansa
    [few] { $deals } szanse
    [many] { $deals } szans
   *[other] { $deals } szansy
}, łącznie { $days ->
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
forecast-slippage-unknown = Ktoś
forecast-trimmed = Wygrane za mniej, niż zakładała pierwsza wycena: { $n } z { $won }; mediana różnicy to { $share }.
forecast-trimmed-none = { $won ->
    [one] Jedyna szansa wygrana w ciągu roku była warta co najmniej tyle, ile zakładała pierwsza wycena.
    [few] Każda z { $won } szans wygranych w ciągu roku była warta co najmniej tyle, ile zakładała pierwsza wycena.
    [many] Każda z { $won } szans wygranych w ciągu roku była warta co najmniej tyle, ile zakładała pierwsza wycena.
   *[other] Każda z { $won } szansy wygranej w ciągu roku była warta co najmniej tyle, ile zakładała pierwsza wycena.
}
forecast-show-late = Pokaż opóźnione
forecast-show-trimmed = Pokaż wygrane za mniej

## Goal and coverage
forecast-goal = Cel
forecast-missing = Brakuje
forecast-won-goal = { $n ->
    [one] { $n } szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}, do { $goal } brakuje { $missing }
forecast-won-reached = { $n ->
    [one] { $n } szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}, cel { $goal } osiągnięty
forecast-chart-goal = Cel, { $column }: { $goal }, brakuje { $missing }
forecast-gap = brakuje { $amount }
forecast-cover = Pokrycie: { $column }
forecast-cover-title = Otwarte na cel: { $column }
forecast-goal-none = Dla takich okresów nie ustalono celu przychodu, więc nie wiadomo, czego brakuje.
forecast-goal-pipeline = Cele dotyczą wszystkich lub jednej osoby: wybierz wszystkie lejki, aby zobaczyć pokrycie.
forecast-cover-over = Ten okres minął: nic otwartego już się do niego nie wliczy.

## Cash in
forecast-cash = Wpływy
forecast-cash-hint = według terminów płatności
forecast-cash-table = Wpływy w liczbach
forecast-cash-won = Z wygranych szans
forecast-cash-open = Z otwartych szans, ważone
forecast-cash-all = Razem
forecast-cash-later = Później
forecast-cash-cell = { $column }, { $row }: { $value }. Pokaż szanse.
forecast-cash-bar = { $column }: { $won } z wygranych szans, { $open } z otwartych, ważone
forecast-cash-chart = Wpływy według kolumn. Strzałki przechodzą między kolumnami; Enter pokazuje szanse.
forecast-cash-terms = Warunki płatności: { $terms }
forecast-cash-edit = Zmień warunki
forecast-cash-undated = { $n ->
    [one] { $n } otwarta szansa nie ma terminu, więc nie wiadomo, kiedy wpłynie zapłata.
    [few] { $n } otwarte szanse nie mają terminu, więc nie wiadomo, kiedy wpłynie zapłata.
    [many] { $n } otwartych szans nie ma terminu, więc nie wiadomo, kiedy wpłynie zapłata.
   *[other] { $n } otwartej szansy bez terminu: nie wiadomo, kiedy wpłynie zapłata.
}
