## Settings
settings-workspace = Työtila
settings-currency-error = Anna kolmikirjaiminen valuuttakoodi, esimerkiksi EUR.
settings-rates = Valuuttakurssit
settings-rates-words = Kun kurssi on annettu, valuutan summat lasketaan mukaan ja merkitään merkillä ≈. Ilman kurssia ne pysyvät erillään.
settings-rate-one = 1 { $currency } =
settings-rate-of = Kurssi: { $currency }
settings-rate-gone = Valuutan { $currency } kurssi poistettiin: sen summat pidetään erillään
settings-rate-error = Anna nollaa suurempi luku, esimerkiksi 1,08.
settings-pipelines = Putket
settings-pipelines-words = Vaiheet lisätään, nimetään ja järjestetään taululla. Arkistoitu on yhä mukana luvuissa.
settings-put-away = Putki on arkistoitu.
settings-taken-back = Putki on taas käytössä.
settings-is-away = arkistoitu
settings-make-first = Aseta ensimmäiseksi
settings-archive = Arkistoi
settings-take-back = Ota käyttöön
settings-take-back-named = Ota käyttöön: { $name }
settings-stages-away = Arkistoidut vaiheet
settings-stage-back = Vaihe { $name } on taas käytössä.
settings-products = Tuotteet
settings-add-product = Uusi tuote
settings-channels = Kanavat
settings-add-channel = Uusi kanava
settings-reasons = Häviön syyt
settings-add-reason = Uusi syy
settings-removed = { $name } poistettiin.
settings-name-taken = ”{ $name }” on jo olemassa. Valitse toinen nimi.
settings-menu-of = Valikko: { $name }
settings-device = Tämä laite
settings-language = Kieli
settings-theme = Värit
settings-theme-system = Järjestelmä
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-hours = Kellonajat
settings-hours-language = Automaattinen
settings-hours-12 = 12 tunnin kello
settings-hours-24 = 24 tunnin kello
settings-calendar = Kalenteri
settings-calendar-language = Automaattinen
settings-calendar-gregorian = Gregoriaaninen
settings-calendar-solar-hijri = Persialainen (Iran)
settings-calendar-buddhist = Buddhalainen (Thaimaa)
settings-calendar-minguo = Minguo (Taiwan)
settings-letters = Yhden kirjaimen pikanäppäimet, esimerkiksi N = uusi kauppa
settings-reminders = Muistuta 10 minuuttia ennen askeleen kellonaikaa, kun Kariz on auki
settings-reminders-no = Selain ei salli Karizin ilmoituksia. Salli ne selaimen asetuksissa ja kytke tämä sitten päälle.
settings-keys = Kaikki näppäimet
settings-files = Tuonti ja vienti
settings-files-words = CSV-taulukosta tulee kauppoja, .kariz-kopio yhdistetään, ja oma kopio on varmuuskopio.
settings-sample-words = Tämä on esimerkkityötila: kaikki siinä on keksittyä. Kun poistat sen, palaat ensimmäiselle sivulle.
settings-remove-sample = Poista esimerkkityötila
settings-forget = Poista tältä laitteelta
settings-forget-words = Poistaa tämän työtilan tästä selaimesta. Muiden laitteiden kopiot säilyvät. Jos tämä on ainoa, jaa ensin kopio.
settings-forget-question = { $n ->
    [0] Poistetaanko ”{ $name }” tältä laitteelta? Kaikki sen sisältö on kopiossa tämän selaimen ulkopuolella.
    [one] Poistetaanko ”{ $name }” tältä laitteelta? { $n } muutos ei ole missään selaimen ulkopuolisessa kopiossa.
   *[other] Poistetaanko ”{ $name }” tältä laitteelta? { $n } muutosta ei ole missään selaimen ulkopuolisessa kopiossa.
}
settings-forget-uncopied = { $n ->
    [one] Poistetaanko ”{ $name }” tältä laitteelta? Siitä ei ole koskaan jaettu kopiota täältä: { $n } muutos on vain tässä selaimessa.
   *[other] Poistetaanko ”{ $name }” tältä laitteelta? Siitä ei ole koskaan jaettu kopiota täältä: { $n } muutosta on vain tässä selaimessa.
}
settings-forget-now = Poista nyt
places-title = Tämän laitteen työtilat
places-words = Jokainen on oma kokonaisuutensa: omat kaupat, ihmiset ja kopiot. Yksi välilehti näyttää niistä yhden.
places-here = avoinna tässä
places-show = Avaa
places-show-named = Avaa { $name }
places-new = Uusi työtila
places-fresh = Uusi kopio ilman historiaa
places-fresh-words = Uusi työtila, jossa on kaikki nykyisellään, myös roskakori, mutta ei historiaa. Se on tästä erillinen: niiden kopioita ei voi yhdistää.
drafts-title = Luonnokset
drafts-words = Kirjoitettu tällä laitteella, ei tallennettu. Kukaan muu ei näe niitä.
drafts-new-deal = Uusi kauppa
drafts-open = Avaa
