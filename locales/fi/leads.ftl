## The page of leads
leads-this-month = { $n ->
    [one] { $n } uusi liidi tässä kuussa
   *[other] { $n } uutta liidiä tässä kuussa
}
leads-toolbar = Mitkä liidit ja missä järjestyksessä
leads-all-open = Avoimet
leads-state-ready = Myyntivalmis
leads-state-new = Uusi
leads-state-working = Työn alla
leads-state-nurture = Hautumassa
leads-state-converted = Kauppana
leads-state-disqualified = Hylätty
leads-until = { $date } asti
leads-filter-text = Suodata hakusanalla
leads-any-channel = Kaikki kanavat
leads-any-owner = Kaikki omistajat
leads-sort-label = Järjestys
leads-sort = Järjestys: { $what }
leads-sort-score = pisteet
leads-sort-fit = sopivuus
leads-any-fit = Sopivuus: kaikki
leads-fit-letter = Sopivuus { $letter }
leads-sort-newest = uusimmat
leads-no-match = Ei osumia
leads-choose = Valitse liidi, niin näet, mitä siitä tiedetään. Näppäimillä J ja K siirryt liidistä toiseen.
leads-select = Valitse { $name }
leads-days = { $n ->
    [0] tänään
    [one] { $n } pv
   *[other] { $n } pv
}
leads-count = { $n ->
    [one] { $n } liidi
   *[other] { $n } liidiä
}

## Nobody yet
leads-empty = Ei vielä liidejä
leads-empty-words = Liidi on joku, joka saattaa ostaa: pelkkä nimi riittää. Liidejä ei lasketa myyntiputkeen, ennen kuin muutat ne kaupoiksi.
leads-empty-line = Kirjoita rivi: nimi, yritys, sähköposti, puhelin, missä järjestyksessä tahansa.
leads-empty-paste = Liitä sähköpostin allekirjoitus, käyntikortin teksti tai luettelo, yksi riviä kohti.
leads-empty-card = Liitä vCard-kortteja tai taulukon rivejä tai valitse vCard- tai CSV-tiedosto: jokaisesta rivistä tulee liidi.
leads-add-first = Lisää ensimmäinen liidi

## New leads
leads-add-line = Lisää liidejä: rivi, allekirjoitus, vCard tai luettelo
leads-add-example = Nimi, yritys, sähköposti, puhelin…
leads-add = Lisää
leads-add-people = Yhteystiedoista
leads-add-file = vCard- tai CSV-tiedosto
leads-card-unread = Tiedostoa ei voi lukea.
leads-add-first-this = Lisää tai tyhjennä ensin kentän sisältö.
leads-read-as = Tulkitaan:
leads-read-many = { $n ->
    [one] Tulkitaan { $n } liidiksi
   *[other] Tulkitaan { $n } liidiksi
}
leads-and-more = { $names } ja muita
leads-nobody-like = ei samanlaista ennestään
leads-known = { $name } on jo tiedossa
leads-known-many = { $n ->
    [one] { $n } heistä on jo tiedossa: { $names }
   *[other] { $n } heistä on jo tiedossa: { $names }
}
leads-read-all = Kaikki tulkitut liidit
leads-leave-out = Jätä tiedossa olevat pois
leads-too-long = Teksti on pidempi kuin { $most }. Liitä se osissa.
leads-too-many = Liidejä on enemmän kuin { $most }. Liitä ne osissa.
leads-no-person = Liidi nro { $n } on aivan liian pitkä yhden ihmisen tiedoiksi. Mitään ei luettu.
leads-broken-card = Kortti nro { $n } jää kesken tai ei kerro kenestäkään mitään. Mitään ei luettu.
leads-added = { $name } lisätty
leads-added-many = { $n ->
    [one] { $n } liidi lisätty
   *[other] { $n } liidiä lisätty
}

## Goals
leads-goals = Uusien liidien tavoitteet
leads-goals-by = Tavoitteiden peruste
leads-goals-count = Määrä
leads-goals-edit = Muokkaa tavoitteita
leads-goal-day = Tänään
leads-goal-week = Tällä viikolla
leads-goal-month = Tässä kuussa
leads-goal-of = / { $goal }
leads-goal-reached = saavutettu
leads-goal-on-pace = tahdissa
leads-goal-ahead = { $n } edellä
leads-goal-behind = { $n } jäljessä
leads-pace-day = tällä tahdilla 30 päivässä { $month }, puolessa vuodessa { $half }
leads-pace-week = tällä tahdilla viikon loppuun mennessä { $n }
leads-pace-month = tällä tahdilla { $n }, puolessa vuodessa noin { $half }
leads-goal-per-day = Liidejä päivässä
leads-goal-per-week = Liidejä viikossa
leads-goal-per-month = Liidejä kuussa
leads-worth-per-day = Arvo päivässä
leads-worth-per-week = Arvo viikossa
leads-worth-per-month = Arvo kuussa
leads-goals-hint = Mittakaavaksi: jos liidejä tulee 250 päivässä, 30 päivän kuluttua niitä on { $month } ja puolen vuoden kuluttua { $half }. Tyhjä tarkoittaa, ettei tavoitetta ole.

## A lead
leads-known-of = Mitä tiedetään
leads-became = Muutettu kaupaksi:
leads-reopen = Avaa uudelleen
leads-convert = Muuta kaupaksi
leads-convert-into = Liitä kauppaan…
leads-work = Ota työn alle
leads-nurture = Hautumaan…
leads-disqualify = Hylkää…
leads-more = Liidin muut toiminnot
leads-to-bin = Poista
leads-gone = Tätä liidiä ei ole täällä
leads-restore = Palauta
leads-restored = Liidi on palautettu.
leads-worked = { $name } on työn alla.
leads-reopened = { $name } on taas avoinna.

leads-next-step = Seuraavaksi
leads-step-done = Tehty
leads-step-later = Muu päivä
leads-plan-step = Lisää askel
leads-next-none = Ei suunnitelmaa.
leads-handed-over = { $owner }: askel ”{ $step }”, { $when }

## Fit
leads-fit = Sopivuus
leads-fit-none = Ihanneasiakasta ei ole vielä kuvattu: pisteet tulevat kokonaan kiinnostuksesta.
leads-describe-ideal = Kuvaa ihanneasiakas…
leads-ideal = Ihanneasiakas…
leads-wanted = haettu: { $what }
leads-wanted-range = haettu: { $from } – { $to }
leads-wanted-from = haettu: vähintään { $from }
leads-wanted-to = haettu: enintään { $to }
leads-objection = He sanovat: { $what }
leads-not-known = ei vielä tiedossa
leads-score-menu = Pisteet
leads-points = Pistesäännöt…
leads-past = Miten pisteet osuivat…

## Qualification
leads-qualification = Kvalifiointi
leads-frame = Tässä työtilassa kysytään
leads-frame-bant = BANT
leads-frame-three = Kolme kysymystä
leads-frame-both = Molemmat
leads-qualified = { $yes } kyllä, { $partly } osittain, { $no } ei, { $unknown } ei tietoa
leads-question = { $question ->
    [budget] Budjetti
    [authority] Päätösvalta
    [need] Tarve
    [timeline] Aikataulu
    [problem] Onko heillä ongelma, jossa voimme auttaa?
    [opportunity] Voimmeko tarjota heille jonkin mahdollisuuden?
   *[agrees] Onko ostaja samaa mieltä?
}
leads-extent = { $extent ->
    [no] ei
    [partly] osittain
    [yes] kyllä
   *[unknown] ei tietoa
}
leads-evidence = Mihin tieto perustuu: { $question }
leads-evidence-example = Mistä tiedät? Mitä kysyt vielä?

## Engagement
leads-engagement = Kiinnostus
leads-points-of = { $points }/{ $most }
leads-engagement-none = Ei vielä mitään. Kirjaa tapahtumat yhdellä napautuksella; puhelut ja tapaamiset lasketaan itsestään. Pisteet hiipuvat päivien myötä.
leads-record = Kirjaa signaali
leads-lasting-when = { $n ->
    [one] { $when }, ei hiivu
   *[other] { $n } kertaa, viimeksi { $when }, ei hiivu
}
leads-signal-recorded = { $name }: { $signal }
leads-signal-when = { $n ->
    [one] { $when }, hiipuu { $days } päivässä
   *[other] { $n } kertaa, viimeksi { $when }, hiipuu { $days } päivässä
}

## So far
leads-so-far = Tähän asti
leads-touches = { $n }/{ $goal } kontaktia
leads-came-in = Tuli liidiksi
leads-show-all = Näytä kaikki { $n }
leads-from-deal = Uusi yritys; aiemmin hävitty:
leads-log-kind = Mikä se oli
leads-log-text = Mitä sanottiin tai tehtiin
leads-log = Kirjaa

## Not now, or not at all
leads-nurture-title = Jätä hautumaan: { $name }
leads-nurture-words = Odottaa listan lopussa ja nousee esiin sinä päivänä.
leads-until-when = Mihin asti
leads-until-label = Uusi yritys
leads-day-later = Valitse tätä päivää myöhempi päivä.
leads-in-two-weeks = 2 viikon päästä
leads-in-a-month = Kuukauden päästä
leads-in-three-months = 3 kk:n päästä
leads-in-six-months = 6 kk:n päästä
leads-nurture-do = Jätä hautumaan
leads-nurtured = { $who }: odottaa { $date } asti.
leads-disqualify-title = Hylkää: { $name }
leads-why-not = Miksi ei?
leads-why-not-words = Liidejä, jotka eivät osta, ei lasketa mihinkään putken lukuun.
leads-other-reason = Muu syy
leads-reason-missing = Valitse tai kirjoita syy.
leads-try-again = Uusi yritys
leads-never = Ei koskaan
leads-from-a-day = Tiettynä päivänä
leads-disqualify-do = Hylkää
leads-disqualified = Hylätty: { $name }

## Into a deal
leads-convert-title = Muuta kaupaksi: { $name }
leads-convert-what = Mihin kauppaan
leads-existing-deal = Avoin kauppa
leads-convert-words = Liidin historia säilyy; se, mitä liidin kanssa on tehty ja mitä sen kvalifioinnista tiedetään, näkyy myös kaupassa.
leads-convert-anyway = Muuta silti
leads-is-known = Sama kuin { $name }, joka on jo tiedossa
leads-criteria = Vaiheen siirtymäehdot
leads-find-deal = Etsi kauppa
leads-no-deal = Sen nimistä avointa kauppaa ei ole.
leads-deal-missing = Valitse kauppa.
leads-converted = Muutettu kaupaksi: { $name }
leads-open-deal = Avaa kauppa

## Many at once
leads-bulk = Valitut liidit
leads-selected = { $n ->
    [one] { $n } valittu
   *[other] { $n } valittu
}
leads-select-all = Valitse kaikki
leads-select-none = Poista valinnat
leads-changed = { $n ->
    [one] { $n } liidi muutettu
   *[other] { $n } liidiä muutettu
}
leads-binned = { $n ->
    [one] { $n } liidi siirretty roskakoriin
   *[other] { $n } liidiä siirretty roskakoriin
}
