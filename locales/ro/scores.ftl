## Points of leads: fit to the ideal customer, and engagement
leads-signal = { $signal ->
    [opened] A deschis e-mailul
    [clicked] A accesat un link
    [answered] A răspuns
    [pricing] A văzut prețurile
    [asked-demo] A cerut un demo
    [samples] A comandat mostre
    [quote] A cerut o ofertă
    [joined] S-a abonat la listă
    [trial] A încheiat o probă
   *[event] A venit la un eveniment
}
leads-signal-gone = Un semnal care nu mai există în acest spațiu de lucru
score-aspect = { $aspect ->
    [industry] Industrie
    [size] Mărime
    [region] Regiune
    [role] Funcție
    [budget] Buget
    [pain] Probleme
    [objection] Obiecții
    [wants] Ce își doresc?
   *[says] Cum o spun?
}
score-ready = Sales-ready: { $total } din 100
score-ready-why = Sales-ready: { $total } din 100. { $why }
score-fit-and-engagement = Potrivire { $fit } + implicare { $engagement }
score-by-engagement = Doar după implicare: clientul ideal nu este încă descris
score-latest = cel mai recent: { $what }
score-total = { $score } din 100 de puncte
score-total-fit = { $score } din 100 de puncte, potrivire { $letter }
