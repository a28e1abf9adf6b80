## The list of deals
deals-none = No deals yet
deals-none-words = A deal is a qualified opportunity with a value. Add the first one, or bring your history as a CSV file.
deals-no-match = No deals match
deals-show-all = Show all
deals-toolbar = Views and filters
deals-all = All
deals-bin = Bin
deals-bin-empty = The bin is empty
deals-bin-words = Whatever is removed comes here, and can be taken back.
deals-restore = Restore
deals-restore-named = Restore { $title }
deals-restored = { $title } is back.
deals-back-to = Back to { $page }
deals-filter = Filter
deals-show = { $n ->
    [one] Show { $n } deal
   *[other] Show { $n } deals
}
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
deals-select = Select { $title }
deals-select-all = Select all
deals-select-none = Select none
deals-bulk = Change the selected deals
deals-selected = { $n ->
    [one] { $n } selected · { $sum }
   *[other] { $n } selected · { $sum }
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
deals-close-this-month = End of this month
deals-close-next-month = End of next month
deals-close-90 = In 90 days
deals-close-none = No date
deals-cell = { $field } of { $deal }: { $value }
deals-cell-none = { $field } of { $deal }: none
