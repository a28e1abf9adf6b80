## The page
goals-set = Stabiliți un obiectiv
goals-empty = Niciun obiectiv încă
goals-empty-words = Spuneți ce trebuie atins într-o săptămână, o lună, un trimestru sau un an: venituri, oportunități câștigate, lead-uri noi, activități; de toată lumea sau de o singură persoană, pentru un produs sau un canal. Kariz arată în fiecare zi dacă sunteți în avans sau în urmă.
goals-of-team = Toată echipa
goals-of-people = Persoane
goals-of-products = Produse
goals-of-channels = Canale
goals-more = și încă { $n }, care nu sunt numărate
goals-quarter = T{ $quarter } { $year }
goals-days = { $from } – { $to }
goals-gone = { $name } (nu mai este în listă)
goals-done-of = din { $target }
goals-reached = atins
goals-on-pace = în grafic
goals-ahead = cu { $amount } în avans
goals-behind = cu { $amount } în urmă
goals-none-now = fără obiectiv în această perioadă
goals-usual-even = în ritmul obișnuit al obiectivului
goals-usual-ahead = cu { $amount } peste ritmul obișnuit al obiectivului
goals-usual-behind = cu { $amount } sub ritmul obișnuit al obiectivului

## One goal
goals-change = Modificați
goals-remove = Eliminați
goals-remove-named = Eliminați obiectivul { $name }
goals-removed = Obiectiv eliminat: { $name }
goals-saved = Obiectiv salvat: { $name }
goals-chart = { $name }, zi cu zi. Săgețile duc de la o zi la alta.
goals-day-all = { $day }: { $done }; linie dreaptă { $straight }, de obicei { $usual }
goals-day-straight = { $day }: { $done }; linie dreaptă { $straight }
goals-day-done = { $day }: { $done }
goals-day-ahead-all = { $day }: linie dreaptă { $straight }, de obicei { $usual }
goals-day-ahead = { $day }: linie dreaptă { $straight }
goals-line-done = Până acum
goals-line-straight = Linie dreaptă
goals-line-usual = De obicei
goals-line-goal = Obiectiv
goals-show-behind = { $amount }: afișați din ce s-a calculat
goals-so-far-n = { $n ->
    [0] nimic încă
    [one] dintr-o înregistrare
    [few] din { $n } înregistrări
   *[other] din { $n } de înregistrări
}
goals-so-far-left-out = { $n ->
    [one] dintr-o înregistrare
    [few] din { $n } înregistrări
   *[other] din { $n } de înregistrări
}; { $left ->
    [one] una nu are valoare sau curs
    [few] { $left } nu au valoare sau curs
   *[other] { $left } nu au valoare sau curs
}
goals-straight-basis = ziua lucrătoare { $gone } din { $all }
goals-usual-basis = { $n ->
    [one] { $share } realizat până acum în ultima perioadă
    [few] { $share } realizat până acum, în ultimele { $n } perioade
   *[other] { $share } realizat până acum, în ultimele { $n } de perioade
}
goals-usual-few = Prea puține perioade anterioare: de la trei încolo, Kariz poate spune cum merge de obicei.
goals-pace = În acest ritm
goals-as-usual = { $amount } dacă totul merge ca de obicei
goals-missing = Mai lipsesc
goals-per-day = { $n ->
    [one] { $amount } în singura zi lucrătoare rămasă
    [few] { $amount } în fiecare dintre cele { $n } zile lucrătoare rămase
   *[other] { $amount } în fiecare dintre cele { $n } de zile lucrătoare rămase
}
goals-lacks-target = Pentru această perioadă nu e stabilit niciun obiectiv peste zero, deci nu are ce lipsi.
goals-table = Zi cu zi, în cifre
goals-table-day = Ziua
goals-behind-count = { $n ->
    [one] o înregistrare
    [few] { $n } înregistrări
   *[other] { $n } de înregistrări
}
goals-show-all = Afișați tot

## What it takes
goals-need = Ce este necesar
goals-need-what = De acum înainte
goals-need-likely = Circa
goals-need-range = 8 din 10 cazuri
goals-range = { $low } – { $high }
goals-need-wins = Oportunități de câștigat
goals-need-average = la o medie de { $amount } fiecare
goals-need-deals = Oportunități de dus până la decizie
goals-need-rate = la o rată de câștig de { $rate }
goals-need-meetings = Întâlniri și demo-uri
goals-need-touches = Contactări ale cumpărătorilor
goals-need-leads = Lead-uri noi
goals-need-leads-n = { $n ->
    [one] pe baza unui lead cu rezultat
    [few] pe baza a { $n } lead-uri cu rezultat
   *[other] pe baza a { $n } de lead-uri cu rezultat
}
goals-ground-own = { $n ->
    [one] Pe baza unei oportunități închise în ultimul an.
    [few] Pe baza a { $n } oportunități închise în ultimul an.
   *[other] Pe baza a { $n } de oportunități închise în ultimul an.
}
goals-ground-team = { $n ->
    [one] Pe baza unei oportunități a întregii echipe închise în ultimul an: cele proprii sunt prea puține.
    [few] Pe baza a { $n } oportunități ale întregii echipe închise în ultimul an: cele proprii sunt prea puține.
   *[other] Pe baza a { $n } de oportunități ale întregii echipe închise în ultimul an: cele proprii sunt prea puține.
}
goals-too-few = Mai puțin de zece: prea puține date.

## Coverage
goals-cover = Acoperire
goals-cover-title = Deschise pentru { $name }
cover-times = { $factor }×
cover-present = Actuală: { $factor } = { $open } deschis ÷ { $missing } lipsă
cover-needed = Necesară: { $factor } ({ $low } – { $high }, în 8 din 10 cazuri) = 1 ÷ rată de câștig { $rate }
cover-yes = Valoarea deschisă este suficientă.
cover-perhaps = Valoarea deschisă este aproximativ suficientă: mai exact nu se poate spune.
cover-no = Valoarea deschisă este prea mică: mai trebuie circa { $amount }.
cover-by-count = Oportunitățile pierdute nu au valoare, așa că rata de câștig este numerică.
cover-without-value = { $n ->
    [one] O oportunitate deschisă nu are valoare sau curs și nu este inclusă.
    [few] { $n } oportunități deschise nu au valoare sau curs și nu sunt incluse.
   *[other] { $n } de oportunități deschise nu au valoare sau curs și nu sunt incluse.
}
cover-ground-own = { $n ->
    [one] Pe baza unei oportunități închise în ultimul an.
    [few] Pe baza a { $n } oportunități închise în ultimul an.
   *[other] Pe baza a { $n } de oportunități închise în ultimul an.
}
cover-ground-team = { $n ->
    [one] Pe baza unei oportunități a întregii echipe închise în ultimul an: cele proprii sunt prea puține.
    [few] Pe baza a { $n } oportunități ale întregii echipe închise în ultimul an: cele proprii sunt prea puține.
   *[other] Pe baza a { $n } de oportunități ale întregii echipe închise în ultimul an: cele proprii sunt prea puține.
}
cover-few = Mai puțin de zece: prea puține date.
cover-show = { $n ->
    [one] Afișați oportunitatea deschisă
    [few] Afișați cele { $n } oportunități deschise
   *[other] Afișați cele { $n } de oportunități deschise
}
cover-lacks-target = Pentru această perioadă nu e stabilit niciun obiectiv peste zero, deci nu are ce lipsi.
cover-lacks-nothing = Atins: nu lipsește nimic.
cover-lacks-closed = În ultimul an nu s-a închis nicio oportunitate: după ce se închid câteva, se poate spune ce este necesar.
cover-lacks-won = În ultimul an nu s-a câștigat nicio oportunitate: după ce se câștigă câteva, se poate spune ce este necesar.
cover-lacks-values = Nicio oportunitate câștigată nu are o valoare care să poată fi adunată: completați valorile și cursurile din Setări.
cover-lacks-deals = Aici contează ce faceți, nu ce câștigați: mai sus scrie ce trebuie să aducă fiecare zi.
cover-lacks-leads = Produsele nu au lead-uri înainte să existe o oportunitate.

## Spans before
goals-past = Anterior
goals-past-reached = { $all ->
    [one] { $n } din 1 atins
    [few] { $n } din { $all } atinse
   *[other] { $n } din { $all } atinse
}
goals-past-span = Perioada
goals-past-share = Realizare
goals-past-cell = { $span }: { $amount }. Afișați din ce s-a calculat.
goals-past-title = { $measure }, { $span }

## Setting a goal
goals-edit = Modificați un obiectiv
goals-what = Ce
goals-span = Pentru fiecare
goals-whose = Pentru cine sau ce
goals-everybody = Toată lumea
goals-category = Categorie: { $name }
goals-target = Obiectiv
goals-target-wrong = Un obiectiv este un număr mai mare decât zero.
goals-from = Începând cu
goals-from-words = Obiectivele perioadelor anterioare rămân cum au fost.
goals-note = Notă
goals-there = Există deja un astfel de obiectiv: { $target }. Va fi modificat.
goals-lately = Anterior: { $list }
goals-lately-one = { $span } { $amount }

## Terms of payment
terms-of-workspace = Pentru toate oportunitățile, dacă pipeline-ul sau oportunitatea nu prevede altceva.
terms-of-pipeline = Pentru oportunitățile din { $name }, dacă oportunitatea nu prevede altceva.
terms-of-deal = Pentru { $name }.
terms-share = Procent
terms-days = Zile după câștigare
terms-add = Adăugați o tranșă
terms-drop = Eliminați această tranșă
terms-part = Tranșa { $n }
terms-wrong = Tranșele trebuie să însumeze 100%: acum însumează { $sum }.
terms-days-wrong = Scrieți un număr întreg de zile, cel mult { $most }.
terms-none = Fără condiții proprii
terms-as-usual = Fără condiții proprii: { $terms }
terms-saved = Condiții de plată salvate
