## Settings
settings-workspace = Workspace
settings-currency-error = Write a currency code of three letters, like EUR.
settings-rates = Exchange rates
settings-rates-words = With a rate, amounts in that currency count in totals, marked ≈. Without one they stay apart.
settings-rate-one = 1 { $currency } =
settings-rate-of = Rate of { $currency }
settings-rate-gone = The rate of { $currency } is gone: amounts in it stay apart
settings-rate-error = Write a number above zero, like 1.08.
settings-pipelines = Pipelines
settings-pipelines-words = Stages are added, renamed and ordered on the board. Whatever is put away still counts in the numbers.
settings-put-away = The pipeline is put away.
settings-taken-back = The pipeline is back.
settings-is-away = put away
settings-make-first = Make it the first
settings-archive = Put away
settings-take-back = Take back
settings-take-back-named = Take back { $name }
settings-stages-away = Stages that are put away
settings-stage-back = The stage { $name } is back.
settings-products = Products
settings-add-product = New product
settings-channels = Channels
settings-add-channel = New channel
settings-reasons = Lost reasons
settings-add-reason = New reason
settings-removed = { $name } was removed.
settings-name-taken = There is “{ $name }” already. Choose another name.
settings-menu-of = Menu of { $name }
settings-device = This device
settings-language = Language
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-hours = Times
settings-hours-language = Automatic
settings-hours-12 = 12 hours
settings-hours-24 = 24 hours
settings-calendar = Calendar
settings-calendar-language = Automatic
settings-calendar-gregorian = Gregorian
settings-calendar-solar-hijri = Solar Hijri (Iran)
settings-calendar-buddhist = Buddhist (Thailand)
settings-calendar-minguo = Minguo (Taiwan)
settings-letters = Single-letter keys, such as N for a new deal
settings-reminders = Remind me 10 minutes before a step that has a time, while Kariz is open
settings-reminders-no = This browser does not let Kariz show notices. Allow them in its settings, then switch this on.
settings-keys = All keys
settings-files = In and out
settings-files-words = A CSV table becomes deals; a .kariz copy is merged; a copy of your own is a backup.
settings-sample-words = This is the sample workspace: everything in it is made up. Removing it leads back to the first page.
settings-remove-sample = Remove the sample workspace
settings-forget = Remove from this device
settings-forget-words = Removes this workspace from this browser. Copies on other devices stay. Share a copy first if this is the only one.
settings-forget-question = { $n ->
    [0] Remove “{ $name }” from this device? Everything in it is in a copy outside this browser.
    [one] Remove “{ $name }” from this device? { $n } change is in no copy outside this browser.
   *[other] Remove “{ $name }” from this device? { $n } changes are in no copy outside this browser.
}
settings-forget-uncopied = { $n ->
    [one] Remove “{ $name }” from this device? No copy of it was ever shared from here: { $n } change is only in this browser.
   *[other] Remove “{ $name }” from this device? No copy of it was ever shared from here: { $n } changes are only in this browser.
}
settings-forget-now = Remove it now
places-title = Workspaces on this device
places-words = Each is by itself: its own deals, people and copies. A tab shows one of them.
places-here = open here
places-show = Open
places-show-named = Open { $name }
places-new = New workspace
places-fresh = Fresh copy without history
places-fresh-words = A new workspace with everything as it is now, the bin included, and nothing of how it came to be. It is apart from this one: their copies do not merge.
drafts-title = Drafts
drafts-words = Typed on this device and not saved. Nobody else sees them.
drafts-new-deal = New deal
drafts-open = Open
