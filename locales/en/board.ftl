## Next step
step-none = Nothing planned
step-hand-over = Sales ready: call
step-plan = Plan next step

## The board
board-title = Board: { $pipeline }
board-keys = Arrow keys go from card to card. Space lifts a card, arrows carry it, Space drops it, Escape cancels. Enter opens the deal, M moves it, W and L close it as won or lost.
board-summary = { $n } open · { $sum }
board-pipeline = Pipeline: { $name }
board-no-pipeline = No pipeline
board-new-pipeline = New pipeline
board-edit-pipelines = Rename and order pipelines
board-views = Views and filters
board-weighted = Weighted
board-weighted-shown = Weighted, of what is shown
# at most 16
view-all = All open
# at most 16
view-mine = My deals
# at most 16
view-stuck = Drying out
# at most 16
view-unplanned = Nothing planned
# at most 16
view-overdue = Overdue
filter = Filter
filter-count = Filter, { $n } in use
filter-title = Filter deals
filter-view = Show
filter-anybody = Anybody
filter-any-product = Any product
filter-clear = Clear filters
filter-chips = What is filtered
filter-chip = { $what }: { $value }
filter-chip-clear = { $what }, remove this filter
filter-text = “{ $text }”
filter-from = from { $value }
filter-within = { $days ->
    [one] closes within { $days } day
   *[other] closes within { $days } days
}
filter-left = { $shown } of { $all }
filter-done = Show deals
filter-nothing = No deals match
filter-nothing-words = No open deal of this pipeline is in this view.
board-tabs = Stages
board-first = Your pipeline is ready
board-first-words = Each deal is a card. Add the first one, or bring your history in from a CSV file.
board-first-add = Add the first deal
board-no-stages = No stages yet
board-no-stages-words = A stage is a step of your sale, such as Contact, Meeting, Proposal.

## A stage's column
column-label = { $n ->
    [one] { $stage }, 1 deal
   *[other] { $stage }, { $n } deals
}
column-of = { $shown } of { $n }
column-weighted = weighted { $sum }
column-enough = { $n } of { $needed } needed
column-short = { $n } short of { $needed }
column-over = { $n } over { $most }
column-filtered = Only what is shown
column-within = { $n } of at most { $most }
column-limit = { $days ->
    [one] 1-day limit
   *[other] { $days }-day limit
}
column-empty = Nothing here yet
column-empty-words = Drop a deal here, or add one.
column-empty-filter = No match here
column-add-deal = Add deal
column-menu = Stage menu: { $stage }
column-rename = Rename
column-edit = Edit stage
column-add-before = Add stage before
column-add-after = Add stage after
column-to-start = Move towards the start
column-to-end = Move towards the end
column-archive = Put away
column-away = put away
column-add-stage = Add stage
column-name = Name of the stage

## A card
card-age = { $days } d
card-drying = { $days } d · drying
card-over-limit = Drying out: over the { $limit }-day limit of this stage
card-in-stage = { $days ->
    [one] 1 day in this stage
   *[other] { $days } days in this stage
}
card-no-value = No value
card-menu = Actions: { $title }
card-open = Open
card-move = Move to…
card-up = Move up
card-down = Move down
card-won = Won…
card-lost = Lost…

## Moving by hand
carry-slot = Drop in { $stage }
carry-zones = Finish deal
carry-won = Won
carry-won-words = closes at { $value }
carry-won-no-value = asks for the value
carry-lost = Lost
carry-lost-words = asks for a reason
carry-lifted = { $title } lifted. { $stage }, place { $place } of { $count }. Arrows carry it, Space drops it, Escape cancels.
carry-over = { $stage }, place { $place } of { $count }
carry-cancelled = { $title } is back where it was.
carry-placed = { $title } is at place { $place } in { $stage }.
moved-to = { $title } moved to { $stage }
moved-many = { $n ->
    [one] Moved to { $stage }
   *[other] { $n } deals moved to { $stage }
}

## Where to move
move-title = Move to
move-many = { $n ->
    [one] Move 1 deal to
   *[other] Move { $n } deals to
}
move-stages = Stages
move-now-here = now here
move-met = { $n ->
    [one] Its entry criterion is met
   *[other] All { $n } entry criteria met
}
move-missing = Missing: { $names }
move-missing-many = Missing { $n } of { $all } criteria
move-holds = { $n ->
    [one] 1 deal
   *[other] { $n } deals
}
move-confirm = Move to { $stage }
move-choose = Choose a stage
move-pipeline = Pipeline

## Entry criteria
criteria-title = Before { $stage }
criteria-words = { $n ->
    [one] This deal is not ready for { $stage } yet. Tick what is true now.
   *[other] { $n } deals are not ready for { $stage } yet. Tick what is true now.
}
criteria-strict = This stage requires all of it.
criteria-tick = Tick and move
criteria-anyway = Move anyway
criteria-anyway-words = Moving anyway is written into the deal's history.

## A new deal
newdeal-title-example = Leak alerts, 3 school sites
newdeal-title-missing = Give the deal a title.
newdeal-organisation-example = Brackenfell Schools
newdeal-contact-example = Full name
newdeal-more = More
newdeal-add = Add deal
newdeal-anyway = Add anyway
newdeal-added = { $title } added
newdeal-criteria = Before a deal is in { $stage }, this must be true:
newdeal-none = None

## A stage
stage-edit = Edit stage
stage-new = New stage
stage-name-example = Proposal
stage-name-missing = Give the stage a name.
stage-likelihood = Likelihood of winning, %
stage-likelihood-error = Write a number from 0 to 100.
stage-day-limit-hint = A deal that stays longer counts as drying out.
stage-number-error = Write a whole number, or nothing.
stage-range = Open deals for a balanced pipeline
stage-range-min = At least
stage-range-max = At most
stage-range-error = The most is less than the least.
stage-guidance = What to do here
stage-guidance-example = Ask what they need; listen more than you talk.
stage-criteria = Entry criteria
stage-criteria-hint = What must be true before a deal is here.
stage-criterion = Entry criterion { $n }
stage-criterion-new = New entry criterion
stage-criterion-example = Budget range known
stage-criterion-remove = Remove: { $text }
stage-rules = Rules
stage-saved = Stage saved
stage-added = { $stage } added
stage-archive = Put { $stage } away
stage-archive-words = Its history still counts in the numbers.
stage-archive-holds = { $n ->
    [one] One open deal is in it and goes to another stage.
   *[other] { $n } open deals are in it and go to another stage.
}
stage-archive-to = Deals go to
stage-archive-now = Put away
stage-archived = { $stage } is put away

## A new pipeline
pipeline-new = New pipeline
pipeline-example = Renewals
pipeline-missing = Give the pipeline a name.
pipeline-stages = Stages to begin with; all can be changed later
pipeline-add = Add pipeline
pipeline-added = { $name } added
