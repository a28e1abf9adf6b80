## The deal's drawer
deal-gone = This deal is not here
deal-gone-unknown = No deal of this workspace has this address. It may be in a copy that is not merged here yet.
deal-gone-binned = This deal is in the bin.
deal-gone-undone = Adding this deal was undone. Redo brings it back.
deal-restore = Restore
deal-whole-title = The whole title
deal-back = Back
deal-edit = Edit
deal-edit-field = { $field }:
deal-contact-with-role = { $name }, { $role }
deal-opened = opened { $date }
deal-opened-days = { $days ->
    [0] opened { $date }
    [one] opened { $date }, 1 day
   *[other] opened { $date }, { $days } days
}
deal-closes = close { $date }
deal-no-value = no value yet
deal-won = Won
deal-lost = Lost
deal-copy-link = Copy link
deal-link-copied = Link copied. It opens this deal wherever this workspace is.
deal-link = The address of this deal: { $address }
deal-more = More
deal-move-to = Move to…
deal-reopen = Reopen
deal-reopened = Deal reopened
deal-delete = Delete
deal-deleted = { $title } is in the bin

## Stage path and entry criteria
deal-unknown-stage = Unknown stage
deal-days = { $days ->
    [0] same day
    [one] 1 day
   *[other] { $days } days
}
deal-days-here = { $days ->
    [0] since today
    [one] 1 day, here
   *[other] { $days } days, here
}
deal-next-stage = next
deal-skipped = skipped
deal-moved = Moved to { $stage }
deal-to-reach = To reach { $stage }: { $met } of { $all }
deal-move-to-stage = Move to { $stage }
deal-ask = Ask { $name }

## Two values for one field
deal-conflict-named = Conflict: { $field }
deal-conflict-two = { $field }: { $one } set { $onevalue } and { $other } set { $othervalue } at the same time
deal-conflict-many = { $field }: { $n } values were set at the same time
deal-conflict-of = { $field } of { $record }
deal-conflict-kept = Both values are kept. Kariz shows one of them until someone chooses.
deal-conflict-who = { $who }, { $when }
deal-conflict-choose = Choose
deal-conflict-keep = Keep
deal-conflict-button = { $verb } { $value }
deal-somebody = Somebody
deal-elsewhere = It stands at “{ $word }”, which a newer Kariz knows. Here it can only be opened again.
value-empty = nothing
value-yes = yes
value-no = no
value-kept = kept
value-removed = removed
value-not-done = not done
value-unknown-record = something that is not here
value-won-on = won on { $date }
value-lost-on = lost on { $date }
value-lead-new = new
value-lead-became = became the deal { $deal }
value-lead-disqualified = disqualified on { $date }

## How it ended
deal-outcome = Outcome
deal-won-on = Won on { $date }, { $value }
deal-lost-on = Lost on { $date }: { $reason }
deal-no-reason = no reason given
deal-add-note = Add a note
deal-try-again = Try again

## Next step
deal-next-step = Next step
deal-nothing-planned = Nothing planned
deal-plan-step = Plan a step
deal-change-step = Change the step
deal-move-step = Move
deal-done = Done
deal-remove-step = Remove this step
deal-complete-step = Done: { $title }
deal-what-came = What came of it
deal-and-next = And next
deal-step-done = Step done
deal-also-planned = Also planned
deal-no-date = no date
deal-today = Today
deal-tomorrow = Tomorrow
deal-in-a-week = In a week
deal-step-kind = Kind
deal-step-title = What to do
deal-step-example = Call about the budget
deal-time = Time
deal-touch-small-of = touch { $n } of { $goal }

## Activity
deal-activity = Activity
deal-touch-of = Touch { $n } of { $goal }
deal-touch = touch { $n }
deal-log = What to write down
deal-write = Write what happened…
deal-day = Day
deal-plan-it = For later
deal-save-note = Save note
deal-log-kind = { $kind ->
    [call] Log call
    [email] Log email
    [message] Log message
    [meeting] Log meeting
    [demo] Log demo
   *[other] Log task
}
deal-plan-kind = { $kind ->
    [call] Plan call
    [email] Plan email
    [message] Plan message
    [meeting] Plan meeting
    [demo] Plan demo
   *[other] Plan task
}
deal-timeline = What happened
deal-timeline-empty = What you log and where the deal goes stands here.
deal-show-all = Show all { $n }
deal-entry-menu = Actions: { $title }
deal-not-done = Not done yet
deal-remove = Remove
deal-activity-removed = Activity removed
deal-opened-in = Opened in { $stage }
deal-reopened-in = Reopened in { $stage }
deal-moved-from-to = Moved { $from } to { $to }
deal-moved-unmet = Moved although entry criteria were not met.
deal-was-won = Won
deal-was-lost = Lost

## Fields
deal-key-fields = Key fields
deal-weighted = weighted { $value }
deal-from-stage = from stage
deal-stage-says = stage says { $percent }
deal-date-error = Choose a date.
deal-percent-error = Write a number from 0 to 100.
deal-add-about = Add what there is to know
deal-domain = Web domain
deal-industry = Industry
deal-region = Region
deal-other-deals = Other deals with them
deal-stage-history = Stage history
deal-since = Since
deal-stayed = Stayed

## Won and lost
close-won-title = Won: { $title }
close-lost-title = Lost: { $title }
close-won-many = { $n ->
    [one] 1 deal won
   *[other] { $n } deals won
}
close-lost-many = { $n ->
    [one] 1 deal lost
   *[other] { $n } deals lost
}
close-value = Final value
close-why-won = What made them buy
close-note = What was said
close-reason = Reason
close-new-reason = Another reason
close-add-reason = Add to the list
close-won = Mark as won
close-lost = Mark as lost
close-was-won = { $title } is won
close-was-lost = { $title } is lost
close-were-won = { $n ->
    [one] 1 deal is won
   *[other] { $n } deals are won
}
close-were-lost = { $n ->
    [one] 1 deal is lost
   *[other] { $n } deals are lost
}
