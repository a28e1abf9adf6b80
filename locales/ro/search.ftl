## Search
search = Căutare
search-placeholder = Oportunități, persoane, note
search-results = Rezultatele căutării
search-nothing = Nu s-a găsit nimic pentru „{ $query }”. Cu mai puține litere găsiți mai mult.
search-count = { $n ->
    [0] Nu s-a găsit nimic
    [one] 1 rezultat
    [few] { $n } rezultate
   *[other] { $n } de rezultate
}
search-deals = { $n ->
    [0] nicio oportunitate
    [one] o oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
search-all = Toate ({ $n })
search-more = Încă { $n } din { $all }
search-close = Închideți căutarea

## An organisation or a contact
who-last-touch = Ultima contactare: { $date }
who-no-touch = Nicio contactare încă

## The palette
palette-title = Paletă de comenzi
palette-do = Comandă
palette-go = Salt la
palette-light = Culori: deschise
palette-dark = Culori: închise
palette-system = Culori: ca sistemul
palette-language = Limba: { $name }
