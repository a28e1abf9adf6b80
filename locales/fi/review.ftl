### The check-up (G2), and the weekly review (G4).

## The check-up
check-reckoning = Tietoja käydään läpi…
check-eight = Kahdeksan yleistä virhettä
check-found = { $n ->
    [0] ei yhtäkään kahdeksasta
    [one] 1 kahdeksasta löytyi
   *[other] { $n } kahdeksasta löytyi
}
check-mistake = Virhe
check-evidence = Perusteet omista tiedoistasi
check-sample = Otos
check-weeks = Kahdeksan viikkoa
check-next = Seuraava askel
check-first = Tee ensin
check-first-words = enintään kolme asiaa
check-first-none = Mikään ei ole kiireellistä: yhtäkään kahdeksasta virheestä ei tehdä.
check-small = Toistaiseksi liian vähän tietoa. Kymmenestä kaupasta, kontaktista tai asiakkaasta alkaen voi jo sanoa jotain.
check-high = Vakava
check-medium = Kohtalainen
check-low = Lievä
check-fine = Kunnossa
check-few = Liian vähän tietoa
check-nothing = Ei löytynyt mitään.
check-n = n = { $n }
check-trend = { $now }, oli { $before }
check-same = { $now }, ennallaan
check-planned = { $n ->
    [one] 1 puhelu lisätty
   *[other] { $n } puhelua lisätty
}
check-set-aside = Tunti päivässä on varattu uusien ostajien etsimiseen

mistake-prospecting = Prospektoinnille ei ole aikaa
mistake-unqualified = Kvalifioimattomia liidejä putkessa
mistake-balance = Vaiheet epätasapainossa
mistake-holding = Kiinni toivottomissa kaupoissa
mistake-tracking = Tietoja ei seurata
mistake-customers = Laiminlyödyt asiakkaat
mistake-misleading = Harhaanjohtavat luvut
mistake-products = Tuotteet epätasapainossa
about-prospecting = keskustelut uusien ihmisten kanssa
about-unqualified = kukaan ei tiedä, ostavatko he
about-balance = avoimet kaupat vaiheiden tavoitemääriin verrattuna
about-holding = vanhoja, hiljaisia, yhä uudelleen lykättyjä
about-tracking = puuttuvia arvoja, päiviä, askelia, syitä
about-customers = kukaan ei ole pitänyt yhteyttä 90 päivään
about-misleading = poikkeamia, vanhaa tietoa, kirjaamattomia häviöitä
about-products = mitä juuri kukaan ei myy
sample-touches = kontaktit 4 viikossa
sample-past = ensimmäisen vaiheen ohittaneet kaupat, joista on kirjattu jotain
sample-open = avoimet kaupat
sample-tracked = avoimet ja 90 päivän aikana hävityt
sample-customers = asiakkaat
sample-closed = vuoden aikana päätetyt
sample-products = avoimet kaupat, joilla on tuote

sign-no-leads = { $weeks ->
    [one] Viikkoja ilman uutta liidiä tai yhteydenottoa liidiin: 1 viimeisistä 4
   *[other] Viikkoja ilman uutta liidiä tai yhteydenottoa liidiin: { $weeks } viimeisistä 4
}
sign-for-leads = Kontakteista liideille 4 viikossa: { $leads }/{ $all }, { $share }
sign-nothing-set-aside = Tulevalle viikolle ei ole suunniteltu mitään liideille
sign-without-criteria = { $n ->
    [one] 1 kauppa ei täytä vaiheensa ehtoja
   *[other] { $n } kauppaa ei täytä vaiheensa ehtoja
}
sign-nothing-known = { $n ->
    [one] 1 kauppa, jonka kysymyksiin ei ole vastauksia
   *[other] { $n } kauppaa, joiden kysymyksiin ei ole vastauksia
}
sign-answered-no = { $n ->
    [one] 1 kauppa, jossa vastaus oli ei
   *[other] { $n } kauppaa, joissa vastaus oli ei
}
sign-not-recorded = { $n ->
    [one] 1 kauppa, josta ei ole kirjattu mitään: ei liidiä, eikä vaihe vaadi mitään
   *[other] { $n } kauppaa, joista ei ole kirjattu mitään: ei liidiä, eivätkä vaiheet vaadi mitään
}
sign-too-many = { $stage }: avoinna { $open }, enintään { $most }
sign-too-few = { $stage }: avoinna { $open }, vähintään { $least }
sign-almost-all = Useimmat kaupat ovat vaiheessa { $stage }: { $open }
sign-old = { $n ->
    [one] 1 kauppa vanhempi kuin yhdeksän kymmenestä voitetusta ({ $days } pv) ja lisäksi hiljainen tai lykätty
   *[other] { $n } kauppaa vanhempia kuin yhdeksän kymmenestä voitetusta ({ $days } pv) ja lisäksi hiljaisia tai lykättyjä
}
sign-past-limit = { $n ->
    [one] 1 kauppa yli vaiheensa päivärajan ja lisäksi hiljainen tai lykätty
   *[other] { $n } kauppaa yli vaiheensa päivärajan ja lisäksi hiljaisia tai lykättyjä
}
sign-silent = { $n ->
    [one] 1 hiljaa yli { $days } pv
   *[other] { $n } hiljaa yli { $days } pv
}
sign-pushed = { $n ->
    [one] 1 lykätty vähintään { $times } kertaa
   *[other] { $n } lykätty vähintään { $times } kertaa
}
sign-no-step = { $n ->
    [one] 1 kauppa ilman seuraavaa askelta
   *[other] { $n } kauppaa ilman seuraavaa askelta
}
sign-no-value = { $n ->
    [one] 1 ilman arvoa
   *[other] { $n } ilman arvoa
}
sign-no-day = { $n ->
    [one] 1 ilman arvioitua päätöstä
   *[other] { $n } ilman arvioitua päätöstä
}
sign-day-passed = { $n ->
    [one] 1 kaupan arvioitu päätös on jo mennyt
   *[other] { $n } kaupan arvioitu päätös on jo mennyt
}
sign-no-reason = { $n ->
    [one] 1 häviö ilman syytä
   *[other] { $n } häviötä ilman syytä
}
sign-not-spoken = { $n ->
    [one] 1 asiakas, johon ei ole pidetty yhteyttä { $days } päivään
   *[other] { $n } asiakasta, joihin ei ole pidetty yhteyttä { $days } päivään
}
sign-outlier = Yksi kauppa on { $share } kaikesta vuoden aikana voitetusta: keskiarvo kertoo vähän
sign-never-lost = Kaikki { $won } päätettyä kauppaa voitettiin: häviöitä ei kirjata
sign-stale = { $n ->
    [one] 1 avoin kauppa, johon kukaan ei ole koskenut { $days } päivään
   *[other] { $n } avointa kauppaa, joihin kukaan ei ole koskenut { $days } päivään
}
sign-nobody-leaves = { $stage }: mikään ei ole lähtenyt siitä { $days } päivään
sign-few-closed = { $name }: päätettyjä vain { $closed }, joten voittoprosenttia ei näytetä
sign-neglected = { $open ->
    [0] { $product }: ei avoimia kauppoja
    [one] { $product }: 1 avoin kauppa
   *[other] { $product }: { $open } avointa kauppaa
}
sign-one-product = Vain yksi tuote: ei mitään tasapainotettavaa
sign-no-product = Ei vielä tuotteita: ei mitään tasapainotettavaa

check-step-set-aside = Varaa tunti päivässä
check-step-plan = { $n ->
    [one] Lisää 1 puhelu
   *[other] Lisää { $n } puhelua
}
check-step-clean = Siivoa { $n }
check-step-fill = Täydennä { $n }
check-step-look = Näytä { $n }
plan-prospecting = Etsi uusia ostajia
plan-ask = Kysy, mitä ei vielä tiedetä
plan-move = Vie kauppaa eteenpäin
plan-customer = Miten heillä sujuu?

## The nine habits
habits-title = Yhdeksän tapaa
habits-kept = { $n ->
    [one] 1 hallussa
   *[other] { $n } hallussa
}
habit-yes = Hallussa
habit-partly = Osittain
habit-no = Ei vielä
habit-reviews = Aikaa putkelle
habit-reviews-why = Yritykset, jotka antoivat sille neljä tuntia kuussa, kasvoivat 14 % enemmän kuin ne, jotka antoivat yhden.
habit-reviews-n = { $done } / { $of } 30 päivässä
habit-training = Kaikki tietävät, mitä tehdä
habit-training-why = Jokaisessa vaiheessa on ohje, niin konkareille kuin uusille.
habit-training-n = { $done }/{ $of } vaiheessa on ohje
habit-follow-up = Pidä yhteyttä
habit-follow-up-why = Useimmat luovuttavat kahden soiton jälkeen; keskimäärin tarvitaan kahdeksan kontaktia.
habit-follow-up-n = 90 päivässä hävityistä { $done }/{ $of } saavutti kontaktitavoitteen
habit-short = Pidä sykli lyhyenä
habit-short-why = Mitä kauemmin se kestää, sitä useammin he tulevat toisiin ajatuksiin.
habit-short-n = { $now } pv voittoon, ennen { $before } pv
habit-short-first = { $now } pv voittoon; sitä ennen liian vähän vertailuun
habit-referrals = Pyydä suosituksia
habit-referrals-why = Tutun sanalla ostetaan paljon herkemmin.
habit-leads-n = { $done }/{ $of } uudesta liidistä 90 päivässä
habit-words = Samat sanat kuin markkinoinnilla
habit-words-why = Kerro, mitä ihanneasiakas haluaa ja millä sanoilla.
habit-words-n = Ihanneasiakkaasta kerrottu { $done }/{ $of }
habit-clean = Siivoa putki
habit-clean-why = Mikään ei ole jumissa, hiljaa tai myöhässä.
habit-clean-n = { $done }/{ $of } avoimesta kaupasta on kunnossa
habit-partners = Tee yhteistyötä kumppanien kanssa
habit-partners-why = Liidejä, joita on suositellut joku muu kuin asiakas.
habit-questioned = Kyseenalaista vaiheet
habit-questioned-why = Kysy jokaisesta vaiheesta, miksi se on olemassa.
habit-questioned-n = { $done }/{ $of } vaiheesta käsitelty vuodessa

## The review
review-name = Katselmus { $date }
review-begin-title = Tunti putkelle
review-begin-words = Kierros: mitä on muuttunut, mitä voitettiin ja hävittiin ja miksi, ja mitä on tehtävä. Päätöksistä tulee askelia; lopussa on jaettava yhteenveto.
review-since-last = Viime katselmuksesta, { $when }
review-since-week = Viikon ajalta: aiempaa katselmusta ei ole
review-begin = Aloita katselmus
review-walk = Kierros
review-beside = Kierroksen vieressä
review-time = Katselmuksen kesto
review-of-minutes = / { $n } min
review-minutes = { $n } min
review-hours = { $n } h
review-hours-of = { $done } / { $wanted }
review-hours-why = Neljä tuntia kuussa: sen verran aikaa käyttäneet yritykset kasvoivat 14 % enemmän.
review-held = { $n ->
    [0] ei vielä katselmuksia
    [one] 1 katselmus
   *[other] { $n } katselmusta
}
review-pause = Keskeytä
review-go-on = Jatka
review-end = Lopeta, jaa yhteenveto
review-back = Takaisin
review-next = Seuraavaksi: { $part }
review-nothing = Tässä ei ole käsiteltävää.
review-more = { $n ->
    [one] Vielä 1
   *[other] Vielä { $n }
}
review-deals = { $n ->
    [0] ei yhtään
    [one] 1 kauppa
   *[other] { $n } kauppaa
}
review-moves = { $n ->
    [0] yksikään kauppa ei ole liikkunut
    [one] 1 kauppa: { $on } eteen, { $back } taakse
   *[other] { $n } kauppaa: { $on } eteen, { $back } taakse
}
part-moved = Mikä liikkui
part-won = Voitetut ja miksi
part-lost = Hävityt ja miksi
part-surprising = Yllätysvoitot
part-stuck = Jumissa
part-no-step = Ei seuraavaa askelta
part-closing = Päättyvät pian
part-goals = Tavoitteet
part-question = Yksi kysymys
review-opening = Avoinna silloin
review-came = Uudet
review-up = Arvo nousi
review-down = Arvo laski
review-won = Voitetut
review-lost = Hävityt
review-gone = Roskakoriin
review-closing = Avoinna nyt
review-won-on = voitettu { $date }
review-lost-on = hävitty { $date }
review-on = Seuraava vaihe
review-go-back = Vaihe taaksepäin
review-plan = Lisää askel
review-park = Jätä hautumaan…
review-try-again = Uusi yritys…
review-close-won = Voitettu…
review-close-lost = Hävitty…
review-decision = Päätös
review-acts = Toiminnot: { $title }
review-moved-to = Siirretty vaiheeseen { $stage }
review-last-stage = Se on jo viimeisessä vaiheessa.
review-first-stage = Se on jo ensimmäisessä vaiheessa.
review-keys-deals = kaupat
review-key-on = eteen
review-key-back = taakse
review-key-park = hautumaan
review-key-close = päätä
review-key-decide = päätös

note-made = Uusi
note-reopened = Avattu uudelleen
note-forward = { $from } → { $to }
note-back = Takaisin: { $from } → { $to }
note-value = Arvo { $from } → { $to }
note-expected = Arvioitu päätös { $from } → { $to }
note-owner = Omistaja vaihtui
note-gone = Siirretty roskakoriin
note-won = Voitettu
note-lost-in = Hävitty vaiheessa { $stage }
note-touches = { $done }/{ $goal } kontaktia
note-budget = Budjettia ei koskaan kysytty
note-no-reason = Syytä ei kirjattu
note-chance = Viime katselmuksessa todennäköisyys { $chance }
note-fast = Voitettu { $days } päivässä, nopeammin kuin yhdeksän kymmenestä
note-pushed = { $times ->
    [one] Sitä ennen lykätty kerran
   *[other] Sitä ennen lykätty { $times } kertaa
}
note-stuck = { $days }/{ $limit } pv vaiheessa
note-quiet = { $days ->
    [0] Kontakti tänään
    [one] 1 päivä edellisestä kontaktista
   *[other] { $days } päivää edellisestä kontaktista
}
note-untouched = Ei vielä yhtään kontaktia
note-due = Arvioitu päätös { $date }

review-park-title = Jätä hautumaan: { $title }
review-park-words = Se poistuu putkesta toistaiseksi hävittynä ja palaa sinä päivänä liideihin.
review-until = Mihin asti?
review-months = { $n ->
    [one] 1 kuukauden päästä
   *[other] { $n } kuukauden päästä
}
review-reason = Syy
review-no-reason = Ei syytä
review-day-later = Valitse tätä päivää myöhempi päivä.
review-parked = Hautumassa { $date } asti

review-decisions = Päätökset
review-no-decisions = Päätökset näkyvät tässä, ja niistä tulee askelia, joilla on päivä ja omistaja.
review-decide-title = Mitä päätettiin?
review-decide-about = Päätös: { $title }
review-decision-example = Kysytään budjetti ennen tarjousta
review-decision-missing = Kirjoita, mitä päätettiin.
review-becomes-step = Siitä tulee askel
review-nobody = Ei omistajaa
review-keep-decision = Tallenna
review-decided = Päätös tallennettu
review-decided-step = Päätös tallennettu, askel lisätty
review-take-back = Peru päätös: { $text }
review-step-done = tehty
review-decided-n = { $n ->
    [0] ei päätöksiä
    [one] 1 päätös
   *[other] { $n } päätöstä
}
review-notes = Muistiinpanot
review-notes-hint = kaikki kirjoittavat samoihin

review-why-stage = { $stage }: miksi meillä on tämä vaihe?
review-why-words = Mitä puuttuisi ilman sitä? Mitä siinä päätetään? Voisiko sen lyhentää tai yhdistää toiseen?
review-answer = Vastaus
review-other-stage = Toinen vaihe
review-stage-facts = { $days ->
    [one] 180 päivässä siitä lähti { $all }: { $on } eteenpäin, { $lost } hävittiin, { $back } takaisin; mediaani 1 päivä
   *[other] 180 päivässä siitä lähti { $all }: { $on } eteenpäin, { $lost } hävittiin, { $back } takaisin; mediaani { $days } päivää
}
review-stage-new = { $n ->
    [one] Siitä ei ole lähtenyt mitään 180 päivässä; siinä on 1 kauppa.
   *[other] Siitä ei ole lähtenyt mitään 180 päivässä; siinä on { $n } kauppaa.
}

review-goal-of = { $done } / { $goal }
review-goal-reached = Saavutettu
review-goal-on-pace = Tahdissa
review-goal-ahead = { $n } edellä
review-goal-behind = { $n } jäljessä
review-no-goals = Tavoitteita ei ole vielä asetettu.

review-former = Pidetyt katselmukset
review-none-yet = Ei vielä yhtään.
review-took = Kesto { $time }.
review-was-there = Osallistujat: { $names }
review-from-to = Avoinna silloin { $from }, avoinna nyt { $to }.
review-heading = { $name }: { $n }
review-share = Jaa
review-copy = Kopioi teksti
review-copied = Kopioitu
review-print = Tulosta

review-here = Paikalla
review-leads = vetää
review-follows = seuraa
review-elsewhere = muualla
review-alone = Kukaan muu ei ole yhteydessä.
review-invite = Kutsu live-istuntoon
review-following = { $name } vetää; tämä sivu seuraa.
review-not-following = { $name } vetää; selaat itse.
review-follow = Seuraa taas
review-stop-following = Selaa itse
review-not-led = Tämä katselmus aloitettiin toisella laitteella.
review-take-lead = Ryhdy vetäjäksi
review-somebody = Joku
