## The import wizard
import-choose = CSV-tiedosto: kaupat toisesta CRM:stä tai taulukosta
import-choose-words = Sarakkeet, päivämäärät, luvut ja vaiheet tunnistetaan; näet joka rivin, ennen kuin mitään tapahtuu, ja koko tuonnin voi kumota kerralla.
import-empty = Tiedostossa on vain otsikkorivi tai ei mitään.
import-not-text = Tämä ei ole tekstimuotoinen taulukko. Tallenna taulukko CSV-muotoon (Excelissä ”CSV UTF-8”) ja tuo se sitten.
import-too-large = Tiedosto on liian suuri: enintään 200 000 riviä ja 64 Mt. Jaa se osiin ja tuo osat yksi kerrallaan.
import-too-wide = Taulukossa on { $columns } saraketta; näin monen rivin kanssa niitä voi lukea enintään { $most }. Poista ne, jotka eivät kerro kaupoista mitään, ja tuo taulukko sitten uudelleen.
import-cell-too-long = Rivillä { $line } on yli 100 000 tavun solu, pidempi kuin missään taulukkolaskennassa. Lainausmerkki on voinut jäädä siinä sulkematta. Lyhennä solua tai sulje lainaus ja tuo tiedosto sitten uudelleen.
import-no-table = Mikään sarake ei näytä kaupan otsikolta, organisaatiolta tai tunnisteelta.
import-detected = { $rows ->
    [one] { $name }: { $rows } rivi, { $encoding }
   *[other] { $name }: { $rows } riviä, { $encoding }
}
import-delimiter = Sarake-erotin
import-comma = Pilkku
import-semicolon = Puolipiste
import-tab = Sarkain
import-bar = Pystyviiva
import-encoding = Merkistö
import-dates = Päivämäärät
import-ymd = 2026-11-22
import-dmy = 22.11.2026 (päivä ensin)
import-mdy = 11/22/2026 (kuukausi ensin)
import-decimal = Luvut
import-mode = Kaupat, jotka ovat jo täällä
import-both = Päivitä ne
import-create-only = Jätä ennalleen
import-update-only = Päivitä ne, älä lisää uusia
import-pipeline = Mihin putkeen
import-columns = Mitä sarakkeissa on
import-column-is = Sarake { $name } on
import-skip = Ei tuoda
import-source-id = Tunniste
import-status = Voitettu vai hävitty
import-currency = Valuutta
import-domain = Verkkotunnus
import-industry = Toimiala
import-region = Alue
import-role = Titteli
import-employees = Henkilöstö
import-lost-reason = Häviön syy
import-stages = Mitä vaiheet tarkoittavat
import-word-means = { $word } tarkoittaa
import-blank = (tyhjä)
import-blank-means = Tyhjä solu tarkoittaa
import-rows = { $n ->
    [one] { $n } rivi
   *[other] { $n } riviä
}
import-means-open = Avoin
import-means-won = Voitettu
import-means-lost = Hävitty
import-new-stage = Uusi vaihe: { $name }
import-own-stages = Putki
import-own-stages-use = Tiedoston vaiheista tulee putki tässä järjestyksessä
import-own-stages-put-away = { $n ->
    [one] { $n } nykyisistä vaiheista jää ilman kauppoja ja arkistoidaan. Kumoamalla saat sen takaisin.
   *[other] { $n } nykyisistä vaiheista jää ilman kauppoja ja arkistoidaan. Kumoamalla saat ne takaisin.
}
import-own-stages-earlier = Siirrä alkuun päin: { $name }
import-own-stages-later = Siirrä loppuun päin: { $name }
import-most-left-out = Useimmat rivit jäisivät pois: { $left }/{ $of }. Yleisin syy: { $why }. Jokin sarake on ehkä luettu väärin; tarkista ne yllä.
import-statuses = Mitä tilasarake tarkoittaa
import-names = Keitä ja mitä nimet ovat
import-name-new = Uusi: { $name }
import-name-nothing = Jätä tyhjäksi
import-preview = Esikatselu
import-row-problem = { $column ->
    [0] Rivi { $line }: { $reason }
   *[other] Rivi { $line }, { $column }: { $reason } ({ $found })
}
import-not-a-date = ei ole päivämäärä valitussa muodossa
import-not-a-number = ei ole luku
import-out-of-range = sallitun alueen ulkopuolella
import-day-out-of-range = päivämäärä sallitun alueen ulkopuolella
import-not-a-currency = ei ole valuutta
import-nameless = ei otsikkoa, organisaatiota eikä tunnistetta
import-closed-before-created = päätetty ennen luomistaan
import-ragged = enemmän soluja kuin otsikkorivillä
import-same = sama kuin aiempi rivi; otetaan vain kerran
import-repeated = sama tunniste on jo aiemmalla rivillä
import-criteria-unmet = vaiheen siirtymäehtoja ei ole merkitty täyttyneiksi
import-skips-stage = ohittaisi vaiheen, jota ei saa ohittaa
import-goes-back = palaisi taaksepäin vaiheesta, josta ei saa palata
import-new = { $n ->
    [one] { $n } uusi kauppa
   *[other] { $n } uutta kauppaa
}
import-updated = { $n ->
    [one] { $n } muuttuu
   *[other] { $n } muuttuu
}
import-unchanged = { $n ->
    [one] { $n } säilyy ennallaan
   *[other] { $n } säilyy ennallaan
}
import-others = { $n ->
    [one] { $n } henkilö, tuote tai vaihe lisätään
   *[other] { $n } henkilöä, tuotetta tai vaihetta lisätään
}
import-rejected = { $n ->
    [one] { $n } rivi jätetään pois
   *[other] { $n } riviä jätetään pois
}
import-dates-from = päivät { $first } – { $last }
import-rejected-file = Tallenna pois jätettävät rivit
import-rejected-some = Tässä näkyy { $shown }/{ $n }. Tiedostossa ovat kaikki.
import-run = { $n ->
    [0] Ei mitään tuotavaa
    [one] Tuo { $n } kauppa
   *[other] Tuo { $n } kauppaa
}
import-progress = Tuodaan rivejä: { $done }/{ $of }
import-done = Tuotu: uusia { $added }, muuttuneita { $updated }
import-finished = Kaupat ovat putkessasi.
import-nothing = Ei muutettavaa: kaikki rivit ovat jo täällä.
import-undo = Kumoa tuonti
import-tick = Merkitse vaiheiden siirtymäehdot täyttyneiksi kaikille tuoduille kaupoille
import-unmet = { $n ->
    [one] { $n } kauppa menee vaiheeseen, jonka siirtymäehdot eivät täyty
   *[other] { $n } kauppaa menee vaiheisiin, joiden siirtymäehdot eivät täyty
}
import-doubts = Tarkista nämä
import-doubt-quote-plain = Rivillä { $line } lainausmerkki avataan, mutta sitä ei suljeta. Se luettiin tavallisena merkkinä, jotta seuraavat rivit pysyvät erillään. Tarkista rivi esikatselusta.
import-doubt-quote-open = Rivillä { $line } lainausmerkki avataan, mutta sitä ei suljeta: seuraavat rivit ovat voineet sulautua yhdeksi. Sulje se tiedostossa ja tuo korjattu tiedosto.
import-doubt-dates = Jokaisen päivämäärän voisi lukea myös niin, että päivä ja kuukausi vaihtavat paikkaa.
import-doubt-decimal = Jokaisen luvun voisi lukea myös toisella desimaalierottimella.
import-doubt-encoding = Teksti ei ole Unicodea; merkistö arvattiin kirjaimista.
import-doubt-stage = Mikään sarake ei kerro, missä vaiheessa kaupat ovat: kaikki menevät ensimmäiseen.
import-doubt-title = Missään sarakkeessa ei ole otsikoita: ne muodostetaan organisaatiosta ja tuotteesta.
import-doubt-created = Mikään sarake ei kerro, milloin kaupat luotiin: myyntisyklien pituudet eivät pidä paikkaansa.
import-doubt-currency = Sarake ”{ $name }” näyttää sisältävän valuuttoja, mutta sitä ei tuoda: kaikki arvot olisivat samassa valuutassa.
import-doubt-unread = Saraketta ”{ $name }” ei tuoda: sen sisältö ei vastaa sarakkeen nimeä.
import-use-currency = Siinä on valuutta
import-repeated-rows = { $n ->
    [one] { $n } rivi on kaikissa luettavissa sarakkeissa sama kuin jokin aiempi.
   *[other] { $n } riviä on kaikissa luettavissa sarakkeissa samoja kuin aiemmat.
}
import-once = Ota samanlaiset rivit vain kerran
import-some-left-out = { $left ->
    [one] Yksi { $of } rivistä jäisi pois; yllä kerrotaan, mikä ja miksi.
   *[other] { $left }/{ $of } rivistä jäisi pois; yllä kerrotaan, mitkä ja miksi.
}
import-as-last-time = Luettu samoin kuin tällainen tiedosto viimeksi: sarakkeet, päivämäärät ja luvut.
import-detect-anew = Tunnista uudelleen
import-doubt-source = Riveillä ei ole tunnistetta: uudessa tuonnissa ne löydetään otsikon, organisaation ja päivän perusteella.
import-assumed-created = { $n ->
    [one] { $n } riviltä puuttuu luontipäivä: käytetään tätä päivää tai päätöspäivää
   *[other] { $n } riviltä puuttuu luontipäivä: käytetään tätä päivää tai päätöspäivää
}
import-assumed-closed = { $n ->
    [one] { $n } päätetyltä kaupalta puuttuu päätöspäivä: käytetään mennyttä arvioitua päätöspäivää, muuten tätä päivää
   *[other] { $n } päätetyltä kaupalta puuttuu päätöspäivä: käytetään mennyttä arvioitua päätöspäivää, muuten tätä päivää
}
import-assumed-value = { $n ->
    [one] { $n } kaupalla, jota ei ole voitettu, arvo on 0: tulkitaan tuntemattomaksi
   *[other] { $n } kaupalla, joita ei ole voitettu, arvo on 0: tulkitaan tuntemattomaksi
}
import-assumed-stage = { $n ->
    [one] { $n } riviltä puuttuu vaihe: käytetään ensimmäistä
   *[other] { $n } riviltä puuttuu vaihe: käytetään ensimmäistä
}
import-assumed-stays-closed = { $n ->
    [one] { $n } kauppa on täällä voitettu tai hävitty ja tiedostossa avoin: se pysyy päätettynä
   *[other] { $n } kauppaa on täällä voitettu tai hävitty ja tiedostossa avoinna: ne pysyvät päätettyinä
}
import-left-empty = { $n ->
    [one] { $n } solua ei voi lukea, ja se jää tyhjäksi: { $field }
   *[other] { $n } solua ei voi lukea, ja ne jäävät tyhjiksi: { $field }
}
