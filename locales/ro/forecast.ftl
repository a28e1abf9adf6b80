### The forecast: what will close when, whether that can be believed, and what changed.

## What is shown
forecast-limited-to = Limitare la
forecast-span = Coloane
forecast-months = Pe luni
forecast-weeks = Pe săptămâni
forecast-quarters = Pe trimestre
forecast-pipeline = Pipeline
forecast-all-pipelines = Toate pipeline-urile
forecast-everyone = Toată lumea
forecast-sums = Sume
forecast-each = Categorii
forecast-running = Total cumulat
forecast-quarter = T{ $quarter } { $year }
forecast-days = { $from } – { $to }
forecast-now = acum

## At a glance
forecast-glance = Pe scurt
# A number that opens the deals behind it.
forecast-figure = { $name }: { $value }. Afișați oportunitățile.
forecast-won-in = Câștigat, { $column }
forecast-won-n = { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
forecast-history-in = Istoric propriu, { $column }
forecast-band = în 8 din 10 cazuri { $low } – { $high }
forecast-without-history = prea puțin istoric: după probabilitatea fiecărei etape
forecast-none-open = nicio oportunitate deschisă
forecast-band-low = în 8 din 10 cazuri, cel puțin
forecast-band-high = în 8 din 10 cazuri, cel mult
forecast-reckoning = Se calculează…
forecast-weighted-in = Deschis ponderat, { $column }
forecast-weighted-of = din { $value } în { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
forecast-late = Închise mai târziu decât s-a prevăzut
forecast-late-by = { $late } din { $n ->
    [one] 1 oportunitate închisă
    [few] { $n } oportunități închise
   *[other] { $n } de oportunități închise
} în ultimul an, în mediană cu { $days ->
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
}
forecast-late-none = { $n ->
    [one] singura oportunitate închisă în ultimul an a respectat data estimată
    [2] ambele oportunități închise în ultimul an au respectat data estimată
    [few] toate cele { $n } oportunități închise în ultimul an au respectat data estimată
   *[other] toate cele { $n } de oportunități închise în ultimul an au respectat data estimată
}
forecast-late-missing = În ultimul an nu s-a închis nicio oportunitate cu închidere estimată.

## By column
forecast-by-close = După închiderea estimată
forecast-chart = Valoarea câștigată și cea deschisă după închiderea estimată. Săgețile duc de la o coloană la alta și de la o categorie la alta; Enter afișează oportunitățile.
forecast-chart-column = { $column }: câștigat { $won }, deschis { $open } în { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}, ponderat { $weighted }
forecast-chart-part = { $column }, { $row }: { $value } în { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
forecast-won = Câștigat
forecast-weighted = Ponderat
forecast-commit-or-surer = Asumat și câștigat
forecast-best-or-surer = Optimist sau mai sigur
forecast-pipeline-or-surer = Pipeline sau mai sigur
forecast-history = Istoric propriu
forecast-later = Mai târziu
forecast-undated = Fără dată
forecast-table = Prognoză după închiderea estimată, în cifre
forecast-table-column = Închidere
forecast-cell = { $column }, { $row }: { $value }, { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
# What a list of deals is called.
forecast-cell-title = { $column }: { $row }
forecast-overdue = { $n ->
    [one] O oportunitate deschisă, în valoare de { $value }, are data depășită; se numără în coloana „{ $column }”.
    [few] { $n } oportunități deschise, în valoare de { $value }, au data depășită; se numără în coloana „{ $column }”.
   *[other] { $n } de oportunități deschise, în valoare de { $value }, au data depășită; se numără în coloana „{ $column }”.
}
forecast-without-rate = Nu intră în aceste sume: oportunitățile în { $currencies }, pentru care nu există curs în Setări.
forecast-without-value = { $n ->
    [one] O oportunitate nu are valoare și nu intră în nicio sumă.
    [few] { $n } oportunități nu au valoare și nu intră în nicio sumă.
   *[other] { $n } de oportunități nu au valoare și nu intră în nicio sumă.
}
forecast-empty = Încă nimic de prognozat: în această perioadă nu există nicio oportunitate deschisă sau câștigată. Oportunitățile deschise apar aici imediat ce au o închidere estimată.

## The deals behind a column
forecast-behind = Oportunități: { $column }
forecast-behind-count = { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
forecast-behind-none = Nicio oportunitate în coloana „{ $column }”.
forecast-as-list = Deschideți ca listă
forecast-more = { $n ->
    [one] În listă mai este o oportunitate.
    [few] În listă mai sunt { $n } oportunități.
   *[other] În listă mai sunt { $n } de oportunități.
}
forecast-with-above = cu cele de mai sus: { $value }
forecast-own-chance = proprie (etapa: { $likelihood })
forecast-stage-chance = din etapă
forecast-pushed = { $n ->
    [one] amânată o dată
    [few] amânată de { $n } ori
   *[other] amânată de { $n } de ori
}
forecast-no-day = fără dată
forecast-category-of = Categoria de prognoză: { $deal }
forecast-by-rule = După etapă și dată: { $category }

## Own history
forecast-own = Din istoricul propriu
forecast-own-hint = pentru oportunitățile deschise azi; cele noi se adaugă
forecast-own-chart = Ce se estimează pentru fiecare coloană, cu intervalul care cuprinde 8 din 10 cazuri. Săgețile duc de la o coloană la alta.
forecast-own-point = { $column }: estimat { $expected }, în 8 din 10 cazuri { $low } – { $high }
forecast-expected = estimat
forecast-band-legend = 8 din 10 cazuri
forecast-stages = Câștigate, odată ajunse în etapă
forecast-stage = Etapă
forecast-stage-history = Istoricul propriu
forecast-stage-set = Probabilitate setată
forecast-stage-closed = n, închise
forecast-ground-pipeline = Se bazează pe { $n ->
    [one] 1 oportunitate închisă
    [few] { $n } oportunități închise
   *[other] { $n } de oportunități închise
} din acest pipeline.
forecast-ground-owner = Se bazează pe { $n ->
    [one] 1 oportunitate închisă
    [few] { $n } oportunități închise
   *[other] { $n } de oportunități închise
} de acest responsabil.
forecast-ground-few = { $n ->
    [0] Nicio oportunitate închisă nu are încă istoric de etape: până la zece, contează probabilitatea fiecărei etape.
    [one] O singură oportunitate închisă are istoric de etape: până la zece, contează probabilitatea fiecărei etape.
    [few] Doar { $n } oportunități închise au istoric de etape: până la zece, contează probabilitatea fiecărei etape.
   *[other] Doar { $n } de oportunități închise au istoric de etape: până la zece, contează probabilitatea fiecărei etape.
}
forecast-ground-assumed = Importate deja închise, deci cu drumul prin etape presupus: { $n }. Cele câștigate contează ca trecute prin toate etapele, cele pierdute până la etapa în care s-au pierdut.
forecast-believe = Este de încredere?
forecast-checking = Se verifică fiecare zi de luni din ultimul an: { $done } din { $all }
forecast-held = Intervalul s-a confirmat în { $held } din { $n ->
    [one] { $n } zi de luni verificată
    [few] { $n } zile de luni verificate
   *[other] { $n } de zile de luni verificate
}. Oportunități deschise câștigate la timp: prognoza { $said }, realitatea { $came }.
forecast-held-fair = Atât de des cât ar trebui.
forecast-held-off = Nu este de încredere: în ultima vreme oportunitățile au mers altfel decât înainte, așa că nu vă bazați pe el.
forecast-held-few = Se pot verifica mai puțin de opt zile de luni: prea puține ca să se poată spune ceva.

## What changed
forecast-change = Ce s-a schimbat
forecast-change-hint = până la ultimul ban, la cursurile de azi
forecast-since = Față de
forecast-since-week = Acum 7 zile
forecast-since-month = Acum 30 de zile
forecast-since-quarter = Acum 90 de zile
forecast-since-day = { $day }
forecast-of = Pentru
forecast-of-all = Toate oportunitățile deschise
forecast-change-chart = Cum s-a schimbat valoarea deschisă. Săgețile duc de la o bară la alta; Enter afișează oportunitățile ei.
forecast-change-bar = { $bar }: { $value }, { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
forecast-change-table = Ce s-a schimbat, în cifre
forecast-change-what = Modificare
forecast-change-value = Valoare
forecast-change-deals = Oportunități
forecast-opening = Deschise, { $day }
forecast-closing = Deschise azi
forecast-opening-short = început
forecast-closing-short = final
forecast-bar-new = Noi
forecast-bar-reopened = Redeschise
forecast-bar-moved-in = Intrate
forecast-bar-value-up = Majorate
forecast-bar-value-down = Reduse
forecast-bar-won = Câștigate
forecast-bar-lost = Pierdute
forecast-bar-pushed-out = Amânate
forecast-bar-gone = Ieșite altfel
forecast-nothing-changed = Nimic nu era deschis la niciuna dintre date și nimic nu s-a schimbat.
forecast-edits = { $bar }: pe oportunități
forecast-what-made = creată
forecast-what-reopened = redeschisă
forecast-what-value = valoare: { $from } → { $to }
forecast-what-expected = închidere: { $from } → { $to }
forecast-what-owner = responsabil: { $from } → { $to }
forecast-what-pipeline = alt pipeline
forecast-what-won = câștigată
forecast-what-lost = pierdută
forecast-what-binned = mutată în coș
forecast-nothing = nimic
forecast-nobody = nimeni

## Slippage
forecast-slippage = Amânări
forecast-slippage-open = Oportunități deschise amânate
forecast-slippage-often = { $n ->
    [0] Niciuna nu a fost amânată de trei ori.
    [one] Una a fost amânată de cel puțin trei ori.
    [few] { $n } au fost amânate de cel puțin trei ori.
   *[other] { $n } au fost amânate de cel puțin trei ori.
}
forecast-slippage-none = Nicio oportunitate deschisă nu a fost amânată.
forecast-slippage-who = Cine a amânat în ultimul an
forecast-slippage-by = { $n ->
    [one] o dată
    [few] de { $n } ori
   *[other] de { $n } de ori
}, { $deals ->
    [one] 1 oportunitate
    [few] { $deals } oportunități
   *[other] { $deals } de oportunități
}, { $days ->
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
} în total
forecast-slippage-unknown = Cineva
forecast-trimmed = Au valorat la final mai puțin decât la prima evaluare: { $n } din { $won ->
    [one] 1 oportunitate câștigată
    [few] { $won } oportunități câștigate
   *[other] { $won } de oportunități câștigate
}, în mediană cu { $share } mai puțin.
forecast-trimmed-none = { $won ->
    [one] Singura oportunitate câștigată în ultimul an a valorat cel puțin cât la prima evaluare.
    [2] Ambele oportunități câștigate în ultimul an au valorat cel puțin cât la prima evaluare.
    [few] Toate cele { $won } oportunități câștigate în ultimul an au valorat cel puțin cât la prima evaluare.
   *[other] Toate cele { $won } de oportunități câștigate în ultimul an au valorat cel puțin cât la prima evaluare.
}
forecast-show-late = Afișați cele întârziate
forecast-show-trimmed = Afișați cele reduse

## Goal and coverage
forecast-goal = Obiectiv
forecast-missing = Lipsă
forecast-won-goal = { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}, lipsesc { $missing } până la { $goal }
forecast-won-reached = { $n ->
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}, obiectivul de { $goal } este atins
forecast-chart-goal = Obiectiv, { $column }: { $goal }, lipsesc { $missing }
forecast-gap = lipsesc { $amount }
forecast-cover = Acoperire, { $column }
forecast-cover-title = Deschise pentru obiectiv: { $column }
forecast-goal-none = Nu e stabilit niciun obiectiv de venituri pentru astfel de perioade, deci nu se poate spune ce lipsește.
forecast-goal-pipeline = Obiectivele sunt ale tuturor sau ale unei persoane: alegeți toate pipeline-urile ca să vedeți acoperirea.
forecast-cover-over = Perioada s-a încheiat: nimic deschis nu mai poate conta pentru ea.

## Cash in
forecast-cash = Încasări
forecast-cash-hint = după data la care plătesc cumpărătorii
forecast-cash-table = Încasări, în cifre
forecast-cash-won = Din oportunități câștigate
forecast-cash-open = Din oportunități deschise, ponderat
forecast-cash-all = Total
forecast-cash-later = Mai târziu
forecast-cash-cell = { $column }, { $row }: { $value }. Afișați oportunitățile.
forecast-cash-bar = { $column }: { $won } din oportunități câștigate, { $open } din cele deschise, ponderat
forecast-cash-chart = Încasări pe coloane. Săgețile duc de la o coloană la alta; Enter afișează oportunitățile.
forecast-cash-terms = Condiții de plată: { $terms }
forecast-cash-edit = Modificați condițiile
forecast-cash-undated = { $n ->
    [one] O oportunitate deschisă nu are dată, așa că nu se știe când se încasează.
    [few] { $n } oportunități deschise nu au dată, așa că nu se știe când se încasează.
   *[other] { $n } de oportunități deschise nu au dată, așa că nu se știe când se încasează.
}
