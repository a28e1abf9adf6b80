### What the catalogue's tables, fields, words and commands are called: `table-<table>`, `field-<field>` (where a table
### calls it something else: `field-<table>-<field>`), `word-<field>-<word>`, `command-<command>`. A test fails where one
### has no name here.

## Kinds of records
table-workspaces = Workspace
table-pipelines = Pipeline
table-stages = Stage
table-deals = Deal
table-leads = Lead
table-contacts = Contact
table-organisations = Organisation
table-members = Member
table-products = Product
table-channels = Channel
table-reasons = Reason
table-activities = Activity
table-templates = Template
table-sequences = Sequence
table-enrolments = Enrolment
table-reviews = Review
table-goals = Goal
table-spends = Spend

## Fields
field-about = About
field-amount = Amount
field-answer = Qualification
field-archived = Archived
field-body = Text
field-campaign = Campaign
field-category = Category
field-channel = Channel
field-closed-on = Close date
field-closing-note = Closing note
field-colour = Colour
field-contact = Contact
field-created-on = Created
field-criterion = Entry criterion
field-currency = Currency
field-day-limit = Day limit
field-deal = Deal
field-demand = What an entry criterion asks for
field-direction = Direction
field-domain = Website
field-done-at = Done
field-due = Due
field-due-time = Time of day
field-email = Email
field-employees = Employees
field-enrolment = Enrolment
field-expected-close = Expected close
field-first = First day
field-last = Last day
field-forecast = Forecast category
field-frame = Questions of qualification
field-free-days = Days that do not count
field-ideal-size-from = Ideal size from
field-ideal-size-to = Ideal size to
field-ideal-budget-from = Ideal budget from
field-ideal-budget-to = Ideal budget to
field-ready-at = Sales ready from
field-ideal = Ideal customer
field-points = Points of engagement
field-field-points = Points for a field
field-size = Size
field-from-deal = Lost deal
field-guidance = Guidance
field-guests = Guests
field-industry = Industry
field-kind = Kind
field-lead = Lead
field-lead-goal = Goal for new leads
field-lead-worth = Goal for the value of new leads
field-length = Length in minutes
field-likelihood = Likelihood
field-name = Name
field-contacts-name = Name
field-leads-name = Name
field-members-name = Name
field-no-going-back = Deals may not go back from here
field-no-skipping = Deals may not jump over this stage
field-note = Note
field-opted-out = Wants no mails since
field-organisation = Organisation
field-outcome = What came of it
field-owner = Owner
field-passed = Suggestion passed over
field-past-answer = Goes on after an answer
field-past-meeting = Goes on after a meeting
field-person = Person in the deal
field-phase = Where the buyer is
field-phone = Phone
field-pipeline = Pipeline
field-place = Place or link
field-prepared = Preparation
field-price = Price
field-product = Product
field-purpose = Purpose
field-range-max = Open deals, at most
field-range-min = Open deals, at least
field-rate = Exchange rate
field-reasons-kind = Who or what won instead
field-referrer = Referred by
field-region = Region
field-renews-on = Renewal
field-repeat = Comes again
field-removed = In the bin
field-role = Role
field-sample = Sample workspace
field-sequence = Sequence
field-signal = Signal
field-signature = Signature
field-state = State
field-status = Stage
field-leads-status = Status
field-step = Step
field-strict = Criteria are required: no moving anyway
field-subject = Subject
field-template = Template
field-template-version = Version of the template
field-tick = Entry criterion
field-title = Title
field-touch-goal = Goal of activities
field-trigger = Trigger
field-value = Value
field-version = Version
field-began-at = Began
field-ended-at = Ended
field-by = Led by
field-seconds = Length in seconds
field-notes = Notes
field-asked = Stage that was asked about
field-reviews-answer = Answer
field-summary = Summary
field-heads = State of the data
field-decision = Decision
field-spent = Time of a part
field-with = Was there
field-measure = What is counted
field-span = Span
field-member = Person
field-target = Goal
field-terms = Terms of payment

## Words that fields hold
# at most 15
word-forecast-commit = Commit
# at most 15
word-forecast-best-case = Best case
# at most 15
word-forecast-pipeline = Pipeline
# at most 15
word-forecast-omitted = Omitted
word-frame-bant = BANT
word-frame-three = Three questions
word-frame-both = Both
word-direction-inbound = Inbound: the buyer comes to us
word-direction-outbound = Outbound: we go to the buyer
# at most 10
word-kind-call = Call
word-kind-competitor = A competitor
# at most 10
word-kind-email = Email
# at most 10
word-kind-message = Message
# at most 10
word-kind-meeting = Meeting
# at most 10
word-kind-demo = Demo
word-kind-no-decision = Nobody: no decision
word-kind-other = Something else
# at most 10
word-kind-task = Task
# at most 10
word-kind-note = Note
word-kind-snippet = Snippet
word-outcome-reached = Reached
word-outcome-no-answer = No answer
word-outcome-left-word = Left word
word-outcome-meeting-set = Meeting set
word-outcome-refused = Refused
word-prepared-research = Research
word-prepared-review = Review
word-prepared-questions = Questions
word-prepared-rehearse = Rehearse
word-prepared-agenda = Agenda
word-purpose-prospecting = Prospecting
word-purpose-welcome = After a win
word-purpose-check-in = After a loss
word-purpose-other = Other
# at most 12
word-person-advises = Advises
# at most 12
word-person-blocks = Against it
# at most 12
word-person-decides = Decides
# at most 12
word-person-pays = Pays
# at most 12
word-person-uses = Uses it
word-phase-awareness = Awareness: learns that there is a problem
word-phase-consideration = Consideration: compares ways to solve it
word-phase-decision = Decision: chooses
word-phase-after-sale = After the sale
word-measure-revenue = Revenue
word-measure-won = Deals won
word-measure-leads = New leads
word-measure-lead-worth = Value of new leads
word-measure-activities = Activities
word-measure-meetings = Meetings and demos
word-span-day = Day
word-span-week = Week
word-span-month = Month
word-span-quarter = Quarter
word-span-year = Year

## Commands, as undo and history name them
command-set-deal-role = role in a deal
command-signal-deal = signal of a deal
command-pass-suggestion = passing over a suggestion
command-start-workspace = start of the workspace
command-edit-workspace = change of settings
command-set-rate = change of an exchange rate
command-add-pipeline = new pipeline
command-edit-pipeline = change of a pipeline
command-reorder-pipeline = order of pipelines
command-add-stage = new stage
command-edit-stage = change of a stage
command-reorder-stage = order of stages
command-archive-stage = putting away a stage
command-set-criterion = change of an entry criterion
command-add-deal = new deal
command-edit-deals = change of a deal
command-move-deals = move
command-close-deals = close
command-reopen-deal = reopen
command-tick-criterion = tick of an entry criterion
command-add-lead = new lead
command-edit-lead = change of a lead
command-convert-lead = conversion of a lead
command-disqualify-lead = disqualified lead
command-work-lead = start of work on a lead
command-nurture-lead = putting off a lead
command-reopen-lead = reopening of a lead
command-answer-lead = qualification of a lead
command-signal-lead = signal of a lead
command-retry-deal = putting off a lost deal
command-set-lead-goal = goal for leads
command-set-goal = goal
command-edit-ideal = change of the ideal customer
command-edit-points = change of points for leads
command-add-activity = new activity
command-edit-activity = change of an activity
command-complete-activity = done activity
command-reopen-activity = activity planned again
command-log-written = logging of what was written
command-prepare = preparation of a meeting
command-add-sequence = new sequence
command-edit-sequence = change of a sequence
command-enrol = start of a sequence
command-step-enrolment = change of who is in a sequence
command-begin-review = start of a review
command-keep-review = notes of a review
command-set-spend = change of what was spent
command-put = change of a list
command-remove = removal
command-restore = restore
command-settle = choice between two values
command-import = import
command-sample = sample workspace
command-merge = merge of a copy
command-other = last change
