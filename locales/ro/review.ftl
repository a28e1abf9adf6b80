### The check-up (G2), and the weekly review (G4).

## The check-up
check-reckoning = Se analizează datele…
check-eight = Opt greșeli frecvente
check-found = { $n ->
    [0] niciuna dintre cele opt
    [one] 1 din opt găsită
    [few] { $n } din opt găsite
   *[other] { $n } din opt găsite
}
check-mistake = Greșeala
check-evidence = Dovezi din datele proprii
check-sample = Eșantion
check-weeks = Opt săptămâni
check-next = Pas următor
check-first = De făcut întâi
check-first-words = cel mult trei lucruri
check-first-none = Nimic urgent: niciuna dintre cele opt greșeli nu se face aici.
check-small = Deocamdată sunt prea puține date. De la zece oportunități, contactări sau clienți se poate spune ceva.
check-high = Gravă
check-medium = Medie
check-low = Ușoară
check-fine = În regulă
check-few = Prea puține date
check-nothing = Nu s-a găsit nimic.
check-n = n = { $n }
check-trend = { $now }, înainte { $before }
check-same = { $now }, ca înainte
check-planned = { $n ->
    [one] 1 apel planificat
    [few] { $n } apeluri planificate
   *[other] { $n } de apeluri planificate
}
check-set-aside = O oră pe zi este rezervată prospectării

mistake-prospecting = Lipsa timpului pentru prospectare
mistake-unqualified = Lead-uri necalificate în pipeline
mistake-balance = Dezechilibru între etape
mistake-holding = Oportunități moarte în pipeline
mistake-tracking = Date incomplete
mistake-customers = Clienți neglijați
mistake-misleading = Cifre înșelătoare
mistake-products = Dezechilibru între produse
about-prospecting = oameni noi contactați
about-unqualified = nimeni nu știe dacă vor cumpăra
about-balance = oportunități deschise față de intervalul fiecărei etape
about-holding = vechi, fără contactare, amânate mereu
about-tracking = valori, date, pași sau motive lipsă
about-customers = nu a mai vorbit nimeni cu ei de 90 de zile
about-misleading = valori extreme, date vechi, pierderi nenotate
about-products = ce aproape nimeni nu vinde
sample-touches = contactări în 4 săptămâni
sample-past = trecute de prima etapă, cu ceva notat
sample-open = oportunități deschise
sample-tracked = deschise sau pierdute în 90 de zile
sample-customers = clienți
sample-closed = închise într-un an
sample-products = oportunități deschise cu produs

sign-no-leads = { $weeks ->
    [one] Într-una din ultimele 4 săptămâni niciun lead nou și nicio discuție cu vreunul
    [few] În { $weeks } din ultimele 4 săptămâni niciun lead nou și nicio discuție cu vreunul
   *[other] În { $weeks } din ultimele 4 săptămâni niciun lead nou și nicio discuție cu vreunul
}
sign-for-leads = Pentru lead-uri: { $leads } din { $all ->
    [one] { $all } contactare
    [few] { $all } contactări
   *[other] { $all } de contactări
} în 4 săptămâni, { $share }
sign-nothing-set-aside = Nimic planificat pentru lead-uri în următoarele 7 zile
sign-without-criteria = { $n ->
    [one] 1 oportunitate nu îndeplinește criteriile etapei
    [few] { $n } oportunități nu îndeplinesc criteriile etapei
   *[other] { $n } de oportunități nu îndeplinesc criteriile etapei
}
sign-nothing-known = { $n ->
    [one] 1 oportunitate fără niciun răspuns la întrebări
    [few] { $n } oportunități fără niciun răspuns la întrebări
   *[other] { $n } de oportunități fără niciun răspuns la întrebări
}
sign-answered-no = { $n ->
    [one] 1 oportunitate cu un răspuns „nu”
    [few] { $n } oportunități cu un răspuns „nu”
   *[other] { $n } de oportunități cu un răspuns „nu”
}
sign-not-recorded = { $n ->
    [one] 1 oportunitate despre care nu s-a notat nimic: fără lead, iar etapa nu cere nimic
    [few] { $n } oportunități despre care nu s-a notat nimic: fără lead, iar etapele nu cer nimic
   *[other] { $n } de oportunități despre care nu s-a notat nimic: fără lead, iar etapele nu cer nimic
}
sign-too-many = { $stage }: deschise { $open }, dorite cel mult { $most }
sign-too-few = { $stage }: deschise { $open }, dorite cel puțin { $least }
sign-almost-all = Majoritatea oportunităților sunt în { $stage }: { $open }
sign-old = { $n ->
    [one] 1 oportunitate mai veche decât nouă din zece câștigate ({ $days } z) și, în plus, fără contactare sau amânată
    [few] { $n } oportunități mai vechi decât nouă din zece câștigate ({ $days } z) și, în plus, fără contactare sau amânate
   *[other] { $n } de oportunități mai vechi decât nouă din zece câștigate ({ $days } z) și, în plus, fără contactare sau amânate
}
sign-past-limit = { $n ->
    [one] 1 oportunitate peste limita de zile a etapei și, în plus, fără contactare sau amânată
    [few] { $n } oportunități peste limita de zile a etapei și, în plus, fără contactare sau amânate
   *[other] { $n } de oportunități peste limita de zile a etapei și, în plus, fără contactare sau amânate
}
sign-silent = { $n ->
    [one] 1 fără contactare de peste { $days } z
    [few] { $n } fără contactare de peste { $days } z
   *[other] { $n } fără contactare de peste { $days } z
}
sign-pushed = { $n ->
    [one] 1 amânată de { $times } ori sau mai mult
    [few] { $n } amânate de { $times } ori sau mai mult
   *[other] { $n } amânate de { $times } ori sau mai mult
}
sign-no-step = { $n ->
    [one] 1 oportunitate fără pas următor
    [few] { $n } oportunități fără pas următor
   *[other] { $n } de oportunități fără pas următor
}
sign-no-value = { $n ->
    [one] 1 fără valoare
    [few] { $n } fără valoare
   *[other] { $n } fără valoare
}
sign-no-day = { $n ->
    [one] 1 fără închidere estimată
    [few] { $n } fără închidere estimată
   *[other] { $n } fără închidere estimată
}
sign-day-passed = { $n ->
    [one] 1 cu închiderea estimată depășită
    [few] { $n } cu închiderea estimată depășită
   *[other] { $n } cu închiderea estimată depășită
}
sign-no-reason = { $n ->
    [one] 1 pierdere fără motiv
    [few] { $n } pierderi fără motiv
   *[other] { $n } de pierderi fără motiv
}
sign-not-spoken = { $n ->
    [one] 1 client necontactat de { $days } z
    [few] { $n } clienți necontactați de { $days } z
   *[other] { $n } de clienți necontactați de { $days } z
}
sign-outlier = O singură oportunitate înseamnă { $share } din tot ce s-a câștigat într-un an: media nu spune mare lucru
sign-never-lost = Toate cele { $won } închise au fost câștigate: pierderile nu se notează
sign-stale = { $n ->
    [one] 1 oportunitate deschisă neatinsă de { $days } z
    [few] { $n } oportunități deschise neatinse de { $days } z
   *[other] { $n } de oportunități deschise neatinse de { $days } z
}
sign-nobody-leaves = { $stage }: nimic nu a mai ieșit de { $days } z
sign-few-closed = { $name }: închise doar { $closed }, așa că rata de câștig nu se afișează
sign-neglected = { $open ->
    [0] { $product }: nicio oportunitate deschisă
    [one] { $product }: 1 oportunitate deschisă
    [few] { $product }: { $open } oportunități deschise
   *[other] { $product }: { $open } de oportunități deschise
}
sign-one-product = Un singur produs: nimic de echilibrat
sign-no-product = Încă niciun produs: nimic de echilibrat

check-step-set-aside = Rezervați o oră pe zi
check-step-plan = { $n ->
    [one] Planificați 1 apel
    [few] Planificați { $n } apeluri
   *[other] Planificați { $n } de apeluri
}
check-step-clean = Faceți ordine: { $n }
check-step-fill = Completați: { $n }
check-step-look = Afișați: { $n }
plan-prospecting = Prospectare: căutați cumpărători noi
plan-ask = Întrebați ce nu se știe încă
plan-move = Duceți oportunitatea mai departe
plan-customer = Cum merg lucrurile la client?

## The nine habits
habits-title = Nouă obiceiuri
habits-kept = { $n ->
    [one] 1 respectat
    [few] { $n } respectate
   *[other] { $n } respectate
}
habit-yes = Respectat
habit-partly = În parte
habit-no = Încă nu
habit-reviews = Timp pentru pipeline
habit-reviews-why = Companiile care i-au dedicat patru ore pe lună au crescut cu 14% mai mult decât cele cu o singură oră.
habit-reviews-n = { $done } din { $of } în 30 de zile
habit-training = Toți știu ce au de făcut
habit-training-why = Fiecare etapă are îndrumări, pentru colegii vechi și noi.
habit-training-n = Etape cu îndrumări: { $done } din { $of }
habit-follow-up = Reveniți la client
habit-follow-up-why = Cei mai mulți renunță după două apeluri; în medie e nevoie de opt contactări.
habit-follow-up-n = Obiectiv de contactări atins: { $done } din { $of } pierdute în 90 de zile
habit-short = Ciclu scurt
habit-short-why = Cu cât durează mai mult, cu atât cumpărătorii se răzgândesc mai des.
habit-short-n = { $now } z până la câștig, înainte { $before } z
habit-short-first = { $now } z până la câștig; prea puține înainte pentru o comparație
habit-referrals = Cereți recomandări
habit-referrals-why = Oamenii cumpără mult mai ușor la sfatul unui cunoscut.
habit-leads-n = { $of ->
    [one] { $done } din { $of } lead nou în 90 de zile
    [few] { $done } din { $of } lead-uri noi în 90 de zile
   *[other] { $done } din { $of } de lead-uri noi în 90 de zile
}
habit-words = Limbaj comun cu marketingul
habit-words-why = Spuneți ce vrea clientul ideal și cu ce cuvinte.
habit-words-n = { $of ->
    [one] { $done } din { $of } trăsătură a clientului ideal
    [few] { $done } din { $of } trăsături ale clientului ideal
   *[other] { $done } din { $of } de trăsături ale clientului ideal
}
habit-clean = Pipeline curat
habit-clean-why = Nimic blocat, nimic fără contactare, nicio dată depășită.
habit-clean-n = Oportunități deschise în ordine: { $done } din { $of }
habit-partners = Lucrați cu parteneri
habit-partners-why = Lead-uri recomandate de altcineva decât un client.
habit-questioned = Puneți etapele sub semnul întrebării
habit-questioned-why = Întrebați despre fiecare etapă de ce există.
habit-questioned-n = { $of ->
    [one] { $done } din { $of } etapă discutată într-un an
    [few] { $done } din { $of } etape discutate într-un an
   *[other] { $done } din { $of } de etape discutate într-un an
}

## The review
review-name = Revizuirea din { $date }
review-begin-title = O oră pentru pipeline
review-begin-words = Parcurgeți ce s-a schimbat, ce s-a câștigat sau s-a pierdut și de ce, precum și ce este de făcut. Deciziile devin pași; la sfârșit aveți un rezumat de partajat.
review-since-last = De la ultima revizuire, { $when }
review-since-week = În ultima săptămână: nu a mai existat o revizuire
review-begin = Începeți revizuirea
review-walk = Parcursul
review-beside = Alături de parcurs
review-time = Durata revizuirii
review-of-minutes = din { $n } min
review-minutes = { $n } min
review-hours = { $n } h
review-hours-of = { $done } din { $wanted }
review-hours-why = Patru ore pe lună: companiile care și le-au rezervat au crescut cu 14% mai mult.
review-held = { $n ->
    [0] nicio revizuire încă
    [one] 1 revizuire
    [few] { $n } revizuiri
   *[other] { $n } de revizuiri
}
review-pause = Pauză
review-go-on = Continuați
review-end = Încheiați și partajați
review-back = Înapoi
review-next = Mai departe: { $part }
review-nothing = Nimic de discutat aici.
review-more = { $n ->
    [one] Încă 1
    [few] Încă { $n }
   *[other] Încă { $n }
}
review-deals = { $n ->
    [0] niciuna
    [one] 1 oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
review-moves = { $n ->
    [0] nicio oportunitate nu s-a mișcat
    [one] 1 oportunitate: { $on } înainte, { $back } înapoi
    [few] { $n } oportunități: { $on } înainte, { $back } înapoi
   *[other] { $n } de oportunități: { $on } înainte, { $back } înapoi
}
part-moved = Ce s-a mișcat
part-won = Câștigate și de ce
part-lost = Pierdute și de ce
part-surprising = Câștiguri-surpriză
part-stuck = Blocate
part-no-step = Fără pas următor
part-closing = Închidere apropiată
part-goals = Obiective
part-question = O întrebare
review-opening = Deschis atunci
review-came = Noi
review-up = Majorate
review-down = Reduse
review-won = Câștigate
review-lost = Pierdute
review-gone = În coș
review-closing = Deschis acum
review-won-on = câștigată { $date }
review-lost-on = pierdută { $date }
review-on = Etapa următoare
review-go-back = O etapă înapoi
review-plan = Planificați un pas
review-park = În așteptare…
review-try-again = Reluare…
review-close-won = Câștigată…
review-close-lost = Pierdută…
review-decision = Decizie
review-acts = Pentru { $title }
review-moved-to = Mutată în { $stage }
review-last-stage = Este deja în ultima etapă.
review-first-stage = Este deja în prima etapă.
review-keys-deals = oportunități
review-key-on = înainte
review-key-back = înapoi
review-key-park = așteptare
review-key-close = închidere
review-key-decide = decizie

note-made = Nouă
note-reopened = Redeschisă
note-forward = { $from } → { $to }
note-back = Înapoi din { $from } în { $to }
note-value = Valoare { $from } → { $to }
note-expected = Închidere estimată { $from } → { $to }
note-owner = Alt responsabil
note-gone = Mutată în coș
note-won = Câștigată
note-lost-in = Pierdută în { $stage }
note-touches = { $goal ->
    [one] { $done } din { $goal } contactare
    [few] { $done } din { $goal } contactări
   *[other] { $done } din { $goal } de contactări
}
note-budget = Nu s-a întrebat niciodată de buget
note-no-reason = Fără motiv notat
note-chance = Probabilitate la ultima revizuire: { $chance }
note-fast = Câștigată în { $days } z, mai repede decât nouă din zece
note-pushed = { $times ->
    [one] Amânată o dată înainte
    [few] Amânată de { $times } ori înainte
   *[other] Amânată de { $times } de ori înainte
}
note-stuck = { $days } din { $limit } z în etapă
note-quiet = { $days ->
    [0] Contactare azi
    [one] 1 zi de la ultima contactare
    [few] { $days } zile de la ultima contactare
   *[other] { $days } de zile de la ultima contactare
}
note-untouched = Nicio contactare încă
note-due = Închidere estimată { $date }

review-park-title = Puneți în așteptare: { $title }
review-park-words = Iese deocamdată din pipeline ca pierdută și revine printre lead-uri în ziua aceea.
review-until = Până când?
review-months = { $n ->
    [one] Peste 1 lună
    [few] Peste { $n } luni
   *[other] Peste { $n } de luni
}
review-reason = Motiv
review-no-reason = Fără motiv
review-day-later = Alegeți o zi de după cea de azi.
review-parked = În așteptare, de reluat { $date }

review-decisions = Decizii
review-no-decisions = Ce se decide apare aici și devine un pas cu termen și responsabil.
review-decide-title = Ce s-a decis?
review-decide-about = Decizie despre { $title }
review-decision-example = Întrebăm de buget înainte de ofertă
review-decision-missing = Scrieți ce s-a decis.
review-becomes-step = Devine un pas
review-nobody = Nimeni
review-keep-decision = Salvați
review-decided = Decizie salvată
review-decided-step = Decizie salvată, pas planificat
review-take-back = Retrageți: { $text }
review-step-done = făcut
review-decided-n = { $n ->
    [0] nicio decizie
    [one] 1 decizie
    [few] { $n } decizii
   *[other] { $n } de decizii
}
review-notes = Note
review-notes-hint = toți scriu în aceleași

review-why-stage = { $stage }: de ce avem această etapă?
review-why-words = Ce ar lipsi fără ea? Ce se decide în ea? Ar putea fi mai scurtă sau unită cu alta?
review-answer = Răspuns
review-other-stage = Altă etapă
review-stage-facts = { $days ->
    [one] Din { $all } ieșite în 180 de zile: avansate { $on }, pierdute { $lost }, întoarse { $back }; mediana: 1 zi
    [few] Din { $all } ieșite în 180 de zile: avansate { $on }, pierdute { $lost }, întoarse { $back }; mediana: { $days } zile
   *[other] Din { $all } ieșite în 180 de zile: avansate { $on }, pierdute { $lost }, întoarse { $back }; mediana: { $days } de zile
}
review-stage-new = { $n ->
    [one] Nimic nu a ieșit din ea în 180 de zile; conține 1 oportunitate.
    [few] Nimic nu a ieșit din ea în 180 de zile; conține { $n } oportunități.
   *[other] Nimic nu a ieșit din ea în 180 de zile; conține { $n } de oportunități.
}

review-goal-of = { $done } din { $goal }
review-goal-reached = Atins
review-goal-on-pace = În grafic
review-goal-ahead = cu { $n } în avans
review-goal-behind = cu { $n } în urmă
review-no-goals = Nu sunt stabilite încă obiective.

review-former = Revizuiri anterioare
review-none-yet = Niciuna încă.
review-took = A durat { $time }.
review-was-there = Participanți: { $names }
review-from-to = Deschis atunci { $from }, deschis acum { $to }.
review-heading = { $name }: { $n }
review-share = Partajați
review-copy = Copiați textul
review-copied = Copiat
review-print = Tipăriți

review-here = Prezenți
review-leads = conduce
review-follows = urmărește
review-elsewhere = în altă parte
review-alone = Nimeni altcineva nu este conectat.
review-invite = Invitați la o sesiune live
review-following = { $name } conduce; această pagină îi urmează pașii.
review-not-following = { $name } conduce; dumneavoastră navigați separat.
review-follow = Urmăriți din nou
review-stop-following = Navigați separat
review-not-led = Revizuirea a fost începută pe alt dispozitiv.
review-take-lead = Conduceți de aici
review-somebody = Cineva
