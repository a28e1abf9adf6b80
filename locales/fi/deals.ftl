## The list of deals
deals-none = Ei vielä kauppoja
deals-none-words = Kauppa on kvalifioitu myyntimahdollisuus, jolla on arvo. Lisää ensimmäinen tai tuo aiemmat CSV-tiedostona.
deals-no-match = Ei osumia
deals-show-all = Näytä kaikki
deals-toolbar = Näkymät ja suodattimet
deals-all = Kaikki
deals-bin = Roskakori
deals-bin-empty = Roskakori on tyhjä
deals-bin-words = Kaikki poistettu tulee tänne, ja sen voi palauttaa.
deals-restore = Palauta
deals-restore-named = Palauta { $title }
deals-restored = { $title } on palautettu.
deals-back-to = Takaisin: { $page }
deals-filter = Suodata
deals-show = { $n ->
    [one] Näytä { $n } kauppa
   *[other] Näytä { $n } kauppaa
}
deals-filter-text = Suodata hakusanalla
deals-any = { $what }: kaikki
deals-at-least = Arvo vähintään
deals-closes-within = Päätökseen enintään, pv
deals-group = Ryhmittele
deals-group-none = Ei ryhmiä
deals-group-by = Ryhmittely: { $what }
deals-sort = Järjestä
deals-columns = Sarakkeet
deals-next-step = Seuraavaksi
deals-select = Valitse { $title }
deals-select-all = Valitse kaikki
deals-select-none = Poista valinnat
deals-bulk = Muuta valittuja kauppoja
deals-selected = { $n ->
    [one] { $n } valittu · { $sum }
   *[other] { $n } valittu · { $sum }
}
deals-changed = { $n ->
    [one] { $n } kauppa muutettu.
   *[other] { $n } kauppaa muutettu.
}
deals-binned = { $n ->
    [one] { $n } kauppa on roskakorissa.
   *[other] { $n } kauppaa on roskakorissa.
}
deals-to-bin = Poista
deals-close-this-month = Tämän kuun loppu
deals-close-next-month = Ensi kuun loppu
deals-close-90 = 90 päivän päästä
deals-close-none = Ei päivää
deals-cell = { $deal }, { $field }: { $value }
deals-cell-none = { $deal }, { $field }: ei ole
