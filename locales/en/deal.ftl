## The deal's drawer
deal-gone = This deal is not here
deal-gone-unknown = No deal of this workspace has this address. It may be in a copy that is not merged here yet.
deal-gone-binned = This deal is in the bin.
deal-gone-undone = Adding this deal was undone. Redo brings it back.
deal-restore = Restore
deal-whole-title = The whole title
deal-back = Back
deal-before = Previous deal
deal-after = Next deal
deal-contact-with-role = { $name }, { $role }
deal-opened = opened { $date }
deal-opened-days = { $days ->
    [0] opened { $date }
    [one] opened { $date }, 1 day
   *[other] opened { $date }, { $days } days
}
deal-closes = close { $date }
deal-no-value = no value yet
deal-copy-link = Copy link
deal-link-copied = Link copied. It opens this deal wherever this workspace is.
deal-link = The address of this deal: { $address }
deal-more = More
deal-reopen = Reopen
deal-reopened = { $title } is open again
deal-delete = Delete
deal-deleted = { $title } is in the bin

## Stage path and entry criteria
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
deal-to-reach = To reach { $stage }: { $met } of { $all }
deal-move-to-stage = Move to { $stage }
deal-ask = Ask { $name }

## Two values for one field
deal-elsewhere = It stands at “{ $word }”, which a newer Kariz knows. Here it can only be opened again.

## How it ended
deal-outcome = Outcome
deal-won-on = Won on { $date }, { $value }
deal-lost-on = Lost on { $date }: { $reason }
deal-no-reason = no reason given
deal-add-note = Add a note
deal-try-again = Try again
deal-retried-on = Comes up again on { $date }
deal-retried = Is being tried again
deal-retry-lead = Open the lead
deal-retry-day = Another day…
deal-retry-off = Do not try again
deal-retry-is-off = { $title } does not come up again

## Next step
deal-next-step = Next step
deal-nothing-planned = Nothing planned
deal-plan-step = Plan a step
deal-change-step = Change the step
deal-move-step = Reschedule
deal-done = Done
deal-remove-step = Remove this step
deal-complete-step = Done: { $title }
deal-and-next = And next
deal-step-done = Step done
deal-also-planned = Also planned
deal-no-date = no date
deal-today = Today
deal-tomorrow = Tomorrow
deal-in-a-week = In a week
step-more = More
step-repeat-never = Never
step-to-calendar = To the calendar
step-no-day = This step has no day yet.
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
deal-category-by-rule = by stage and date
deal-from-stage = from stage
deal-stage-says = stage says { $percent }
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
close-reason-words = It shows later what could be done better. Leave it open if nobody knows.
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
close-was-lost-until = { $title } is lost, and comes up again on { $day }
close-what-next = What next
close-for-good = Lost for good
close-again-on = Try again on a day
close-nurture = Keep in touch, first in three months
close-were-lost = { $n ->
    [one] 1 deal is lost
   *[other] { $n } deals are lost
}

## Planning in one line
plan-title = Next step: { $deal }
plan-line = What happens next, and when
plan-example = Call Ana mon 9:00
plan-missing = Say what is to be done.
plan-reads-as = { $kind } · { $when }
plan-gone = That day has gone: { $when }.
plan-add = Plan it
plan-done = Planned: { $step }, { $when }

## After a win
after-win-offer = What comes next
after-win-title = After the win: { $title }
after-win-words = A customer is easier to keep than to find. Plan now what is forgotten later.
after-win-referral = Ask for a referral
after-win-referral-hint = When they have seen that it works: who else has the same problem?
after-win-renewal = Renewal
after-win-renewal-hint = In time to talk before it ends, or to offer more.
after-win-renewal-saved = Saved
after-win-renews = { $title } comes up in Today some weeks before that day
after-win-welcome = Welcome sequence…
after-win-plan = Plan
after-win-is-planned = Planned
after-win-planned = { $step } is planned

## People in a deal
deal-people = People in this deal
deal-person = Add a person
deal-role = Role
deal-role-of = Role of { $name }
deal-role-remove = Take { $name } out of this deal
# Since the buyer's last answer, although somebody has reached out
deal-silent = { $days ->
    [one] No answer for 1 day
   *[other] No answer for { $days } days
}
