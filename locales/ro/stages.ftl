## What stages ask for: in the stage's dialog, in the question, on cards and in deals

## An entry criterion
# "Filled in: Value"
criterion-field = Completat: { $field }
# "Meeting: within the last 30 days"
criterion-activity = { $n ->
    [one] { $kind }: în ultima zi
    [few] { $kind }: în ultimele { $n } zile
   *[other] { $kind }: în ultimele { $n } de zile
}
criterion-any = Orice contact cu cumpărătorul
criterion-required = obligatoriu
criterion-is-required = Obligatoriu: fără el nu intră nicio oportunitate
criterion-when = Când s-a întâmplat
criterion-is-met = Îndeplinit:
criterion-is-not-met = Lipsește:

## How it is edited
criterion-kind = Criteriul { $n }: tip
criterion-kind-tick = De bifat
criterion-kind-field = Câmp completat
criterion-kind-activity = S-a întâmplat
criterion-which-field = Criteriul { $n }: câmp
criterion-which-activity = Criteriul { $n }: activitate
criterion-days = în ultimele (zile)
# "Won 62 % of 21 with it, 35 % of 17 without"
criterion-ended = Câștigate: { $with } din { $n } cu el, { $without } din { $m } fără el
criterion-ended-few = Închise cu el: { $n }, fără el: { $m }. Prea puține pentru o comparație.

## The question
criteria-fill-words = { $n ->
    [one] Această oportunitate nu este încă pregătită pentru etapa { $stage }. Completați ce lipsește.
    [few] { $n } oportunități nu sunt încă pregătite pentru etapa { $stage }. Ce completați aici se scrie acolo unde lipsește.
   *[other] { $n } de oportunități nu sunt încă pregătite pentru etapa { $stage }. Ce completați aici se scrie acolo unde lipsește.
}
criteria-fill = Completați și mutați

## What is missing where a deal is
criteria-missing = Criterii de intrare lipsă: { $names }
criteria-missing-here = Lipsește pentru { $stage }

## Signals that speak for a stage
stage-triggers = Declanșatoare
stage-triggers-hint = Când un astfel de semnal se notează la o oportunitate dintr-o etapă anterioară, ea primește sugestia de a trece aici.
suggest-title = Sugestie
# "Asked for a quote: move to Proposal?"
suggest-move = { $signal }: mutați în { $stage }?
suggest-pass = Nu acum: { $stage }
suggest-passed = Sugestia dispare până apare un semnal nou
signals-title = Semnale
signals-record = Notați un semnal
signals-none = Ce arată că sunt gata să cumpere: un demo cerut, o ofertă, mostre.
