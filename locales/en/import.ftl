## The import wizard
import-choose = A CSV file: deals from another CRM or a spreadsheet
import-choose-words = Columns, dates, numbers and stages are recognised; you see every row before anything happens, and one Undo takes all of it back.
import-empty = There is nothing in this file but a header, or nothing at all.
import-not-text = This is not a text table. Save the sheet as CSV (in Excel: “CSV UTF-8”), then import that.
import-too-large = The file is too large: at most 200,000 rows and 64 MB. Split it, and import the parts one after the other.
import-too-wide = The table has { $columns } columns; with as many rows as it has, at most { $most } can be read. Delete those that say nothing about deals, then import it again.
import-cell-too-long = In the row on line { $line } there is a cell of more than 100,000 bytes, longer than any spreadsheet’s. A quotation mark there may never be closed. Shorten the cell or close the quote, then import the file again.
import-no-table = No column looks like a deal’s title, organisation or identifier.
import-detected = { $rows ->
    [one] { $name }: { $rows } row, { $encoding }
   *[other] { $name }: { $rows } rows, { $encoding }
}
import-delimiter = Between columns
import-comma = Comma
import-semicolon = Semicolon
import-tab = Tab
import-bar = Bar
import-encoding = Encoding
import-dates = Dates
import-ymd = 2026-11-22
import-dmy = 22/11/2026 (day first)
import-mdy = 11/22/2026 (month first)
import-decimal = Numbers
import-mode = Deals that are here already
import-both = Update them
import-create-only = Leave them
import-update-only = Update them, add none
import-pipeline = Into the pipeline
import-columns = What the columns are
import-column-is = Column { $name } is
import-skip = Not imported
import-source-id = Identifier
import-status = Won or lost
import-currency = Currency
import-domain = Web domain
import-industry = Industry
import-region = Region
import-role = Role
import-employees = Employees
import-lost-reason = Lost reason
import-stages = What the stages mean
import-word-means = { $word } means
import-blank = (empty)
import-blank-means = An empty cell means
import-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
import-means-open = Open
import-means-won = Won
import-means-lost = Lost
import-new-stage = New stage: { $name }
import-own-stages = The pipeline
import-own-stages-use = The file’s stages become the pipeline, in this order
import-own-stages-put-away = { $n ->
    [one] { $n } stage that is there now holds no deal and is put away. Undo brings it back.
   *[other] { $n } stages that are there now hold no deals and are put away. Undo brings them back.
}
import-own-stages-earlier = Move { $name } towards the start
import-own-stages-later = Move { $name } towards the end
import-most-left-out = Most rows would be left out: { $left } of { $of }, mostly because: { $why }. One of the columns may be read as what it is not; look at them above.
import-statuses = What the status column means
import-names = Who and what the names are
import-name-new = New: { $name }
import-name-nothing = Leave empty
import-preview = Preview
import-row-problem = { $column ->
    [0] Line { $line }: { $reason }
   *[other] Line { $line }, { $column }: { $reason } ({ $found })
}
import-not-a-date = not a date in the chosen order
import-not-a-number = not a number
import-out-of-range = out of range
import-day-out-of-range = a date out of range
import-not-a-currency = not a currency
import-nameless = neither title, organisation nor identifier
import-closed-before-created = closed before it was created
import-ragged = more cells than the header
import-same = the same as an earlier row, which is taken once
import-repeated = the identifier stands in an earlier row
import-criteria-unmet = the stage’s entry criteria are not ticked
import-skips-stage = it would skip a stage that may not be skipped
import-goes-back = it would go back from a stage that allows none to
import-new = { $n ->
    [one] { $n } new deal
   *[other] { $n } new deals
}
import-updated = { $n ->
    [one] { $n } changes
   *[other] { $n } change
}
import-unchanged = { $n ->
    [one] { $n } stays as it is
   *[other] { $n } stay as they are
}
import-others = { $n ->
    [one] { $n } person, product or stage is added
   *[other] { $n } people, products and stages are added
}
import-rejected = { $n ->
    [one] { $n } row left out
   *[other] { $n } rows left out
}
import-dates-from = dates from { $first } to { $last }
import-rejected-file = Save the rows that are left out
import-rejected-some = Named here: { $shown } of { $n }. All of them are in the file.
import-run = { $n ->
    [0] Nothing to import
    [one] Import { $n } deal
   *[other] Import { $n } deals
}
import-progress = Importing: { $done } of { $of } rows
import-done = Imported: { $added } new, { $updated } changed
import-finished = The deals are in your pipeline.
import-nothing = Nothing to change: every row is here already.
import-undo = Undo the import
import-tick = Tick the entry criteria of the stages for all imported deals
import-unmet = { $n ->
    [one] { $n } deal goes into a stage without its entry criteria
   *[other] { $n } deals go into stages without their entry criteria
}
import-doubts = Worth a look
import-doubt-quote-plain = On line { $line } a quotation mark is opened and never closed. It was read as an ordinary character, so that the rows behind it stay apart. Check that row in the preview.
import-doubt-quote-open = On line { $line } a quotation mark is opened and never closed: the rows behind it may have become one. Close it in the file, then import that.
import-doubt-dates = Every date could also be read with day and month exchanged.
import-doubt-decimal = Every number could also be read with the other decimal separator.
import-doubt-encoding = The text is not Unicode; its encoding was guessed from the letters.
import-doubt-stage = No column says in which stage deals are: all go into the first one.
import-doubt-title = No column has titles: they are made from organisation and product.
import-doubt-created = No column says when deals were made: sales cycles will not come out right.
import-doubt-currency = The column “{ $name }” looks like currencies, and is not imported: all values would be in one currency.
import-doubt-unread = The column “{ $name }” is not imported: what stands in it cannot be read as what its name says.
import-use-currency = It says the currency
import-repeated-rows = { $n ->
    [one] { $n } row says the same as an earlier one in all columns that are read.
   *[other] { $n } rows say the same as earlier ones in all columns that are read.
}
import-once = Take such rows once
import-some-left-out = { $left ->
    [one] One of { $of } rows would be left out; which and why stands above.
   *[other] { $left } of { $of } rows would be left out; which and why stands above.
}
import-as-last-time = Read as you read such a file last time: columns, dates and numbers.
import-detect-anew = Detect anew
import-doubt-source = Nothing identifies the rows: importing again finds them by title, organisation and date.
import-assumed-created = { $n ->
    [one] { $n } row says no day of making: today is taken, or the closing day
   *[other] { $n } rows say no day of making: today is taken, or the closing day
}
import-assumed-closed = { $n ->
    [one] { $n } closed deal has no closing day: the expected day is taken if it is over, else today
   *[other] { $n } closed deals have no closing day: the expected day is taken if it is over, else today
}
import-assumed-value = { $n ->
    [one] { $n } deal that is not won has a value of 0: taken as not known
   *[other] { $n } deals that are not won have a value of 0: taken as not known
}
import-assumed-stage = { $n ->
    [one] { $n } row has no stage: the first one is taken
   *[other] { $n } rows have no stage: the first one is taken
}
import-assumed-stays-closed = { $n ->
    [one] { $n } deal is won or lost here and open in the file: it stays closed
   *[other] { $n } deals are won or lost here and open in the file: they stay closed
}
import-left-empty = { $n ->
    [one] { $n } cell cannot be read and is left empty: { $field }
   *[other] { $n } cells cannot be read and are left empty: { $field }
}
