## Next step
step-none = Ei suunnitelmaa
step-hand-over = Myyntivalmis: soita
step-plan = Lisää askel

## The board
board-title = Taulu: { $pipeline }
board-keys = Nuolinäppäimillä siirrytään kortilta toiselle. Välilyönti nostaa kortin, nuolet kuljettavat sitä, välilyönti pudottaa ja Esc peruuttaa. Enter avaa kaupan, M siirtää sen, W kirjaa sen voitetuksi ja L hävityksi.
board-summary = { $n } avoinna · { $sum }
board-pipeline = Putki: { $name }
board-no-pipeline = Ei putkea
board-new-pipeline = Uusi putki
board-edit-pipelines = Nimeä ja järjestä putket
board-views = Näkymät ja suodattimet
board-weighted = Painotettu
board-weighted-shown = Painotettu, vain näkyvät
view-all = Avoimet
view-mine = Omat
view-stuck = Kuivumassa
view-unplanned = Ei suunnitelmaa
view-overdue = Myöhässä
filter = Suodata
filter-count = Suodatin, { $n } käytössä
filter-title = Suodata kauppoja
filter-view = Näytä
filter-anybody = Kaikki
filter-any-product = Kaikki tuotteet
filter-clear = Poista suodatus
filter-chips = Käytössä olevat suodattimet
filter-chip = { $what }: { $value }
filter-chip-clear = { $what }, poista tämä suodatin
filter-text = ”{ $text }”
filter-from = vähintään { $value }
filter-within = { $days ->
    [one] päätös { $days } päivän kuluessa
   *[other] päätös { $days } päivän kuluessa
}
filter-left = { $shown }/{ $all }
filter-done = Näytä kaupat
filter-nothing = Ei osumia
filter-nothing-words = Tässä näkymässä ei ole yhtään putken avointa kauppaa.
board-tabs = Vaiheet
board-first = Myyntiputkesi on valmis
board-first-words = Jokainen kauppa on kortti. Lisää ensimmäinen tai tuo aiemmat kaupat CSV-tiedostosta.
board-first-add = Lisää ensimmäinen kauppa
board-no-stages = Ei vielä vaiheita
board-no-stages-words = Vaihe on myyntityön askel, esimerkiksi kontaktointi, tapaaminen tai tarjous.

## A stage's column
column-label = { $n ->
    [one] { $stage }, 1 kauppa
   *[other] { $stage }, { $n } kauppaa
}
column-of = { $shown }/{ $n }
column-weighted = painotettu { $sum }
column-enough = { $n }, tarve { $needed }
column-short = puuttuu { $n }, tarve { $needed }
column-over = { $n } yli, enintään { $most }
column-filtered = Vain näkyvät
column-within = { $n }, enintään { $most }
column-limit = { $days ->
    [one] raja 1 pv
   *[other] raja { $days } pv
}
column-empty = Vielä tyhjää
column-empty-words = Pudota kauppa tähän tai lisää uusi.
column-empty-filter = Ei osumia
column-add-deal = Lisää kauppa
column-menu = Vaiheen valikko: { $stage }
column-rename = Vaihda nimi
column-edit = Muokkaa vaihetta
column-add-before = Lisää vaihe eteen
column-add-after = Lisää vaihe perään
column-to-start = Siirrä alkuun päin
column-to-end = Siirrä loppuun päin
column-archive = Arkistoi
column-away = arkistoitu
column-add-stage = Lisää vaihe
column-name = Vaiheen nimi

## A card
card-age = { $days } pv
card-drying = { $days } pv · kuivuu
card-over-limit = Kuivumassa: vaiheen raja { $limit } pv on ylittynyt
card-in-stage = { $days ->
    [one] 1 päivä tässä vaiheessa
   *[other] { $days } päivää tässä vaiheessa
}
card-no-value = Ei arvoa
card-menu = Toiminnot: { $title }
card-open = Avaa
card-move = Siirrä…
card-up = Siirrä ylös
card-down = Siirrä alas
card-won = Voitettu…
card-lost = Hävitty…

## Moving by hand
carry-slot = Pudota tähän: { $stage }
carry-zones = Päätä kauppa
carry-won = Voitettu
carry-won-words = arvo { $value }
carry-won-no-value = kysyy arvon
carry-lost = Hävitty
carry-lost-words = kysyy syyn
carry-lifted = { $title } on nostettu. { $stage }, paikka { $place }/{ $count }. Nuolet kuljettavat sitä, välilyönti pudottaa, Esc peruuttaa.
carry-over = { $stage }, paikka { $place }/{ $count }
carry-cancelled = { $title } on taas entisellä paikallaan.
carry-placed = { $title } on nyt paikalla { $place } vaiheessa { $stage }.
moved-to = { $title } siirretty vaiheeseen { $stage }
moved-many = { $n ->
    [one] Siirretty vaiheeseen { $stage }
   *[other] { $n } kauppaa siirretty vaiheeseen { $stage }
}

## Where to move
move-title = Siirrä
move-many = { $n ->
    [one] Siirrä 1 kauppa
   *[other] Siirrä { $n } kauppaa
}
move-stages = Vaiheet
move-now-here = nyt tässä
move-met = { $n ->
    [one] Siirtymäehto täyttyy
   *[other] Kaikki { $n } siirtymäehtoa täyttyvät
}
move-missing = Puuttuu: { $names }
move-missing-many = Ehdoista puuttuu { $n }/{ $all }
move-holds = { $n ->
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
move-confirm = Siirrä vaiheeseen { $stage }
move-choose = Valitse vaihe
move-pipeline = Putki

## Entry criteria
criteria-title = Ennen vaihetta { $stage }
criteria-words = { $n ->
    [one] Tämä kauppa ei ole vielä valmis vaiheeseen { $stage }. Merkitse ne kohdat, jotka nyt täyttyvät.
   *[other] { $n } kauppaa ei ole vielä valmiina vaiheeseen { $stage }. Merkitse ne kohdat, jotka nyt täyttyvät.
}
criteria-strict = Tämä vaihe vaatii ne kaikki.
criteria-tick = Merkitse ja siirrä
criteria-anyway = Siirrä silti
criteria-anyway-words = Siirto ehtojen puuttuessa kirjataan kaupan historiaan.

## A new deal
newdeal-title-example = Vuotohälytys, 3 koulua
newdeal-title-missing = Anna kaupalle otsikko.
newdeal-organisation-example = Harjulan koulut
newdeal-contact-example = Etu- ja sukunimi
newdeal-more = Lisätiedot
newdeal-add = Lisää kauppa
newdeal-anyway = Lisää silti
newdeal-added = { $title } lisätty
newdeal-criteria = Vaiheeseen { $stage } pääsee, kun nämä ehdot täyttyvät:
newdeal-none = Ei mitään

## A stage
stage-edit = Muokkaa vaihetta
stage-new = Uusi vaihe
stage-name-example = Tarjous
stage-name-missing = Anna vaiheelle nimi.
stage-likelihood = Voiton todennäköisyys, %
stage-likelihood-error = Anna luku väliltä 0–100.
stage-day-limit-hint = Tätä pidempään viipynyt kauppa on kuivumassa.
stage-number-error = Anna kokonaisluku tai jätä tyhjäksi.
stage-range = Avoimia kauppoja, kun putki on tasapainossa
stage-range-min = Vähintään
stage-range-max = Enintään
stage-range-error = Enimmäismäärä on pienempi kuin vähimmäismäärä.
stage-guidance = Mitä tässä tehdään
stage-guidance-example = Kysy, mitä he tarvitsevat; kuuntele enemmän kuin puhut.
stage-criteria = Siirtymäehdot
stage-criteria-hint = Mitä vaaditaan, ennen kuin kauppa siirtyy tähän.
stage-criterion = Siirtymäehto { $n }
stage-criterion-new = Uusi siirtymäehto
stage-criterion-example = Budjettihaarukka tiedossa
stage-criterion-remove = Poista: { $text }
stage-rules = Säännöt
stage-saved = Vaihe tallennettu
stage-added = { $stage } lisätty
stage-archive = Arkistoi vaihe { $stage }
stage-archive-words = Vaiheen historia on yhä mukana luvuissa.
stage-archive-holds = { $n ->
    [one] Vaiheessa on yksi avoin kauppa, joka siirtyy toiseen vaiheeseen.
   *[other] Vaiheessa on { $n } avointa kauppaa, jotka siirtyvät toiseen vaiheeseen.
}
stage-archive-to = Kaupat siirtyvät vaiheeseen
stage-archive-now = Arkistoi
stage-archived = { $stage } on arkistoitu

## A new pipeline
pipeline-new = Uusi putki
pipeline-example = Sopimusuusinnat
pipeline-missing = Anna putkelle nimi.
pipeline-stages = Aloita näillä vaiheilla; kaikkia voi muuttaa myöhemmin
pipeline-add = Lisää putki
pipeline-added = { $name } lisätty
