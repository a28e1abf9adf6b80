## Numbers by group
num-all = Razem
num-nothing = W tym okresie nic nie pasuje do filtrów.
num-cell = { $row }, { $column }: { $value }
num-cell-title = { $title }: { $row }, { $column }
num-in-period = { $what }, { $period }
num-of-whom = { $what }: { $whose }
num-days-between = { $from } – { $to }
num-n = n = { $n }
num-n-and-mean = n = { $n }, mediana; średnia { $mean }
num-n-and-median = n = { $n }, średnia; mediana { $median }
num-too-few = za mało danych
num-without-rate = Poza sumami, bo brak kursu: { $codes }.
num-without-value = bez wartości: { $n }
num-percent = { $n }%
num-more = i jeszcze { $n }
num-show-all = Pokaż wszystkie ({ $n })
num-behind = Pozycje składające się na tę liczbę: { $n }
num-as-list = Otwórz jako listę
num-count = n
num-period = Okres
num-open = Otwarte
num-open-value = Wartość otwartych
num-open-share = Udział w wartości otwartych
num-won = Wygrane
num-lost = Przegrane
num-made = Nowe szanse
num-deals = Szanse
num-win-rate = Skuteczność
num-revenue = Przychód
num-average = Średnia wygrana
num-cycle = Dni do wygranej
num-leads = Nowe leady
num-conversion = Konwersja leadów
num-became-of = { $n } z { $of }
num-share = Udział
num-before = wcześniej: { $n }
num-points-since = { $points } p.p. względem poprzedniego okresu

## Whether a difference can be chance
num-beside = Skuteczność na tle pozostałych
num-beside-few = { $points } p.p.; za mało danych
num-beside-likely = { $points } p.p.; może to być przypadek
num-beside-perhaps = { $points } p.p.; trudno odróżnić od przypadku
num-beside-hardly = { $points } p.p.; raczej nie przypadek
num-mean-above = więcej niż u pozostałych, raczej nie przypadek
num-mean-below = mniej niż u pozostałych, raczej nie przypadek

## People
num-person = Osoba
num-nobody = Bez opiekuna
num-people = Każda osoba na tle pozostałych
num-people-hint = Zamknięta szansa jest zaliczana osobie, która była jej opiekunem w chwili zamknięcia.
num-own-trend = Własny trend
num-stages = Z etapu na etap
num-stages-hint = Jaka część szans, które opuściły etap, poszła dalej. Są zaliczane osobie, która była opiekunem w chwili przeniesienia.
num-went-on = { $n } z { $of }
num-above = wyraźnie powyżej pozostałych
num-below = wyraźnie poniżej pozostałych: tu warto pomóc
num-load = Praca do zrobienia i tempo
num-load-hint = Kroki po terminie lub na najbliższe siedem dni w porównaniu z liczbą kroków wykonywanych tygodniowo w ostatnich ośmiu tygodniach.
num-due = W ciągu tygodnia
num-overdue = W tym po terminie
num-a-week = Wykonane tygodniowo
num-weeks = Tygodnie pracy
num-load-much = więcej, niż mieści tydzień
num-load-fits = mieści się w tygodniu
num-load-none = nic nie wykonano od ośmiu tygodni

## Where it comes from
num-sources = Skąd przychodzą
num-sources-by = Licz według
num-first = Pierwsze źródło
num-last = Ostatnie źródło
num-campaigns = Kampanie
num-first-hint = Szanse są zaliczane do kanału, z którego pierwotnie przyszły.
num-last-hint = Szanse są zaliczane do kanału, który jest w nich wpisany.
num-campaigns-hint = Kampanie leadów, z których powstały szanse.
num-channel = Kanał
num-campaign = Kampania
num-campaign-of = { $campaign } ({ $channel })
num-no-channel = Bez kanału
num-no-campaign = Bez kampanii ({ $channel })
num-no-particular = Żaden konkretny
num-spend = Wydatki
num-new-customers = Nowi klienci
num-cost-each = Koszt nowego klienta
num-back = Przychód / wydatki
num-spent = Co wydano
num-spend-add = Dodaj wydatek
num-spend-change = Zmień wydatek: { $channel }, { $month }
num-spend-none = Nic jeszcze nie zapisano. Wpisz, ile kanał kosztował w miesiącu, a wyżej pojawi się koszt nowego klienta.
num-spend-limited = Wydatki dotyczą kanałów i kampanii: aby je zobaczyć, usuń filtry lejka, opiekuna i produktu.
num-spend-missing = Wpisz kwotę.
num-spend-remove = Usuń
num-spend-saved = Zapisano wydatek
num-spend-removed = Usunięto wydatek
num-month = Miesiąc
num-amount = Kwota

## Customers
num-customer = Klient
num-customers = Klienci
num-as-of = Stan na dzień
num-as-of-hint = Puste pole oznacza dziś. Dzień z przeszłości pokazuje klientów z tamtego dnia.
num-repeat = Kupili więcej niż raz
num-top = Udział największych 20% klientów
num-lifetime = Wartość klienta w czasie
num-lifetime-inputs = { $deal } × { $rate } rocznie × lata: { $years }, n = { $n }
num-new-and-back = w okresie: nowi { $new }, powracający { $back }
num-of-customers = { $of ->
    [one] { $n } z { $of } klienta
    [few] { $n } z { $of } klientów
    [many] { $n } z { $of } klientów
   *[other] { $n } z { $of } klienta
}
num-top-of = { $of ->
    [one] { $n } z { $of } klienta, { $revenue }
    [few] { $n } z { $of } klientów, { $revenue }
    [many] { $n } z { $of } klientów, { $revenue }
   *[other] { $n } z { $of } klienta, { $revenue }
}
num-needs-customers = Brak wygranych szans z podanym klientem.
num-nameless = Wygrane szanse bez klienta, więc poza tymi liczbami: { $n }.
num-no-name = Bez nazwy
num-largest = Najwięksi klienci
num-worth = Dotychczasowy przychód
num-years = Lata
num-last-deal = Ostatnia wygrana
num-cohorts = Według kwartału pierwszej wygranej
num-cohorts-hint = Ilu klientów, którzy pierwszy raz kupili w danym kwartale, kupiło ponownie po tylu kwartałach.
num-first-quarter = Pierwsza wygrana
num-quarters-later = +{ $n }
num-came-back = { $n } z { $of }
num-growth = Przychód według miesięcy
num-growth-hint = Według daty zamknięcia. Bieżący miesiąc jest zakreskowany: jeszcze trwa.
num-growth-words = { $name }: { $revenue }; { $month } względem poprzedniego miesiąca, { $year } względem tego samego miesiąca rok wcześniej; n = { $n }.
num-since-month = Względem poprz. miesiąca
num-since-year = Względem poprz. roku
num-a-year-before = rok wcześniej
num-not-over = jeszcze trwa

## Losses and sizes
num-reason = Powód
num-reasons = Dlaczego przegrywamy
num-reasons-hint = Według powodu i etapu, na którym przegrano; ciemniej znaczy więcej.
num-no-reason = Bez podania powodu
num-lost-value = Wartość przegranych
num-won-notes = Co przekonało klienta
num-won-notes-none = Przy żadnej wygranej szansie z tego okresu nie zapisano, co przekonało klienta.
num-won-notes-of = Zapisano to przy { $n } z { $of } wygranych szans; od najnowszych.
num-bands = Według wielkości
num-bands-hint = Przedziały zaczynają się od okrągłych liczb wokół mediany zamkniętych szans.
num-size = Wielkość
num-no-value = Bez wartości
num-any-value = Dowolna wartość
num-band-below = poniżej { $max }
num-band-above = { $min } i więcej
num-band-between = od { $min } do { $max }

## Reaching out
num-touches-won = Kontakty na wygraną
num-touches-lost = Kontakty na przegraną
num-never = Leady bez kontaktu
num-never-of = { $of ->
    [one] { $n } z { $of } leada
    [few] { $n } z { $of } leadów
    [many] { $n } z { $of } leadów
   *[other] { $n } z { $of } leada
}
num-first-touch = Dni do pierwszego kontaktu
num-first-answer = Dni do pierwszej odpowiedzi
num-needs-won = Brak wygranych szans w tym okresie.
num-needs-lost = Brak przegranych szans w tym okresie.
num-needs-leads = Brak leadów: w tym okresie nie pojawił się żaden.
num-needs-touches = Brak leadów, z którymi ktoś się kontaktował.
num-needs-recorded = Przy szansach nie odnotowano żadnych telefonów, e-maili ani spotkań.
num-needs-answers = Brak aktywności, z których wynika, że ktoś odpowiedział.
num-given-up = Mniej kontaktów niż { $goal }: { $n } z { $of } przegranych szans.
num-given-up-title = Przegrane przy zbyt małej liczbie kontaktów
num-hours = Kiedy klienci odpowiadają
num-hour = Godzina
num-hours-none = Żaden telefon, e-mail ani wiadomość z tego okresu nie ma wyniku.
num-answered-of = { $n } z { $of }
num-best = Najczęściej odpowiadają: { $day } ({ $onshare }, n = { $onn }); od { $hour } ({ $share }, n = { $n }).
num-best-day = Najczęściej odpowiadają: { $day } ({ $share }, n = { $n }).
num-best-hour = Najczęściej odpowiadają: od { $hour } ({ $share }, n = { $n }).
num-best-none = Nie wyróżnia się żaden dzień ani żadna godzina (łącznie: { $n }); trzeba co najmniej dziesięciu kontaktów w jednej godzinie.

## Products
num-products = Produkty
num-products-by = Grupuj według
num-products-hint = Otwarte, wygrane i przegrane; udział w wartości otwartych.
num-by-product = Produkt
num-by-category = Kategoria
num-no-product = Bez produktu
num-no-category = Bez kategorii

## Trends
num-trends = Dwanaście okresów
num-trends-hint = Każdy punkt otwiera swoje szanse; punkty oparte na mniej niż dziesięciu szansach są rysowane linią przerywaną.
num-trend-of = Wskaźnik
num-point = { $name }: { $value }, n = { $n }
num-point-few = { $name }: { $value }, n = { $n }, za mało danych
num-point-none = { $name }: brak danych
num-year-before = { $name }: { $value }; rok wcześniej { $before }, n = { $n }.
num-no-year-before = Rok wcześniej brak danych do porównania ({ $period }).
num-line-few = W większości okresów jest za mało danych, by mówić o trendzie.

## Products against targets
num-targets = Na tle celów
num-targets-hint = Cele produktów i kategorii w okresie celu, w którym kończy się wybrany okres.
num-target = Cel
num-target-of = Co
num-target-done = Osiągnięto
num-target-part = Realizacja
num-target-by-now = Do dziś (linia prosta)
num-target-missing = Brakuje
num-target-reached = { $done } z { $target }
num-target-share = { $share }, { $period }
num-target-leads = Nowe leady / cel
num-target-won = Wygrane / cel

## Open deals by age and value, and how many one usually has
num-ages = Otwarte szanse według wieku i wartości
num-ages-hint = Każdy punkt to szansa; wybierz go, aby ją otworzyć.
num-ages-deal = otwarta szansa
num-ages-late = starsza niż dziewięć na dziesięć wygranych
num-ages-title = Szansa
num-ages-value = Wartość
num-ages-days = Wiek w dniach
num-ages-stage = Etap
num-ages-words = { $days ->
    [one] Dziewięć na dziesięć wygranych szans wygrano w ciągu { $days } dnia (n = { $n }). Starsze: { $late }.
    [few] Dziewięć na dziesięć wygranych szans wygrano w ciągu { $days } dni (n = { $n }). Starsze: { $late }.
    [many] Dziewięć na dziesięć wygranych szans wygrano w ciągu { $days } dni (n = { $n }). Starsze: { $late }.
   *[other] Dziewięć na dziesięć wygranych szans wygrano w ciągu { $days } dnia (n = { $n }). Starsze: { $late }.
}
num-ages-few = Wygranych jest mniej niż dziesięć, więc nie wiadomo, jak stara może być szansa, i nie ma linii.
num-ages-more = Pokazano największe: { $shown }; pominięto: { $more }.
num-ages-left-out = Bez wartości, kursu lub dnia utworzenia: { $n }.
num-ages-point = { $title }, { $value }, wiek w dniach: { $days }
num-ages-point-late = { $title }, { $value }, wiek w dniach: { $days }, starsza niż dziewięć na dziesięć wygranych
num-usual = Zwykle otwarte
num-usual-range = od { $least } do { $most } w ostatnich tygodniach, n = { $weeks }
num-usual-much = więcej niż zwykle: od { $least } do { $most }
