## The page of leads
leads-this-month = { $n ->
    [one] { $n } lead nou luna aceasta
    [few] { $n } lead-uri noi luna aceasta
   *[other] { $n } de lead-uri noi luna aceasta
}
leads-toolbar = Ce lead-uri și în ce ordine
leads-all-open = Deschise
leads-state-ready = Sales-ready
leads-state-new = Nou
leads-state-working = În lucru
leads-state-nurture = Nurturing
leads-state-converted = Convertit
leads-state-disqualified = Descalificat
leads-until = de reluat { $date }
leads-filter-text = Filtrați după text
leads-any-channel = Orice canal
leads-any-owner = Orice responsabil
leads-sort-label = Ordine
leads-sort = Sortare: { $what }
leads-sort-score = scor
leads-sort-newest = cele mai noi
leads-no-match = Nicio potrivire
leads-choose = Alegeți un lead ca să vedeți ce se știe despre el. Cu J și K treceți de la unul la altul.
leads-select = Selectați { $name }
leads-days = { $n ->
    [0] azi
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}
leads-count = { $n ->
    [one] { $n } lead
    [few] { $n } lead-uri
   *[other] { $n } de lead-uri
}

## Nobody yet
leads-empty = Niciun lead încă
leads-empty-words = Un lead este cineva care ar putea cumpăra: ajunge un nume. Lead-urile nu se numără în pipeline până când nu le convertiți în oportunități.
leads-empty-line = Scrieți un rând: nume, companie, e-mail, telefon, în orice ordine.
leads-empty-paste = Lipiți o semnătură de e-mail, textul unei cărți de vizită sau o listă, cu câte un lead pe rând.
leads-empty-card = Lipiți vCard-uri sau rândurile unei foi de calcul ori alegeți un fișier vCard sau CSV: fiecare rând devine un lead.
leads-add-first = Adăugați primul lead

## New leads
leads-add-line = Adăugați lead-uri: un rând, o semnătură, un vCard sau o listă
leads-add-example = Nume, companie, e-mail, telefon…
leads-add = Adăugați
leads-add-people = Din agendă
leads-add-file = Fișier vCard sau CSV
leads-card-unread = Fișierul nu poate fi citit.
leads-add-first-this = Adăugați sau ștergeți mai întâi ce este în câmp.
leads-read-as = Interpretat ca
leads-read-many = { $n ->
    [one] Interpretat ca { $n } lead
    [few] Interpretat ca { $n } lead-uri
   *[other] Interpretat ca { $n } de lead-uri
}
leads-and-more = { $names } și alții
leads-nobody-like = nimeni asemănător până acum
leads-known = { $name } există deja
leads-known-many = { $n ->
    [one] { $n } dintre ele există deja: { $names }
    [few] { $n } dintre ele există deja: { $names }
   *[other] { $n } dintre ele există deja: { $names }
}
leads-read-all = Toți cei interpretați
leads-leave-out = Fără cei care există deja
leads-too-long = Textul depășește { $most }. Lipiți-l pe părți.
leads-too-many = Sunt prea multe lead-uri deodată; încap cel mult { $most }. Lipiți-le pe părți.
leads-no-person = Lead-ul { $n } este mult mai lung decât tot ce se poate spune despre cineva. Nu s-a citit nimic.
leads-broken-card = vCard-ul { $n } nu are sfârșit sau nu spune nimic despre nimeni. Nu s-a citit nimic.
leads-added = Adăugat: { $name }
leads-added-many = { $n ->
    [one] { $n } lead adăugat
    [few] { $n } lead-uri adăugate
   *[other] { $n } de lead-uri adăugate
}

## Goals
leads-goals = Obiective pentru lead-uri noi
leads-goals-by = Obiective după
leads-goals-count = Număr
leads-goals-edit = Obiective…
leads-goal-day = Azi
leads-goal-week = Săptămâna aceasta
leads-goal-month = Luna aceasta
leads-goal-of = din { $goal }
leads-goal-reached = atins
leads-goal-on-pace = în grafic
leads-goal-ahead = cu { $n } în avans
leads-goal-behind = cu { $n } în urmă
leads-pace-day = în acest ritm: { $month } în 30 de zile, { $half } în șase luni
leads-pace-week = în acest ritm: { $n } până la sfârșitul săptămânii
leads-pace-month = în acest ritm: { $n }, circa { $half } în șase luni
leads-goal-per-day = Lead-uri pe zi
leads-goal-per-week = Lead-uri pe săptămână
leads-goal-per-month = Lead-uri pe lună
leads-worth-per-day = Valoare pe zi
leads-worth-per-week = Valoare pe săptămână
leads-worth-per-month = Valoare pe lună
leads-goals-hint = Ca reper: 250 pe zi înseamnă { $month } după 30 de zile și { $half } după șase luni. Un câmp gol înseamnă fără obiectiv.

## A lead
leads-known-of = Ce se știe
leads-became = A devenit oportunitatea
leads-reopen = Redeschideți
leads-convert = Convertiți
leads-convert-into = Oportunitate existentă…
leads-work = Luați în lucru
leads-nurture = Nurturing…
leads-disqualify = Descalificați…
leads-more = Mai multe pentru acest lead
leads-to-bin = Mutați în coș
leads-gone = Acest lead nu este aici
leads-restore = Restaurați
leads-restored = Lead-ul a revenit.
leads-worked = Lead-ul { $name } este în lucru.
leads-reopened = Lead-ul { $name } este din nou deschis.

## Qualification
leads-qualification = Calificare
leads-frame = Întrebările puse în acest spațiu de lucru
leads-frame-bant = BANT
leads-frame-three = Trei întrebări
leads-frame-both = Ambele
leads-qualified = { $yes } da, { $partly } parțial, { $no } nu, { $unknown } de aflat
leads-question = { $question ->
    [budget] Buget
    [authority] Autoritate
    [need] Nevoie
    [timeline] Termen
    [problem] Există o problemă la care putem ajuta?
    [opportunity] Există un avantaj pe care îl putem oferi?
   *[agrees] Este cumpărătorul de acord?
}
leads-extent = { $extent ->
    [no] nu
    [partly] parțial
    [yes] da
   *[unknown] de aflat
}
leads-evidence = Pe ce se bazează: { $question }
leads-evidence-example = De unde știți? Ce mai întrebați?

## Engagement
leads-engagement = Implicare
leads-points-of = { $points } din { $most }
leads-engagement-none = Nimic încă. Notați ce se întâmplă dintr-o singură atingere; apelurile și întâlnirile se numără automat. Punctele se sting cu trecerea zilelor.
leads-record = Notați un semnal
leads-signal-recorded = { $name }: { $signal }
leads-signal-when = { $n ->
    [one] { $when }, se stinge în { $days } z
    [few] de { $n } ori, ultima dată { $when }, se stinge în { $days } z
   *[other] de { $n } de ori, ultima dată { $when }, se stinge în { $days } z
}

## So far
leads-so-far = Până acum
leads-touches = Contactări: { $n } din { $goal }
leads-came-in = A intrat
leads-show-all = Afișați tot ({ $n })
leads-from-deal = De reluat; înainte, oportunitate pierdută:
leads-log-kind = Ce a fost
leads-log-text = Ce s-a spus sau s-a făcut
leads-log = Notați

## Not now, or not at all
leads-nurture-title = Nurturing: { $name }
leads-nurture-words = Așteaptă la sfârșitul listei și reapare în ziua aleasă.
leads-until-when = Până când
leads-until-label = Data reluării
leads-day-later = Alegeți o zi de după cea de azi.
leads-in-two-weeks = Peste două săptămâni
leads-in-a-month = Peste o lună
leads-in-three-months = Peste trei luni
leads-in-six-months = Peste șase luni
leads-nurture-do = Nurturing
leads-nurtured = { $who }: în așteptare, de reluat { $date }
leads-disqualify-title = Descalificare: { $name }
leads-why-not = De ce nu?
leads-why-not-words = Lead-urile care nu vor cumpăra nu intră în nicio cifră a pipeline-ului.
leads-other-reason = Alt motiv
leads-reason-missing = Alegeți un motiv sau scrieți unul.
leads-try-again = Reluare
leads-never = Niciodată
leads-from-a-day = De la o dată
leads-disqualify-do = Descalificați
leads-disqualified = Descalificat: { $name }

## Into a deal
leads-convert-title = Conversie: { $name }
leads-convert-what = În ce se convertește
leads-existing-deal = Oportunitate existentă
leads-convert-words = Lead-ul își păstrează istoricul; ce s-a făcut cu el apare la oportunitate, la fel și ce se știe despre calificarea lui.
leads-convert-anyway = Convertiți oricum
leads-is-known = Este { $name }, care există deja
leads-criteria = Etapa cere
leads-find-deal = Căutați o oportunitate
leads-no-deal = Nicio oportunitate deschisă cu acest nume.
leads-deal-missing = Alegeți o oportunitate.
leads-converted = Convertit în oportunitate: { $name }
leads-open-deal = Deschideți oportunitatea

## Many at once
leads-bulk = Lead-urile selectate
leads-selected = { $n ->
    [one] { $n } selectat
    [few] { $n } selectate
   *[other] { $n } selectate
}
leads-select-all = Selectați tot
leads-select-none = Deselectați
leads-changed = { $n ->
    [one] { $n } lead modificat
    [few] { $n } lead-uri modificate
   *[other] { $n } de lead-uri modificate
}
leads-binned = { $n ->
    [one] { $n } lead mutat în coș
    [few] { $n } lead-uri mutate în coș
   *[other] { $n } de lead-uri mutate în coș
}
leads-sort-fit = potrivire
leads-any-fit = Orice potrivire
leads-fit-letter = Potrivire { $letter }
leads-next-step = Pas următor
leads-step-done = Gata
leads-step-later = Altă zi
leads-plan-step = Planificați un pas
leads-next-none = Nimic planificat.
leads-handed-over = { $owner }: pasul „{ $step }”, { $when }
leads-fit = Potrivire
leads-fit-none = Clientul ideal nu este încă descris: tot scorul vine din implicare.
leads-describe-ideal = Descrieți clientul ideal…
leads-ideal = Clientul ideal…
leads-wanted = dorit: { $what }
leads-wanted-range = dorit: { $from } – { $to }
leads-wanted-from = dorit: cel puțin { $from }
leads-wanted-to = dorit: cel mult { $to }
leads-objection = Obiecție: { $what }
leads-not-known = încă de aflat
leads-score-menu = Scor
leads-points = Puncte…
leads-past = Cât de bun a fost scorul…
leads-lasting-when = { $n ->
    [one] { $when }, nu se stinge
    [few] de { $n } ori, ultima dată { $when }, nu se stinge
   *[other] de { $n } de ori, ultima dată { $when }, nu se stinge
}
