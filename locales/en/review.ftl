### The check-up (G2), and the weekly review (G4).

## The check-up
check-reckoning = Looking through the data…
check-eight = Eight common mistakes
check-found = { $n ->
    [0] none of the eight found
    [one] 1 of the eight found
   *[other] { $n } of the eight found
}
check-mistake = Mistake
check-evidence = Evidence, from your own data
check-sample = Sample
check-weeks = Eight weeks
check-next = Next step
check-first = Do first
check-first-words = three things at most
check-first-none = Nothing is urgent: none of the eight mistakes is being made.
check-small = Too few to tell so far. From ten deals, touches or customers on there is something to say.
check-high = High
check-medium = Medium
check-low = Low
check-fine = Fine
check-few = Too few to tell
check-nothing = Nothing found.
check-n = n = { $n }
# Of a number that has been followed for eight weeks.
check-trend = { $now }, was { $before }
check-same = { $now }, as before
check-planned = { $n ->
    [one] 1 call planned
   *[other] { $n } calls planned
}
check-set-aside = An hour a day is set aside for new buyers

mistake-prospecting = No time for prospecting
mistake-unqualified = Unqualified leads in the pipeline
mistake-balance = Stages out of balance
mistake-holding = Holding on to what will not buy
mistake-tracking = Not tracking
mistake-customers = Neglected customers
mistake-misleading = Misleading numbers
mistake-products = Product imbalance
about-prospecting = new people spoken to
about-unqualified = nobody knows whether they will buy
about-balance = open deals against the range of each stage
about-holding = old, silent, pushed again and again
about-tracking = missing values, dates, steps, reasons
about-customers = nobody has spoken to them in 90 days
about-misleading = outliers, old data, losses not written down
about-products = what hardly anybody sells
sample-touches = touches in 4 weeks
sample-past = past the first stage, with something recorded
sample-open = open deals
sample-tracked = open, or lost in 90 days
sample-customers = customers
sample-closed = closed in a year
sample-products = open deals with a product

sign-no-leads = { $weeks ->
    [one] In 1 of the last 4 weeks no new lead, and nobody spoke with one
   *[other] In { $weeks } of the last 4 weeks no new lead, and nobody spoke with one
}
sign-for-leads = { $leads } of { $all } touches in 4 weeks went to leads, { $share }
sign-nothing-set-aside = Nothing is planned for leads in the coming week
sign-without-criteria = { $n ->
    [one] 1 deal lacks what its stage asks for
   *[other] { $n } deals lack what their stage asks for
}
sign-nothing-known = { $n ->
    [one] 1 deal of which no question is answered
   *[other] { $n } deals of which no question is answered
}
sign-answered-no = { $n ->
    [one] 1 deal where an answer was no
   *[other] { $n } deals where an answer was no
}
sign-not-recorded = { $n ->
    [one] 1 deal of which nothing is recorded: no lead, and its stage asks for nothing
   *[other] { $n } deals of which nothing is recorded: no lead, and their stages ask for nothing
}
sign-too-many = { $stage }: { $open } open, at most { $most } wanted
sign-too-few = { $stage }: { $open } open, at least { $least } wanted
sign-almost-all = { $stage } holds most of all deals: { $open }
sign-old = { $n ->
    [one] 1 deal older than nine of ten won ones were ({ $days } d), and silent or pushed too
   *[other] { $n } deals older than nine of ten won ones were ({ $days } d), and silent or pushed too
}
sign-past-limit = { $n ->
    [one] 1 deal longer in its stage than that allows, and silent or pushed too
   *[other] { $n } deals longer in their stage than that allows, and silent or pushed too
}
sign-silent = { $n ->
    [one] 1 silent for over { $days } d
   *[other] { $n } silent for over { $days } d
}
sign-pushed = { $n ->
    [one] 1 pushed { $times } times or more
   *[other] { $n } pushed { $times } times or more
}
sign-no-step = { $n ->
    [one] 1 deal without a next step
   *[other] { $n } deals without a next step
}
sign-no-value = { $n ->
    [one] 1 without a value
   *[other] { $n } without a value
}
sign-no-day = { $n ->
    [one] 1 without an expected close
   *[other] { $n } without an expected close
}
sign-day-passed = { $n ->
    [one] 1 past its expected close
   *[other] { $n } past their expected close
}
sign-no-reason = { $n ->
    [one] 1 loss without a reason
   *[other] { $n } losses without a reason
}
sign-not-spoken = { $n ->
    [one] 1 customer not spoken to for { $days } d
   *[other] { $n } customers not spoken to for { $days } d
}
sign-outlier = One deal is { $share } of all that was won in a year: the average says little
sign-never-lost = All { $won } closed deals were won: losses are not written down
sign-stale = { $n ->
    [one] 1 open deal that nobody has touched for { $days } d
   *[other] { $n } open deals that nobody has touched for { $days } d
}
sign-nobody-leaves = { $stage }: nobody has left it for { $days } d
sign-few-closed = { $name }: only { $closed } closed, so no win rate is shown
sign-neglected = { $open ->
    [0] { $product }: no open deal
    [one] { $product }: 1 open deal
   *[other] { $product }: { $open } open deals
}
sign-one-product = Only one product: nothing to balance
sign-no-product = No product yet: nothing to balance

check-step-set-aside = Set aside an hour a day
check-step-plan = { $n ->
    [one] Plan 1 call
   *[other] Plan { $n } calls
}
check-step-clean = Clean up { $n }
check-step-fill = Fill in { $n }
check-step-look = Show { $n }
plan-prospecting = Look for new buyers
plan-ask = Ask for what is not known yet
plan-move = Move the deal on
plan-customer = How are they getting on?

## The nine habits
habits-title = Nine habits
habits-kept = { $n ->
    [one] 1 kept
   *[other] { $n } kept
}
habit-yes = Kept
habit-partly = In part
habit-no = Not yet
habit-reviews = Time for the pipeline
habit-reviews-why = Companies that gave it four hours a month grew 14% more than those with one.
habit-reviews-n = { $done } of { $of } in 30 days
habit-training = Everybody knows what to do
habit-training-why = Guidance stands in each stage, for old hands and new ones.
habit-training-n = { $done } of { $of } stages have guidance
habit-follow-up = Follow up
habit-follow-up-why = Most give up after two calls; it takes eight touches on average.
habit-follow-up-n = { $done } of { $of } lost in 90 days reached the goal of touches
habit-short = Keep it short
habit-short-why = The longer it takes, the more often they think again.
habit-short-n = { $now } d to a win, before { $before } d
habit-short-first = { $now } d to a win; too few before that to compare
habit-referrals = Ask for referrals
habit-referrals-why = People buy far more readily on a friend’s word.
habit-leads-n = { $done } of { $of } new leads in 90 days
habit-words = Share words with marketing
habit-words-why = Say what the ideal customer wants, and in which words.
habit-words-n = { $done } of { $of } said of the ideal customer
habit-clean = Clean the pipeline
habit-clean-why = Nothing stuck, nothing silent, no day that has passed.
habit-clean-n = { $done } of { $of } open deals are clean
habit-partners = Work with partners
habit-partners-why = Leads that somebody other than a customer has referred.
habit-questioned = Question the stages
habit-questioned-why = Ask each stage why it is there.
habit-questioned-n = { $done } of { $of } stages asked about in a year

## The review
review-name = Review of { $date }
review-begin-title = An hour for the pipeline
review-begin-words = A walk through what has changed, what was won and lost and why, and what is to be done. What you decide becomes steps; at the end there is a summary to share.
review-since-last = Since the last review, { $when }
review-since-week = Since a week ago: there was no review before
review-begin = Begin the review
review-walk = The walk
review-beside = Beside the walk
review-time = Time of the review
review-of-minutes = of { $n } min
review-minutes = { $n } min
review-hours = { $n } h
review-hours-of = { $done } of { $wanted }
review-hours-why = Four hours a month: companies that took them grew 14% more.
review-held = { $n ->
    [0] no review yet
    [one] 1 review
   *[other] { $n } reviews
}
review-pause = Pause
review-go-on = Go on
review-end = End, share summary
review-back = Back
review-next = Next: { $part }
review-nothing = Nothing to talk about here.
review-more = { $n ->
    [one] 1 more
   *[other] { $n } more
}
review-deals = { $n ->
    [0] none
    [one] 1 deal
   *[other] { $n } deals
}
review-moves = { $n ->
    [0] no deal has moved
    [one] 1 deal: { $on } forward, { $back } back
   *[other] { $n } deals: { $on } forward, { $back } back
}
part-moved = What moved
part-won = Won, and why
part-lost = Lost, and why
part-surprising = Surprising wins
part-stuck = Stuck
part-no-step = No next step
part-closing = Closing soon
part-goals = Goals
part-question = One question
review-opening = Open then
review-came = New
review-up = Value up
review-down = Value down
review-won = Won
review-lost = Lost
review-gone = To the bin
review-closing = Open now
review-won-on = won { $date }
review-lost-on = lost { $date }
review-on = Next stage
review-go-back = Back a stage
review-plan = Plan a step
review-park = Park until…
review-try-again = Try again on…
review-close-won = Won…
review-close-lost = Lost…
review-decision = Decision
review-acts = With { $title }
review-moved-to = Moved to { $stage }
review-last-stage = It is in the last stage already.
review-first-stage = It is in the first stage already.
review-keys-deals = deals
review-key-on = on
review-key-back = back
review-key-park = park
review-key-close = close
review-key-decide = decide

note-made = New
note-reopened = Reopened
note-forward = { $from } → { $to }
note-back = Back from { $from } to { $to }
note-value = Value { $from } → { $to }
note-expected = Expected { $from } → { $to }
note-owner = Another owner
note-gone = Put into the bin
note-won = Won
note-lost-in = Lost in { $stage }
note-touches = { $done } of { $goal } touches
note-budget = Budget never asked
note-no-reason = No reason written down
note-chance = Looked { $chance } likely at the last review
note-fast = Won in { $days } d, faster than nine of ten
note-pushed = { $times ->
    [one] Pushed once before
   *[other] Pushed { $times } times before
}
note-stuck = { $days } of { $limit } d in its stage
note-quiet = { $days ->
    [0] Spoken to today
    [one] 1 day since somebody reached out
   *[other] { $days } days since somebody reached out
}
note-untouched = Nobody has reached out yet
note-due = Expected { $date }

review-park-title = Park { $title }
review-park-words = It leaves the pipeline as lost for now, and comes back among the leads on that day.
review-until = Until when?
review-months = { $n ->
    [one] In 1 month
   *[other] In { $n } months
}
review-reason = Reason
review-no-reason = No reason
review-day-later = Choose a day after today.
review-parked = Parked until { $date }

review-decisions = Decisions
review-no-decisions = Decisions stand here, and become steps with a day and an owner.
review-decide-title = What was decided?
review-decide-about = Decision about { $title }
review-decision-example = Ask for the budget before the offer
review-decision-missing = Write what was decided.
review-becomes-step = It becomes a step
review-nobody = Nobody
review-keep-decision = Save
review-decided = Decision saved
review-decided-step = Decision saved, step planned
review-take-back = Take back: { $text }
review-step-done = done
review-decided-n = { $n ->
    [0] no decisions
    [one] 1 decision
   *[other] { $n } decisions
}
review-notes = Notes
review-notes-hint = everyone writes in the same ones

review-why-stage = { $stage }: why do we have this stage?
review-why-words = What would be missing without it? What does it decide? Could it be shorter, or become one with another?
review-answer = Answer
review-other-stage = Another stage
review-stage-facts = { $days ->
    [one] Of { $all } that left it in 180 days { $on } went on, { $lost } were lost, { $back } went back; 1 day in the middle
   *[other] Of { $all } that left it in 180 days { $on } went on, { $lost } were lost, { $back } went back; { $days } days in the middle
}
review-stage-new = { $n ->
    [one] Nothing has left it in 180 days; 1 deal is in it.
   *[other] Nothing has left it in 180 days; { $n } deals are in it.
}

review-goal-of = { $done } of { $goal }
review-goal-reached = Reached
review-goal-on-pace = On pace
review-goal-ahead = { $n } ahead
review-goal-behind = { $n } behind
review-no-goals = No goals are set yet.

review-former = Reviews held
review-none-yet = None yet.
review-took = It took { $time }.
review-was-there = There: { $names }
review-from-to = Open then { $from }, open now { $to }.
review-heading = { $name }: { $n }
review-share = Share
review-copy = Copy the text
review-copied = Copied
review-print = Print

review-here = Here
review-leads = leads
review-follows = follows
review-elsewhere = elsewhere
review-alone = Nobody else is connected.
review-invite = Invite to a live session
review-following = { $name } leads; this page follows.
review-not-following = { $name } leads; you are looking around by yourself.
review-follow = Follow again
review-stop-following = Look around
review-not-led = This review was begun on another device.
review-take-lead = Lead it from here
review-somebody = Somebody
