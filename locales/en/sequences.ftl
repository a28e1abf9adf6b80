## Sequences, and what is written with (W3, W4)
seq-intro = A row of touches. Each one falls due some days after the one before was done, as a task; mails open in your own mail program.
seq-templates = Templates
seq-what = What is shown
seq-own-name = Name
seq-new = New sequence
seq-edit = Edit
seq-delete = Delete
seq-deleted = { $name } is in the bin. It has ended for all who were in it.
seq-more = More for { $name }
seq-purpose = What it is for
seq-weekdays = Weekdays only
seq-weekdays-words = Free days do not count
seq-stops = It stops when
seq-stops-answer = The buyer answers
seq-stops-answer-words = Somebody spoke to them, or their answer was logged
seq-stops-meeting = A meeting is planned
seq-stops-meeting-words = With this deal or lead
seq-stops-always = Won, lost or disqualified
seq-stops-always-words = Always; also when they want no more mails
seq-goes-on = It goes on
seq-steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
seq-running = { $n ->
    [0] nobody in it
    [one] { $n } running
   *[other] { $n } running
}
seq-ended = { $n ->
    [one] { $n } was ever in it, { $answered } answered ({ $share })
   *[other] { $n } were ever in it, { $answered } answered ({ $share })
}
seq-none-ended = Nobody was in it yet
seq-days = { $n ->
    [0] at once
    [one] after { $n } day
   *[other] after { $n } days
}
seq-workdays = { $n ->
    [0] at once
    [one] after { $n } working day
   *[other] after { $n } working days
}
seq-months = { $n ->
    [one] after { $n } month
   *[other] after { $n } months
}
seq-at = { $when }, { $time }
seq-here = { $n ->
    [one] { $n } waits here
   *[other] { $n } wait here
}
seq-answers = { $answers } of { $n } answered
seq-version = version { $version }: { $answers } of { $n }
seq-answers-words = An answer counts for the last step that was done before it.
seq-add-step = Step
seq-edit-step = Step { $n }: { $title }
seq-new-step = New step
seq-no-steps = No steps yet. The first one is due when somebody is enrolled.
seq-step-title = What to do
seq-step-kind = Kind
seq-step-wait = Wait
seq-step-unit = Unit
seq-unit-days = days
seq-unit-months = months
seq-step-time = Time of day
seq-step-template = Template
seq-step-no-template = None
seq-step-place = Place
seq-step-remove = Remove step
seq-wait-wrong = A number from 0 to { $most }
seq-title-wrong = Say what to do, or choose a template
seq-name-wrong = A sequence needs a name
seq-save = Save
seq-apply = { $n ->
    [one] { $n } is in this sequence now.
   *[other] { $n } are in this sequence now.
}
seq-apply-all = Apply to all from their next step
seq-apply-all-none = No planned step changes.
seq-apply-all-moves = { $n ->
    [one] Changes { $n } planned step: { $who }
   *[other] Changes { $n } planned steps: { $who }
}
seq-apply-moved = { $name } to { $date }
seq-apply-dropped = { $name } goes on with the next step
seq-apply-new = Only for those who start from now
seq-apply-new-words = Those who are in it finish the way they began.
seq-saved = Saved
seq-who = Who is in it
seq-who-none = Nobody. Enrol deals and leads from their pages.
seq-who-done = { $done } of { $n } done
seq-next = { $what }, { $when }
seq-paused = { $n ->
    [one] paused, { $n } day left
   *[other] paused, { $n } days left
}
seq-idle = nothing planned: its step was deleted
seq-end-done = all done
seq-end-stopped = stopped
seq-end-answered = answered { $when }
seq-end-met = a meeting was planned
seq-end-won = won
seq-end-lost = lost
seq-end-converted = became a deal
seq-end-disqualified = disqualified
seq-end-opted-out = wants no more mails
seq-end-gone = gone
seq-pause = Pause
seq-resume = Resume
seq-stop = Stop
seq-skip = Leave out this step
seq-go-on = Go on
seq-pause-named = Pause: { $name }
seq-resume-named = Resume: { $name }
seq-stop-named = Stop: { $name }
seq-paused-said = { $name } is paused
seq-resumed-said = { $name } goes on
seq-stopped-said = The sequence is stopped for { $name }
seq-skipped-said = The step of { $name } is left out
seq-of-panel = Sequences
seq-opted-out-words = They want no more mails and messages.
seq-opt-out = They want no more mails
seq-opt-in = They want mails again
seq-opted-out-said = { $name } gets no more mails
seq-opted-in-said = { $name } gets mails again

## Offered to start with
seq-offer = Start with
seq-offer-take = Take it
seq-offer-take-named = Take it: { $name }
seq-taken = { $name } is there. Change whatever you like.
# Texts of the offered templates. What stands in << >> are merge fields: their names stay as they are; what stands behind | is said where there is no value, and is translated. ¶ begins a paragraph.
seq-first-name = Eight touches to a first meeting
seq-first-1 = Short intro
seq-first-1-subject = A question about <<organisation|your plans>>
seq-first-1-body = Hello <<first_name|there>>, ¶ companies like <<organisation|yours>> often tell us about the same problem. We have helped some of them with it, and I would like to know whether it is one of yours, too. ¶ May I call you this week? ¶ <<signature|>>
seq-first-2 = First call
seq-first-3 = Two lines, no ask
seq-first-3-body = Hello <<first_name|there>>, I have sent you a short mail with a question. It is only one minute to read.
seq-first-4 = What it did for others
seq-first-4-subject = What changed for a company like <<organisation|yours>>
seq-first-4-body = Hello <<first_name|there>>, ¶ one of our customers had the problem that I wrote you about. In three lines: what it cost them, what they did, what it is like today. ¶ Would that be of use to you? ¶ <<signature|>>
seq-first-5 = Call after the example
seq-first-6 = What doing nothing costs
seq-first-6-subject = What it costs to wait
seq-first-6-body = Hello <<first_name|there>>, ¶ here is a short calculation of what the problem costs in a year. Put in your own numbers; it takes two minutes. ¶ I am glad to go through it with you. ¶ <<signature|>>
seq-first-7 = Ask who else decides
seq-first-8 = Shall I close the file?
seq-first-8-subject = Shall I close the file?
seq-first-8-body = Hello <<first_name|there>>, ¶ I have not heard from you, so I take it that this is not the time. Shall I close the file, or come back later? ¶ One word is enough. ¶ <<signature|>>
seq-welcome-name = Welcome
seq-welcome-1 = Thank them, say what happens next
seq-welcome-1-subject = Welcome, <<organisation|and thank you>>
seq-welcome-1-body = Hello <<first_name|there>>, ¶ thank you for choosing us. This is what happens next: I call you within three days, we agree on a day to begin, and you have one number for all questions. ¶ <<signature|>>
seq-welcome-2 = Call: agree on the start
seq-welcome-3 = First tips
seq-welcome-3-subject = How to get the most out of it
seq-welcome-3-body = Hello <<first_name|there>>, ¶ three things that our customers do in their first weeks, and that pay off. If something does not work as you expect, tell me. ¶ <<signature|>>
seq-welcome-4 = Call: how is it going, and who else could use it?
seq-check-name = Check-in after a loss
seq-check-1 = Check in: what has changed?
seq-check-1-subject = How has it gone since?
seq-check-1-body = Hello <<first_name|there>>, ¶ some months ago you decided otherwise. How has it gone since? If something has changed, I would like to hear of it; if not, I wish you all the best. ¶ <<signature|>>
seq-check-2 = Call: is it time to look again?

## Enrolling
seq-enrol-title = Start a sequence for { $who }
seq-enrol-which = Which sequence
seq-enrol-first = First step: { $what }, { $when }
seq-enrol-do = Start
seq-enrol-out = { $n ->
    [one] { $n } wants no more mails and is left out.
   *[other] { $n } want no more mails and are left out.
}
seq-enrol-nobody = Nobody is left to start it for.
seq-enrolled = { $name } is started for { $who }
seq-enrol-many = { $n ->
    [one] { $n } record
   *[other] { $n } records
}

## Templates
tpl-intro = Opened in your own mail or messaging program; Kariz sends nothing.
tpl-new = Template
tpl-new-name = New template
tpl-none = No templates yet
tpl-none-words = What you write again and again: with the names, amounts and dates of each deal put in by themselves.
tpl-name = Name
tpl-kind = Kind
tpl-subject = Subject
tpl-body = Text
tpl-put-in = Put in
tpl-snippets = Snippets
tpl-saved = Saved as version { $version }
tpl-version = Version { $version }
tpl-unsaved = Not saved yet
tpl-save = Save
tpl-name-wrong = A template needs a name
tpl-too-long = { $n } characters are too many: { $most } at most. Shorten the text, or put parts into snippets.
tpl-deleted = { $name } is in the bin
tpl-delete = Delete
tpl-preview = Preview
tpl-preview-for = Preview for
tpl-preview-none = Add a deal or a lead to see how it reads.
tpl-preview-to = To { $who }
tpl-missing = Nothing to put in for { $fields }. Write what is to be said instead, such as { $example }.
tpl-signature = Your signature
tpl-signature-words = It stands where a template says { $field }.
tpl-signature-nobody = Say who you are in Settings; then your signature can stand here.
tpl-snippet-words = Stands in other templates where they say { $field }.
tpl-field-first-name = first name
tpl-field-name = whole name
tpl-field-role = role
tpl-field-organisation = organisation
tpl-field-deal = deal
tpl-field-value = value
tpl-field-close-date = close date
tpl-field-product = product
tpl-field-today = today’s date
tpl-field-owner = your name
tpl-field-signature = signature

## Writing
write-title = Write to { $who }
write-template = Template
write-no-template = Without a template
write-how = How
write-email = Email
write-message = Message
write-open = Open in mail
write-share = Share
write-copy = Copy text
write-copied = Text copied
write-instead = Copy this: { $text }
write-pasted = The text is long: it is copied. Paste it into the mail.
write-missing = These have no value yet: { $fields }. Write something in their place before you send.
write-no-address = No email address is known: choose whom to write to in your mail program.
write-sent = Sent?
write-sent-words = If it went out, Kariz logs it with its text and template.
write-sent-yes = Yes, log it
write-sent-no = Not sent
write-logged = Logged: { $title }
write-opted-out = They want no more mails and messages.

## Preparing a meeting
prep-title = Prepare: { $title }
prep-research-words = Who comes, what they do, what is new there
prep-review-words = What was said and promised so far
prep-questions-words = What you want to know afterwards
prep-rehearse-words = The first three sentences, the price, the answer to the hardest question
prep-agenda-words = A point a line; it goes into the calendar as well
prep-note-of = Notes: { $part }
prep-last = Last noted: { $note }
prep-guidance = What to do in { $stage }: { $words }
prep-put-in = Put into the questions
prep-calendar = Add to calendar
prep-no-day = Say on which day it is; then it can go into the calendar.
prep-close = Done
prep-ready = { $done } of { $n } prepared
