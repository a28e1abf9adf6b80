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
removed-elsewhere = “{ $name }” was removed from this device in another tab. Copies elsewhere are as they were.
engine-stopped = Kariz has stopped
engine-stopped-words = A part of it does not run any more. Everything that was shown as saved is on this device; reload the page to go on.
try-again = Try again
close = Close
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
new-deal = New deal

## Navigation
nav-main = Main
nav-home = Kariz, home
nav-board = Board
nav-deals = Deals
nav-insights = Insights
nav-team = Team & sync
nav-settings = Settings

## Saving
saving-saved = Saved on this device
saving-pending = Saving…
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
money-error = Write a number, like 12000.

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
