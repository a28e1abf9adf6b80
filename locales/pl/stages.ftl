## What stages ask for: in the stage's dialog, in the question, on cards and in deals

## An entry criterion
# "Filled in: Value"
criterion-field = Wypełnione: { $field }
# "Meeting: within the last 30 days"
criterion-activity = { $n ->
    [one] { $kind }: w ciągu ostatniego dnia
    [few] { $kind }: w ciągu ostatnich { $n } dni
    [many] { $kind }: w ciągu ostatnich { $n } dni
   *[other] { $kind }: w ciągu ostatniego { $n } dnia
}
criterion-any = Dowolny kontakt z klientem
criterion-required = wymagany
criterion-is-required = Wymagany: bez niego szansa tu nie wejdzie
criterion-when = Kiedy to było
criterion-is-met = Spełniony:
criterion-is-not-met = Brakuje:

## How it is edited
criterion-kind = Warunek { $n }: rodzaj
criterion-kind-tick = Do zaznaczenia
criterion-kind-field = Wypełnione pole
criterion-kind-activity = Odbyło się
criterion-which-field = Warunek { $n }: pole
criterion-which-activity = Warunek { $n }: aktywność
criterion-days = w ciągu (dni)
# "Won 62 % of 21 with it, 35 % of 17 without"
criterion-ended = Wygrane, gdy spełniony: { $with } z { $n }; gdy nie: { $without } z { $m }
criterion-ended-few = Zamknięte, gdy spełniony: { $n }; gdy nie: { $m }. Za mało, by porównać.

## The question
criteria-fill-words = { $n ->
    [one] Ta szansa nie jest jeszcze gotowa na etap „{ $stage }”. Uzupełnij, czego brakuje.
    [few] { $n } szanse nie są jeszcze gotowe na etap „{ $stage }”. To, co tu wpiszesz, trafi wszędzie tam, gdzie tego brakuje.
    [many] { $n } szans nie jest jeszcze gotowych na etap „{ $stage }”. To, co tu wpiszesz, trafi wszędzie tam, gdzie tego brakuje.
   *[other] { $n } szansy nie jest jeszcze gotowe na etap „{ $stage }”. To, co tu wpiszesz, trafi wszędzie tam, gdzie tego brakuje.
}
criteria-fill = Uzupełnij i przenieś

## What is missing where a deal is
criteria-missing = Niespełnione warunki wejścia: { $names }
criteria-missing-here = Do etapu { $stage } brakuje

## Signals that speak for a stage
stage-triggers = Wyzwalacze
stage-triggers-hint = Gdy coś z tego zapisano przy szansie na wcześniejszym etapie, pojawi się sugestia, by ją tu przenieść.
suggest-title = Sugestia
# "Asked for a quote: move to Proposal?"
suggest-move = { $signal }: przenieść na etap { $stage }?
suggest-pass = Nie teraz: { $stage }
suggest-passed = Sugestia znika do następnego sygnału
signals-title = Sygnały
signals-record = Zapisz sygnał
signals-none = Co świadczy o gotowości do zakupu: prośba o demo, zapytanie o ofertę, próbki.
