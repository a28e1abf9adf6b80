## The first minute
first-title = Your sales pipeline, on your own device
first-words = No account, no server. Deals stay in this browser, every number is calculated here, and teammates merge their copies directly.
first-others = Other ways to begin
first-sample-words = A made-up company with deals in every stage. Look around; remove it whenever you like.
first-import-words = A CSV file from your old CRM or spreadsheet, closed deals included.
first-open-words = A .kariz file from a teammate: from then on you work on the same pipeline.
first-scan-words = Somebody who is in a live session invites you with a code on their screen, or with a link.
first-private = Nothing leaves this page unless you hand out a copy.
load-sample = Load sample workspace
start = Start a pipeline
start-name = What do you sell, or who are you?
start-name-example = Rill Sensors
start-me = Your name
start-stages = Stages to begin with; all can be changed later
start-pipeline = Start
