## Search
search = Szukaj
search-placeholder = Szanse, osoby, notatki
search-results = Wyniki wyszukiwania
search-nothing = Nie znaleziono „{ $query }”. Mniej liter da więcej wyników.
search-count = { $n ->
    [0] Nic nie znaleziono
    [one] 1 wynik
    [few] { $n } wyniki
    [many] { $n } wyników
   *[other] { $n } wyniku
}
search-deals = { $n ->
    [0] bez szans sprzedaży
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
search-all = Wszystkie ({ $n })
search-more = Jeszcze { $n } z { $all }
search-close = Zamknij wyszukiwanie

## An organisation or a contact
who-last-touch = Ostatni kontakt: { $date }
who-no-touch = Jeszcze bez kontaktu

## The palette
palette-title = Przejdź lub wykonaj
palette-do = Wykonaj
palette-go = Przejdź do
palette-light = Kolory: jasne
palette-dark = Kolory: ciemne
palette-system = Kolory: jak w systemie
palette-language = Język: { $name }
