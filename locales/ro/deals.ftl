## The list of deals
deals-none = Nicio oportunitate încă
deals-none-words = O oportunitate este un lead calificat, cu o valoare. Adăugați-o pe prima sau aduceți-vă istoricul ca fișier CSV.
deals-no-match = Nicio potrivire
deals-show-all = Afișați tot
deals-toolbar = Vizualizări și filtre
deals-all = Toate
deals-bin = Coș
deals-bin-empty = Coșul este gol
deals-bin-words = Tot ce este eliminat ajunge în acest coș de gunoi și poate fi restaurat.
deals-restore = Restaurați
deals-restore-named = Restaurați { $title }
deals-restored = S-a restaurat: { $title }.
deals-back-to = Înapoi: { $page }
deals-filter = Filtru
deals-show = { $n ->
    [one] Afișați { $n } oportunitate
    [few] Afișați { $n } oportunități
   *[other] Afișați { $n } de oportunități
}
deals-filter-text = Filtrați după text
deals-any = { $what }: oricare
deals-at-least = Valoare minimă
deals-closes-within = Se închide în (zile)
deals-group = Grupare
deals-group-none = Fără grupare
deals-group-by = Grupare: { $what }
deals-sort = Sortare
deals-columns = Coloane
deals-next-step = Pas următor
deals-select = Selectați { $title }
deals-select-all = Selectați tot
deals-select-none = Deselectați
deals-bulk = Modificați oportunitățile selectate
deals-selected = { $n ->
    [one] { $n } selectată · { $sum }
    [few] { $n } selectate · { $sum }
   *[other] { $n } selectate · { $sum }
}
deals-changed = { $n ->
    [one] { $n } oportunitate modificată.
    [few] { $n } oportunități modificate.
   *[other] { $n } de oportunități modificate.
}
deals-binned = { $n ->
    [one] { $n } oportunitate este în coș.
    [few] { $n } oportunități sunt în coș.
   *[other] { $n } de oportunități sunt în coș.
}
deals-to-bin = Ștergeți
deals-close-this-month = Sfârșitul lunii acesteia
deals-close-next-month = Sfârșitul lunii viitoare
deals-close-90 = În 90 de zile
deals-close-none = Fără dată
deals-cell = { $field } – { $deal }: { $value }
deals-cell-none = { $field } – { $deal }: necompletat
