## Insights
insights-limited-to = Rajaus
insights-period = Jakso
insights-pipeline = Putki
insights-last-days = Viimeiset { $n } pv
insights-this-month = Tämä kuukausi
insights-last-month = Viime kuukausi
insights-this-quarter = Tämä kvartaali
insights-last-quarter = Viime kvartaali
insights-this-year = Tämä vuosi
insights-ever = Koko aika
insights-all-pipelines = Kaikki putket
insights-everyone = Koko tiimi
insights-all-products = Kaikki tuotteet
insights-all-channels = Kaikki kanavat

insights-win-rate = Voittoprosentti, kpl
insights-win-rate-by-value = Voittoprosentti, arvo
insights-average-deal = Keskikauppa, voitetut
insights-cycle = Myyntisykli
insights-velocity = Myyntinopeus
insights-open-value = Avoin arvo
insights-qualified = Kvalifioidut liidit
insights-lead-conversion = Liidikonversio
insights-lifetime = Kaupan kesto
insights-of-closed = { $won }/{ $n } päätetystä
insights-of-value = { $won } / { $closed }, n = { $n }
insights-of-value-without = { $won } / { $closed }, n = { $n }; lisäksi { $without } ilman arvoa
insights-n-median = n = { $n }, mediaani { $median }
insights-n-mean = n = { $n }, mediaani; keskiarvo { $mean }
insights-n = n = { $n }
insights-n-without-value = n = { $n }, { $without } ilman arvoa
insights-open-now = uusia jaksolla; { $n } avoinna nyt
insights-open-then = uusia jaksolla; { $n } avoinna silloin
insights-then = { $basis }, avoinna jakson lopussa, nykyisillä arvoilla
insights-of-leads = { $n }/{ $of } liidistä
insights-velocity-inputs = { $month } / kk; { $open } × { $rate } × { $size } ÷ { $cycle }
insights-days = { $n ->
    [one] päivä
   *[other] päivää
}
insights-per-day = / pv
insights-points = { $points } %-yks.
insights-days-longer = { $n ->
    [one] { $n } päivän pidempi
   *[other] { $n } päivää pidempi
}
insights-days-shorter = { $n ->
    [one] { $n } päivän lyhyempi
   *[other] { $n } päivää lyhyempi
}
insights-same = ennallaan
insights-better = edelliseen jaksoon verrattuna, parempi suunta
insights-worse = edelliseen jaksoon verrattuna, huonompi suunta
insights-too-few = liian pieni otos

insights-as-list = Avaa luettelona
insights-behind = { $n ->
    [one] { $n } tämän luvun takana
   *[other] { $n } tämän luvun takana
}
insights-show-all = Näytä kaikki { $n }
insights-made-on = luotu { $on }
insights-won-on = voitettu { $on }
insights-lost-on = hävitty { $on }

insights-funnel = Suppilo
insights-funnel-summary = tullut { $entered }, voitettu { $won }, hävitty { $lost }, avoinna { $open }
insights-go-on = { $share } etenee
insights-of-all = { $share } kaikista
insights-d = { $days } pv
insights-reached = { $n ->
    [one] { $name }: { $n } kauppa on päässyt tähän
   *[other] { $name }: { $n } kauppaa on päässyt tähän
}
insights-bottleneck = Pullonkaula on { $name }: kaupat viipyvät siinä mediaanina { $days }, ja { $share }.
insights-bottleneck-plain = Pullonkaula on { $name }.
insights-without-stages = { $n ->
    [one] Lisäksi { $n } päätetyllä kaupalla ei ole vaihehistoriaa (tuotu), eikä se näy suppilon missään vaiheessa.
   *[other] Lisäksi { $n } päätetyllä kaupalla ei ole vaihehistoriaa (tuotu), eivätkä ne näy suppilon missään vaiheessa.
}
insights-assume-passed = { $n ->
    [one] Laske mukaan { $n } päätetty kauppa ilman vaihehistoriaa: voitettu kaikki vaiheet läpäisseenä, hävitty siihen vaiheeseen asti, jossa se hävittiin
   *[other] Laske mukaan { $n } päätettyä kauppaa ilman vaihehistoriaa: voitetut kaikki vaiheet läpäisseinä, hävityt siihen vaiheeseen asti, jossa ne hävittiin
}
insights-assumed = { $n ->
    [one] Oletus: { $n } päätetty kauppa ilman vaihehistoriaa on läpäissyt voitettuna kaikki vaiheet, hävittynä vaiheet siihen asti, jossa se hävittiin.
   *[other] Oletus: { $n } päätetystä kaupasta ilman vaihehistoriaa voitetut ovat läpäisseet kaikki vaiheet, hävityt vaiheet siihen asti, jossa ne hävittiin.
}
insights-lost-somewhere = { $n ->
    [one] { $n } hävitystä kaupasta ei tiedetä, missä vaiheessa se hävittiin. Se ei ole suppilossa, joten osuudet näyttävät todellista paremmilta.
   *[other] { $n } hävitystä kaupasta ei tiedetä, missä vaiheessa ne hävittiin. Ne eivät ole suppilossa, joten osuudet näyttävät todellista paremmilta.
}

insights-stages = Vaiheet
insights-stages-hint = jakson aikana vaiheeseen tulleista kaupoista
insights-stages-without = Päätetyt kaupat ilman vaihehistoriaa (tuodut) eivät näy millään rivillä: ei tiedetä, milloin ne tulivat vaiheisiin.
insights-entered = Tuli
insights-moved-on = Eteni
insights-moved-back = Palasi
insights-still-there = Yhä siinä
insights-median = Mediaani
insights-mean = Keskiarvo
insights-now = Nyt
insights-limit = Raja
insights-is-bottleneck = pullonkaula

insights-balance = Tasapaino
insights-top-heavy = etupainoinen: alkuvaiheissa on enemmän kuin loppuvaiheet tarvitsevat
insights-even = jakautunut tasaisesti
insights-bottom-heavy = loppupainoinen: uutta on tulossa liian vähän
insights-short = puuttuu { $n }
insights-within = sopivasti
insights-over = { $n } yli
insights-range = { $min }–{ $max }
insights-range-least = vähintään { $min }
insights-range-most = enintään { $max }
insights-balance-now = Tilanne tänään, ei yllä valitulla jaksolla.
insights-flow = Viikossa uusia liidejä { $leads }, uusia kauppoja { $deals }, päätettyjä { $closed }.
insights-flow-missing = Uudet ja päätetyt: –. { $why }

insights-need = Putken koko
insights-need-hint = montako liidiä tarvitaan?
insights-target = Myyntitavoite
insights-need-average = Keskikauppa
insights-need-rate = Sulkusuhde, %
insights-reps = Myyjiä
insights-sales = { $n ->
    [one] kauppa
   *[other] kauppaa
}
insights-leads = { $n ->
    [one] liidi
   *[other] liidiä
}
insights-leads-each = { $n ->
    [one] liidi / myyjä
   *[other] liidiä / myyjä
}

## What is missing for a number
missing-deals = Tarvitaan kauppoja: yksikään ei vastaa suodattimia.
missing-won = Tarvitaan voitettuja kauppoja: tällä jaksolla ei ole yhtään.
missing-lost = Tarvitaan hävittyjä kauppoja: tällä jaksolla ei ole yhtään.
missing-closed = Tarvitaan voitettuja tai hävittyjä kauppoja: tällä jaksolla ei ole yhtään.
missing-new = Tarvitaan uusia kauppoja: tällä jaksolla ei ole yhtään.
missing-open = Tarvitaan avoimia kauppoja: niitä ei ole yhtään.
missing-values = Tarvitaan arvoja: millään näistä kaupoista ei ole arvoa.
missing-lost-values = Tarvitaan hävittyjen kauppojen arvot: millään ei ole, joten arvolla mitattuna mitään ei olisi hävitty.
missing-won-values = Tarvitaan voitettujen kauppojen arvot: millään ei ole, joten arvolla mitattuna mitään ei olisi voitettu.
missing-rates = Tarvitaan valuuttakurssit: { $codes }. Anna ne asetuksissa.
missing-created-days = Tarvitaan päivät, joina kaupat on luotu.
missing-lead-days = Tarvitaan kauppoja, jotka ovat syntyneet liideistä.
missing-cycle-days = Jokainen kauppa voitettiin luontipäivänään; ei ole sykliä, jolla jakaa.
missing-stage-moves = Tarvitaan kauppoja, jotka ovat edenneet vaiheissa tällä jaksolla.
missing-stages = Putkessa ei ole vielä vaiheita.
missing-ranges = Aseta vaiheille tavoitemäärät, niin näet tasapainon.
missing-whole-pipeline = Tavoitemäärät koskevat koko putkea: poista suodatus, niin voit verrata niihin.
missing-leads = Tarvitaan liidejä: tällä jaksolla ei ole tullut yhtään.
missing-lead-filter = Liideillä ei ole putkea eikä tuotetta: poista ne suodattimet.
missing-period = Tarvitaan jakso, joka on jo alkanut.
missing-target = Anna nollaa suurempi tavoite.
missing-average-deal = Anna nollaa suurempi keskikauppa.
missing-close-rate = Anna sulkusuhde väliltä 0–100.
missing-reps = Anna myyjien määrä.
insights-divided = { $a } ÷ { $b }

insights-sections = Osiot
insights-overview = Yleiskuva
insights-trends = Kehitys
insights-people = Henkilöt
insights-sources = Lähteet
insights-customers = Asiakkaat
insights-losses = Syyt ja koot
insights-touches = Yhteydenotot
insights-products = Tuotteet
insights-year-before = vuotta aiemmin: { $value }
insights-year-before-of = vuotta aiemmin: { $value }, n = { $n }

## A page of one's own
insights-own = Oma sivu
insights-own-arrange = Järjestä
insights-own-add = Lisää
insights-own-move = Siirrä: { $what } (vedä tai käytä nuolinäppäimiä)
insights-own-moved = { $what }: paikka { $place }/{ $n }
insights-own-two = Kaksi palstaa
insights-own-wide = Kaksi palstaa: { $what }
insights-own-take = Poista omalta sivulta: { $what }
insights-own-taken = ”{ $what }” ei ole enää omalla sivulla
insights-own-none = Täällä ei ole vielä mitään. Lisää luvut, joita katsot joka viikko.

## Size as a filter
insights-size = Koko
insights-all-sizes = Kaikki koot
insights-size-below = alle { $max }
insights-size-above = { $min } ja yli
insights-size-between = { $min } – { $max }

## Columns of the numbers as a file
insights-file-number = Luku
insights-file-value = Arvo
insights-file-unit = Yksikkö
insights-file-change = Edelliseen jaksoon verrattuna
insights-file-year = Vuotta aiemmin
insights-file-basis = Mihin perustuu
insights-file-went-on = Edenneiden osuus
insights-file-of-all = Osuus kaikista
insights-file-days = { $name }, päivää
insights-file-least = Tavoitemäärä, vähintään
insights-file-most = Tavoitemäärä, enintään
