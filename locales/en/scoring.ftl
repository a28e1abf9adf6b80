## The ideal customer
ideal-title = Ideal customer
ideal-words = Use the customers’ own words, as they say them. Several things of one kind stand with commas between. What you leave empty is not asked of a lead.
ideal-wants-example = No more leaks, and a bill they can explain
ideal-says-example = “It drips, and nobody tells us before the ceiling falls”
ideal-industries = Industries
ideal-regions = Regions
ideal-roles = Roles
ideal-pains-hint = Found in what is written about a lead, and in the answers to the questions.
ideal-objections-hint = A pain that comes with one of these counts in part.
ideal-example = Hotels, property management
ideal-size-from = Size from
ideal-size-to = Size to
ideal-size-hint = Whatever you count: people, flats, sites.
ideal-budget-from = Budget from
ideal-budget-to = Budget to
ideal-saved = The ideal customer is written down.
ideal-range = The first is not to be more than the second.
ideal-weights = Industry 15, size 12, region 8, role, budget and pain 5 points each; what is left empty leaves its points to the others.

## Points
points-title = Points for leads
points-words = A source gives its points on the day itself, at most so many together, and they fade evenly over the days; 0 days: they stay. 0 points: it does not count.
points-engagement = Engagement
points-source = What happened
points-points = Points
points-cap = At most
points-days = Days
points-of = { $what }: { $of }
points-own = Your own signals
points-own-name = Name of the signal
points-own-add = Add a signal
points-own-missing = A signal of your own needs a name.
points-remove = Remove { $what }
points-fields = Fit: points for fields of a lead
points-fields-none = None yet. They add to what the ideal customer gives; below zero takes away.
points-field-add = Add a field
points-field = Field
points-test = It
points-test-word = { $test ->
    [filled] is filled
    [has] has the words
    [from] is at least
   *[up-to] is at most
}
points-value = What
points-value-missing = Say what it is compared with.
points-ready = Sales ready from
points-ready-hint = of 100 points. Whoever looks after a lead gets a step when it passes this, once.
points-ready-range = From 1 to 100.
points-saved = Points are changed.
points-usual = All as usual
points-signed = From −{ $most } to { $most }.

## What the score was worth
past-title = What the score was worth
past-words = Each lead that was decided is asked again how many points it had on that day, by today’s rules and by what was known then.
past-over = with { $points } or more then
past-under = with less
past-won = { $share } won
past-of = { $won } of { $all } leads won
past-nobody = none yet
past-guesses = { $n ->
    [one] Only { $n } deal that came from a lead is closed: with fewer than 20 the weights are still guesses.
   *[other] Only { $n } deals that came from leads are closed: with fewer than 20 the weights are still guesses.
}
past-n = { $n ->
    [one] your own past: { $n } lead
   *[other] your own past: { $n } leads
}
past-learned = Learned from closed deals
past-learned-percent = { $percent } likely to be won
past-learned-words = { $n ->
    [one] Learned from { $n } closed deal. It stands beside the score and never goes into it.
   *[other] Learned from { $n } closed deals. It stands beside the score and never goes into it.
}
past-learned-how = For each thing known of this lead, it compares how often it was so among the won deals with how often among the lost ones, and multiplies; what is not known is left out.
past-learned-few = { $n ->
    [one] { $n } deal is closed. From 50 on, this learns from them how likely a lead is to be won.
   *[other] { $n } deals are closed. From 50 on, this learns from them how likely a lead is to be won.
}
past-learned-choose = Open this from a lead to see how likely it is to be won.
past-for = speaks for it: { $won } of { $n } won
past-against = speaks against it: { $won } of { $n } won
past-below = below { $most }
past-signal-none = Not: { $signal }
past-answer = { $question }: { $extent }
