### Today: what is overdue, due, has nothing planned, and comes.

## The page
today-filter = Whose steps, and of which kind
today-everyone = Everyone
today-mine = Mine
today-one-by-one = One by one
today-calendar = Calendar file
today-calendar-words = All planned steps that are shown, for your own calendar. A later file replaces an earlier one.
today-calendar-empty = No planned step has a day.
today-calendar-done = { $count ->
    [one] 1 step is in the calendar file
   *[other] { $count } steps are in the calendar file
}
today-progress = { $done } of { $all } done
today-overdue = Overdue
# How many steps, and what their deals are worth.
today-part = { $count } · { $value }
today-unplanned = { $count ->
    [one] 1 open deal
   *[other] { $count } open deals
}
today-more = { $count } more
today-undated = Without a date
today-upcoming = Upcoming
today-upcoming-count = { $count } in the next 7 days
today-week = Steps of the next 7 days
today-meetings = { $count ->
    [0] no meeting
    [one] 1 meeting
   *[other] { $count } meetings
}
today-agenda = Agenda
today-agenda-empty = Nothing has a time today. A step that has one stands here: “Call Ana 14:00”.

## Leads
today-ready = Sales ready
today-leads = Leads to call back
today-known-since = since { $date }
today-again = try again, { $date }
today-plan-call = Plan a call

## Answers and renewals
today-awaited = Answers awaited
today-renewals = Renewals
today-silent = { $days ->
    [one] no answer for 1 day
   *[other] no answer for { $days } days
}
today-renews = renewal { $date }
today-answered = Answered
today-answered-named = Answered: { $title }
today-has-answered = { $title }: the answer is noted

## A row
today-in-stage = { $days ->
    [0] here since today
    [one] 1 day in stage
   *[other] { $days } days in stage
}
today-stuck = { $days ->
    [one] 1 day in { $stage }, limit { $limit }.
   *[other] { $days } days in { $stage }, limit { $limit }.
}
today-called = You called at { $time }: what came of it?
today-done-named = Done: { $title }
today-call-named = Call { $name }
today-mail-named = Mail { $name }
today-plan-for = Plan a step: { $title }
today-plan-call-for = Plan a call: { $title }
today-later = Another day
today-later-named = Another day: { $title }
today-move-named = { $title }: reschedule to { $date }
# On a small button: so many days from today.
# at most 6
today-plus-days = +{ $days } d

## Another day
today-move-title = Reschedule: { $title }
today-move-words = Or in words
today-move-example = next tuesday 10
today-move-unread = Say a day: “tomorrow”, “in 2 weeks”, “next tuesday 10”.
today-move = Reschedule
today-moved = Rescheduled: { $what }, { $when }
today-stays = Stays as it is: { $what }, { $when }

## What came of it
today-outcome-title = { $kind ->
    [call] How did the call go?
    [email] What came of the email?
    [message] What came of the message?
    [meeting] How was the meeting?
    [demo] How was the demo?
   *[other] What came of it?
}
today-minutes = { $minutes ->
    [one] about 1 min
   *[other] about { $minutes } min
}
today-next-example = Send the offer fri
today-comes-again = { $often }: the next one is on { $date }.
today-save-and-plan = Save, plan { $when }
today-only-save = Only save
today-saved = Done: { $step }
today-saved-and-planned = Done: { $what }. Next: { $next }, { $when }

## One by one
today-left = { $count ->
    [one] 1 thing left
   *[other] { $count } things left
}
today-pass = Pass
today-all-seen = That was all
today-all-seen-words = What you passed is still on the list.
today-to-list = To the list

## Nothing to do
today-free = Nothing is due, and every open deal has a next step
today-free-words = Whatever you plan for a day comes up here on that day. What is coming stands below.
today-free-filtered = Nothing of what is chosen above is due.
today-everything = Show everything
today-nothing-yet = Here your day begins
today-nothing-yet-words = Add a deal and plan its next step: “Call Ana mon 9:00”. On that day it stands here, and what you did not get to stays until it is done.
