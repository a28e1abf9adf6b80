### The forecast: what will close when, whether that can be believed, and what changed.

## What is shown
forecast-limited-to = Rajaus
forecast-span = Sarakkeet
forecast-months = Kuukausittain
forecast-weeks = Viikoittain
forecast-quarters = Kvartaaleittain
forecast-pipeline = Putki
forecast-all-pipelines = Kaikki putket
forecast-everyone = Kaikki
forecast-sums = Summat
forecast-each = Luokat
forecast-running = Kertymä
forecast-quarter = Q{ $quarter } { $year }
forecast-days = { $from }–{ $to }
forecast-now = nyt

## At a glance
forecast-glance = Yhdellä silmäyksellä
# A number that opens the deals behind it.
forecast-figure = { $name }: { $value }. Näytä kaupat.
forecast-won-in = Voitettu: { $column }
forecast-won-n = { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
forecast-history-in = Oman historian mukaan: { $column }
forecast-band = 8 kertaa 10:stä { $low } – { $high }
forecast-without-history = historiaa on vielä liian vähän: vaiheiden todennäköisyyksillä
forecast-none-open = ei avoimia kauppoja
forecast-band-low = 8 kertaa 10:stä, vähintään
forecast-band-high = 8 kertaa 10:stä, enintään
forecast-reckoning = Lasketaan…
forecast-weighted-in = Avoinna, painotettu: { $column }
forecast-weighted-of = koko arvo { $value }, { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
forecast-late = Päätetty ensin arvioitua myöhemmin
forecast-late-by = { $late }/{ $n } kaupasta, jotka on päätetty vuoden aikana; mediaani { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
}
forecast-late-none = { $n ->
    [one] vuoden ainoa päätetty kauppa pysyi aikataulussa
   *[other] vuoden kaikki { $n } päätettyä kauppaa pysyivät aikataulussa
}
forecast-late-missing = Vuoden aikana ei päätetty yhtään kauppaa, jolla oli arvioitu päätös.

## By column
forecast-by-close = Arvioidun päätöksen mukaan
forecast-chart = Voitettu ja avoin arvo arvioidun päätöksen mukaan. Nuolinäppäimillä siirryt sarakkeesta ja luokasta toiseen; Enter näyttää kaupat.
forecast-chart-column = { $column }: voitettu { $won }, avoinna { $open }, { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}, painotettu { $weighted }
forecast-chart-part = { $column }, { $row }: { $value }, { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
forecast-won = Voitettu
forecast-weighted = Painotettu
forecast-commit-or-surer = Varma ja voitettu
forecast-best-or-surer = Mahdollinen ja varmemmat
forecast-pipeline-or-surer = Putki ja varmemmat
forecast-history = Oma historia
forecast-later = Myöhemmin
forecast-undated = Ilman päivää
forecast-table = Ennuste arvioidun päätöksen mukaan, luvut
forecast-table-column = Arvioitu päätös
forecast-cell = { $column }, { $row }: { $value }, { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
# What a list of deals is called.
forecast-cell-title = { $column }: { $row }
forecast-overdue = { $n ->
    [one] Sarakkeeseen { $column } lasketaan yksi avoin kauppa ({ $value }), jonka arvioitu päätös on jo ohitettu.
   *[other] Sarakkeeseen { $column } lasketaan { $n } avointa kauppaa ({ $value }), joiden arvioitu päätös on jo ohitettu.
}
forecast-without-rate = Summista puuttuvat kaupat, joiden valuutalla ei ole kurssia asetuksissa: { $currencies }.
forecast-without-value = { $n ->
    [one] Yhdellä kaupalla ei ole arvoa, eikä se ole missään summassa.
   *[other] { $n } kaupalla ei ole arvoa, eivätkä ne ole missään summassa.
}
forecast-empty = Ei vielä ennustettavaa: näinä päivinä ei ole avoimia eikä voitettuja kauppoja. Avoimet kaupat tulevat tähän heti, kun niillä on arvioitu päätös.

## The deals behind a column
forecast-behind = Kaupat: { $column }
forecast-behind-count = { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
forecast-behind-none = Ei odotettavia kauppoja: { $column }
forecast-as-list = Avaa luettelona
forecast-more = { $n ->
    [one] Luettelossa on vielä yksi kauppa.
   *[other] Luettelossa on vielä { $n } kauppaa.
}
forecast-with-above = ylempien kanssa { $value }
forecast-own-chance = oma, vaiheen { $likelihood }
forecast-stage-chance = vaiheen
forecast-pushed = { $n ->
    [one] lykätty kerran
   *[other] lykätty { $n } kertaa
}
forecast-no-day = ei päivää
forecast-category-of = Ennusteluokka: { $deal }
forecast-by-rule = Vaiheen ja päivän mukaan: { $category }

## Own history
forecast-own = Oman historian mukaan
forecast-own-hint = tänään avoinna olevista kaupoista; uudet tulevat päälle
forecast-own-chart = Mitä on odotettavissa sarake sarakkeelta, ja vaihteluväli, johon luku osuu 8 kertaa 10:stä. Nuolinäppäimillä siirryt sarakkeesta toiseen.
forecast-own-point = { $column }: odotettavissa { $expected }, 8 kertaa 10:stä { $low } – { $high }
forecast-expected = odotettavissa
forecast-band-legend = 8 kertaa 10:stä
forecast-stages = Voitettujen osuus vaiheittain
forecast-stage = Vaihe
forecast-stage-history = Oma historia
forecast-stage-set = Asetettu
forecast-stage-closed = n, päätetyt
forecast-ground-pipeline = Perustuu tämän putken { $n } päätettyyn kauppaan.
forecast-ground-owner = Perustuu tämän omistajan { $n } päätettyyn kauppaan.
forecast-ground-few = { $n ->
    [0] Yhdelläkään päätetyllä kaupalla ei ole vielä vaihehistoriaa: kunnes niitä on kymmenen, lasketaan vaiheiden todennäköisyyksillä.
    [one] Vasta yhdellä päätetyllä kaupalla on vaihehistoria: kunnes niitä on kymmenen, lasketaan vaiheiden todennäköisyyksillä.
   *[other] Vasta { $n } päätetyllä kaupalla on vaihehistoria: kunnes niitä on kymmenen, lasketaan vaiheiden todennäköisyyksillä.
}
forecast-ground-assumed = Tuotu jo päätettyinä, joten reitti vaiheiden läpi on oletus: { $n }. Voitetut lasketaan kaikki vaiheet läpäisseinä, hävityt siihen vaiheeseen asti, jossa ne hävittiin.
forecast-believe = Voiko siihen luottaa?
forecast-checking = Tarkistetaan viimeisen vuoden maanantait: { $done }/{ $all }
forecast-held = Viimeisistä { $n } maanantaista vaihteluväli piti paikkansa { $held ->
    [one] 1 kerran
   *[other] { $held } kertaa
}. Sen mukaan avoimista kaupoista olisi voitettu ajoissa { $said }; voitettiin { $came }.
forecast-held-fair = Niin usein kuin pitääkin.
forecast-held-off = Ennuste ei ole pitänyt: viime aikoina kaupat ovat menneet toisin kuin ennen, joten älä luota siihen.
forecast-held-few = Tarkistettavia maanantaita on vielä alle kahdeksan: liian vähän johtopäätöksiin.

## What changed
forecast-change = Mikä muuttui
forecast-change-hint = sentilleen, tämän päivän kursseilla
forecast-since = Mistä alkaen
forecast-since-week = 7 päivää sitten
forecast-since-month = 30 päivää sitten
forecast-since-quarter = 90 päivää sitten
forecast-since-day = { $day }
forecast-of = Mistä kaupoista
forecast-of-all = Kaikki avoimet kaupat
forecast-change-chart = Miten avoin arvo muuttui. Nuolinäppäimillä siirryt palkista toiseen; Enter näyttää palkin kaupat.
forecast-change-bar = { $bar }: { $value }, { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
forecast-change-table = Mikä muuttui, luvut
forecast-change-what = Muutos
forecast-change-value = Arvo
forecast-change-deals = Kaupat
forecast-opening = Avoinna { $day }
forecast-closing = Avoinna tänään
forecast-opening-short = alussa
forecast-closing-short = lopussa
forecast-bar-new = Uudet
forecast-bar-reopened = Taas auki
forecast-bar-moved-in = Tulleet
forecast-bar-value-up = Arvo nousi
forecast-bar-value-down = Arvo laski
forecast-bar-won = Voitetut
forecast-bar-lost = Hävityt
forecast-bar-pushed-out = Lykätyt
forecast-bar-gone = Muut poistumat
forecast-nothing-changed = Kumpanakaan ajankohtana ei ollut avoimia kauppoja, eikä mikään muuttunut.
forecast-edits = { $bar }: kauppa kaupalta
forecast-what-made = lisätty
forecast-what-reopened = avattu uudelleen
forecast-what-value = arvo { $from } → { $to }
forecast-what-expected = arvioitu päätös { $from } → { $to }
forecast-what-owner = omistaja { $from } → { $to }
forecast-what-pipeline = toinen putki
forecast-what-won = voitettu
forecast-what-lost = hävitty
forecast-what-binned = siirretty roskakoriin
forecast-nothing = ei mitään
forecast-nobody = ei kukaan

## Slippage
forecast-slippage = Lykkäykset
forecast-slippage-open = Avoimet kaupat, joita on lykätty
forecast-slippage-often = { $n ->
    [0] Yhtään ei ole lykätty kolmesti.
    [one] Yhtä on lykätty kolmesti tai useammin.
   *[other] { $n } kauppaa on lykätty kolmesti tai useammin.
}
forecast-slippage-none = Yhtään avointa kauppaa ei ole lykätty.
forecast-slippage-who = Kuka on lykännyt vuoden aikana
forecast-slippage-by = { $n ->
    [one] kerran
   *[other] { $n } kertaa
}, { $deals ->
    [one] 1 kauppa
   *[other] { $deals } kauppaa
}, yhteensä { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
}
forecast-slippage-unknown = Joku
forecast-trimmed = { $n }/{ $won } voitetusta kaupasta oli lopulta arvoltaan pienempi kuin ensin arvioitiin; mediaanipudotus { $share }.
forecast-trimmed-none = { $won ->
    [one] Vuoden ainoa voitettu kauppa oli vähintään sen arvoinen kuin ensin arvioitiin.
   *[other] Vuoden kaikki { $won } voitettua kauppaa olivat vähintään sen arvoisia kuin ensin arvioitiin.
}
forecast-show-late = Näytä myöhästyneet
forecast-show-trimmed = Näytä pienentyneet

## Goal and coverage
forecast-goal = Tavoite
forecast-missing = Puuttuu
forecast-won-goal = { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}, tavoitteesta { $goal } puuttuu { $missing }
forecast-won-reached = { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}, tavoite { $goal } saavutettu
forecast-chart-goal = Tavoite, { $column }: { $goal }, puuttuu { $missing }
forecast-gap = puuttuu { $amount }
forecast-cover = Kattavuus: { $column }
forecast-cover-title = Avoinna tavoitteeseen: { $column }
forecast-goal-none = Tällaisille jaksoille ei ole asetettu myyntitavoitetta, joten ei voi sanoa, paljonko puuttuu.
forecast-goal-pipeline = Tavoitteet koskevat kaikkia tai yhtä henkilöä: valitse kaikki putket, niin näet kattavuuden.
forecast-cover-over = Jakso on ohi: avoimet kaupat eivät enää vaikuta siihen.

## Cash in
forecast-cash = Kassatulot
forecast-cash-hint = sen mukaan, milloin ostajat maksavat
forecast-cash-table = Kassatulot lukuina
forecast-cash-won = Voitetuista kaupoista
forecast-cash-open = Avoimista kaupoista, painotettuna
forecast-cash-all = Yhteensä
forecast-cash-later = Myöhemmin
forecast-cash-cell = { $column }, { $row }: { $value }. Näytä kaupat.
forecast-cash-bar = { $column }: voitetuista kaupoista { $won }, avoimista painotettuna { $open }
forecast-cash-chart = Kassatulot sarakkeittain. Nuolinäppäimillä siirryt sarakkeesta toiseen; Enter näyttää kaupat.
forecast-cash-terms = Maksuehdot: { $terms }
forecast-cash-edit = Muuta ehtoja
forecast-cash-undated = { $n ->
    [one] Yhdellä avoimella kaupalla ei ole päivää, joten maksun aikaa ei tiedetä.
   *[other] { $n } avoimella kaupalla ei ole päivää, joten maksun aikaa ei tiedetä.
}
