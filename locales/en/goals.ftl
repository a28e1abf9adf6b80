### Goals: what shall be reached, how far one is, what it takes, and what is open for it.

## The page
goals-set = Set a goal
goals-empty = No goals yet
goals-empty-words = Set what to reach in a week, a month, a quarter or a year: revenue, won deals, new leads, activities; for everybody, or for one person, product or channel. Kariz says every day whether you are ahead or behind.
goals-of-team = The whole team
goals-of-people = People
goals-of-products = Products
goals-of-channels = Channels
goals-more = and { $n } more, which are not counted
goals-quarter = Q{ $quarter } { $year }
goals-days = { $from } to { $to }
goals-gone = { $name } (no longer in the list)
goals-done-of = of { $target }
goals-reached = reached
goals-on-pace = on pace
goals-ahead = { $amount } ahead
goals-behind = { $amount } behind
goals-none-now = no goal for this span
goals-usual-even = on the goal’s usual curve
goals-usual-ahead = { $amount } ahead of the goal’s usual curve
goals-usual-behind = { $amount } behind the goal’s usual curve

## One goal
goals-change = Change
goals-remove = Remove
goals-remove-named = Remove the goal { $name }
goals-removed = Goal removed: { $name }
goals-saved = Goal saved: { $name }
goals-chart = { $name }, day by day. Arrows lead from day to day.
goals-day-all = { $day }: { $done }; straight line { $straight }, usually { $usual }
goals-day-straight = { $day }: { $done }; straight line { $straight }
goals-day-done = { $day }: { $done }
goals-day-ahead-all = { $day }: straight line { $straight }, usually { $usual }
goals-day-ahead = { $day }: straight line { $straight }
goals-line-done = So far
goals-line-straight = Straight line
goals-line-usual = Usually
goals-line-goal = Goal
goals-show-behind = { $amount }: show what it was counted from
goals-so-far-n = { $n ->
    [0] nothing yet
    [one] from 1 record
   *[other] from { $n } records
}
goals-so-far-left-out = { $n ->
    [one] from 1 record
   *[other] from { $n } records
}; { $left ->
    [one] 1 has no value, or no exchange rate
   *[other] { $left } have no value, or no exchange rate
}
goals-straight-basis = working day { $gone } of { $all }
goals-usual-basis = { $share } had come in by now in the last { $n } spans
goals-usual-few = Too few spans before: from three on Kariz can say how it usually goes.
goals-pace = At this pace
goals-as-usual = { $amount } if it goes on as usual
goals-missing = Still missing
goals-per-day = { $n ->
    [one] { $amount } on the one working day left
   *[other] { $amount } on each of the { $n } working days left
}
goals-lacks-target = No goal above zero is set for this span, so nothing can be missing.
goals-table = Day by day, in figures
goals-table-day = Day
goals-behind-count = { $n ->
    [one] 1 record
   *[other] { $n } records
}
goals-show-all = Show all

## What it takes
goals-need = What it takes
goals-need-what = From now on
goals-need-likely = About
goals-need-range = 8 of 10 times
goals-range = { $low } to { $high }
goals-need-wins = Deals to win
goals-need-average = at { $amount } each on average
goals-need-deals = Deals to bring to a decision
goals-need-rate = at a win rate of { $rate }
goals-need-meetings = Meetings and demos
goals-need-touches = Activities that reach the buyer
goals-need-leads = New leads
goals-need-leads-n = { $n ->
    [one] from 1 decided lead
   *[other] from { $n } decided leads
}
goals-ground-own = { $n ->
    [one] By 1 deal closed within a year.
   *[other] By { $n } deals closed within a year.
}
goals-ground-team = { $n ->
    [one] By 1 deal of the whole team closed within a year: there are too few of its own.
   *[other] By { $n } deals of the whole team closed within a year: there are too few of its own.
}
goals-too-few = Fewer than ten: too few to tell.

## Coverage
goals-cover = Coverage
goals-cover-title = Open for { $name }
cover-times = { $factor }×
cover-present = Present: { $factor } = { $open } open ÷ { $missing } missing
cover-needed = Needed: { $factor } ({ $low } to { $high }, 8 of 10 times) = 1 ÷ win rate { $rate }
cover-yes = Enough is open.
cover-perhaps = About enough is open: nobody can say more exactly.
cover-no = Too little is open: about { $amount } more is needed.
cover-by-count = Lost deals have no value, so the win rate is by count.
cover-without-value = { $n ->
    [one] One open deal has no value, or no exchange rate, and is not in it.
   *[other] { $n } open deals have no value, or no exchange rate, and are not in it.
}
cover-ground-own = { $n ->
    [one] By 1 deal closed within a year.
   *[other] By { $n } deals closed within a year.
}
cover-ground-team = { $n ->
    [one] By 1 deal of the whole team closed within a year: there are too few of its own.
   *[other] By { $n } deals of the whole team closed within a year: there are too few of its own.
}
cover-few = Fewer than ten: too few to tell.
cover-show = { $n ->
    [one] Show the open deal
   *[other] Show the { $n } open deals
}
cover-lacks-target = No goal above zero is set for this span, so nothing can be missing.
cover-lacks-nothing = Reached: nothing is missing.
cover-lacks-closed = No deal was closed within a year. Once some are, Kariz can say what it takes.
cover-lacks-won = No deal was won within a year. Once some are, Kariz can say what it takes.
cover-lacks-values = No won deal has a value that can be counted: give deals a value, and currencies a rate in Settings.
cover-lacks-deals = This takes work, not wins: what each day must bring stands above.
cover-lacks-leads = Products have no leads before there is a deal.

## Spans before
goals-past = Before
goals-past-reached = { $all ->
    [one] { $n } of 1 reached
   *[other] { $n } of { $all } reached
}
goals-past-span = Span
goals-past-share = Of the goal
goals-past-cell = { $span }: { $amount }. Show what it was counted from.
goals-past-title = { $measure }, { $span }

## Setting a goal
goals-edit = Change a goal
goals-what = What
goals-span = For each
goals-whose = Of
goals-everybody = Everybody
goals-category = Category: { $name }
goals-target = Goal
goals-target-wrong = A goal is a number above zero.
goals-from = From
goals-from-words = The goals of earlier spans stay as they were.
goals-note = Note
goals-there = There is such a goal already: { $target }. It will be changed.
goals-lately = Before: { $list }
goals-lately-one = { $span } { $amount }

## Terms of payment
terms-of-workspace = For all deals, unless a pipeline or a deal says otherwise.
terms-of-pipeline = For the deals of { $name }, unless a deal says otherwise.
terms-of-deal = For { $name }.
terms-share = Percent
terms-days = Days after winning
terms-add = Add a part
terms-drop = Remove this part
terms-part = Part { $n }
terms-wrong = The parts must add up to 100 percent: now they are { $sum }.
terms-days-wrong = Days are a whole number up to { $most }.
terms-none = None of its own
terms-as-usual = Without its own: { $terms }
terms-saved = Terms of payment saved
