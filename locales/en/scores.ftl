## Points of leads: fit to the ideal customer, and engagement
leads-signal = { $signal ->
    [opened] Opened our mail
    [clicked] Clicked a link
    [answered] Answered
    [pricing] Visited pricing
    [asked-demo] Asked for a demo
    [samples] Ordered samples
    [quote] Asked for a quote
    [joined] Joined the list
    [trial] Finished a trial
   *[event] Came to an event
}
leads-signal-gone = A signal that this workspace has no more
score-aspect = { $aspect ->
    [industry] Industry
    [size] Size
    [region] Region
    [role] Role
    [budget] Budget
    [pain] Pain points
    [objection] Objections
    [wants] What do they want?
   *[says] How do they say it?
}
score-ready = Sales ready: { $total } of 100
score-ready-why = Sales ready: { $total } of 100. { $why }
score-fit-and-engagement = Fit { $fit } + engagement { $engagement }
score-by-engagement = By engagement alone: no ideal customer is described yet
score-latest = latest: { $what }
score-total = { $score } of 100 points
score-total-fit = { $score } of 100 points, fit { $letter }
