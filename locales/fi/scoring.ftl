## The ideal customer
ideal-title = Ihanneasiakas
ideal-words = Käytä asiakkaiden omia sanoja, niin kuin he ne sanovat. Erota saman kohdan asiat pilkuilla. Sitä, minkä jätät tyhjäksi, ei liidiltä kysytä.
ideal-wants-example = Ei enää vuotoja, ja lasku, jonka voi selittää
ideal-says-example = ”Huomaamme vasta, kun katosta tippuu”
ideal-industries = Toimialat
ideal-regions = Alueet
ideal-roles = Tittelit
ideal-pains-hint = Etsitään liidistä kirjoitetuista teksteistä ja kysymysten vastauksista.
ideal-objections-hint = Kipupiste, jonka kanssa jokin näistä tulee esiin, lasketaan osittain.
ideal-example = Hotellit, isännöinti
ideal-size-from = Koko vähintään
ideal-size-to = Koko enintään
ideal-size-hint = Mitä tahansa laskettekin: ihmisiä, asuntoja, kohteita.
ideal-budget-from = Budjetti vähintään
ideal-budget-to = Budjetti enintään
ideal-saved = Ihanneasiakas on kuvattu.
ideal-range = Ensimmäinen ei saa olla suurempi kuin toinen.
ideal-weights = Toimiala 15, koko 12, alue 8, titteli, budjetti ja kipupiste kukin 5 pistettä; tyhjäksi jätetyn pisteet jaetaan muille.

## Points
points-title = Liidien pisteet
points-words = Lähde antaa pisteensä tapahtumapäivänä, yhteensä korkeintaan enimmäismäärän, ja ne hiipuvat tasaisesti päivien kuluessa; 0 päivää: pisteet pysyvät. 0 pistettä: lähdettä ei lasketa.
points-engagement = Kiinnostus
points-source = Mitä tapahtui
points-points = Pisteet
points-cap = Enintään
points-days = Päivät
points-of = { $what }: { $of }
points-own = Omat signaalit
points-own-name = Signaalin nimi
points-own-add = Lisää signaali
points-own-missing = Anna omalle signaalille nimi.
points-remove = Poista { $what }
points-fields = Sopivuus: pisteitä liidin kentistä
points-fields-none = Ei vielä yhtään. Ne tulevat ihanneasiakkaasta saatujen pisteiden lisäksi; miinuspisteet vähentävät.
points-field-add = Lisää kenttä
points-field = Kenttä
points-test = Ehto
points-test-word = { $test ->
    [filled] on täytetty
    [has] sisältää sanat
    [from] on vähintään
   *[up-to] on enintään
}
points-value = Vertailuarvo
points-value-missing = Kirjoita, mihin verrataan.
points-ready = Myyntivalmis alkaen
points-ready-hint = Näin monta pistettä sadasta. Kun liidi ylittää rajan, sen omistaja saa siitä askeleen, vain kerran.
points-ready-range = 1–100.
points-saved = Pisteitä on muutettu.
points-usual = Palauta oletukset
points-signed = Luku väliltä −{ $most } – { $most }.

## What the score was worth
past-title = Miten pisteet osuivat
past-words = Jokaisesta ratkenneesta liidistä lasketaan, montako pistettä sillä oli sinä päivänä, nykyisillä säännöillä ja silloisilla tiedoilla.
past-over = silloin vähintään { $points } pistettä
past-under = vähemmän
past-won = { $share } voitettu
past-of = { $won }/{ $all } liidistä voitettu
past-nobody = ei vielä yhtään
past-guesses = { $n ->
    [one] Vasta { $n } liidistä tullut kauppa on päätetty: kun niitä on alle 20, painot ovat vielä arvauksia.
   *[other] Vasta { $n } liideistä tullutta kauppaa on päätetty: kun niitä on alle 20, painot ovat vielä arvauksia.
}
past-n = { $n ->
    [one] oma historia: { $n } liidi
   *[other] oma historia: { $n } liidiä
}
past-learned = Opittu päätetyistä kaupoista
past-learned-percent = voiton todennäköisyys { $percent }
past-learned-words = { $n ->
    [one] Opittu { $n } päätetystä kaupasta. Näkyy pisteiden vieressä eikä koskaan vaikuta niihin.
   *[other] Opittu { $n } päätetystä kaupasta. Näkyy pisteiden vieressä eikä koskaan vaikuta niihin.
}
past-learned-how = Jokaisesta tästä liidistä tiedetystä asiasta verrataan, kuinka usein niin oli voitetuissa ja kuinka usein hävityissä kaupoissa, ja tulokset kerrotaan keskenään; se, mitä ei tiedetä, jätetään pois.
past-learned-few = { $n ->
    [one] { $n } kauppa on päätetty. Kun niitä on 50, niistä opitaan, kuinka todennäköisesti liidi voitetaan.
   *[other] { $n } kauppaa on päätetty. Kun niitä on 50, niistä opitaan, kuinka todennäköisesti liidi voitetaan.
}
past-learned-choose = Avaa tämä liidistä, niin näet, kuinka todennäköisesti se voitetaan.
past-for = puhuu puolesta: { $won }/{ $n } voitettu
past-against = puhuu vastaan: { $won }/{ $n } voitettu
past-below = alle { $most }
past-signal-none = Ei: { $signal }
past-answer = { $question }: { $extent }
