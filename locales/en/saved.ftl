## Numbers as a file, and on paper
save-as = Save or print: { $what }
save-csv = Table (CSV)
save-svg = Drawing (SVG)
save-png = Picture (PNG)
save-print = Print
save-failed = This could not be made into a picture.

## Views with a name
views-save = Save this view
views-save-changes = Save changes
views-saved = View “{ $name }” saved
views-menu = The view { $name }
views-rename = Rename
views-forget = Delete
views-forgotten = View “{ $name }” deleted
views-name-missing = Give the view a name.
views-name-taken = There is a view of this name already.
