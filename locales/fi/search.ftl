## Search
search = Haku
search-placeholder = Kaupat, ihmiset, muistiot
search-results = Hakutulokset
search-nothing = Haulla ”{ $query }” ei löytynyt mitään. Vähemmillä kirjaimilla löytyy enemmän.
search-count = { $n ->
    [0] Ei tuloksia
    [one] 1 tulos
   *[other] { $n } tulosta
}
search-deals = { $n ->
    [0] ei kauppoja
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
search-all = Kaikki { $n }
search-more = Vielä { $n }, yhteensä { $all }
search-close = Sulje haku

## An organisation or a contact
who-last-touch = Viimeisin kontakti { $date }
who-no-touch = Ei vielä kontakteja

## The palette
palette-title = Siirry ja tee
palette-do = Tee
palette-go = Siirry
palette-light = Värit: vaalea
palette-dark = Värit: tumma
palette-system = Värit: järjestelmän mukaan
palette-language = Kieli: { $name }
