### Days as they are typed and chosen.

# Not shown: the words by which a day or a time is read in that line, each with the forms that people type. The names before the colons stay as they are.
plan-words = today: today, tod; yesterday: yesterday; tomorrow: tomorrow, tmr, tom; after-tomorrow: day after tomorrow, the day after tomorrow; next: next; coming: this, coming; next-week: next week; next-month: next month; mon: mon, monday; tue: tue, tues, tuesday; wed: wed, wednesday; thu: thu, thur, thurs, thursday; fri: fri, friday; sat: sat, saturday; sun: sun, sunday; in: in, within; later: later, from now; one: a, an, one; two: two; three: three; days: day, days, d; working-days: working day, working days, workday, workdays, business day, business days; weeks: week, weeks, w; months: month, months, m; month-end: end of month, end of the month, end of this month, month end, eom; quarter-end: end of quarter, end of the quarter, end of this quarter, quarter end, eoq; year-end: end of year, end of the year, end of this year, year end, eoy; quarter: q, quarter; on: on, by; at: at, @; noon: noon; am: am, a.m, morning, in the morning; pm: pm, p.m, afternoon, in the afternoon; evening: evening, in the evening; hours: h, o'clock

# What is typed is no day
day-unread = This is no day. Write it like { $example }, or in words, like "tomorrow".
day-not-in-month = { $days ->
    [one] This month has only { $days } day.
   *[other] This month has only { $days } days.
}
# The button beside the field
day-choose = Choose a day
day-previous-month = Previous month
day-next-month = Next month
day-today = Today
# Takes the day away
day-clear = No day
