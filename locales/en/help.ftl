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
help-open = Open the deal
help-lift = Lift a card; arrows carry it, Space drops it, Esc cancels
help-note = Write a note
help-log-call = Log a call
help-log-mail = Log an email
