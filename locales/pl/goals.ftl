## The page
goals-set = Ustal cel
goals-empty = Nie ma jeszcze celów
goals-empty-words = Określ, co ma zostać osiągnięte w tygodniu, miesiącu, kwartale lub roku: przychód, wygrane szanse, nowe leady, aktywności; dla wszystkich albo dla jednej osoby, produktu lub kanału. Kariz codziennie pokaże, czy wynik jest powyżej planu, czy poniżej.
goals-of-team = Cały zespół
goals-of-people = Osoby
goals-of-products = Produkty
goals-of-channels = Kanały
goals-more = i jeszcze { $n }, których nie policzono
goals-quarter = { $quarter } kw. { $year }
goals-days = { $from } – { $to }
goals-gone = { $name } (nie ma już na liście)
goals-done-of = z { $target }
goals-reached = osiągnięty
goals-on-pace = zgodnie z planem
goals-ahead = { $amount } ponad plan
goals-behind = { $amount } poniżej planu
goals-none-now = brak celu na ten okres
goals-usual-even = zgodnie ze zwykłym tempem
goals-usual-ahead = o { $amount } powyżej zwykłego tempa
goals-usual-behind = o { $amount } poniżej zwykłego tempa

## One goal
goals-change = Zmień
goals-remove = Usuń
goals-remove-named = Usuń cel { $name }
goals-removed = Usunięto cel: { $name }
goals-saved = Zapisano cel: { $name }
goals-chart = { $name }, dzień po dniu. Strzałki przechodzą między dniami.
goals-day-all = { $day }: { $done }; linia prosta { $straight }, zwykle { $usual }
goals-day-straight = { $day }: { $done }; linia prosta { $straight }
goals-day-done = { $day }: { $done }
goals-day-ahead-all = { $day }: linia prosta { $straight }, zwykle { $usual }
goals-day-ahead = { $day }: linia prosta { $straight }
goals-line-done = Do tej pory
goals-line-straight = Linia prosta
goals-line-usual = Zwykle
goals-line-goal = Cel
goals-show-behind = { $amount }: pokaż, z czego to policzono
goals-so-far-n = { $n ->
    [0] jeszcze nic
    [one] z { $n } rekordu
    [few] z { $n } rekordów
    [many] z { $n } rekordów
   *[other] z { $n } rekordu
}
goals-so-far-left-out = { $n ->
    [one] z { $n } rekordu
    [few] z { $n } rekordów
    [many] z { $n } rekordów
   *[other] z { $n } rekordu
}; { $left ->
    [one] { $left } nie ma wartości lub kursu
    [few] { $left } nie mają wartości lub kursu
    [many] { $left } nie ma wartości lub kursu
   *[other] { $left } nie ma wartości lub kursu
}
goals-straight-basis = dzień roboczy { $gone } z { $all }
goals-usual-basis = { $share } do tego dnia (poprzednie okresy: { $n })
goals-usual-few = Za mało poprzednich okresów: gdy będą co najmniej trzy, Kariz pokaże, jak zwykle idzie.
goals-pace = W tym tempie
goals-as-usual = { $amount }, jeśli pójdzie jak zwykle
goals-missing = Brakuje jeszcze
goals-per-day = { $n ->
    [one] { $amount } w ostatnim dniu roboczym
    [few] po { $amount } w każdym z { $n } pozostałych dni roboczych
    [many] po { $amount } w każdym z { $n } pozostałych dni roboczych
   *[other] po { $amount } w każdym z { $n } pozostałych dni roboczych
}
goals-lacks-target = Na ten okres nie ustalono celu większego od zera, więc niczego nie może brakować.
goals-table = Dzień po dniu, w liczbach
goals-table-day = Dzień
goals-behind-count = { $n ->
    [one] { $n } rekord
    [few] { $n } rekordy
    [many] { $n } rekordów
   *[other] { $n } rekordu
}
goals-show-all = Pokaż wszystkie

## What it takes
goals-need = Co jest potrzebne
goals-need-what = Od teraz
goals-need-likely = Około
goals-need-range = 8 razy na 10
goals-range = od { $low } do { $high }
goals-need-wins = Szanse do wygrania
goals-need-average = średnio po { $amount }
goals-need-deals = Szanse do rozstrzygnięcia
goals-need-rate = przy skuteczności { $rate }
goals-need-meetings = Spotkania i demo
goals-need-touches = Kontakty z klientami
goals-need-leads = Nowe leady
goals-need-leads-n = podstawa: rozstrzygnięte leady ({ $n })
goals-ground-own = Podstawa: szanse zamknięte w ciągu roku ({ $n }).
goals-ground-team = Podstawa: szanse całego zespołu zamknięte w ciągu roku ({ $n }), bo własnych jest za mało.
goals-too-few = Mniej niż dziesięć: za mało danych.

## Coverage
goals-cover = Pokrycie
goals-cover-title = Otwarte na cel: { $name }
cover-times = { $factor }×
cover-present = Obecne: { $factor } = otwarte { $open } ÷ brakujące { $missing }
cover-needed = Potrzebne: { $factor } (8 razy na 10: od { $low } do { $high }) = 1 ÷ skuteczność { $rate }
cover-yes = Otwartych szans wystarczy.
cover-perhaps = Otwartych szans jest mniej więcej tyle, ile trzeba: dokładniej nie da się powiedzieć.
cover-no = Otwartych szans jest za mało: potrzeba jeszcze około { $amount }.
cover-by-count = Przegrane szanse nie mają wartości, dlatego skuteczność liczona jest wg liczby szans.
cover-without-value = { $n ->
    [one] { $n } otwarta szansa nie ma wartości lub kursu i nie jest wliczona.
    [few] { $n } otwarte szanse nie mają wartości lub kursu i nie są wliczone.
    [many] { $n } otwartych szans nie ma wartości lub kursu i nie jest wliczonych.
   *[other] { $n } otwartej szansy nie wliczono: brak wartości lub kursu.
}
cover-ground-own = Podstawa: szanse zamknięte w ciągu roku ({ $n }).
cover-ground-team = Podstawa: szanse całego zespołu zamknięte w ciągu roku ({ $n }), bo własnych jest za mało.
cover-few = Mniej niż dziesięć: za mało danych.
cover-show = Pokaż otwarte szanse ({ $n })
cover-lacks-target = Na ten okres nie ustalono celu większego od zera, więc niczego nie może brakować.
cover-lacks-nothing = Cel osiągnięty: niczego nie brakuje.
cover-lacks-closed = W ciągu roku nie zamknięto żadnej szansy. Gdy będzie kilka zamkniętych, Kariz pokaże, co jest potrzebne.
cover-lacks-won = W ciągu roku nie wygrano żadnej szansy. Gdy będzie kilka wygranych, Kariz pokaże, co jest potrzebne.
cover-lacks-values = Żadna wygrana szansa nie ma wartości, którą da się policzyć: uzupełnij wartości szans i kursy walut w Ustawieniach.
cover-lacks-deals = Tu liczy się praca, nie wygrane: wyżej widać, ile ma przynieść każdy dzień.
cover-lacks-leads = Produkty nie mają leadów, dopóki nie ma szansy.

## Spans before
goals-past = Wcześniej
goals-past-reached = osiągnięto { $n } z { $all }
goals-past-span = Okres
goals-past-share = Realizacja celu
goals-past-cell = { $span }: { $amount }. Pokaż, z czego to policzono.
goals-past-title = { $measure }, { $span }

## Setting a goal
goals-edit = Zmiana celu
goals-what = Co
goals-span = Okres
goals-whose = Dla kogo lub czego
goals-everybody = Wszyscy
goals-category = Kategoria: { $name }
goals-target = Cel
goals-target-wrong = Cel to liczba większa od zera.
goals-from = Od
goals-from-words = Cele wcześniejszych okresów pozostają bez zmian.
goals-note = Notatka
goals-there = Taki cel już jest: { $target }. Zostanie zmieniony.
goals-lately = Wcześniej: { $list }
goals-lately-one = { $span } { $amount }

## Terms of payment
terms-of-workspace = Dla wszystkich szans, o ile lejek lub szansa nie ma własnych warunków.
terms-of-pipeline = Dla szans z lejka „{ $name }”, o ile szansa nie ma własnych warunków.
terms-of-deal = Dla szansy „{ $name }”.
terms-share = Procent
terms-days = Dni po wygranej
terms-add = Dodaj ratę
terms-drop = Usuń tę ratę
terms-part = Rata { $n }
terms-wrong = Raty muszą dać razem 100 procent: teraz dają { $sum }.
terms-days-wrong = Liczba dni musi być całkowita i nie większa niż { $most }.
terms-none = Bez własnych warunków
terms-as-usual = Bez własnych warunków: { $terms }
terms-saved = Zapisano warunki płatności
