## Search
search = Search
search-placeholder = Deals, people, notes
search-results = Search results
search-nothing = Nothing found for “{ $query }”. Fewer letters find more.
search-count = { $n ->
    [0] Nothing found
    [one] 1 result
   *[other] { $n } results
}
search-deals = { $n ->
    [0] no deals
    [one] 1 deal
   *[other] { $n } deals
}
search-all = All { $n }
search-more = { $n } more of { $all }
search-close = Close search

## An organisation or a contact
who-last-touch = Last touch { $date }
who-no-touch = No touch yet

## The palette
palette-title = Go and do
palette-do = Do
palette-go = Go to
palette-light = Colours: light
palette-dark = Colours: dark
palette-system = Colours: as the system
palette-language = Language: { $name }
