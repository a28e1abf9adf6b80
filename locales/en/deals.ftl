## The list of deals
deals-sum = { $n ->
    [one] { $n } deal · { $sum }
   *[other] { $n } deals · { $sum }
}
deals-none = No deals yet
deals-none-words = A deal is a qualified opportunity with a value. Add the first one, or bring your history as a CSV file.
deals-no-match = No deals match
deals-clear-filters = Clear filters
deals-toolbar = Views and filters
deals-open = Open
deals-won = Won
deals-lost = Lost
deals-all = All
deals-bin = Bin
deals-bin-empty = The bin is empty
deals-bin-words = Whatever is removed comes here, and can be taken back.
deals-restore = Restore
deals-restore-named = Restore { $title }
deals-restored = { $title } is back.
deals-filter = Filter
deals-filter-text = Filter by words
deals-any = Any { $what }
deals-at-least = Value at least
deals-closes-within = Closes within days
deals-group = Group
deals-group-none = No groups
deals-group-by = Group: { $what }
deals-sort = Sort
deals-columns = Columns
deals-next-step = Next step
deals-save-view = Save this view
deals-forget-view = Forget the view { $name }
deals-select = Select { $title }
deals-select-all = Select all
deals-select-none = Select none
deals-bulk = Change the selected deals
deals-selected = { $n ->
    [one] { $n } selected
   *[other] { $n } selected
}
deals-changed = { $n ->
    [one] { $n } deal changed.
   *[other] { $n } deals changed.
}
deals-binned = { $n ->
    [one] { $n } deal is in the bin.
   *[other] { $n } deals are in the bin.
}
deals-to-bin = Delete
deals-close-this-month = This month
deals-close-next-month = Next month
deals-close-90 = In 90 days
deals-close-none = No date
