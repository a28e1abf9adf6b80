## Points of leads: fit to the ideal customer, and engagement
leads-signal = { $signal ->
    [opened] Otwarcie e-maila
    [clicked] Kliknięcie linku
    [answered] Odpowiedź
    [pricing] Wizyta w cenniku
    [asked-demo] Prośba o demo
    [samples] Zamówienie próbek
    [quote] Zapytanie o ofertę
    [joined] Zapis na listę
    [trial] Ukończony okres próbny
   *[event] Udział w wydarzeniu
}
leads-signal-gone = Sygnał, którego nie ma już w tym obszarze roboczym
score-aspect = { $aspect ->
    [industry] Branża
    [size] Wielkość
    [region] Region
    [role] Stanowisko
    [budget] Budżet
    [pain] Bolączki
    [objection] Obiekcje
    [wants] Czego chcą?
   *[says] Jak o tym mówią?
}
score-ready = Gorący lead: { $total } na 100
score-ready-why = Gorący lead: { $total } na 100. { $why }
score-fit-and-engagement = Dopasowanie { $fit } + zaangażowanie { $engagement }
score-by-engagement = Według samego zaangażowania: nie opisano jeszcze idealnego klienta
score-latest = ostatnio: { $what }
score-total = { $score } na 100 punktów
score-total-fit = { $score } na 100 punktów, dopasowanie { $letter }
