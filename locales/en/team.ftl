## Copies, storage, people (Team & sync), and what all file dialogs share
add = Add
done = Done
remove = Remove
unknown = Not known
not-now = Not now
choose-file = Choose file
open-a-copy = Open a copy
share-a-copy = Share a copy
share-with = Share with another program…
drop-to-open = Drop to open: a .kariz copy, or a CSV table to import

team-hero = Your pipeline lives on your devices
team-hero-words = No server owns it. Each teammate holds a full copy; copies flow into each other when you hand over a file.
team-open = Open and merge a copy
team-open-hint = nothing changes until you press Merge
team-drop = Drop a .kariz file anywhere on this page
team-share = Share a file
team-share-hint = { $deals ->
    [one] full copy, { $deals } deal, about { $size }
   *[other] full copy, { $deals } deals, about { $size }
}
team-share-words = Whoever gets the file has the whole workspace. They open it in Kariz; what they change comes back the same way. It is also your backup.

copy-reading = Reading { $name }…
copy-merging = Merging…
copy-choose = A .kariz file from a teammate, or your own backup
copy-choose-words = You see first what it would change. Merging the same file twice changes nothing, and the order does not matter.
copy-preview = What this copy brings
copy-summary = What the copy has brought
copy-facts = { $name }, { $size }, newest change { $newest }
copy-facts-undated = { $name }, { $size }
copy-adopt = Open this workspace
copy-merge = Merge
copy-merged = Merged. Both copies are one again.
copy-nothing-new = Everything in it is here already.
copy-nothing-changed = Your workspace is as it was before.
copy-another = Another file
copy-downloaded = { $name } is in your downloads ({ $size }).
copy-shared = { $name } was handed over.

refused-not-a-workspace = This is not a Kariz workspace. A copy ends in .kariz; ask your teammate to use “Share a copy”.
refused-not-a-workspace-but = This is not a Kariz workspace; it looks like { $kind }.
refused-damaged = The file is cut off or damaged. Ask for it again, best in a way that does not change files.
refused-not-kariz = This is an Automerge document, but not one of Kariz.
refused-other-workspace = This is a copy of another workspace, “{ $name }”. It cannot be merged into this one.
refused-too-new = It was made by a newer version of Kariz. Reload this page to get that version, then try again.
refused-too-large = With { $size } the file is larger than Kariz opens.
refused-stopped = Reading the file took too much time or memory, and was stopped.
refused-nothing-previewed = Choose a file first.
refused-not-saved = The copy is merged, but this device refuses to save it now. Free some storage, or share a copy before you close the page.

merge-new-deals = { $n ->
    [one] new deal
   *[other] new deals
}
merge-changed-deals = { $n ->
    [one] deal changed
   *[other] deals changed
}
merge-closed-deals = { $n ->
    [one] deal won or lost
   *[other] deals won or lost
}
merge-removed = { $n ->
    [one] record in the bin
   *[other] records in the bin
}
merge-new-others = { $n ->
    [one] other new record
   *[other] other new records: activities, people, settings
}
merge-changed-others = { $n ->
    [one] other record changed
   *[other] other records changed
}
merge-unchanged = { $n ->
    [one] deal already the same
   *[other] deals already the same
}
merge-conflicts = { $n ->
    [one] conflict to choose
   *[other] conflicts to choose
}
merge-conflict-of = { $field } of { $title }
merge-and-more = { $titles } and { $n } more
merge-by = Changed by { $names }.
merge-by-one = { $n ->
    [one] { $name } ({ $n } change)
   *[other] { $name } ({ $n } changes)
}
merge-by-unknown = somebody unnamed

people = People
people-count = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
people-you = you, on this device
people-this-is-me = This is me
people-menu = Menu of { $name }
people-colour = Next colour
people-removed = { $name } was removed. Their deals stay.
people-add = New member
people-example = Ana Markovic
people-roles = Everybody who has a copy can change everything in it. Roles cannot be enforced inside a shared file.

storage-title = Storage on this device
storage-saved = Changes
storage-saved-at = saved { $at }
storage-full = Not saved: the device is full. Share a copy now.
storage-unavailable = Not saved: this browser gives no storage. Share a copy now.
storage-lost = Not saved yet: the connection to the storage was lost; trying again.
storage-protected = Protected from clean-up
storage-persisted = Yes, persisted
storage-not-persisted = No, the browser may evict it
storage-keep = Protect
storage-size = Size
storage-of = of { $allowed } allowed
storage-changes = Changes in its history
storage-last-copy = Last copy outside the browser
storage-never-copied = none yet
storage-copied = { $n ->
    [0] { $at }, nothing new since
    [one] { $at }, { $n } change since
   *[other] { $at }, { $n } changes since
}
storage-warning = Clearing this browser’s site data deletes this copy. Keep one file elsewhere.
storage-set-aside = { $n ->
    [one] One record cannot be read and was set aside. The rest is complete.
   *[other] { $n } records cannot be read and were set aside. The rest is complete.
}
storage-export-set-aside = Save them as a file

restore-open = Restore…
restore-title = Go back to an earlier state
restore-words = The last five moments before a merge or an import are kept on this device. Going back writes the values of then once more: nothing leaves the history, and Undo takes it back.
restore-before-merge = Before merging { $name }
restore-before-import = Before importing { $name }
restore-before-restore = Before going back
restore-deals = { $n ->
    [one] { $n } deal
   *[other] { $n } deals
}
restore-go = Go back
restore-go-named = Go back to { $at }: { $before }
restore-going = Going back…
restore-none = Nothing to go back to yet
restore-none-words = A moment is kept by itself before each merge of a copy and before each import.
restore-done = The workspace is as it was on { $at }.
restore-same = Nothing has changed since then.
restore-gone = That moment is no longer kept. Open the list again to see which ones are.

update-waits = A new version of Kariz is ready.
update-now = Reload now
update-later = Later
