## The page of leads
leads-this-month = { $n ->
    [one] { $n } new lead this month
   *[other] { $n } new leads this month
}
leads-toolbar = Which leads, and in which order
leads-all-open = All open
# at most 13
leads-state-ready = Sales ready
# at most 13
leads-state-new = New
# at most 13
leads-state-working = Working
# at most 13
leads-state-nurture = Nurture
# at most 13
leads-state-converted = Converted
# at most 13
leads-state-disqualified = Disqualified
leads-until = until { $date }
leads-filter-text = Filter by words
leads-any-channel = Any channel
leads-any-owner = Any owner
leads-sort-label = Order
leads-sort = Sort: { $what }
leads-sort-score = score
leads-sort-fit = fit
leads-any-fit = Any fit
leads-fit-letter = Fit { $letter }
leads-sort-newest = newest
leads-no-match = No leads match
leads-choose = Choose a lead to see what is known of it. J and K go from one to the next.
leads-select = Select { $name }
leads-days = { $n ->
    [0] today
    [one] { $n } day
   *[other] { $n } days
}
leads-count = { $n ->
    [one] { $n } lead
   *[other] { $n } leads
}

## Nobody yet
leads-empty = No leads yet
leads-empty-words = A lead is somebody who may buy: a name is enough. Leads never count in the pipeline until you convert them to deals.
leads-empty-line = Type a line: name, company, email, phone, in any order.
leads-empty-paste = Paste an email signature, a business card's text, or a list, one a line.
leads-empty-card = Paste vCards or the rows of a spreadsheet, or choose a vCard or CSV file: each row becomes a lead.
leads-add-first = Add the first lead

## New leads
leads-add-line = Add leads: a line, a signature, a vCard or a list
leads-add-example = Name, company, email, phone…
leads-add = Add
leads-add-people = From contacts
leads-add-file = vCard or CSV file
leads-card-unread = The file cannot be read.
leads-add-first-this = Add what stands in the field first, or clear it.
leads-read-as = Read as
leads-read-many = { $n ->
    [one] Read as { $n } lead
   *[other] Read as { $n } leads
}
leads-and-more = { $names } and others
leads-nobody-like = nobody like this yet
leads-known = { $name } is known already
leads-known-many = { $n ->
    [one] { $n } of them is known already: { $names }
   *[other] { $n } of them are known already: { $names }
}
leads-read-all = Everybody that was read
leads-leave-out = Leave out the known ones
leads-too-long = This is more than { $most }. Paste it in parts.
leads-too-many = These are more than { $most } leads. Paste them in parts.
leads-no-person = Lead { $n } is much longer than what can be said of somebody. Nothing was read.
leads-broken-card = Card { $n } has no end, or says nothing of anybody. Nothing was read.
leads-added = { $name } added
leads-added-many = { $n ->
    [one] { $n } lead added
   *[other] { $n } leads added
}

## Goals
leads-goals = Goals for new leads
leads-goals-by = Goals by
leads-goals-count = Count
leads-goals-edit = Edit goals
leads-goal-day = Today
leads-goal-week = This week
leads-goal-month = This month
leads-goal-of = of { $goal }
leads-goal-reached = reached
leads-goal-on-pace = on pace
leads-goal-ahead = { $n } ahead
leads-goal-behind = { $n } behind
leads-pace-day = at this pace { $month } in 30 days, { $half } in six months
leads-pace-week = { $n } by the end of the week at this pace
leads-pace-month = { $n } at this pace, about { $half } in six months
leads-goal-per-day = Leads a day
leads-goal-per-week = Leads a week
leads-goal-per-month = Leads a month
leads-worth-per-day = Value a day
leads-worth-per-week = Value a week
leads-worth-per-month = Value a month
leads-goals-hint = For scale: 250 a day are { $month } after 30 days and { $half } after six months. Empty means no goal.

## A lead
leads-known-of = What is known
leads-became = Became the deal
leads-reopen = Reopen
leads-convert = Convert to deal
leads-convert-into = Into an existing deal…
leads-work = Work on it
leads-nurture = Nurture…
leads-disqualify = Disqualify…
leads-more = More for this lead
leads-to-bin = Put into the bin
leads-gone = This lead is not here
leads-restore = Restore
leads-restored = The lead is back.
leads-worked = { $name } is being worked on.
leads-reopened = { $name } is open again.

leads-next-step = Next step
leads-step-done = Done
leads-step-later = Later
leads-plan-step = Plan a step
leads-next-none = Nothing is planned.
leads-handed-over = { $owner } has the step “{ $step }”, { $when }.

## Fit
leads-fit = Fit
leads-fit-none = No ideal customer is described yet: engagement counts for the whole score.
leads-describe-ideal = Describe the ideal customer…
leads-ideal = Ideal customer…
leads-wanted = wanted: { $what }
leads-wanted-range = wanted: { $from } to { $to }
leads-wanted-from = wanted: { $from } or more
leads-wanted-to = wanted: { $to } or less
leads-objection = They say: { $what }
leads-not-known = not known yet
leads-score-menu = Score
leads-points = Points…
leads-past = What the score was worth…

## Qualification
leads-qualification = Qualification
leads-frame = Questions asked in this workspace
leads-frame-bant = BANT
leads-frame-three = Three questions
leads-frame-both = Both
leads-qualified = { $yes } yes, { $partly } partly, { $no } no, { $unknown } unknown
leads-question = { $question ->
    [budget] Budget
    [authority] Authority
    [need] Need
    [timeline] Timeline
    [problem] Is there a problem that we help with?
    [opportunity] Is there an opportunity that we offer?
   *[agrees] Does the buyer agree?
}
leads-extent = { $extent ->
    [no] no
    [partly] partly
    [yes] yes
   *[unknown] unknown
}
leads-evidence = What it rests on: { $question }
# at most 34
leads-evidence-example = How do you know? What to ask?

## Engagement
leads-engagement = Engagement
leads-points-of = { $points } of { $most }
leads-engagement-none = Nothing yet. Record what happens with one tap; calls and meetings count by themselves. Points fade with the days.
leads-record = Record a signal
leads-lasting-when = { $n ->
    [one] { $when }, does not fade
   *[other] { $n } times, last { $when }, does not fade
}
leads-signal-recorded = { $name }: { $signal }
leads-signal-when = { $n ->
    [one] { $when }, fades over { $days } days
   *[other] { $n } times, last { $when }, fades over { $days } days
}

## So far
leads-so-far = So far
leads-touches = { $n } of { $goal } touches
leads-came-in = Came in
leads-show-all = Show all { $n }
leads-from-deal = To be tried again; lost before as
leads-log-kind = What it was
leads-log-text = What was said or done
leads-log = Log

## Not now, or not at all
leads-nurture-title = Nurture { $name }
leads-nurture-words = It waits at the end of the list, and comes up again on that day.
leads-until-when = Until when
leads-until-label = Try again on
leads-day-later = Choose a day after today.
leads-in-two-weeks = In two weeks
leads-in-a-month = In a month
leads-in-three-months = In three months
leads-in-six-months = In six months
leads-nurture-do = Nurture
leads-nurtured = { $who }: waits until { $date }.
leads-disqualify-title = Disqualify { $name }
leads-why-not = Why not?
leads-why-not-words = Leads that will not buy count in no number of the pipeline.
leads-other-reason = Another reason
leads-reason-missing = Choose a reason, or write one.
leads-try-again = Try again
leads-never = Never
leads-from-a-day = From a day on
leads-disqualify-do = Disqualify
leads-disqualified = { $name } disqualified

## Into a deal
leads-convert-title = Convert { $name }
leads-convert-what = Into what
leads-existing-deal = Existing deal
leads-convert-words = The lead keeps its history; what was done with it shows on the deal, and what is known of its qualification as well.
leads-convert-anyway = Convert anyway
leads-is-known = It is { $name }, who is known already
leads-criteria = The stage asks for
leads-find-deal = Find a deal
leads-no-deal = No open deal of that name.
leads-deal-missing = Choose a deal.
leads-converted = { $name } is a deal now.
leads-open-deal = Open the deal

## Many at once
leads-bulk = Selected leads
leads-selected = { $n ->
    [one] { $n } selected
   *[other] { $n } selected
}
leads-select-all = Select all
leads-select-none = Select none
leads-changed = { $n ->
    [one] { $n } lead changed
   *[other] { $n } leads changed
}
leads-binned = { $n ->
    [one] { $n } lead put into the bin
   *[other] { $n } leads put into the bin
}
