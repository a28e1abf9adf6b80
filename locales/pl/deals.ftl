## The list of deals
deals-none = Nie ma jeszcze szans sprzedaży
deals-none-words = Szansa to zakwalifikowana okazja do sprzedaży, która ma wartość. Dodaj pierwszą albo wczytaj historię z pliku CSV.
deals-no-match = Brak pasujących szans
deals-show-all = Pokaż wszystkie
deals-toolbar = Widoki i filtry
deals-all = Wszystkie
deals-bin = Kosz
deals-bin-empty = Kosz jest pusty
deals-bin-words = Trafia tu wszystko, co usunięto, i można to przywrócić.
deals-restore = Przywróć
deals-restore-named = Przywróć: { $title }
deals-restored = Przywrócono: { $title }.
deals-back-to = Wróć do „{ $page }”
deals-filter = Filtr
deals-show = { $n ->
    [one] Pokaż { $n } szansę
    [few] Pokaż { $n } szanse
    [many] Pokaż { $n } szans
   *[other] Pokaż { $n } szansy
}
deals-filter-text = Filtruj po słowach
deals-any = { $what }: dowolny
deals-at-least = Wartość od
deals-closes-within = Zamknięcie w ciągu (dni)
deals-group = Grupuj
deals-group-none = Bez grup
deals-group-by = Grupy: { $what }
deals-sort = Sortuj
deals-columns = Kolumny
deals-next-step = Następny krok
deals-select = Zaznacz: { $title }
deals-select-all = Zaznacz wszystkie
deals-select-none = Odznacz wszystkie
deals-bulk = Zmień zaznaczone szanse
deals-selected = { $n ->
    [one] { $n } zaznaczona · { $sum }
    [few] { $n } zaznaczone · { $sum }
    [many] { $n } zaznaczonych · { $sum }
   *[other] { $n } zaznaczonej · { $sum }
}
deals-changed = { $n ->
    [one] Zmieniono { $n } szansę.
    [few] Zmieniono { $n } szanse.
    [many] Zmieniono { $n } szans.
   *[other] Zmieniono { $n } szansy.
}
deals-binned = { $n ->
    [one] Przeniesiono do kosza { $n } szansę.
    [few] Przeniesiono do kosza { $n } szanse.
    [many] Przeniesiono do kosza { $n } szans.
   *[other] Przeniesiono do kosza { $n } szansy.
}
deals-to-bin = Usuń
deals-close-this-month = Koniec tego miesiąca
deals-close-next-month = Koniec następnego miesiąca
deals-close-90 = Za 90 dni
deals-close-none = Bez daty
deals-cell = { $field }, { $deal }: { $value }
deals-cell-none = { $field }, { $deal }: brak
