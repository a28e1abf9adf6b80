## Sequences, and what is written with (W3, W4)
seq-intro = Kontaktien sarja. Jokainen tulee tehtäväksi tietyn ajan kuluttua siitä, kun edellinen on tehty; sähköpostit avautuvat omassa sähköpostiohjelmassasi.
seq-templates = Viestipohjat
seq-what = Mitä näytetään
seq-own-name = Nimi
seq-new = Uusi sarja
seq-edit = Muokkaa
seq-delete = Poista
seq-deleted = { $name } on roskakorissa. Sarja on päättynyt kaikilta, jotka olivat siinä.
seq-more = Muut toiminnot: { $name }
seq-purpose = Mihin sitä käytetään
seq-weekdays = Vain arkipäivinä
seq-weekdays-words = Vapaapäiviä ei lasketa
seq-stops = Sarja päättyy, kun
seq-stops-answer = Ostaja vastaa
seq-stops-answer-words = Ostajan kanssa puhuttiin tai hänen vastauksensa kirjattiin
seq-stops-meeting = Tapaaminen on kalenterissa
seq-stops-meeting-words = Tästä kaupasta tai tämän liidin kanssa
seq-stops-always = Voitettu, hävitty tai hylätty
seq-stops-always-words = Aina; myös kun ei haluta enää viestejä
seq-goes-on = Sarja jatkuu
seq-steps = { $n ->
    [one] { $n } askel
   *[other] { $n } askelta
}
seq-running = { $n ->
    [0] ketään ei ole mukana
    [one] { $n } käynnissä
   *[other] { $n } käynnissä
}
seq-ended = { $n ->
    [one] Mukana kaikkiaan { $n }, vastanneita { $answered } ({ $share })
   *[other] Mukana kaikkiaan { $n }, vastanneita { $answered } ({ $share })
}
seq-none-ended = Kukaan ei ole vielä ollut mukana
seq-days = { $n ->
    [0] heti
    [one] { $n } päivän kuluttua
   *[other] { $n } päivän kuluttua
}
seq-workdays = { $n ->
    [0] heti
    [one] { $n } arkipäivän kuluttua
   *[other] { $n } arkipäivän kuluttua
}
seq-months = { $n ->
    [one] { $n } kuukauden kuluttua
   *[other] { $n } kuukauden kuluttua
}
seq-at = { $when } klo { $time }
seq-here = { $n ->
    [one] { $n } odottaa tässä
   *[other] { $n } odottaa tässä
}
seq-answers = vastanneita { $answers }/{ $n }
seq-version = versio { $version }: { $answers }/{ $n }
seq-answers-words = Vastaus lasketaan viimeiselle askeleelle, joka tehtiin ennen sitä.
seq-add-step = Askel
seq-edit-step = { $n }. askel: { $title }
seq-new-step = Uusi askel
seq-no-steps = Ei vielä askelia. Ensimmäinen tulee tehtäväksi, kun sarja aloitetaan jollekin.
seq-step-title = Mitä tehdään
seq-step-kind = Tyyppi
seq-step-wait = Odotus
seq-step-unit = Yksikkö
seq-unit-days = päivää
seq-unit-months = kuukautta
seq-step-time = Kellonaika
seq-step-template = Viestipohja
seq-step-no-template = Ei mitään
seq-step-place = Paikka
seq-step-remove = Poista askel
seq-wait-wrong = Luku väliltä 0–{ $most }
seq-title-wrong = Kirjoita, mitä tehdään, tai valitse viestipohja
seq-name-wrong = Anna sarjalle nimi
seq-save = Tallenna
seq-apply = { $n ->
    [one] { $n } on nyt tässä sarjassa.
   *[other] { $n } on nyt tässä sarjassa.
}
seq-apply-all = Kaikille seuraavasta askeleesta alkaen
seq-apply-all-none = Mikään suunniteltu askel ei muutu.
seq-apply-all-moves = { $n ->
    [one] Muuttuu { $n } suunniteltu askel: { $who }
   *[other] Muuttuu { $n } suunniteltua askelta: { $who }
}
seq-apply-moved = { $name } → { $date }
seq-apply-dropped = { $name } jatkaa seuraavasta askeleesta
seq-apply-new = Vain niille, jotka aloittavat nyt tai myöhemmin
seq-apply-new-words = Mukana olevat vievät sarjan loppuun niin kuin aloittivat.
seq-saved = Tallennettu
seq-who = Keitä on mukana
seq-who-none = Ei ketään. Aloita sarja kaupan tai liidin sivulta.
seq-who-done = { $done }/{ $n } tehty
seq-next = { $what }, { $when }
seq-paused = { $n ->
    [one] keskeytetty, { $n } päivä jäljellä
   *[other] keskeytetty, { $n } päivää jäljellä
}
seq-idle = ei suunnitelmaa: askel on poistettu
seq-end-done = kaikki tehty
seq-end-stopped = lopetettu
seq-end-answered = vastasi { $when }
seq-end-met = tapaaminen kalenterissa
seq-end-won = voitettu
seq-end-lost = hävitty
seq-end-converted = muutettu kaupaksi
seq-end-disqualified = hylätty
seq-end-opted-out = ei halua enää viestejä
seq-end-gone = poissa
seq-pause = Keskeytä
seq-resume = Jatka
seq-stop = Lopeta
seq-skip = Jätä tämä askel pois
seq-go-on = Jatka
seq-pause-named = Keskeytä: { $name }
seq-resume-named = Jatka: { $name }
seq-stop-named = Lopeta: { $name }
seq-paused-said = Sarja keskeytetty: { $name }
seq-resumed-said = Sarja jatkuu: { $name }
seq-stopped-said = Sarja lopetettu: { $name }
seq-skipped-said = Askel jätetty pois: { $name }
seq-of-panel = Sarjat
seq-opted-out-words = Ei halua enää sähköposteja eikä viestejä.
seq-opt-out = Ei halua enää viestejä
seq-opt-in = Haluaa taas viestejä
seq-opted-out-said = { $name } ei saa enää viestejä
seq-opted-in-said = { $name } saa taas viestejä

## Offered to start with
seq-offer = Valmiita alkuun
seq-offer-take = Ota
seq-offer-take-named = Ota: { $name }
seq-taken = { $name } on nyt täällä. Muuta siitä, mitä haluat.
# Texts of the offered templates. What stands in << >> are merge fields: their names stay as they are; what stands behind | is said where there is no value, and is translated. ¶ begins a paragraph.
seq-first-name = Kahdeksan kontaktia ensitapaamiseen
seq-first-1 = Lyhyt esittely
seq-first-1-subject = Kysymys: <<organisation|suunnitelmanne>>
seq-first-1-body = Hei <<first_name|vain>>, ¶ moni asiakkaamme on kertonut meille samasta ongelmasta. Olemme voineet auttaa useita, ja haluaisin tietää, onko se tuttu teilläkin. ¶ Sopiiko, että soitan tällä viikolla? ¶ <<signature|>>
seq-first-2 = Ensimmäinen puhelu
seq-first-3 = Kaksi riviä, ei pyyntöä
seq-first-3-body = Hei <<first_name|vain>>, lähetin lyhyen sähköpostin, jossa on yksi kysymys. Sen lukee minuutissa.
seq-first-4 = Mitä muut hyötyivät
seq-first-4-subject = Mikä muuttui kaltaisellanne asiakkaalla
seq-first-4-body = Hei <<first_name|vain>>, ¶ eräällä asiakkaallamme oli ongelma, josta kirjoitin. Kolmella rivillä: mitä se maksoi, mitä he tekivät ja millaista on nyt. ¶ Olisiko tästä hyötyä teille? ¶ <<signature|>>
seq-first-5 = Soitto esimerkin jälkeen
seq-first-6 = Mitä odottaminen maksaa
seq-first-6-subject = Mitä odottaminen maksaa
seq-first-6-body = Hei <<first_name|vain>>, ¶ tässä on lyhyt laskelma siitä, mitä ongelma maksaa vuodessa. Vaihda siihen omat lukunne; se vie kaksi minuuttia. ¶ Käyn sen mielelläni läpi kanssasi. ¶ <<signature|>>
seq-first-7 = Kysy, kuka muu päättää
seq-first-8 = Jätänkö asian tähän?
seq-first-8-subject = Jätänkö asian tähän?
seq-first-8-body = Hei <<first_name|vain>>, ¶ en ole kuullut sinusta, joten oletan, että nyt ei ole oikea hetki. Jätänkö asian tähän, vai palaanko siihen myöhemmin? ¶ Yksi sana riittää. ¶ <<signature|>>
seq-welcome-name = Tervetuloa
seq-welcome-1 = Kiitä ja kerro, miten jatketaan
seq-welcome-1-subject = Tervetuloa, <<organisation|ja kiitos>>
seq-welcome-1-body = Hei <<first_name|vain>>, ¶ kiitos, että valitsitte meidät. Näin jatketaan: soitan kolmen päivän kuluessa, sovimme aloituspäivän, ja saatte yhden numeron kaikkia kysymyksiä varten. ¶ <<signature|>>
seq-welcome-2 = Soita ja sovi aloituksesta
seq-welcome-3 = Ensimmäiset vinkit
seq-welcome-3-subject = Näin saatte eniten irti
seq-welcome-3-body = Hei <<first_name|vain>>, ¶ tässä kolme asiaa, jotka asiakkaamme tekevät ensimmäisinä viikkoina ja joista on hyötyä. Jos jokin ei toimi odotetusti, kerro minulle. ¶ <<signature|>>
seq-welcome-4 = Soita: miten sujuu, ja kenelle muulle tästä olisi hyötyä?
seq-check-name = Kuulumiset häviön jälkeen
seq-check-1 = Kysy kuulumiset: mikä on muuttunut?
seq-check-1-subject = Miten on mennyt?
seq-check-1-body = Hei <<first_name|vain>>, ¶ muutama kuukausi sitten päädyitte toiseen ratkaisuun. Miten sen jälkeen on mennyt? Jos jokin on muuttunut, kuulisin siitä mielelläni; jos ei, toivotan kaikkea hyvää. ¶ <<signature|>>
seq-check-2 = Soita: olisiko aika katsoa uudelleen?

## Enrolling
seq-enrol-title = Aloita sarja: { $who }
seq-enrol-which = Mikä sarja
seq-enrol-first = Ensimmäinen askel: { $what }, { $when }
seq-enrol-do = Aloita
seq-enrol-out = { $n ->
    [one] { $n } ei halua enää viestejä, joten se jätetään pois.
   *[other] { $n } ei halua enää viestejä, joten ne jätetään pois.
}
seq-enrol-nobody = Ei ole ketään, jolle sarjan voisi aloittaa.
seq-enrolled = { $name } aloitettu: { $who }
seq-enrol-many = { $n ->
    [one] { $n } tietue
   *[other] { $n } tietuetta
}

## Templates
tpl-intro = Avautuu omassa sähköposti- tai viestiohjelmassasi; Kariz ei lähetä mitään.
tpl-new = Pohja
tpl-new-name = Uusi viestipohja
tpl-none = Ei vielä viestipohjia
tpl-none-words = Se, mitä kirjoitat yhä uudelleen: kunkin kaupan nimet, summat ja päivät tulevat paikoilleen itsestään.
tpl-name = Nimi
tpl-kind = Tyyppi
tpl-subject = Aihe
tpl-body = Teksti
tpl-put-in = Lisää
tpl-snippets = Katkelmat
tpl-saved = Tallennettu, versio { $version }
tpl-version = Versio { $version }
tpl-unsaved = Ei vielä tallennettu
tpl-save = Tallenna
tpl-name-wrong = Anna viestipohjalle nimi
tpl-too-long = { $n } merkkiä on liikaa: enintään { $most }. Lyhennä tekstiä tai siirrä osia katkelmiin.
tpl-deleted = { $name } on roskakorissa
tpl-delete = Poista
tpl-preview = Esikatselu
tpl-preview-for = Esikatselun kohde
tpl-preview-none = Lisää kauppa tai liidi, niin näet valmiin tekstin.
tpl-preview-to = Vastaanottaja: { $who }
tpl-missing = Näille ei ole sisältöä: { $fields }. Kirjoita, mitä sanotaan sen sijaan, esimerkiksi { $example }.
tpl-signature = Allekirjoituksesi
tpl-signature-words = Tulee viestipohjassa tähän kohtaan: { $field }.
tpl-signature-nobody = Kerro asetuksissa, kuka olet; sitten allekirjoituksesi voi olla tässä.
tpl-snippet-words = Tulee muissa viestipohjissa tähän kohtaan: { $field }.
tpl-field-first-name = etunimi
tpl-field-name = koko nimi
tpl-field-role = titteli
tpl-field-organisation = organisaatio
tpl-field-deal = kauppa
tpl-field-value = arvo
tpl-field-close-date = päätöspäivä
tpl-field-product = tuote
tpl-field-today = tämä päivä
tpl-field-owner = oma nimesi
tpl-field-signature = allekirjoitus

## Writing
write-title = Kirjoita: { $who }
write-template = Viestipohja
write-no-template = Ilman pohjaa
write-how = Miten
write-email = Sähköposti
write-message = Viesti
write-open = Avaa sähköpostissa
write-share = Jaa
write-copy = Kopioi teksti
write-copied = Teksti kopioitu
write-instead = Kopioi tämä: { $text }
write-pasted = Teksti on pitkä, joten se kopioitiin. Liitä se sähköpostiin.
write-missing = Näillä ei ole vielä arvoa: { $fields }. Kirjoita niiden tilalle jotakin, ennen kuin lähetät.
write-no-address = Sähköpostiosoitetta ei tiedetä: valitse vastaanottaja sähköpostiohjelmassasi.
write-sent = Lähtikö?
write-sent-words = Jos viesti lähti, Kariz kirjaa sen tekstin ja viestipohjan.
write-sent-yes = Kyllä, kirjaa
write-sent-no = Ei lähtenyt
write-logged = Kirjattu: { $title }
write-opted-out = Ei halua enää sähköposteja eikä viestejä.

## Preparing a meeting
prep-title = Valmistaudu: { $title }
prep-research-words = Ketkä tulevat, mitä he tekevät, mitä uutta heillä on
prep-review-words = Mitä tähän mennessä on sanottu ja luvattu
prep-questions-words = Mitä haluat tietää tapaamisen jälkeen
prep-rehearse-words = Kolme ensimmäistä lausetta, hinta, vastaus vaikeimpaan kysymykseen
prep-agenda-words = Yksi kohta rivillä; tulee myös kalenteriin
prep-note-of = Muistiinpanot: { $part }
prep-last = Viimeksi kirjattu: { $note }
prep-guidance = Mitä tehdään vaiheessa { $stage }: { $words }
prep-put-in = Lisää kysymyksiin
prep-calendar = Lisää kalenteriin
prep-no-day = Anna ensin päivä; sitten tapaamisen voi lisätä kalenteriin.
prep-close = Valmis
prep-ready = { $done }/{ $n } valmisteltu
