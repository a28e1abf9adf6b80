## The deal's drawer
deal-gone = Această oportunitate nu este aici
deal-gone-unknown = Nicio oportunitate din acest spațiu de lucru nu are această adresă. Poate este într-o copie care nu a fost încă îmbinată aici.
deal-gone-binned = Această oportunitate este în coș.
deal-gone-undone = Adăugarea acestei oportunități a fost anulată. „Refaceți” o aduce înapoi.
deal-restore = Restaurați
deal-whole-title = Titlul întreg
deal-back = Înapoi
deal-before = Oportunitatea anterioară
deal-after = Oportunitatea următoare
deal-contact-with-role = { $name }, { $role }
deal-opened = deschisă { $date }
deal-opened-days = { $days ->
    [0] deschisă { $date }
    [one] deschisă { $date }, 1 zi
    [few] deschisă { $date }, { $days } zile
   *[other] deschisă { $date }, { $days } de zile
}
deal-closes = închidere { $date }
deal-no-value = încă fără valoare
deal-copy-link = Copiați linkul
deal-link-copied = Link copiat. Deschide această oportunitate oriunde există acest spațiu de lucru.
deal-link = Adresa acestei oportunități: { $address }
deal-more = Mai multe
deal-reopen = Redeschideți
deal-reopened = Redeschisă: { $title }
deal-delete = Ștergeți
deal-deleted = Mutată în coș: { $title }

## Stage path and entry criteria
deal-days = { $days ->
    [0] aceeași zi
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
}
deal-days-here = { $days ->
    [0] de azi
    [one] 1 zi, aici
    [few] { $days } zile, aici
   *[other] { $days } de zile, aici
}
deal-next-stage = urmează
deal-skipped = sărită
deal-to-reach = Pentru { $stage }: { $met } din { $all }
deal-move-to-stage = Mutați în { $stage }
deal-ask = E-mail către { $name }

## Two values for one field
deal-elsewhere = Are starea „{ $word }”, cunoscută doar de o versiune mai nouă de Kariz. Aici poate fi doar redeschisă.

## How it ended
deal-outcome = Rezultat
deal-won-on = Câștigată { $date }, { $value }
deal-lost-on = Pierdută { $date }: { $reason }
deal-no-reason = fără motiv precizat
deal-add-note = Adăugați o notă
deal-try-again = Încă o încercare
deal-retried-on = De reluat { $date }
deal-retried = Se încearcă din nou
deal-retry-lead = Deschideți lead-ul
deal-retry-day = Altă zi…
deal-retry-off = Fără altă încercare
deal-retry-is-off = Fără altă încercare: { $title }

## Next step
deal-next-step = Pas următor
deal-nothing-planned = Nimic planificat
deal-plan-step = Planificați un pas
deal-change-step = Modificați pasul
deal-move-step = Reprogramați
deal-done = Gata
deal-remove-step = Eliminați acest pas
deal-complete-step = Gata: { $title }
deal-and-next = Și apoi
deal-step-done = Pas efectuat
deal-also-planned = Alți pași
deal-no-date = fără dată
deal-today = Azi
deal-tomorrow = Mâine
deal-in-a-week = Peste 7 zile
step-more = Mai multe
step-repeat-never = Niciodată
step-to-calendar = În calendar
step-no-day = Acest pas nu are încă dată.
deal-step-kind = Tip
deal-step-title = De făcut
deal-step-example = Apel despre buget
deal-time = Ora
deal-touch-small-of = contactarea { $n } din { $goal }

## Activity
deal-activity = Activitate
deal-touch-of = Contactarea { $n } din { $goal }
deal-touch = contactarea { $n }
deal-log = Ce notați
deal-write = Scrieți ce s-a întâmplat…
deal-day = Ziua
deal-plan-it = Mai târziu
deal-save-note = Salvați nota
deal-log-kind = { $kind ->
    [call] Notați apelul
    [email] Notați e-mailul
    [message] Notați mesajul
    [meeting] Notați întâlnirea
    [demo] Notați demo-ul
   *[other] Notați sarcina
}
deal-plan-kind = { $kind ->
    [call] Planificați apelul
    [email] Planificați e-mailul
    [message] Planificați mesajul
    [meeting] Planificați întâlnirea
    [demo] Planificați demo-ul
   *[other] Planificați sarcina
}
deal-timeline = Ce s-a întâmplat
deal-timeline-empty = Aici apare ce notați și pe unde trece oportunitatea.
deal-show-all = Afișați tot ({ $n })
deal-entry-menu = Acțiuni: { $title }
deal-not-done = Încă neefectuată
deal-remove = Eliminați
deal-activity-removed = Activitate eliminată
deal-opened-in = Deschisă în { $stage }
deal-reopened-in = Redeschisă în { $stage }
deal-moved-from-to = Mutată din { $from } în { $to }
deal-moved-unmet = Mutată deși criteriile de intrare nu erau îndeplinite.
deal-was-won = Câștigată
deal-was-lost = Pierdută

## Fields
deal-key-fields = Date-cheie
deal-weighted = ponderat { $value }
deal-from-stage = din etapă
deal-stage-says = după etapă: { $percent }
deal-percent-error = Scrieți un număr de la 0 la 100.
deal-add-about = Adăugați ce este de știut
deal-domain = Domeniu web
deal-industry = Industrie
deal-region = Regiune
deal-other-deals = Alte oportunități cu acest client
deal-stage-history = Istoricul etapelor
deal-since = Din
deal-stayed = A stat

## Won and lost
close-won-title = Câștigată: { $title }
close-lost-title = Pierdută: { $title }
close-won-many = { $n ->
    [one] O oportunitate câștigată
    [few] { $n } oportunități câștigate
   *[other] { $n } de oportunități câștigate
}
close-lost-many = { $n ->
    [one] O oportunitate pierdută
    [few] { $n } oportunități pierdute
   *[other] { $n } de oportunități pierdute
}
close-value = Valoare finală
close-why-won = Ce i-a convins să cumpere
close-note = Ce s-a spus
close-reason = Motiv
close-reason-words = Motivul arată mai târziu ce s-ar putea face mai bine. Dacă nu îl știe nimeni, nu alegeți nimic.
close-new-reason = Alt motiv
close-add-reason = Adăugați în listă
close-won = Marcați drept câștigată
close-lost = Marcați drept pierdută
close-was-won = Câștigată: { $title }
close-was-lost = Pierdută: { $title }
close-were-won = { $n ->
    [one] O oportunitate este câștigată
    [few] { $n } oportunități sunt câștigate
   *[other] { $n } de oportunități sunt câștigate
}
close-were-lost = { $n ->
    [one] O oportunitate este pierdută
    [few] { $n } oportunități sunt pierdute
   *[other] { $n } de oportunități sunt pierdute
}

## Planning in one line
plan-title = Pas următor: { $deal }
plan-line = Ce urmează și când
plan-example = Apel cu Ana luni 9:00
plan-missing = Scrieți ce este de făcut.
plan-reads-as = { $kind } · { $when }
plan-gone = Ziua aceea a trecut: { $when }.
plan-add = Planificați
plan-done = Planificat: { $step }, { $when }
close-was-lost-until = Pierdută: { $title }; de reluat { $day }
close-what-next = Ce urmează
close-for-good = Pierdută definitiv
close-again-on = Reluare la o dată
close-nurture = Rămâneți în legătură, prima dată peste trei luni
after-win-offer = Ce urmează
after-win-title = După câștig: { $title }
after-win-words = Este mai ușor să păstrați un client decât să găsiți unul nou. Planificați acum ce s-ar putea uita mai târziu.
after-win-referral = Cereți o recomandare
after-win-referral-hint = După ce au văzut că funcționează: cine mai are aceeași problemă?
after-win-renewal = Reînnoire
after-win-renewal-hint = Din timp, ca să discutați înainte de expirare sau să oferiți mai mult.
after-win-renewal-saved = Salvat
after-win-renews = Oportunitatea { $title } apare în „Azi” cu câteva săptămâni înainte
after-win-welcome = Secvență de bun venit…
after-win-plan = Planificați
after-win-is-planned = Planificat
after-win-planned = Planificat: { $step }
deal-people = Persoane din oportunitate
deal-person = Adăugați o persoană
deal-role = Rol
deal-role-of = Rol: { $name }
deal-role-remove = Scoateți din oportunitate: { $name }
deal-silent = { $days ->
    [one] Fără răspuns de 1 zi
    [few] Fără răspuns de { $days } zile
   *[other] Fără răspuns de { $days } de zile
}
deal-category-by-rule = după etapă și dată
