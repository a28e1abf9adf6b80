## The page
goals-set = Aseta tavoite
goals-empty = Ei vielä tavoitteita
goals-empty-words = Aseta viikon, kuukauden, kvartaalin tai vuoden tavoite: myynti, voitetut kaupat, uudet liidit tai aktiviteetit, koko tiimille tai yhdelle henkilölle, tuotteelle tai kanavalle. Kariz kertoo joka päivä, ollaanko edellä vai jäljessä.
goals-of-team = Koko tiimi
goals-of-people = Henkilöt
goals-of-products = Tuotteet
goals-of-channels = Kanavat
goals-more = ja vielä { $n }, ei mukana luvuissa
goals-quarter = Q{ $quarter } { $year }
goals-days = { $from }–{ $to }
goals-gone = { $name } (ei enää luettelossa)
goals-done-of = / { $target }
goals-reached = saavutettu
goals-on-pace = tahdissa
goals-ahead = { $amount } edellä
goals-behind = { $amount } jäljessä
goals-none-now = ei tavoitetta tälle jaksolle
goals-usual-even = tavoitteen tavallisessa tahdissa
goals-usual-ahead = { $amount } edellä tavoitteen tavallista tahtia
goals-usual-behind = { $amount } jäljessä tavoitteen tavallisesta tahdista

## One goal
goals-change = Muuta
goals-remove = Poista
goals-remove-named = Poista tavoite { $name }
goals-removed = Tavoite poistettu: { $name }
goals-saved = Tavoite tallennettu: { $name }
goals-chart = { $name } päivittäin. Nuolinäppäimillä siirryt päivästä toiseen.
goals-day-all = { $day }: { $done }; tasaisesti { $straight }, tavallisesti { $usual }
goals-day-straight = { $day }: { $done }; tasaisesti { $straight }
goals-day-done = { $day }: { $done }
goals-day-ahead-all = { $day }: tasaisesti { $straight }, tavallisesti { $usual }
goals-day-ahead = { $day }: tasaisesti { $straight }
goals-line-done = Tähän mennessä
goals-line-straight = Tasaisesti
goals-line-usual = Tavallisesti
goals-line-goal = Tavoite
goals-show-behind = { $amount }: näytä, mistä tämä on laskettu
goals-so-far-n = { $n ->
    [0] ei vielä mitään
    [one] 1 tietueesta
   *[other] { $n } tietueesta
}
goals-so-far-left-out = { $n ->
    [one] 1 tietueesta
   *[other] { $n } tietueesta
}; { $left ->
    [one] yhdeltä puuttuu arvo tai kurssi
   *[other] { $left } tietueelta puuttuu arvo tai kurssi
}
goals-straight-basis = { $gone }/{ $all } työpäivää
goals-usual-basis = { $share } oli koossa tässä kohtaa viimeisten { $n } jakson aikana
goals-usual-few = Liian vähän aiempia jaksoja: kolmesta alkaen Kariz osaa sanoa, miten tavallisesti käy.
goals-pace = Tällä tahdilla
goals-as-usual = { $amount }, jos jatkuu kuten tavallisesti
goals-missing = Puuttuu vielä
goals-per-day = { $n ->
    [one] { $amount } jäljellä olevana työpäivänä
   *[other] { $amount } / työpäivä, työpäiviä jäljellä { $n }
}
goals-lacks-target = Tälle jaksolle ei ole asetettu nollaa suurempaa tavoitetta, joten mitään ei voi puuttua.
goals-table = Päivittäin lukuina
goals-table-day = Päivä
goals-behind-count = { $n ->
    [one] 1 tietue
   *[other] { $n } tietuetta
}
goals-show-all = Näytä kaikki

## What it takes
goals-need = Mitä se vaatii
goals-need-what = Tästä eteenpäin
goals-need-likely = Noin
goals-need-range = 8 kertaa 10:stä
goals-range = { $low } – { $high }
goals-need-wins = Voitettavia kauppoja
goals-need-average = keskimäärin { $amount } / kauppa
goals-need-deals = Päätökseen vietäviä kauppoja
goals-need-rate = voittoprosentilla { $rate }
goals-need-meetings = Tapaamisia ja demoja
goals-need-touches = Kontakteja ostajiin
goals-need-leads = Uusia liidejä
goals-need-leads-n = { $n ->
    [one] 1 ratkenneen liidin perusteella
   *[other] { $n } ratkenneen liidin perusteella
}
goals-ground-own = { $n ->
    [one] Perusteena 1 kauppa, joka on päätetty vuoden aikana.
   *[other] Perusteena { $n } kauppaa, jotka on päätetty vuoden aikana.
}
goals-ground-team = { $n ->
    [one] Perusteena koko tiimin 1 kauppa, joka on päätetty vuoden aikana: omia on liian vähän.
   *[other] Perusteena koko tiimin { $n } kauppaa, jotka on päätetty vuoden aikana: omia on liian vähän.
}
goals-too-few = Alle kymmenen: liian vähän päätelmiin.

## Coverage
goals-cover = Kattavuus
goals-cover-title = Avoinna: { $name }
cover-times = { $factor }×
cover-present = Nyt: { $factor } = avoinna { $open } ÷ puuttuu { $missing }
cover-needed = Tarvitaan: { $factor } ({ $low } – { $high } 8 kertaa 10:stä) = 1 ÷ voittoprosentti { $rate }
cover-yes = Avoinna on riittävästi.
cover-perhaps = Avoinna on suunnilleen riittävästi: tarkemmin ei voi sanoa.
cover-no = Avoinna on liian vähän: tarvitaan vielä noin { $amount }.
cover-by-count = Hävityillä kaupoilla ei ole arvoa, joten voittoprosentti on laskettu kappaleista.
cover-without-value = { $n ->
    [one] Yhdeltä avoimelta kaupalta puuttuu arvo tai kurssi, eikä se ole mukana.
   *[other] { $n } avoimelta kaupalta puuttuu arvo tai kurssi, eivätkä ne ole mukana.
}
cover-ground-own = { $n ->
    [one] Perusteena 1 kauppa, joka on päätetty vuoden aikana.
   *[other] Perusteena { $n } kauppaa, jotka on päätetty vuoden aikana.
}
cover-ground-team = { $n ->
    [one] Perusteena koko tiimin 1 kauppa, joka on päätetty vuoden aikana: omia on liian vähän.
   *[other] Perusteena koko tiimin { $n } kauppaa, jotka on päätetty vuoden aikana: omia on liian vähän.
}
cover-few = Alle kymmenen: liian vähän päätelmiin.
cover-show = { $n ->
    [one] Näytä avoin kauppa
   *[other] Näytä { $n } avointa kauppaa
}
cover-lacks-target = Tälle jaksolle ei ole asetettu nollaa suurempaa tavoitetta, joten mitään ei voi puuttua.
cover-lacks-nothing = Saavutettu: mitään ei puutu.
cover-lacks-closed = Vuoden aikana ei ole päätetty yhtään kauppaa: mitä tarvitaan, selviää, kun muutama on päätetty.
cover-lacks-won = Vuoden aikana ei ole voitettu yhtään kauppaa: mitä tarvitaan, selviää, kun muutama on voitettu.
cover-lacks-values = Yhdelläkään voitetulla kaupalla ei ole laskettavaa arvoa: anna kaupoille arvot ja valuutoille kurssit asetuksissa.
cover-lacks-deals = Tässä ratkaisee tekeminen, ei voitto: yllä näkyy, paljonko joka päivä pitää saada aikaan.
cover-lacks-leads = Tuotteilla ei ole liidejä ennen kauppaa.

## Spans before
goals-past = Aiemmin
goals-past-reached = { $all ->
    [one] { $n }/1 saavutettu
   *[other] { $n }/{ $all } saavutettu
}
goals-past-span = Jakso
goals-past-share = Tavoitteesta
goals-past-cell = { $span }: { $amount }. Näytä, mistä tämä on laskettu.
goals-past-title = { $measure }, { $span }

## Setting a goal
goals-edit = Muuta tavoitetta
goals-what = Mitä
goals-span = Jakso
goals-whose = Kenen tai minkä
goals-everybody = Kaikki
goals-category = Kategoria: { $name }
goals-target = Tavoite
goals-target-wrong = Tavoite on nollaa suurempi luku.
goals-from = Alkaen
goals-from-words = Aiempien jaksojen tavoitteet pysyvät ennallaan.
goals-note = Muistio
goals-there = Tällainen tavoite on jo: { $target }. Se muuttuu.
goals-lately = Aiemmin: { $list }
goals-lately-one = { $span } { $amount }

## Terms of payment
terms-of-workspace = Koskee kaikkia kauppoja, ellei putkessa tai kaupassa toisin sanota.
terms-of-pipeline = Koskee putken { $name } kauppoja, ellei kaupassa toisin sanota.
terms-of-deal = Koskee kauppaa { $name }.
terms-share = Prosenttia
terms-days = Päivää voitosta
terms-add = Lisää erä
terms-drop = Poista tämä erä
terms-part = Erä { $n }
terms-wrong = Erien summan on oltava 100 prosenttia: nyt se on { $sum }.
terms-days-wrong = Anna päivät kokonaislukuna, enintään { $most }.
terms-none = Ei omia ehtoja
terms-as-usual = Ilman omia ehtoja: { $terms }
terms-saved = Maksuehdot tallennettu
