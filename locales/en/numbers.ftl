## Numbers by group
num-all = All together
num-nothing = Nothing in this period fits the filters.
num-cell = { $row }, { $column }: { $value }
num-cell-title = { $title }: { $row }, { $column }
num-in-period = { $what }, { $period }
num-of-whom = { $what }: { $whose }
num-days-between = { $from } – { $to }
num-n = n = { $n }
num-n-and-mean = n = { $n }, median; mean { $mean }
num-n-and-median = n = { $n }, mean; median { $median }
num-too-few = too few to tell
num-without-rate = Without an exchange rate, and so in no sum: { $codes }.
num-without-value = without a value: { $n }
num-percent = { $n }%
num-more = and { $n } more
num-show-all = Show all { $n }
num-behind = Behind this number: { $n }
num-as-list = Open as a list
num-count = n
num-period = Period
num-open = Open
num-open-value = Open value
num-open-share = Share of open value
num-won = Won
num-lost = Lost
num-made = New deals
num-deals = Deals
num-win-rate = Win rate
num-revenue = Revenue
num-average = Average won deal
num-cycle = Days to win
num-leads = New leads
num-conversion = Lead conversion
num-became-of = { $n } of { $of }
num-share = Share
num-before = before: { $n }
num-points-since = { $points } pts on the period before

## Whether a difference can be chance
num-beside = Win rate beside the others
num-beside-few = { $points } pts; too few to tell
num-beside-likely = { $points } pts; can be chance
num-beside-perhaps = { $points } pts; hard to tell from chance
num-beside-hardly = { $points } pts; hardly chance
num-mean-above = more than the others’, hardly by chance
num-mean-below = less than the others’, hardly by chance

## People
num-person = Person
num-nobody = Nobody
num-people = Each person beside the others
num-people-hint = A closed deal counts for whoever owned it when it was closed.
num-own-trend = Own trend
num-stages = From stage to stage
num-stages-hint = Of the deals that left a stage, the share that went on. It counts for whoever owned the deal when it moved.
num-went-on = { $n } of { $of }
num-above = clearly above the others
num-below = clearly below the others: a place to help
num-load = Open work and what gets done
num-load-hint = Steps that are overdue or due in seven days, beside the steps done a week in the last eight weeks.
num-due = Due in a week
num-overdue = Overdue of these
num-a-week = Done a week
num-weeks = Weeks of work
num-load-much = more than a week holds
num-load-fits = fits in a week
num-load-none = nothing done in eight weeks

## Where it comes from
num-sources = Where it comes from
num-sources-by = Count by
num-first = First source
num-last = Last touch
num-campaigns = Campaigns
num-first-hint = Deals count for the channel that brought them first.
num-last-hint = Deals count for the channel that is written on them.
num-campaigns-hint = The campaigns of the leads that deals came from.
num-channel = Channel
num-campaign = Campaign
num-campaign-of = { $campaign } ({ $channel })
num-no-channel = No channel
num-no-campaign = No campaign ({ $channel })
num-no-particular = None in particular
num-spend = Spend
num-new-customers = New customers
num-cost-each = Cost per new customer
num-back = Won for each 1 spent
num-spent = What was spent
num-spend-add = Enter spend
num-spend-change = Change what was spent: { $channel }, { $month }
num-spend-none = Nothing is written down yet. Enter what a channel cost in a month, and the cost per new customer appears above.
num-spend-limited = Spend is for channels and campaigns: clear the filters on pipeline, owner and product to see it.
num-spend-missing = Write an amount.
num-spend-remove = Remove
num-spend-saved = Spend saved
num-spend-removed = Spend removed
num-month = Month
num-amount = Amount

## Customers
num-customer = Customer
num-customers = Customers
num-as-of = As of
num-as-of-hint = Empty means today. A past day shows the customers as they were then.
num-repeat = Bought more than once
num-top = Share of the largest fifth
num-lifetime = Lifetime value
num-lifetime-inputs = { $deal } × { $rate } a year × { $years } years, n = { $n }
num-new-and-back = in the period: { $new } new, { $back } came back
num-of-customers = { $n } of { $of } customers
num-top-of = { $n } of { $of } customers, { $revenue }
num-needs-customers = Needs won deals that name a customer.
num-nameless = Won deals that name no customer, and so are in none of these: { $n }.
num-no-name = Without a name
num-largest = The largest customers
num-worth = Revenue so far
num-years = Years
num-last-deal = Last deal
num-cohorts = By the quarter of the first deal
num-cohorts-hint = Of the customers who bought first in a quarter, how many bought again so many quarters later.
num-first-quarter = First deal
num-quarters-later = +{ $n }
num-came-back = { $n } of { $of }
num-growth = Revenue by month
num-growth-hint = By close date. The present month is hatched: it is not over.
num-growth-words = { $name }: { $revenue }; { $month } on the month before, { $year } on the same month a year before; n = { $n }.
num-since-month = On the month before
num-since-year = On the year before
num-a-year-before = a year before
num-not-over = not over yet

## Losses and sizes
num-reason = Reason
num-reasons = Why deals are lost
num-reasons-hint = By reason, and by the stage that they were lost in; darker is more.
num-no-reason = No reason given
num-lost-value = Lost value
num-won-notes = What made them buy
num-won-notes-none = No won deal of this period says what made the buyer buy.
num-won-notes-of = { $n } of { $of } won deals say it; the latest first.
num-bands = By size
num-bands-hint = Bands begin at round numbers around the middle of what was closed.
num-size = Size
num-no-value = Without a value
num-any-value = Any value
num-band-below = below { $max }
num-band-above = { $min } and more
num-band-between = { $min } to { $max }

## Reaching out
num-touches-won = Touches per won deal
num-touches-lost = Touches per lost deal
num-never = Leads never followed up
num-never-of = { $n } of { $of } leads
num-first-touch = Days to the first touch
num-first-answer = Days to the first answer
num-needs-won = Needs won deals: none in this period.
num-needs-lost = Needs lost deals: none in this period.
num-needs-leads = Needs leads: none became known in this period.
num-needs-touches = Needs leads that somebody reached out to.
num-needs-recorded = Needs calls, emails or meetings on the deals: none is recorded.
num-needs-answers = Needs activities that say that somebody answered.
num-given-up = { $n } of { $of } lost deals had fewer than { $goal } touches.
num-given-up-title = Lost before enough touches
num-hours = When somebody answers
num-hour = Hour
num-hours-none = No call, mail or message of this period says what came of it.
num-answered-of = { $n } of { $of }
num-best = Answered most often: { $day } ({ $onshare }, n = { $onn }); from { $hour } ({ $share }, n = { $n }).
num-best-day = Answered most often: { $day } ({ $share }, n = { $n }).
num-best-hour = Answered most often: from { $hour } ({ $share }, n = { $n }).
num-best-none = No weekday or hour stands out, of { $n } in all; it takes ten in one hour to tell.

## Products
num-products = Products
num-products-by = Group by
num-products-hint = What is open, won and lost; the share is of the open value.
num-by-product = Product
num-by-category = Category
num-no-product = No product
num-no-category = No category

## Trends
num-trends = Over twelve periods
num-trends-hint = Each point opens its deals; one that rests on fewer than ten is dashed.
num-trend-of = Number
num-point = { $name }: { $value }, n = { $n }
num-point-few = { $name }: { $value }, n = { $n }, too few to tell
num-point-none = { $name }: nothing to tell
num-year-before = { $name }: { $value }; a year before { $before }, n = { $n }.
num-no-year-before = Nothing to compare with a year before ({ $period }).
num-line-few = Most periods have too few to tell a trend.

## Products against targets
num-targets = Against targets
num-targets-hint = The goals of products and categories, in the span in which the period ends.
num-target = Target
num-target-of = Measure
num-target-done = Reached
num-target-part = Share
num-target-by-now = By now, on the straight line
num-target-missing = Missing
num-target-reached = { $done } of { $target }
num-target-share = { $share }, { $period }
num-target-leads = New leads of target
num-target-won = Won of target

## Open deals by age and value, and how many one usually has
num-ages = Open deals by age and value
num-ages-hint = Each point is a deal, and opens it.
num-ages-deal = open deal
num-ages-late = older than nine of ten won deals
num-ages-title = Deal
num-ages-value = Value
num-ages-days = Age in days
num-ages-stage = Stage
num-ages-words = Nine of ten won deals were won within { $days } d (n = { $n }). Older than that: { $late }.
num-ages-few = Fewer than ten won deals say how old a deal may get, so no line is drawn.
num-ages-more = Shown are the { $shown } largest; left out: { $more }.
num-ages-left-out = Without a value, a rate or a day on which they were made: { $n }.
num-ages-point = { $title }, { $value }, age in days: { $days }
num-ages-point-late = { $title }, { $value }, age in days: { $days }, older than nine of ten won deals
num-usual = Usually open
num-usual-range = { $least } to { $most } in the last weeks, n = { $weeks }
num-usual-much = more than usual: { $least } to { $most }
