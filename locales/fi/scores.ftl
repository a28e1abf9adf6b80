## Points of leads: fit to the ideal customer, and engagement
leads-signal = { $signal ->
    [opened] Avasi viestimme
    [clicked] Klikkasi linkkiä
    [answered] Vastasi
    [pricing] Katsoi hintoja
    [asked-demo] Pyysi demoa
    [samples] Tilasi näytteitä
    [quote] Pyysi tarjousta
    [joined] Liittyi listalle
    [trial] Vei kokeilun loppuun
   *[event] Tuli tapahtumaan
}
leads-signal-gone = Signaali, jota tässä työtilassa ei enää ole
score-aspect = { $aspect ->
    [industry] Toimiala
    [size] Koko
    [region] Alue
    [role] Titteli
    [budget] Budjetti
    [pain] Kipupisteet
    [objection] Vastaväitteet
    [wants] Mitä he haluavat?
   *[says] Miten he sen sanovat?
}
score-ready = Myyntivalmis: { $total }/100
score-ready-why = Myyntivalmis: { $total }/100. { $why }
score-fit-and-engagement = Sopivuus { $fit } + kiinnostus { $engagement }
score-by-engagement = Vain kiinnostuksen mukaan: ihanneasiakasta ei ole vielä kuvattu
score-latest = viimeksi: { $what }
score-total = { $score }/100 pistettä
score-total-fit = { $score }/100 pistettä, sopivuus { $letter }
