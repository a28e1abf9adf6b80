## What stands in the page before anything else runs
page-failed = Kariz could not start
page-failed-words = A part of the page did not load, or this browser is too old. Your data on this device is untouched.
page-framed = Kariz does not run inside another page
page-framed-words = The page around it could make you click what you do not see. Nothing of yours was opened here.
page-framed-open = Open Kariz by itself
page-opening = Opening Kariz…
page-again = Try again
page-description = A sales pipeline that lives in a web page: no account, no server.
