## The ideal customer
ideal-title = Idealny klient
ideal-words = Zapisz to słowami klientów, tak jak je mówią. Kilka rzeczy jednego rodzaju oddziel przecinkami. Tego, co zostanie puste, nie wymaga się od leada.
ideal-wants-example = Koniec z wyciekami i rachunek, który da się wytłumaczyć
ideal-says-example = „Kapie, a nikt nam nic nie mówi, dopóki nie spadnie sufit”
ideal-industries = Branże
ideal-regions = Regiony
ideal-roles = Stanowiska
ideal-pains-hint = Szukane w tym, co napisano o leadzie, i w odpowiedziach na pytania.
ideal-objections-hint = Bolączka, której towarzyszy jedna z nich, liczy się częściowo.
ideal-example = Hotele, zarządzanie nieruchomościami
ideal-size-from = Wielkość od
ideal-size-to = Wielkość do
ideal-size-hint = Licz to, co ma znaczenie: osoby, mieszkania, obiekty.
ideal-budget-from = Budżet od
ideal-budget-to = Budżet do
ideal-saved = Zapisano idealnego klienta.
ideal-range = Pierwsza wartość nie może być większa niż druga.
ideal-weights = Branża 15, wielkość 12, region 8, stanowisko, budżet i bolączki po 5 punktów; co zostanie puste, oddaje swoje punkty pozostałym.

## Points
points-title = Punktacja leadów
points-words = Każde źródło daje swoje punkty w dniu zdarzenia, łącznie nie więcej niż podane maksimum, i równomiernie wygasają one w podanej liczbie dni. 0 dni: punkty zostają. 0 punktów: źródło się nie liczy.
points-engagement = Zaangażowanie
points-source = Co się wydarzyło
points-points = Punkty
points-cap = Maks.
points-days = Dni
points-of = { $what }: { $of }
points-own = Własne sygnały
points-own-name = Nazwa sygnału
points-own-add = Dodaj sygnał
points-own-missing = Podaj nazwę własnego sygnału.
points-remove = Usuń: { $what }
points-fields = Dopasowanie: punkty za pola leada
points-fields-none = Na razie nic. Te punkty dodają się do wynikających z opisu idealnego klienta; ujemne je odejmują.
points-field-add = Dodaj pole
points-field = Pole
points-test = Warunek
points-test-word = { $test ->
    [filled] jest wypełnione
    [has] zawiera słowa
    [from] co najmniej
   *[up-to] najwyżej
}
points-value = Z czym porównać
points-value-missing = Podaj, z czym porównać.
points-ready = Gorący lead od
points-ready-hint = ze 100 punktów. Gdy lead przekroczy ten próg, jego opiekun dostaje krok, tylko raz.
points-ready-range = Od 1 do 100.
points-saved = Zmieniono punktację.
points-usual = Przywróć domyślne
points-signed = Od −{ $most } do { $most }.

## What the score was worth
past-title = Ile były warte punkty
past-words = Dla każdego rozstrzygniętego leada liczymy jeszcze raz, ile punktów miał tamtego dnia, według dzisiejszych reguł i tego, co było wtedy wiadomo.
past-over = wtedy { $points } lub więcej
past-under = wtedy mniej
past-won = wygrane: { $share }
past-of = { $all ->
    [one] { $won } z { $all } leada
    [few] { $won } z { $all } leadów
    [many] { $won } z { $all } leadów
   *[other] { $won } z { $all } leada
}
past-nobody = jeszcze żadnego
past-guesses = { $n ->
    [one] Zamknięto dopiero { $n } szansę powstałą z leada: dopóki jest ich mniej niż 20, wagi są tylko przypuszczeniem.
    [few] Zamknięto dopiero { $n } szanse powstałe z leadów: dopóki jest ich mniej niż 20, wagi są tylko przypuszczeniem.
    [many] Zamknięto dopiero { $n } szans powstałych z leadów: dopóki jest ich mniej niż 20, wagi są tylko przypuszczeniem.
   *[other] Zamknięto dopiero { $n } szansy powstałej z leadów: dopóki jest ich mniej niż 20, wagi są tylko przypuszczeniem.
}
past-n = { $n ->
    [one] własna historia: { $n } lead
    [few] własna historia: { $n } leady
    [many] własna historia: { $n } leadów
   *[other] własna historia: { $n } leada
}
past-learned = Wnioski z zamkniętych szans
past-learned-percent = prawdopodobieństwo wygranej: { $percent }
past-learned-words = { $n ->
    [one] Wniosek z { $n } zamkniętej szansy. Stoi obok punktów i nigdy się do nich nie wlicza.
    [few] Wniosek z { $n } zamkniętych szans. Stoi obok punktów i nigdy się do nich nie wlicza.
    [many] Wniosek z { $n } zamkniętych szans. Stoi obok punktów i nigdy się do nich nie wlicza.
   *[other] Wniosek z { $n } zamkniętej szansy. Stoi obok punktów i nigdy się do nich nie wlicza.
}
past-learned-how = Dla wszystkiego, co wiadomo o tym leadzie, sprawdza się, jak często występowało wśród wygranych szans, a jak często wśród przegranych, i wyniki się mnoży; czego nie wiadomo, to się pomija.
past-learned-few = { $n ->
    [one] Zamknięto { $n } szansę. Gdy będzie ich 50, Kariz zacznie się z nich uczyć, jak prawdopodobna jest wygrana z danym leadem.
    [few] Zamknięto { $n } szanse. Gdy będzie ich 50, Kariz zacznie się z nich uczyć, jak prawdopodobna jest wygrana z danym leadem.
    [many] Zamknięto { $n } szans. Gdy będzie ich 50, Kariz zacznie się z nich uczyć, jak prawdopodobna jest wygrana z danym leadem.
   *[other] Zamknięto { $n } szansy. Gdy będzie ich 50, Kariz zacznie się z nich uczyć, jak prawdopodobna jest wygrana z danym leadem.
}
past-learned-choose = Otwórz to okno przy leadzie, aby zobaczyć, jak prawdopodobna jest wygrana.
past-for = przemawia za: wygrane { $won } z { $n }
past-against = przemawia przeciw: wygrane { $won } z { $n }
past-below = poniżej { $most }
past-signal-none = Bez sygnału: { $signal }
past-answer = { $question }: { $extent }
