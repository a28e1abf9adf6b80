## Numbers by group
num-all = Total
num-nothing = Nimic din această perioadă nu corespunde filtrelor.
num-cell = { $row }, { $column }: { $value }
num-cell-title = { $title }: { $row }, { $column }
num-in-period = { $what }, { $period }
num-of-whom = { $what }: { $whose }
num-days-between = { $from } – { $to }
num-n = n = { $n }
num-n-and-mean = n = { $n }, mediană; media { $mean }
num-n-and-median = n = { $n }, medie; mediana { $median }
num-too-few = prea puține date
num-without-rate = Fără curs de schimb, deci în nicio sumă: { $codes }.
num-without-value = fără valoare: { $n }
num-percent = { $n }%
num-more = și încă { $n }
num-show-all = Afișați tot ({ $n })
num-behind = Incluse în această cifră: { $n }
num-as-list = Deschideți ca listă
num-count = n
num-period = Perioadă
num-open = Deschise
num-open-value = Valoare deschisă
num-open-share = Pondere în valoarea deschisă
num-won = Câștigate
num-lost = Pierdute
num-made = Oportunități noi
num-deals = Oportunități
num-win-rate = Rată de câștig
num-revenue = Venituri
num-average = Vânzare medie
num-cycle = Zile până la câștig
num-leads = Lead-uri noi
num-conversion = Conversia lead-urilor
num-became-of = { $n } din { $of }
num-share = Pondere
num-before = înainte: { $n }
num-points-since = { $points } p.p. față de perioada anterioară

## Whether a difference can be chance
num-beside = Rata de câștig față de rest
num-beside-few = { $points } p.p.; prea puține date
num-beside-likely = { $points } p.p.; poate fi întâmplător
num-beside-perhaps = { $points } p.p.; greu de spus dacă e întâmplător
num-beside-hardly = { $points } p.p.; greu de pus pe seama întâmplării
num-mean-above = peste rest, greu de pus pe seama întâmplării
num-mean-below = sub rest, greu de pus pe seama întâmplării

## People
num-person = Persoană
num-nobody = Nimeni
num-people = Fiecare persoană față de restul echipei
num-people-hint = O oportunitate închisă contează pentru persoana responsabilă la închidere.
num-own-trend = Evoluția proprie
num-stages = De la o etapă la alta
num-stages-hint = Din oportunitățile care au părăsit o etapă, procentul celor care au avansat. Contează pentru persoana responsabilă la mutare.
num-went-on = { $n } din { $of }
num-above = clar peste rest
num-below = clar sub rest: aici e nevoie de sprijin
num-load = Ce este de făcut și ce se face
num-load-hint = Pașii cu întârziere sau de făcut în șapte zile, comparați cu pașii făcuți pe săptămână în ultimele opt săptămâni.
num-due = De făcut în 7 zile
num-overdue = Din care cu întârziere
num-a-week = Făcute pe săptămână
num-weeks = Săptămâni de lucru
num-load-much = mai mult decât încape într-o săptămână
num-load-fits = încape într-o săptămână
num-load-none = nimic făcut în opt săptămâni

## Where it comes from
num-sources = De unde vin
num-sources-by = Atribuire după
num-first = Prima sursă
num-last = Ultima sursă
num-campaigns = Campanii
num-first-hint = Oportunitățile se atribuie canalului care le-a adus prima dată.
num-last-hint = Oportunitățile se atribuie canalului indicat în fiecare.
num-campaigns-hint = Campaniile lead-urilor din care au venit oportunitățile.
num-channel = Canal
num-campaign = Campanie
num-campaign-of = { $campaign } ({ $channel })
num-no-channel = Fără canal
num-no-campaign = Fără campanie ({ $channel })
num-no-particular = Niciunul anume
num-spend = Cheltuieli
num-new-customers = Clienți noi
num-cost-each = Cost pe client nou
num-back = Câștigat la 1 cheltuit
num-spent = Ce s-a cheltuit
num-spend-add = Adăugați cheltuieli
num-spend-change = Modificați cheltuielile: { $channel }, { $month }
num-spend-none = Nu este notat nimic încă. Adăugați cât a costat un canal într-o lună, iar costul pe client nou apare mai sus.
num-spend-limited = Cheltuielile țin de canale și campanii: scoateți filtrele de pipeline, responsabil și produs pentru a le vedea.
num-spend-missing = Scrieți o sumă.
num-spend-remove = Eliminați
num-spend-saved = Cheltuială salvată
num-spend-removed = Cheltuială eliminată
num-month = Lună
num-amount = Sumă

## Customers
num-customer = Client
num-customers = Clienți
num-as-of = La data de
num-as-of-hint = Gol înseamnă azi. O zi din trecut arată clienții cum erau atunci.
num-repeat = Au cumpărat de mai multe ori
num-top = Ponderea celor mai mari 20% dintre clienți
num-lifetime = Valoarea pe durata relației
num-lifetime-inputs = { $deal } × { $rate } pe an × ani: { $years }, n = { $n }
num-new-and-back = în perioadă: noi { $new }, reveniți { $back }
num-of-customers = { $of ->
    [one] { $n } din { $of } client
    [few] { $n } din { $of } clienți
   *[other] { $n } din { $of } de clienți
}
num-top-of = { $of ->
    [one] { $n } din { $of } client, { $revenue }
    [few] { $n } din { $of } clienți, { $revenue }
   *[other] { $n } din { $of } de clienți, { $revenue }
}
num-needs-customers = Lipsesc oportunitățile câștigate cu client indicat.
num-nameless = Oportunități câștigate fără client indicat, deci în niciuna dintre cifre: { $n }.
num-no-name = Fără nume
num-largest = Cei mai mari clienți
num-worth = Venituri până acum
num-years = Ani
num-last-deal = Ultima vânzare
num-cohorts = După trimestrul primei vânzări
num-cohorts-hint = Dintre clienții cu prima achiziție într-un trimestru, câți au cumpărat din nou după numărul de trimestre din coloană.
num-first-quarter = Prima vânzare
num-quarters-later = +{ $n }
num-came-back = { $n } din { $of }
num-growth = Venituri pe luni
num-growth-hint = După data închiderii. Luna curentă este hașurată: nu s-a încheiat.
num-growth-words = { $name }: { $revenue }; { $month } față de luna anterioară, { $year } față de aceeași lună a anului trecut; n = { $n }.
num-since-month = Față de luna anterioară
num-since-year = Față de anul anterior
num-a-year-before = cu un an înainte
num-not-over = încă nu s-a încheiat

## Losses and sizes
num-reason = Motiv
num-reasons = De ce se pierd oportunitățile
num-reasons-hint = După motiv și după etapa în care s-au pierdut; mai închis înseamnă mai mult.
num-no-reason = Fără motiv
num-lost-value = Valoare pierdută
num-won-notes = Ce i-a convins să cumpere
num-won-notes-none = Nicio oportunitate câștigată din perioadă nu spune ce i-a convins să cumpere.
num-won-notes-of = Notat la { $n } din { $of ->
    [one] { $of } oportunitate câștigată
    [few] { $of } oportunități câștigate
   *[other] { $of } de oportunități câștigate
}; cele mai recente sunt primele.
num-bands = După mărime
num-bands-hint = Intervalele încep la numere rotunde, în jurul valorii mediane a celor închise.
num-size = Mărime
num-no-value = Fără valoare
num-any-value = Orice valoare
num-band-below = sub { $max }
num-band-above = { $min } și peste
num-band-between = { $min } – { $max }

## Reaching out
num-touches-won = Contactări pe oportunitate câștigată
num-touches-lost = Contactări pe oportunitate pierdută
num-never = Lead-uri necontactate
num-never-of = { $of ->
    [one] { $n } din { $of } lead
    [few] { $n } din { $of } lead-uri
   *[other] { $n } din { $of } de lead-uri
}
num-first-touch = Zile până la prima contactare
num-first-answer = Zile până la primul răspuns
num-needs-won = Lipsesc oportunitățile câștigate: niciuna în această perioadă.
num-needs-lost = Lipsesc oportunitățile pierdute: niciuna în această perioadă.
num-needs-leads = Lipsesc lead-urile: în această perioadă nu a apărut niciunul.
num-needs-touches = Lipsesc lead-urile contactate.
num-needs-recorded = Nu există apeluri, e-mailuri sau întâlniri înregistrate la oportunități.
num-needs-answers = Lipsesc activitățile la care cineva a răspuns.
num-given-up = Sub { $goal ->
    [one] { $goal } contactare
    [few] { $goal } contactări
   *[other] { $goal } de contactări
}: { $n } din { $of ->
    [one] { $of } oportunitate pierdută
    [few] { $of } oportunități pierdute
   *[other] { $of } de oportunități pierdute
}.
num-given-up-title = Pierdute după prea puține contactări
num-hours = Când răspund
num-hour = Ora
num-hours-none = Niciun apel, e-mail sau mesaj din perioadă nu are rezultatul notat.
num-answered-of = { $n } din { $of }
num-best = Răspund cel mai des: { $day } ({ $onshare }, n = { $onn }); de la { $hour } ({ $share }, n = { $n }).
num-best-day = Răspund cel mai des: { $day } ({ $share }, n = { $n }).
num-best-hour = Răspund cel mai des: de la { $hour } ({ $share }, n = { $n }).
num-best-none = Nicio zi sau oră nu iese în evidență ({ $n } în total); e nevoie de cel puțin zece într-o oră.

## Products
num-products = Produse
num-products-by = Grupați după
num-products-hint = Ce este deschis, câștigat și pierdut; ponderea se referă la valoarea deschisă.
num-by-product = Produs
num-by-category = Categorie
num-no-product = Fără produs
num-no-category = Fără categorie

## Trends
num-trends = Pe douăsprezece perioade
num-trends-hint = Fiecare punct își deschide oportunitățile; cele bazate pe mai puțin de zece au linie întreruptă.
num-trend-of = Cifră
num-point = { $name }: { $value }, n = { $n }
num-point-few = { $name }: { $value }, n = { $n }, prea puține date
num-point-none = { $name }: nu sunt date
num-year-before = { $name }: { $value }; cu un an înainte { $before }, n = { $n }.
num-no-year-before = Nimic de comparat cu un an înainte ({ $period }).
num-line-few = Majoritatea perioadelor au prea puține date pentru o tendință.

## Products against targets
num-targets = Față de ținte
num-targets-hint = Obiectivele produselor și ale categoriilor, în intervalul în care se încheie perioada.
num-target = Țintă
num-target-of = Ce
num-target-done = Realizat
num-target-part = Procent
num-target-by-now = Până acum, pe linia dreaptă
num-target-missing = Lipsă
num-target-reached = { $done } din { $target }
num-target-share = { $share }, { $period }
num-target-leads = Lead-uri noi din țintă
num-target-won = Câștigate din țintă

## Open deals by age and value, and how many one usually has
num-ages = Oportunități deschise după vechime și valoare
num-ages-hint = Fiecare punct este o oportunitate și o deschide.
num-ages-deal = oportunitate deschisă
num-ages-late = mai veche decât nouă din zece câștigate
num-ages-title = Oportunitate
num-ages-value = Valoare
num-ages-days = Vechime în zile
num-ages-stage = Etapă
num-ages-words = Nouă din zece oportunități câștigate s-au câștigat în cel mult { $days } z (n = { $n }). Mai vechi de atât: { $late }.
num-ages-few = Mai puțin de zece oportunități câștigate arată cât de vechi pot fi, așa că nu este trasată nicio linie.
num-ages-more = Afișate: cele mai mari { $shown }; omise: { $more }.
num-ages-left-out = Fără valoare, curs sau data creării: { $n }.
num-ages-point = { $title }, { $value }, vechime în zile: { $days }
num-ages-point-late = { $title }, { $value }, vechime în zile: { $days }, mai veche decât nouă din zece câștigate
num-usual = De obicei deschise
num-usual-range = între { $least } și { $most } în ultimele săptămâni, n = { $weeks }
num-usual-much = mai multe ca de obicei (între { $least } și { $most })
