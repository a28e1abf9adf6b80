## Insights
insights-limited-to = Limitare la
insights-period = Perioadă
insights-pipeline = Pipeline
insights-last-days = { $n ->
    [one] Ultima zi
    [few] Ultimele { $n } zile
   *[other] Ultimele { $n } de zile
}
insights-this-month = Luna aceasta
insights-last-month = Luna trecută
insights-this-quarter = Trimestrul acesta
insights-last-quarter = Trimestrul trecut
insights-this-year = Anul acesta
insights-ever = Toată perioada
insights-all-pipelines = Toate pipeline-urile
insights-everyone = Toată lumea
insights-all-products = Toate produsele
insights-all-channels = Toate canalele

insights-win-rate = Rată de câștig, numeric
insights-win-rate-by-value = Rată de câștig, valoric
insights-average-deal = Vânzare medie
insights-cycle = Durata ciclului
insights-velocity = Viteză
insights-open-value = Valoare deschisă
insights-qualified = Lead-uri calificate
insights-lead-conversion = Conversia lead-urilor
insights-lifetime = Durată de viață
insights-of-closed = { $n ->
    [one] { $won } din { $n } închisă
    [few] { $won } din { $n } închise
   *[other] { $won } din { $n } închise
}
insights-of-value = { $won } din { $closed }, n = { $n }
insights-of-value-without = { $won } din { $closed }, n = { $n }; încă { $without } fără valoare
insights-n-median = n = { $n }, mediana { $median }
insights-n-mean = n = { $n }, mediană; media { $mean }
insights-n = n = { $n }
insights-n-without-value = n = { $n }, { $without } fără valoare
insights-open-now = { $n ->
    [one] noi în perioadă; { $n } deschisă acum
    [few] noi în perioadă; { $n } deschise acum
   *[other] noi în perioadă; { $n } deschise acum
}
insights-open-then = { $n ->
    [one] noi în perioadă; { $n } deschisă atunci
    [few] noi în perioadă; { $n } deschise atunci
   *[other] noi în perioadă; { $n } deschise atunci
}
insights-then = { $basis }, deschise la sfârșitul perioadei, la valorile de azi
insights-of-leads = { $of ->
    [one] { $n } din { $of } lead
    [few] { $n } din { $of } lead-uri
   *[other] { $n } din { $of } de lead-uri
}
insights-velocity-inputs = { $month } / lună; { $open } × { $rate } × { $size } ÷ { $cycle }
insights-days = { $n ->
    [one] zi
    [few] zile
   *[other] de zile
}
insights-per-day = / zi
insights-points = { $points } p.p.
insights-days-longer = { $n ->
    [one] cu { $n } zi mai mult
    [few] cu { $n } zile mai mult
   *[other] cu { $n } de zile mai mult
}
insights-days-shorter = { $n ->
    [one] cu { $n } zi mai puțin
    [few] cu { $n } zile mai puțin
   *[other] cu { $n } de zile mai puțin
}
insights-same = ca înainte
insights-better = față de perioada anterioară, adică mai bine
insights-worse = față de perioada anterioară, adică mai slab
insights-too-few = prea puține date

insights-as-list = Deschideți ca listă
insights-behind = { $n ->
    [one] Incluse în această cifră: { $n }
    [few] Incluse în această cifră: { $n }
   *[other] Incluse în această cifră: { $n }
}
insights-show-all = Afișați tot ({ $n })
insights-made-on = creată { $on }
insights-won-on = câștigată { $on }
insights-lost-on = pierdută { $on }

insights-funnel = Pâlnie
insights-funnel-summary = intrate { $entered }, câștigate { $won }, pierdute { $lost }, deschise { $open }
insights-go-on = { $share } avansează
insights-of-all = { $share } din toate
insights-d = { $days } z
insights-reached = { $n ->
    [one] { $name }: a ajuns aici { $n } oportunitate
    [few] { $name }: au ajuns aici { $n } oportunități
   *[other] { $name }: au ajuns aici { $n } de oportunități
}
insights-bottleneck = Blocajul: { $name }. Oportunitățile stau aici, în mediană, { $days }, iar { $share }.
insights-bottleneck-plain = Blocajul: { $name }.
insights-without-stages = { $n ->
    [one] Încă { $n } oportunitate închisă nu are istoric de etape (importată) și nu apare în nicio etapă a pâlniei.
    [few] Încă { $n } oportunități închise nu au istoric de etape (importate) și nu apar în nicio etapă a pâlniei.
   *[other] Încă { $n } de oportunități închise nu au istoric de etape (importate) și nu apar în nicio etapă a pâlniei.
}
insights-assume-passed = { $n ->
    [one] Luați în calcul { $n } oportunitate închisă fără istoric de etape: dacă e câștigată, ca trecută prin toate etapele; dacă e pierdută, până la cea în care s-a pierdut
    [few] Luați în calcul { $n } oportunități închise fără istoric de etape: cele câștigate ca trecute prin toate etapele, cele pierdute până la etapa în care s-au pierdut
   *[other] Luați în calcul { $n } de oportunități închise fără istoric de etape: cele câștigate ca trecute prin toate etapele, cele pierdute până la etapa în care s-au pierdut
}
insights-assumed = { $n ->
    [one] Presupunere: { $n } oportunitate închisă fără istoric de etape a trecut prin toate etapele dacă e câștigată; dacă e pierdută, până la cea în care s-a pierdut.
    [few] Presupunere: din { $n } oportunități închise fără istoric de etape, cele câștigate au trecut prin toate etapele, cele pierdute până la etapa în care s-au pierdut.
   *[other] Presupunere: din { $n } de oportunități închise fără istoric de etape, cele câștigate au trecut prin toate etapele, cele pierdute până la etapa în care s-au pierdut.
}
insights-lost-somewhere = { $n ->
    [one] La { $n } oportunitate pierdută nu se știe în ce etapă s-a pierdut. Nu este în pâlnie, așa că procentele arată mai bine decât au fost.
    [few] La { $n } oportunități pierdute nu se știe în ce etapă s-au pierdut. Nu sunt în pâlnie, așa că procentele arată mai bine decât au fost.
   *[other] La { $n } de oportunități pierdute nu se știe în ce etapă s-au pierdut. Nu sunt în pâlnie, așa că procentele arată mai bine decât au fost.
}

insights-stages = Etape
insights-stages-hint = din oportunitățile intrate în perioadă
insights-stages-without = Oportunitățile închise fără istoric de etape (importate) nu apar în niciun rând: nu se știe când au intrat în fiecare etapă.
insights-entered = Intrate
insights-moved-on = Avansate
insights-moved-back = Întoarse
insights-still-there = Încă acolo
insights-median = Mediană
insights-mean = Medie
insights-now = Acum
insights-limit = Limită
insights-is-bottleneck = blocaj

insights-balance = Echilibru
insights-top-heavy = prea plin la început: primele etape conțin mai mult decât le trebuie ultimelor
insights-even = distribuit uniform
insights-bottom-heavy = prea plin la sfârșit: din urmă vine prea puțin
insights-short = { $n ->
    [one] lipsește { $n }
    [few] lipsesc { $n }
   *[other] lipsesc { $n }
}
insights-within = în interval
insights-over = { $n } în plus
insights-range = de la { $min } la { $max }
insights-range-least = cel puțin { $min }
insights-range-most = cel mult { $max }
insights-balance-now = Situația de azi, nu cea din perioada de mai sus.
insights-flow = Pe săptămână: lead-uri noi { $leads }, oportunități noi { $deals }, închise { $closed }.
insights-flow-missing = Noi față de închise: –. { $why }

insights-need = Pipeline necesar
insights-need-hint = de câte lead-uri avem nevoie?
insights-target = Venit-țintă
insights-need-average = Vânzare medie
insights-need-rate = Rată de închidere, %
insights-reps = Agenți
insights-sales = { $n ->
    [one] vânzare
    [few] vânzări
   *[other] de vânzări
}
insights-leads = { $n ->
    [one] lead
    [few] lead-uri
   *[other] de lead-uri
}
insights-leads-each = { $n ->
    [one] lead per agent
    [few] lead-uri per agent
   *[other] de lead-uri per agent
}

## What is missing for a number
missing-deals = Lipsesc oportunitățile: niciuna nu se potrivește cu filtrele.
missing-won = Lipsesc oportunitățile câștigate: niciuna în această perioadă.
missing-lost = Lipsesc oportunitățile pierdute: niciuna în această perioadă.
missing-closed = Lipsesc oportunitățile câștigate sau pierdute: niciuna în această perioadă.
missing-new = Lipsesc oportunitățile noi: niciuna în această perioadă.
missing-open = Lipsesc oportunitățile deschise: nu există niciuna.
missing-values = Lipsesc valorile: niciuna dintre aceste oportunități nu are valoare.
missing-lost-values = Lipsesc valorile oportunităților pierdute: niciuna nu are, așa că valoric nu s-ar fi pierdut nimic.
missing-won-values = Lipsesc valorile oportunităților câștigate: niciuna nu are, așa că valoric nu s-ar fi câștigat nimic.
missing-rates = Lipsesc cursurile de schimb pentru { $codes }; introduceți-le în Setări.
missing-created-days = Lipsește data creării oportunităților.
missing-lead-days = Lipsesc oportunitățile provenite din lead-uri.
missing-cycle-days = Fiecare oportunitate a fost câștigată în ziua creării; nu există un ciclu la care să se împartă.
missing-stage-moves = Lipsesc oportunități care să fi trecut prin etape în această perioadă.
missing-stages = Pipeline-ul nu are încă etape.
missing-ranges = Stabiliți intervale-țintă pentru etape ca să vedeți echilibrul.
missing-whole-pipeline = Intervalele sunt pentru întregul pipeline: ștergeți filtrele ca să comparați cu ele.
missing-leads = Lipsesc lead-urile: în această perioadă nu a apărut niciunul.
missing-lead-filter = Lead-urile nu au nici pipeline, nici produs: ștergeți aceste filtre.
missing-period = Este nevoie de o perioadă care a început deja.
missing-target = Scrieți o țintă mai mare decât zero.
missing-average-deal = Scrieți o vânzare medie mai mare decât zero.
missing-close-rate = Scrieți o rată de închidere între 0 și 100.
missing-reps = Scrieți câți agenți sunt.
insights-divided = { $a } ÷ { $b }

insights-sections = Secțiuni
insights-overview = Sumar
insights-trends = Tendințe
insights-people = Persoane
insights-sources = Surse
insights-customers = Clienți
insights-losses = Motive și mărimi
insights-touches = Contactare
insights-products = Produse
insights-year-before = cu un an înainte: { $value }
insights-year-before-of = cu un an înainte: { $value }, n = { $n }

## A page of one's own
insights-own = Pagina mea
insights-own-arrange = Aranjați
insights-own-add = Adăugați
insights-own-move = Mutați { $what }: trageți sau folosiți tastele săgeți
insights-own-moved = { $what }: locul { $place } din { $n }
insights-own-two = Două coloane
insights-own-wide = Două coloane: { $what }
insights-own-take = Scoateți de pe pagina mea: { $what }
insights-own-taken = „{ $what }” nu mai este pe pagină
insights-own-none = Aici nu este încă nimic. Adăugați cifrele la care vă uitați în fiecare săptămână.

## Size as a filter
insights-size = Mărime
insights-all-sizes = Toate mărimile
insights-size-below = sub { $max }
insights-size-above = { $min } și peste
insights-size-between = { $min } – { $max }

## Columns of the numbers as a file
insights-file-number = Cifră
insights-file-value = Valoare
insights-file-unit = Unitate
insights-file-change = Față de perioada anterioară
insights-file-year = Cu un an înainte
insights-file-basis = Pe ce se bazează
insights-file-went-on = Ponderea celor avansate
insights-file-of-all = Ponderea din toate
insights-file-days = { $name }, zile
insights-file-least = Țintă, cel puțin
insights-file-most = Țintă, cel mult
