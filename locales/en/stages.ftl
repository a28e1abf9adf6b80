## What stages ask for: in the stage's dialog, in the question, on cards and in deals

## An entry criterion
# "Filled in: Value"
criterion-field = Filled in: { $field }
# "Meeting: within the last 30 days"
criterion-activity = { $n ->
    [one] { $kind }: within the last day
   *[other] { $kind }: within the last { $n } days
}
criterion-any = Any contact with the buyer
criterion-required = required
criterion-is-required = Required: no deal comes in without it
criterion-when = When it happened
criterion-is-met = Met:
criterion-is-not-met = Missing:

## How it is edited
criterion-kind = Criterion { $n }: kind
criterion-kind-tick = To be ticked
criterion-kind-field = Field filled in
criterion-kind-activity = Has happened
criterion-which-field = Criterion { $n }: field
criterion-which-activity = Criterion { $n }: activity
criterion-days = within days
# "Won 62 % of 21 with it, 35 % of 17 without"
criterion-ended = Won { $with } of { $n } with it, { $without } of { $m } without
criterion-ended-few = Closed with it: { $n }, without: { $m }. Too few to compare.

## The question
criteria-fill-words = { $n ->
    [one] This deal is not ready for { $stage } yet. Fill in what is missing.
   *[other] { $n } deals are not ready for { $stage } yet. What you fill in here is written where it is missing.
}
criteria-fill = Fill in and move

## What is missing where a deal is
criteria-missing = Entry criteria missing: { $names }
criteria-missing-here = Missing for { $stage }

## Signals that speak for a stage
stage-triggers = Triggers
stage-triggers-hint = A deal in an earlier stage where this was recorded gets the suggestion to move here.
suggest-title = Suggestion
# "Asked for a quote: move to Proposal?"
suggest-move = { $signal }: move to { $stage }?
suggest-pass = Not now: { $stage }
suggest-passed = The suggestion is gone until something new shows
signals-title = Signals
signals-record = Record a signal
signals-none = What shows that they are ready: a demo asked for, a quote, samples.
