## Copies, storage, people (Team & sync), and what all file dialogs share
done = Done
unknown = Not known
choose-file = Choose file
share-with = Share with another program…

team-hero = Your pipeline lives on your devices
team-hero-words = No server owns it. Each teammate holds a full copy; copies flow into each other when you hand over a file, or meet live.
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
copy-merged = The copy is merged here. Your teammate gets what is new here by a copy from you, or live.
copy-opened = The workspace is on this device now. What you change here, others get by a copy from you, or live.
copy-merged-in-part = { $n ->
    [one] The copy is merged here, but for one change that was left out. { $advice }
   *[other] The copy is merged here, but for { $n } changes that were left out. { $advice }
}
copy-nothing-new = Everything in it is here already.
copy-merged-before = All changes in it were taken in before. What differs was changed or taken back since.
copy-all-left-out = What is new in it is left out. { $advice }
copy-nothing-changed = Your workspace is as it was before.
copy-not-opened = Not opened
copy-another = Another file
copy-open-apart = Open it as its own workspace
copy-elsewhere = This is a copy of “{ $name }”, which is on this device already, at another place. Nothing was changed.
copy-switch = Switch to { $name }, and open the copy there

passphrase = Passphrase
passphrase-show = Show what is typed
passphrase-strength-none = Several words that have nothing to do with each other are strong, and can be told on the telephone.
passphrase-weak = Weak: whoever has the file could guess it.
passphrase-fair = Fair: guessing it would take years on one machine. One more word makes it strong.
passphrase-strong = Strong: nobody guesses this.

sign-open = Sign a snapshot…
sign-title = Share a signed snapshot
sign-words = A picture of the workspace as it is now, without its history. Whoever opens it can look at everything and change nothing, and sees that it comes from you and was not changed since.
sign-by = Signed by
sign-code = Your signature’s code. Whoever doubts that it is yours compares it with you:
sign-share = Sign and share
sign-working = Signing…
sign-nobody = Write your name: it stands under the snapshot.
sign-unavailable = This browser cannot sign. A current Chrome, Edge, Firefox or Safari can, when the page comes over https.
signed-snapshot = Signed snapshot
signed-banner = Only to look at.
signed-right = Signed by { $by } on { $at }. Nothing was changed since.
signed-met = You have seen this signature before on this device. Its code:
signed-not-met = This signature is new to this device. Anybody can sign with any name: compare the code with { $by } before you rely on it:
signed-other-key = This device knows { $by } with another signature. Either { $by } signs on another device now, or somebody else uses the name. Ask before you rely on it.
signed-other-code = It is another signature than the one that this device knows { $by } by. Compare the code with { $by } before you rely on it:
signed-look = Look into it
signed-close = Close the snapshot
signed-changed = The signature does not fit: this file was changed after { $by } signed it. Do not rely on it; ask for a new one.
signed-damaged = It is a signed snapshot, but it is cut off or damaged. Ask for it again.
signed-unavailable = This browser cannot check signatures. A current Chrome, Edge, Firefox or Safari can, when the page comes over https.
seal-open = Encrypt a copy…
seal-title = Share an encrypted copy
seal-words = The file opens in Kariz, or with any age tool, for whoever knows the passphrase. Tell it by another way than the file.
seal-no-way-back = Kariz does not keep the passphrase. Without it, nobody can open the file again.
seal-suggest = Suggest one
seal-again = Once more
seal-differs = The two are not the same. Type it again, or show what is typed.
seal-too-short = { $least ->
   *[other] Use at least { $least } letters and signs; several words are best.
}
seal-weak = This passphrase is weak: whoever gets the file could guess it. Better add words, or let Kariz suggest one.
seal-weak-agreed = Encrypt with a weak passphrase
seal-share = Share encrypted
seal-working = Encrypting…
sealed-words = { $name } is encrypted. Whoever shared it knows the passphrase.
sealed-open = Open
sealed-opening = Decrypting…
sealed-empty = Write the passphrase that it was encrypted with.
sealed-no-passphrase = Write a passphrase, or let Kariz suggest one.
sealed-wrong-passphrase = This passphrase does not open it. Try again, or ask whoever shared it.
sealed-for-a-key = It is encrypted for somebody’s key, not with a passphrase. Ask for a copy that has a passphrase.
sealed-too-much-work = Opening it would take more work and memory than Kariz gives to a file. Ask for a copy made with Kariz or the age tool’s usual settings.
sealed-unavailable = This browser could not do it: too little memory, or it was stopped. Close other tabs, then try again.

scan-open = Scan with the camera
scan-asking = The browser asks whether Kariz may use the camera.
scan-looking = Hold the code on the other screen in front of the camera.
scan-picture = What the camera sees
scan-not-allowed = The browser does not let Kariz use the camera. Allow it for this page, or send the link instead.
scan-no-camera = There is no camera here. Send the link instead.
scan-other-code = This code is not an invitation of Kariz.
scan-failed = The camera does not answer; another program may be using it. Send the link instead.

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
merge-removed-changed = { $n ->
    [one] record in the bin that was changed here since the copy was made
   *[other] records in the bin that were changed here since the copy was made
}
merge-keep = Keep
merge-keep-deal = Keep deal
merge-keep-named = { $action }: { $title }
merge-is-kept = Kept
merge-kept = { $n ->
    [one] It is kept, with what was changed.
   *[other] { $n } records are kept, with what was changed.
}
merge-changed-in-bin = { $n ->
    [one] record changed there that is in your bin
   *[other] records changed there that are in your bin
}
merge-in-bin = { $n ->
    [one] record of the copy is in the bin here: taken back or deleted
   *[other] records of the copy are in the bin here: taken back or deleted
}
merge-undone = { $n ->
    [one] record of the copy whose making was undone here
   *[other] records of the copy whose making was undone here
}
merge-changed-since = { $n ->
    [one] record reads otherwise here: it was changed later
   *[other] records read otherwise here: they were changed later
}
merge-removed = { $n ->
    [one] record in the bin
   *[other] records in the bin
}
merge-deleted = { $n ->
    [one] record deleted, and not into the bin; Undo brings it back
   *[other] records deleted, and not into the bin; Undo brings them back
}
merge-unreadable = { $n ->
    [one] record that can no longer be read and is set aside; Undo brings it back
   *[other] records that can no longer be read and are set aside; Undo brings them back
}
merge-elsewhere = { $n ->
    [one] deal that leaves the board for where only a newer Kariz knows; Undo brings it back
   *[other] deals that leave the board for where only a newer Kariz knows; Undo brings them back
}
merge-new-unreadable = { $n ->
    [one] new record that cannot be read and is set aside
   *[other] new records that cannot be read and are set aside
}
merge-readable = { $n ->
    [one] record that was set aside and can be read again
   *[other] records that were set aside and can be read again
}
merge-left-out-deletions = { $n ->
    [one] change left out: it would delete records for good, which Kariz never does
   *[other] changes left out: they would delete records for good, which Kariz never does
}
merge-left-out-clashes = { $n ->
    [one] change left out: it has the number of another change by the same device. That device has said different things to different people, or somebody has written in its name
   *[other] changes left out: they have the numbers of other changes by the same device. That device has said different things to different people, or somebody has written in its name
}
merge-left-out-newer = { $n ->
    [one] change left out: a newer version of Kariz wrote it; update, and take it in again
   *[other] changes left out: a newer version of Kariz wrote them; update, and take them in again
}
merge-left-out-layout = { $n ->
    [one] change left out: it writes at the top of the document, where only Kariz’s layout and tables stand
   *[other] changes left out: they write at the top of the document, where only Kariz’s layout and tables stand
}
merge-left-out-unsound = { $n ->
    [one] change left out: it is written by another program, in a way that Kariz does not read
   *[other] changes left out: they are written by another program, in a way that Kariz does not read
}
merge-left-out-dependents = { $n ->
    [one] more left out because it builds on what was left out
   *[other] more left out because they build on what was left out
}
merge-left-out-about = What is left out is about { $titles }.
merge-left-out-by = What is left out was made by { $names }.
merge-left-out-about-by = What is left out is about { $titles }, and was made by { $names }.
merge-left-out-ask = Ask whoever gave it to you for a copy made by Kariz itself.
merge-left-out-ask-named = Ask { $name } for a copy made by Kariz itself.
peer-left-out = { $n ->
    [one] { $state }. One change that came from there was left out: Kariz does not take in what it does.
   *[other] { $state }. { $n } changes that came from there were left out: Kariz does not take in what they do.
}
peer-parted = This copy and yours have parted: a device of “{ $name }” has said different things to different people ({ $when }). Each copy has one of them, and leaves out what builds on the other. Agree which copy goes on. Whoever gives up the other one shares it first, so that it is kept, removes the workspace in Settings, opens the copy that goes on, and enters again what is missing there.
peer-parted-unknown = This copy and yours have parted: a device has said different things to different people ({ $when }). Each copy has one of them, and leaves out what builds on the other. Agree which copy goes on. Whoever gives up the other one shares it first, so that it is kept, removes the workspace in Settings, opens the copy that goes on, and enters again what is missing there.
merge-loses-much = This copy would take away { $lost } of your { $records } records: after merging they are deleted, or can no longer be read. Ask whoever gave it to you before you merge. Should you merge it, Undo or Restore… brings them back.
merge-undo = Undo the merge
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
merge-each = Look closer
merge-each-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
merge-field = { $field }: { $before } → { $after }
merge-moved = moved to { $stage }
merge-into-bin = into the bin
merge-out-of-bin = out of the bin
merge-ticked = ticked: { $criterion }
merge-unticked = not ticked any more: { $criterion }
merge-field-missing = { $field } is missing
merge-field-unreadable = { $field } cannot be read: { $value }
merge-field-unknown = Something in it cannot be read
merge-untitled = one without a name
merge-rival = { $value }: { $name }, { $at }
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
who-title = Who are you?
who-words = What you change then carries your name.
who-is = You are { $name } here.
who-else = Not in the list? Your name
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
    [one] One record cannot be read and was set aside. The rest is complete. If a merge did this, Undo or Restore… brings it back as it was.
   *[other] { $n } records cannot be read and were set aside. The rest is complete. If a merge did this, Undo or Restore… brings them back as they were.
}
storage-security = Who can do what to a workspace (new tab)
storage-unreadable = { $field }: { $value }
storage-export-set-aside = Save them as a file
unread-title = Damaged storage
unread-words = { $n ->
    [one] One part of what is stored on this device is damaged and cannot be read. It was set aside with later changes that build on it; the rest is here. A copy of the workspace may bring back what is missing.
   *[other] { $n } parts of what is stored on this device are damaged and cannot be read. They were set aside with later changes that build on them; the rest is here. A copy of the workspace may bring back what is missing.
}
unread-found-again = What this device had noted about the workspace was damaged or gone: who you are, your last copy, restore points. The workspace itself was opened from what is stored.
unread-save = Save as a file
unread-hide = Hide

restore-open = Restore…
restore-title = Go back to an earlier state
restore-words = The last five moments before a merge, an import or a connection are kept on this device. Going back writes the values of then once more; what others have added since goes into the bin. Nothing leaves the history, and Undo takes it back.
restore-before-merge = Before merging { $name }
restore-before-import = Before importing { $name }
restore-before-restore = Before going back
restore-before-connecting = Before connecting with { $name }
restore-before-connecting-unnamed = Before connecting with somebody
restore-before-syncing = Before syncing with { $host }
restore-deals = { $n ->
    [one] { $n } deal
   *[other] { $n } deals
}
restore-go = Go back
restore-go-named = Go back to { $at }: { $before }
restore-going = Going back…
restore-none = Nothing to go back to yet
restore-none-words = A moment is kept by itself before each merge of a copy, before each import, and before connecting with somebody whose copy has gone its own way.
restore-done = The workspace is as it was on { $at }.
restore-same = Nothing has changed since then.
restore-gone = That moment is no longer kept. Open the list again to see which ones are.

exchange-connected = Connected with { $name }: { $counts }
exchange-synced = Synced with { $host }: { $counts }
exchange-added = { $n ->
    [one] { $n } new record
   *[other] { $n } new records
}
exchange-changed = { $n } changed
exchange-binned = { $n } into the bin
exchange-undone = { $n } taken back
redo-stands = { $field }: { $value }
redo-settled = { $n ->
    [one] One field had two values, and one stands now. { $named }
   *[other] { $n } fields had two values, and one of each stands now. { $named }
}

server-title = Sync server
server-optional = optional
server-words = An always-on peer that your team runs: any automerge-repo server. Whoever runs it can read the data. Without one, copies meet by file and in live sessions.
server-address = Address of the server
server-connect = Connect
server-wrong-empty = Write the address of the server, like wss://sync.example.com.
server-wrong-scheme = This one begins with { $scheme }. The address of a sync server begins with wss://, so that nobody on the way can read along.
server-wrong-user = Leave out what stands before the @. It makes the address look like another server’s.
server-wrong-port = What stands behind the colon is no port: that is a number from 1 to 65535.
server-wrong-behind = Leave out the # and what stands behind it. The address of a server has none.
server-wrong-address = This is no address. One looks like wss://sync.example.com.
server-connecting = Connecting…
server-connected = Connected
server-identical = Identical
server-behind = { $n ->
    [one] { $n } change behind
   *[other] { $n } changes behind
}
server-exchanging = Exchanging changes…
server-offline = No answer from this address. Your work is saved here.
server-offline-until = No answer from this address. Your work is saved here; the next try is { $at }.
server-refused = The server refuses: { $why }
server-left-floods = It sent more than a team ever needs, and was disconnected. Your work is saved here; the next try is in ten minutes. Ask whoever runs it what is wrong.
server-left-damaged = It sent something that cannot be taken in. Your work is saved here; the next try is in ten minutes. Ask whoever runs it what is wrong.
server-other-tab = Another tab of this browser keeps in step with it.
server-invite = Copy invitation
server-link-copied = Invitation copied. Whoever opens it gets the whole workspace from the server.
server-link = The invitation: { $link }
server-turn-off = Turn off
server-off = This device no longer talks to the server. What it has, it keeps.

join = Join
join-title = Join a workspace
join-words = You were invited to a workspace on this sync server. Joining gets the whole workspace to this device and keeps it in step. Whoever runs the server can read it: join only if you know whose it is.
join-same = This workspace is here already. Keep it in step with this sync server? Whoever runs the server can read it: join only if you know whose it is.
join-other = The workspace “{ $name }” is open here. The one that you are invited to can come beside it: each is by itself, and a tab shows one of them.
join-beside = Join as one more workspace
join-elsewhere = “{ $name }” is the workspace that you are invited to, and is on this device already. Switch to it, and keep it in step from there.
switch-to = Switch to { $name }
join-done = You are in { $name }. Say who you are under People.

live-title = Live session
live-hint = same room or far away, direct between devices
live-words = Work together at once: what one changes the others see. Show a code or send a link; no server is in between.
live-invite = Invite
live-one-more = Invite one more
live-step-offered = The invitation is ready
live-step-failed = It came to nothing
live-making = Looking for this device’s addresses…
live-no-network = This device has no network now. Join the same Wi-Fi, or send a file.
live-unreachable = The two devices do not reach each other: they may not be on the same Wi-Fi. Join the same one, set a relay, or send a file.
live-qr = The invitation as a QR code
live-qr-answer = The answer as a QR code
live-show = Show this code, or send the link
live-link = Link of the invitation
live-copy = Copy
live-send = Send link
live-copied = Copied. Send it to the one person it is for.
live-answer = Take their answer
live-then-connected = Connected
live-then-compare = Both screens then show the same digits. Compare them.
live-answer-label = Answer, as a link or code
live-answer-link = Link of the answer
live-not-an-answer = That is an invitation. The answer is what their page shows after they have joined.
live-other-offer = That is the answer to another invitation. Ask for one to this one.
live-code-damaged = The code is cut off or damaged. Copy all of it, or ask for it again.
live-incomplete = This link is incomplete: its end is missing, or it was changed on the way. Copy all of it, or ask for it again.
live-used = This invitation has led you in before, and is good only once. Ask for a new one.
live-waits-long = Nobody has taken the answer yet. An invitation is good for one person, once, and only while the page that made it stays open. If in doubt, ask for a new one.
live-unreachable-guest = The two devices do not reach each other. The invitation may have been used already, or the page that made it is closed: ask for a new one. Otherwise join the same Wi-Fi, set a relay, or ask for a file.
live-step-answered = Your answer is ready
live-join-with = Here you would join with the workspace “{ $name }”. If it is about another one, switch first:
live-elsewhere = “{ $name }” is on this device as well. Switch to it, and ask for a new invitation there.
live-other-version = The other page is of another version of Kariz. Reload both, then try again.
live-connected = Connected.
live-compare = Both screens show { $digits }: if not, somebody stands in between.
live-people = People in the live session
live-end = End
live-at-deal = looks at { $title }
live-at-page = on { $page }
live-nothing-to-share = There is no workspace on either device: start one first.
live-oneself = This is the invitation of this very page. Open it on the other device.
live-other-workspace = The other device has another workspace, “{ $name }”. Two workspaces cannot become one. Ask for a copy of that one, and open it here.
live-waiting = Waiting until they have your answer.
live-receiving = The workspace is on its way…
live-floods = The connection was ended: more came over it than a team ever needs. What is here is kept. Invite again; if that does not help, reload both pages.
live-full = There are as many people in the live session as there can be. Ask one of them to leave, then invite again.
live-replaced = The same device has joined anew.
live-workspace-closed = The workspace was closed there. Open it again, then invite anew.
live-damaged = What came makes no sense, and was refused. Nothing was changed. Invite again; if that does not help, reload both pages.
relays-title = Not on the same Wi-Fi?
relays-words = Far apart, two devices may need a relay to find each other: a STUN server, or a TURN server that passes on what it cannot read. None is used unless you set one.
relays-label = Relays, with spaces between
relays-keep = Keep
relays-kept = Kept. The next invitation uses it.
relays-wrong = A relay is stun:host, or turn:name:secret@host.

live-join-title = Join a live session
live-join-words = Somebody invites you to work together live. Your copy and theirs become one; with no workspace on this device, theirs comes here.
live-give-back = Give them this answer
live-give-back-words = Let them scan it, or send them the link. You are connected as soon as they have it.
live-answer-title = Answer to an invitation
live-handing-over = Looking for the tab that has invited…
live-handed-over = The tab that has invited is connecting. This one can be closed.
live-nobody-waits = No tab of this browser waits for an answer. The tab that has invited must stay open; invite again from there.
qr-ready = Ready to be scanned: { $label }
