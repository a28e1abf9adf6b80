### Texts that all features share, in Project Fluent's format. Each becomes a function of src/i18n: `deals-count` is t::deals_count(n).

## Frame
skip-to-content = Skip to content
opening = Opening your pipeline…
opening-slow = This takes longer than usual. Everything on this device stays as it is; trying again often helps.
open-failed = Your workspace did not open
open-storage-unavailable = This browser gives Kariz no storage. In a private window, or with site data blocked, nothing can be kept: open Kariz in a normal window.
open-damaged = { $chunks ->
    [one] One part of what is stored cannot be read. Nothing was deleted. Open a copy of the workspace from a teammate or a backup.
   *[other] { $chunks } parts of what is stored cannot be read. Nothing was deleted. Open a copy of the workspace from a teammate or a backup.
}
open-too-new = This workspace was written by a newer version of Kariz. Reload to get it.
open-gone = What was stored of your workspace on this device is gone: the browser, or something else, has deleted it. Copies elsewhere are as they were: start anew, and open one of them.
open-gone-named = What was stored of “{ $name }” on this device is gone: the browser, or something else, has deleted it. Copies elsewhere are as they were: start anew, and open one of them.
open-save-unread = Save what cannot be read as a file
open-others = Workspaces on this device
open-start-anew = Start anew
removed-elsewhere = “{ $name }” was removed from this device in another tab. Copies elsewhere are as they were.
engine-stopped = Kariz has stopped
engine-stopped-words = A part of it does not run any more. Everything that was shown as saved is on this device; reload the page to go on.
try-again = Try again
close = Close
messages = Messages
cancel = Cancel
save = Save
undo = Undo
redo = Redo
undo-named = Undo: { $name }
redo-named = Redo: { $name }
undo-skipped = { $n ->
    [one] One value was left alone: somebody has changed it since.
   *[other] { $n } values were left alone: somebody has changed them since.
}
undo-changed-since = Not undone: somebody has changed this since.
undo-later-work = This can no longer be taken back by itself: later came “{ $command }” of { $name }. Undo that first.
undo-is-needed = This can no longer be taken back by itself: { $name } builds on it.
undo-show = Show
saved-field = Saved: { $field } of { $name }, { $value }
saved-what = Saved: { $what }
undid = Undid: { $what }
redid = Redone: { $what }
undid-and = { $words }. { $more }
undid-nothing = Nothing was left to change.
undid-field = { $field } of { $name }, { $from } to { $to }
undid-record = { $command } “{ $name }”
undid-moved = moved { $n ->
    [one] { $n } deal
   *[other] { $n } deals
}
undid-closed = closed { $n ->
    [one] { $n } deal
   *[other] { $n } deals
}
undid-changed = changed { $n ->
    [one] { $n } deal
   *[other] { $n } deals
}
undid-removed = deleted { $n ->
    [one] { $n } record
   *[other] { $n } records
}
undid-several = { $command }, { $n ->
    [one] { $n } record
   *[other] { $n } records
}
new-deal = New deal

## Navigation
tab-title = { $what } – { $workspace } – Kariz
# What waits to be done today, then the title.
tab-title-waiting = ({ $count }) { $title }
workspace-named = Workspace: { $name }
workspace-unnamed = Unnamed workspace
workspace-sample = Sample
nav-main = Main
nav-home = Kariz, home
# at most 12
nav-today = Today
nav-today-waiting = { $count ->
    [one] 1 step is due
   *[other] { $count } steps are due
}
# What a file of planned steps is called.
calendar-file = Planned steps
# at most 12
nav-board = Board
# at most 12
nav-deals = Deals
# at most 12
nav-leads = Leads
# at most 12
nav-sequences = Sequences
# at most 12
nav-forecast = Forecast
nav-review = Review
nav-checkup = Check-up
nav-goals = Goals
# at most 12
nav-insights = Insights
# at most 16
nav-team = Team & sync
# at most 12
nav-more = More
# at most 12
nav-settings = Settings

## Saving
# at most 26
saving-saved = Saved on this device
# at most 14
saving-pending = Saving…
# at most 14
saving-failed = Not saved

## Dates
date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-days-late = { $days ->
    [one] 1 d late
   *[other] { $days } d late
}

## Fields
owner-nobody = Nobody
field-half-typed = This is not all of it. Finish it, or empty the field.
money-error = Write a number, like 12,000 or 1.2k.
money-negative = Write an amount from 0 up.
money-too-large = This is more than can be kept.
money-too-fine = { $digits ->
    [0] { $currency } has no decimals.
    [one] { $currency } has { $digits } decimal.
   *[other] { $currency } has { $digits } decimals.
}
money-unknown-word = “{ $word }” is no currency. Write EUR, €, or nothing.
money-two-currencies = This names two currencies. Leave one.
money-other-currency = Only { $currency } is meant here.
money-rial = IRR { $amount }
money-reads-as = Read as { $amount }
number-error = Write a whole number, like 30.
number-too-large = Write a number up to { $most }.

## Drafts
lately-today = { $time }
draft-from = Draft from { $when }
draft-kept = Draft kept
draft-too-long = This is too long to be kept as a draft.
draft-no-room = Other drafts take up all the room, so this one is not kept. See Settings.
draft-discard = Discard
draft-use = Use it

## Two values for one field, wherever it is
conflicts-count = { $n ->
    [one] { $n } conflict to choose
   *[other] { $n } conflicts to choose
}
conflicts-title = Conflicts to choose
conflicts-words = People set these fields in different copies at the same time. Both values are kept until somebody chooses; a choice counts for everybody, and Undo takes it back.
conflicts-more = { $n ->
    [one] and { $n } more, which comes up as you choose
   *[other] and { $n } more, which come up as you choose
}
conflicts-none = Nothing is left to choose. Whoever merges with you next has your choices.
conflicts-open-deal = Open the deal
conflicts-open = Choose
conflict-here = Two values to choose from
conflict-chosen = { $field }: { $value } is chosen

## Rejections
rejected-not-found = That is no longer there.
rejected-name-missing = It needs a name.
rejected-already-there = { $name } is there already.
rejected-criteria = The entry criteria of { $stage } are not met.
rejected-skips = { $stage } may not be skipped.
rejected-goes-back = Deals may not go back from { $stage }.
rejected-stage-archived = { $stage } is put away.
rejected-read-only = This is a snapshot, to be looked at only. Go back to your own workspace to work.
rejected-holds-deals = { $n ->
    [one] One open deal is in it. Move it first.
   *[other] { $n } open deals are in it. Move them first.
}
rejected-last-one = The last one has to stay.
rejected-deal-closed = { $title } is closed. Reopen it first.
rejected-deal-open = { $title } is open already.
rejected-out-of-range = { $field } is out of range.
rejected-workspace-state = That is not possible in this workspace now.
rejected-nothing-to-undo = There is nothing to undo.

## Said in several places
# at most 10
deal-won = Won
# at most 10
deal-lost = Lost
deal-move-to = Move to…
deal-unknown-stage = Unknown stage
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
value-empty = nothing
value-yes = yes
value-no = no
value-kept = kept
value-removed = removed
value-done = done
value-not-done = not done
value-unknown-record = something that is not here
value-won-on = won on { $date }
value-lost-on = lost on { $date }
value-lead-new = new
value-lead-working = worked on since { $date }
value-lead-nurture = to be tried again on { $date }
value-lead-became = became the deal { $deal }
value-lead-disqualified = disqualified on { $date }
deals-won = Won
deals-lost = Lost
import = Import
start-default-name = Our pipeline
start-currency = Currency
start-empty = Empty: I add my own stages
start-pipeline-name = New business
settings-language-missing = This language could not be fetched. Try again when you are online.
places-back = Back to { $name }
places-found = Workspace found on this device
add = Add
remove = Remove
not-now = Not now
open-a-copy = Open a copy
share-a-copy = Share a copy
drop-to-open = Drop to open: a .kariz copy, or a CSV table to import
shared-title = A file was shared with Kariz
shared-file = The file
shared-words = Kariz has read nothing of it yet. If you did not share it just now, choose Not now: websites can send files here, too.
shared-look = Look into it
shared-others = { $n ->
    [one] One more file came with it and was left alone: Kariz looks into one at a time. Share it by itself.
   *[other] { $n } more files came with it and were left alone: Kariz looks into one at a time. Share them one by one.
}
shared-nothing = There was nothing in what was shared that Kariz can open: a copy, a CSV table, or the link of an invitation.
files-one = { $n ->
    [one] Kariz opens one file at a time: { $name }. The other one was left alone.
   *[other] Kariz opens one file at a time: { $name }. The { $n } others were left alone.
}
shared-lost = Nothing has come of what was shared: at most 64 MB, and no more than this device has room for. Choose the file here instead.
copy-downloaded = { $name } is in your downloads ({ $size }).
copy-shared = { $name } was handed over.
refused-not-a-workspace = This is not a Kariz workspace. A copy ends in .kariz; ask your teammate to use “Share a copy”.
refused-not-a-workspace-but = This is not a Kariz workspace; it looks like { $kind }. A copy ends in .kariz; ask your teammate to use “Share a copy”.
refused-damaged = The file is cut off or damaged. Ask for it again, best in a way that does not change files.
refused-not-kariz = This is an Automerge document, but not one of Kariz. Choose a file that was made with “Share a copy”.
refused-other-workspace = This is a copy of another workspace, “{ $name }”, and cannot be merged into this one. Ask for a copy of the same workspace, or open it as a workspace of its own.
refused-too-new = It was made by a newer version of Kariz. Reload this page to get that version, then try again.
refused-too-large = With { $size } the file is larger than Kariz opens. Check that it is the right one, or ask for a new copy.
refused-stopped = Reading the file took too much time or memory, and was stopped. Close other tabs and try again; if that does not help, ask for a new copy.
refused-read-only = What is open here is a snapshot, to be looked at only. Open the file from a workspace of yours.
refused-nothing-previewed = Choose a file first.
refused-not-saved = The copy is merged, but this device refuses to save it now. Free some storage, or share a copy before you close the page.
more-missing = This part of Kariz is not on this device yet. Connect to the internet once; from then on it works without.
signed-place = { $name } (snapshot)
update-waits = A new version of Kariz is ready.
update-now = Reload now
update-later = Later
invitation-wrong = This invitation cannot be used: it names no server that Kariz connects to. Ask for a new one.
live-lost = The live session was ended, or the connection was lost. What is here is kept; invite again to go on.
list-next = { $one }, { $other }
list-apart = { $one }; { $other }
list-dot = ·
list-sentences = { $one } { $other }
deals-sum = { $n ->
    [one] { $n } deal · { $sum }
   *[other] { $n } deals · { $sum }
}
deals-open = Open
deals-told = { $shown } of { $all ->
    [one] { $all } deal
   *[other] { $all } deals
}
deal-edit = Edit
deal-edit-field = { $field }:
deal-date-error = Choose a date.
deal-value-currency = The value is { $value } now, in { $currency }: it was in { $was }.
edit-meanwhile = Meanwhile somebody has written: { $now }
edit-meanwhile-empty = Meanwhile somebody has emptied this.
edit-take-theirs = Take that

## How often an activity comes again
repeat-weekly = Every week
repeat-monthly = Every month
repeat-after = { $days ->
    [one] One day after it is done
   *[other] { $days } days after it is done
}

## Asked for on the pages of a deal, a lead and the day (W3, W4, W5)
write-to = Write…
start-sequence = Start a sequence…
prepare-meeting = Prepare
write-for-step = Write for { $title }
step-with = with { $guests }
prepare-for = Prepare { $title }
rejected-opted-out = { $name } wants no more mails and messages: no sequence can be started.

## Goals and terms of payment
deed-set-goal = Set a goal
terms-at-order = { $share } at the order
terms-after = { $n ->
    [one] { $share } after 1 day
   *[other] { $share } after { $n } days
}
terms-edit = Change the terms of payment
