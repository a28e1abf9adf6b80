## What stages ask for: in the stage's dialog, in the question, on cards and in deals

## An entry criterion
# "Filled in: Value"
criterion-field = Täytetty: { $field }
# "Meeting: within the last 30 days"
criterion-activity = { $n ->
    [one] { $kind }: viimeisen päivän aikana
   *[other] { $kind }: viimeisten { $n } päivän aikana
}
criterion-any = Mikä tahansa kontakti
criterion-required = pakollinen
criterion-is-required = Pakollinen: kauppaa ei siirretä tänne ilman sitä
criterion-when = Milloin se tapahtui
criterion-is-met = Täyttyy:
criterion-is-not-met = Puuttuu:

## How it is edited
criterion-kind = Ehto { $n }: tyyppi
criterion-kind-tick = Merkitään itse
criterion-kind-field = Kenttä täytetty
criterion-kind-activity = On tapahtunut
criterion-which-field = Ehto { $n }: kenttä
criterion-which-activity = Ehto { $n }: aktiviteetti
criterion-days = Päiviä enintään
# "Won 62 % of 21 with it, 35 % of 17 without"
criterion-ended = Voitettu: ehdon täyttyessä { $with } ({ $n } kpl), ilman { $without } ({ $m } kpl)
criterion-ended-few = Päätetty: ehdon täyttyessä { $n }, ilman { $m }. Liian vähän vertailuun.

## The question
criteria-fill-words = { $n ->
    [one] Tämä kauppa ei ole vielä valmis vaiheeseen { $stage }. Täytä, mitä puuttuu.
   *[other] { $n } kauppaa ei ole vielä valmiina vaiheeseen { $stage }. Se, minkä täytät tässä, kirjataan niihin, joista se puuttuu.
}
criteria-fill = Täytä ja siirrä

## What is missing where a deal is
criteria-missing = Puuttuvat siirtymäehdot: { $names }
criteria-missing-here = Vaiheeseen { $stage } puuttuu

## Signals that speak for a stage
stage-triggers = Laukaisevat signaalit
stage-triggers-hint = Kun aiemmassa vaiheessa olevalle kaupalle kirjataan tällainen signaali, ehdotetaan kaupan siirtämistä tänne.
suggest-title = Ehdotus
# "Asked for a quote: move to Proposal?"
suggest-move = { $signal }: siirretäänkö vaiheeseen { $stage }?
suggest-pass = Ei nyt: { $stage }
suggest-passed = Ehdotus on piilossa, kunnes tulee uusi signaali
signals-title = Signaalit
signals-record = Kirjaa signaali
signals-none = Merkkejä ostovalmiudesta: pyydetty demo, tarjous, näytteet.
