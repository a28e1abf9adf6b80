## The keys
help-title = Keyboard
help-letters = Single-letter keys
help-letters-why = Switch them off when speech input or another program types letters.
help-anywhere = Anywhere
help-board = On the board
help-deal = In a deal
help-search = Search
help-this = This list
help-close = Close, cancel
help-arrows = Between cards and columns
help-to-cards = To the first card
help-cells = Between cells
help-rows = Next and previous row
help-select = Select the row
help-edit = Edit the cell
help-wider = In a heading: make the column narrower or wider
help-open = Open the deal
help-lift = Lift a card; arrows carry it, Space drops it, Esc cancels
help-note = Write a note
help-log-call = Log a call
help-log-mail = Log an email
help-lead-next = Next lead
help-lead-before = Previous lead
help-lead-work = Work on this lead, and go on to the next
help-lead-nurture = Put this lead off until a day
help-lead-convert = Convert this lead to a deal
help-lead-disqualify = Disqualify this lead
help-lead-tick = Select this lead
help-lead-add = Add a lead in one line

## Today
help-next-row = Next step
help-previous-row = Previous step
help-done-row = Step is done
help-later-row = Do it another day
help-one-by-one = One by one

## The weekly review
help-review-next = Next deal
help-review-previous = Previous deal
help-review-on = Deal to the next stage
help-review-back = Deal back a stage
help-review-park = Park the deal
help-review-won = Deal is won
help-review-close = Deal is lost
help-review-plan = Plan a step
help-review-decide = Decide something
help-review-part = Next part
help-review-part-before = Previous part
