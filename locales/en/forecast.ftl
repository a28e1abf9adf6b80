### The forecast: what will close when, whether that can be believed, and what changed.

## What is shown
forecast-limited-to = Limited to
forecast-span = Columns
forecast-months = By month
forecast-weeks = By week
forecast-quarters = By quarter
forecast-pipeline = Pipeline
forecast-all-pipelines = All pipelines
forecast-everyone = Everyone
forecast-sums = Sums
forecast-each = Categories
forecast-running = Running total
forecast-quarter = Q{ $quarter } { $year }
forecast-days = { $from } to { $to }
forecast-now = now

## At a glance
forecast-glance = At a glance
# A number that opens the deals behind it.
forecast-figure = { $name }: { $value }. Show the deals.
forecast-won-in = Won in { $column }
forecast-won-n = { $n ->
    [one] 1 deal
   *[other] { $n } deals
}
forecast-history-in = { $column } by your own history
forecast-band = 8 of 10 times { $low } to { $high }
forecast-without-history = too little history yet: by the likelihood of each stage
forecast-none-open = no deal is open
# The ends of the band, as columns of a file.
forecast-band-low = 8 of 10 times, at least
forecast-band-high = 8 of 10 times, at most
forecast-reckoning = Reckoning…
forecast-weighted-in = Open in { $column }, weighted
forecast-weighted-of = of { $value } in { $n ->
    [one] 1 deal
   *[other] { $n } deals
}
forecast-late = Closed later than first planned
forecast-late-by = { $late } of { $n } closed deals in a year, { $days ->
    [one] by 1 day
   *[other] by { $days } days
} in the middle
forecast-late-none = { $n ->
    [one] the one deal closed in a year came in time
   *[other] all { $n } deals closed in a year came in time
}
forecast-late-missing = No deal with an expected close was closed in a year.

## By column
forecast-by-close = By expected close
forecast-chart = Won and open value by expected close. Arrows lead from column to column and from category to category; Enter shows the deals.
forecast-chart-column = { $column }: won { $won }, open { $open } in { $n ->
    [one] 1 deal
   *[other] { $n } deals
}, weighted { $weighted }
forecast-chart-part = { $column }, { $row }: { $value } in { $n ->
    [one] 1 deal
   *[other] { $n } deals
}
forecast-won = Won
forecast-weighted = Weighted
forecast-commit-or-surer = Commit and won
forecast-best-or-surer = Best case and surer
forecast-pipeline-or-surer = Pipeline and surer
forecast-history = Own history
forecast-later = Later
forecast-undated = Without a day
forecast-table = Forecast by expected close, in figures
forecast-table-column = Expected
forecast-cell = { $column }, { $row }: { $value }, { $n ->
    [one] 1 deal
   *[other] { $n } deals
}
# What a list of deals is called.
forecast-cell-title = { $column }: { $row }
forecast-overdue = { $n ->
    [one] One open deal worth { $value } is past its day; it counts in { $column }.
   *[other] { $n } open deals worth { $value } are past their day; they count in { $column }.
}
forecast-without-rate = Not in these sums: deals in { $currencies }, for which there is no rate in Settings.
forecast-without-value = { $n ->
    [one] One deal has no value and is in no sum.
   *[other] { $n } deals have no value and are in no sum.
}
forecast-empty = Nothing to forecast yet: no deal is open or was won in these days. Open deals appear here as soon as they have an expected close.

## The deals behind a column
forecast-behind = Deals behind { $column }
forecast-behind-count = { $n ->
    [one] 1 deal
   *[other] { $n } deals
}
forecast-behind-none = No deal is expected in { $column }.
forecast-as-list = Open as a list
forecast-more = { $n ->
    [one] One more deal is in the list.
   *[other] { $n } more deals are in the list.
}
forecast-with-above = with all above { $value }
forecast-own-chance = own, stage { $likelihood }
forecast-stage-chance = stage
forecast-pushed = { $n ->
    [one] pushed once
   *[other] pushed { $n } times
}
forecast-no-day = no day
forecast-category-of = Forecast category of { $deal }
forecast-by-rule = By stage and date: { $category }

## Own history
forecast-own = From your own history
forecast-own-hint = of the deals that are open today; new ones come on top
forecast-own-chart = What is expected from column to column, with the band that holds 8 of 10 times. Arrows lead from column to column.
forecast-own-point = { $column }: { $expected } expected, 8 of 10 times { $low } to { $high }
forecast-expected = expected
forecast-band-legend = 8 of 10 times
forecast-stages = Won, once in the stage
forecast-stage = Stage
forecast-stage-history = Your history
forecast-stage-set = Set likelihood
forecast-stage-closed = n, closed
forecast-ground-pipeline = Rests on { $n } closed deals of this pipeline.
forecast-ground-owner = Rests on { $n } closed deals of this owner.
forecast-ground-few = { $n ->
    [0] No closed deal has a stage history yet: until ten have, the likelihood of each stage counts.
    [one] Only one closed deal has a stage history: until ten have, the likelihood of each stage counts.
   *[other] Only { $n } closed deals have a stage history: until ten have, the likelihood of each stage counts.
}
forecast-ground-assumed = Imported as closed, so that their way through the stages is assumed: { $n }. Won ones count as having passed all stages, lost ones those up to where they were lost.
forecast-believe = Can it be believed?
forecast-checking = Looking at each Monday of the last year: { $done } of { $all }
forecast-held = The band held on { $held } of the last { $n } Mondays. The forecast said { $said } of the open deals would be won in time; { $came } were.
forecast-held-fair = As often as it should.
forecast-held-off = It is off: lately deals went otherwise than before, so do not lean on it.
forecast-held-few = Fewer than eight Mondays can be checked yet: too few to tell.

## What changed
forecast-change = What changed
forecast-change-hint = to the cent, at today’s rates
forecast-since = Since
forecast-since-week = 7 days ago
forecast-since-month = 30 days ago
forecast-since-quarter = 90 days ago
forecast-since-day = { $day }
forecast-of = Of
forecast-of-all = All open deals
forecast-change-chart = How the open value changed. Arrows lead from bar to bar; Enter shows its deals.
forecast-change-bar = { $bar }: { $value }, { $n ->
    [one] 1 deal
   *[other] { $n } deals
}
forecast-change-table = What changed, in figures
forecast-change-what = Change
forecast-change-value = Value
forecast-change-deals = Deals
forecast-opening = Open on { $day }
forecast-closing = Open today
forecast-opening-short = opening
forecast-closing-short = closing
# at most 14
forecast-bar-new = New
# at most 14
forecast-bar-reopened = Reopened
# at most 14
forecast-bar-moved-in = Moved in
# at most 14
forecast-bar-value-up = Value up
# at most 14
forecast-bar-value-down = Value down
# at most 14
forecast-bar-won = Won
# at most 14
forecast-bar-lost = Lost
# at most 14
forecast-bar-pushed-out = Pushed out
# at most 14
forecast-bar-gone = Gone otherwise
forecast-nothing-changed = Nothing was open at either time, and nothing changed.
forecast-edits = { $bar }: deal by deal
forecast-what-made = made
forecast-what-reopened = reopened
forecast-what-value = value { $from } to { $to }
forecast-what-expected = expected { $from } to { $to }
forecast-what-owner = owner { $from } to { $to }
forecast-what-pipeline = another pipeline
forecast-what-won = won
forecast-what-lost = lost
forecast-what-binned = put into the bin
forecast-nothing = nothing
forecast-nobody = nobody

## Slippage
forecast-slippage = Slippage
forecast-slippage-open = Open deals that were pushed
forecast-slippage-often = { $n ->
    [0] None was pushed three times.
    [one] One was pushed three times or more.
   *[other] { $n } were pushed three times or more.
}
forecast-slippage-none = No open deal was ever pushed.
forecast-slippage-who = Who pushed in a year
forecast-slippage-by = { $n ->
    [one] once
   *[other] { $n } times
}, { $deals ->
    [one] 1 deal
   *[other] { $deals } deals
}, { $days ->
    [one] 1 day
   *[other] { $days } days
} in all
forecast-slippage-unknown = Somebody
forecast-trimmed = { $n } of { $won } won deals were worth less in the end than when they were valued first; { $share } less in the middle.
forecast-trimmed-none = { $won ->
    [one] The one deal won in a year was worth what it was valued at first, or more.
   *[other] All { $won } deals won in a year were worth what they were valued at first, or more.
}
forecast-show-late = Show the late deals
forecast-show-trimmed = Show the trimmed deals

## Goal and coverage
forecast-goal = Goal
forecast-missing = Missing
forecast-won-goal = { $n ->
    [one] 1 deal
   *[other] { $n } deals
}, { $missing } missing to { $goal }
forecast-won-reached = { $n ->
    [one] 1 deal
   *[other] { $n } deals
}, goal of { $goal } reached
forecast-chart-goal = Goal of { $column }: { $goal }, { $missing } missing
forecast-gap = { $amount } missing
forecast-cover = Coverage of { $column }
forecast-cover-title = Open for the goal of { $column }
forecast-goal-none = No goal for revenue is set for such a span, so nothing can be said to be missing.
forecast-goal-pipeline = Goals are for everybody or for one person: choose all pipelines to see the coverage.
forecast-cover-over = This span is over: open deals no longer count for it.

## Cash in
forecast-cash = Cash in
forecast-cash-hint = by when buyers pay
forecast-cash-table = Cash in, in figures
forecast-cash-won = From won deals
forecast-cash-open = From open deals, weighted
forecast-cash-all = Together
forecast-cash-later = Later
forecast-cash-cell = { $column }, { $row }: { $value }. Show the deals.
forecast-cash-bar = { $column }: { $won } from won deals, { $open } from open ones, weighted
forecast-cash-chart = Cash in by column. Arrows lead from column to column; Enter shows the deals.
forecast-cash-terms = Terms of payment: { $terms }
forecast-cash-edit = Change the terms
forecast-cash-undated = { $n ->
    [one] One open deal has no day, so nobody knows when it is paid.
   *[other] { $n } open deals have no day, so nobody knows when they are paid.
}
