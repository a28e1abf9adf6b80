## Insights
insights-limited-to = Limited to
insights-period = Period
insights-pipeline = Pipeline
insights-last-days = Last { $n } days
insights-this-month = This month
insights-last-month = Last month
insights-this-quarter = This quarter
insights-last-quarter = Last quarter
insights-this-year = This year
insights-ever = All time
insights-all-pipelines = All pipelines
insights-everyone = Everyone
insights-all-products = All products
insights-all-channels = All channels

insights-win-rate = Win rate, by count
insights-win-rate-by-value = Win rate, by value
insights-average-deal = Average won deal
insights-cycle = Cycle length
insights-velocity = Velocity
insights-open-value = Open value
insights-qualified = Qualified leads
insights-lead-conversion = Lead conversion
insights-lifetime = Deal lifetime
insights-of-closed = { $won } of { $n } closed
insights-of-value = { $won } of { $closed }, n = { $n }
insights-of-value-without = { $won } of { $closed }, n = { $n }; { $without } more without a value
insights-n-median = n = { $n }, median { $median }
insights-n-mean = n = { $n }, median; mean { $mean }
insights-n = n = { $n }
insights-n-without-value = n = { $n }, { $without } without a value
insights-open-now = new in the period; { $n } open now
insights-open-then = new in the period; { $n } open then
insights-then = { $basis }, open at the end of the period, at today’s values
insights-of-leads = { $n } of { $of } leads
insights-velocity-inputs = { $month } / month; { $open } × { $rate } × { $size } ÷ { $cycle }
insights-days = { $n ->
    [one] day
   *[other] days
}
insights-per-day = / day
insights-points = { $points } pts
insights-days-longer = { $n ->
    [one] { $n } day longer
   *[other] { $n } days longer
}
insights-days-shorter = { $n ->
    [one] { $n } day shorter
   *[other] { $n } days shorter
}
insights-same = as before
insights-better = than the period before, which is better
insights-worse = than the period before, which is worse
insights-too-few = too few to tell

insights-as-list = Open as a list
insights-behind = { $n ->
    [one] { $n } behind this number
   *[other] { $n } behind this number
}
insights-show-all = Show all { $n }
insights-made-on = made { $on }
insights-won-on = won { $on }
insights-lost-on = lost { $on }

insights-funnel = Funnel
insights-funnel-summary = { $entered } entered, { $won } won, { $lost } lost, { $open } open
insights-go-on = { $share } go on
insights-of-all = { $share } of all
insights-d = { $days } d
insights-reached = { $n ->
    [one] { $name }: { $n } deal reached it
   *[other] { $name }: { $n } deals reached it
}
insights-bottleneck = { $name } is the bottleneck: deals stay { $days } at the median, and { $share }.
insights-bottleneck-plain = { $name } is the bottleneck.
insights-without-stages = { $n ->
    [one] { $n } more closed deal has no stage history (imported), and is in no stage of the funnel.
   *[other] { $n } more closed deals have no stage history (imported), and are in no stage of the funnel.
}
insights-assume-passed = { $n ->
    [one] Count { $n } closed deal without a stage history: if won, as having passed all stages; if lost, those up to where it was lost
   *[other] Count { $n } closed deals without a stage history: won ones as having passed all stages, lost ones those up to where they were lost
}
insights-assumed = { $n ->
    [one] Assumed: { $n } closed deal without a stage history passed all stages if it was won; if lost, those up to where it was lost.
   *[other] Assumed: of { $n } closed deals without a stage history, won ones passed all stages, lost ones those up to where they were lost.
}
insights-lost-somewhere = { $n ->
    [one] Of { $n } lost deal nobody knows in which stage it was lost. It is not in the funnel, so shares look better than they were.
   *[other] Of { $n } lost deals nobody knows in which stage they were lost. They are not in the funnel, so shares look better than they were.
}

insights-stages = Stages
insights-stages-hint = of the deals that entered in the period
insights-stages-without = Closed deals without a stage history (imported) are in no row: when they entered a stage is not known.
insights-entered = Entered
insights-moved-on = Moved on
insights-moved-back = Back
insights-still-there = Still there
insights-median = Median
insights-mean = Mean
insights-now = Now
insights-limit = Limit
insights-is-bottleneck = bottleneck

insights-balance = Balance
insights-top-heavy = top-heavy: the early stages hold more than the late ones need
insights-even = evenly spread
insights-bottom-heavy = bottom-heavy: too little is coming after
insights-short = { $n } short
insights-within = within its range
insights-over = { $n } over
insights-range = { $min } to { $max }
insights-range-least = { $min } or more
insights-range-most = { $max } at most
insights-balance-now = As it stands today, not in the period above.
insights-flow = Per week: { $leads } new leads, { $deals } new deals, { $closed } closed.
insights-flow-missing = New against closed: –. { $why }

insights-need = Pipeline size
insights-need-hint = how many leads do we need?
insights-target = Target revenue
insights-need-average = Average deal
insights-need-rate = Close rate, %
insights-reps = Reps
insights-sales = { $n ->
    [one] sale
   *[other] sales
}
insights-leads = { $n ->
    [one] lead
   *[other] leads
}
insights-leads-each = { $n ->
    [one] lead per rep
   *[other] leads per rep
}

## What is missing for a number
missing-deals = Needs deals: none fits the filters.
missing-won = Needs won deals: none in this period.
missing-lost = Needs lost deals: none in this period.
missing-closed = Needs won or lost deals: none in this period.
missing-new = Needs new deals: none in this period.
missing-open = Needs open deals: there is none.
missing-values = Needs values: none of these deals has one.
missing-lost-values = Needs values of lost deals: none has one, so by value nothing would have been lost.
missing-won-values = Needs values of won deals: none has one, so by value nothing would have been won.
missing-rates = Needs exchange rates for { $codes }; set them in Settings.
missing-created-days = Needs the days on which the deals were made.
missing-lead-days = Needs deals that came from leads.
missing-cycle-days = Every deal was won on the day it was made; there is no cycle to divide by.
missing-stage-moves = Needs deals that moved through stages in this period.
missing-stages = The pipeline has no stages yet.
missing-ranges = Set target ranges on the stages to see the balance.
missing-whole-pipeline = Ranges are for the whole pipeline: clear the filters to compare with them.
missing-leads = Needs leads: none became known in this period.
missing-lead-filter = Leads have neither pipeline nor product: clear those filters.
missing-period = Needs a period that has begun.
missing-target = Write a target above zero.
missing-average-deal = Write an average deal above zero.
missing-close-rate = Write a close rate between 0 and 100.
missing-reps = Write how many reps there are.
insights-divided = { $a } ÷ { $b }

insights-sections = Sections
insights-overview = Overview
insights-trends = Trends
insights-people = People
insights-sources = Sources
insights-customers = Customers
insights-losses = Reasons and sizes
insights-touches = Reaching out
insights-products = Products
insights-year-before = a year before: { $value }
insights-year-before-of = a year before: { $value }, n = { $n }

## A page of one's own
insights-own = My page
insights-own-arrange = Arrange
insights-own-add = Add
insights-own-move = Move { $what }: drag it, or use the arrow keys
insights-own-moved = { $what }: place { $place } of { $n }
insights-own-two = Two columns
insights-own-wide = Two columns: { $what }
insights-own-take = Take off my page: { $what }
insights-own-taken = “{ $what }” is off your page
insights-own-none = Nothing is here yet. Add the numbers that you look at every week.

## Size as a filter
insights-size = Size
insights-all-sizes = All sizes
insights-size-below = below { $max }
insights-size-above = { $min } and more
insights-size-between = { $min } to { $max }

## Columns of the numbers as a file
insights-file-number = Number
insights-file-value = Value
insights-file-unit = Unit
insights-file-change = On the period before
insights-file-year = A year before
insights-file-basis = What it rests on
insights-file-went-on = Share that went on
insights-file-of-all = Share of all
insights-file-days = { $name }, days
insights-file-least = Target, least
insights-file-most = Target, most
