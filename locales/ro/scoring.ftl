## The ideal customer
ideal-title = Clientul ideal
ideal-words = Folosiți cuvintele clienților, așa cum le spun ei. Mai multe lucruri de același fel se despart prin virgule. Ce lăsați gol nu i se cere unui lead.
ideal-wants-example = Fără scurgeri și o factură pe care o pot explica
ideal-says-example = „Picură și nu ne spune nimeni până nu cade tavanul”
ideal-industries = Industrii
ideal-regions = Regiuni
ideal-roles = Funcții
ideal-pains-hint = Se caută în ce s-a scris despre un lead și în răspunsurile la întrebări.
ideal-objections-hint = O problemă însoțită de una dintre acestea se numără parțial.
ideal-example = Hoteluri, administrare de imobile
ideal-size-from = Mărime de la
ideal-size-to = Mărime până la
ideal-size-hint = Orice numărați: persoane, apartamente, locații.
ideal-budget-from = Buget de la
ideal-budget-to = Buget până la
ideal-saved = Clientul ideal a fost salvat.
ideal-range = Prima valoare nu poate fi mai mare decât a doua.
ideal-weights = Industrie 15, mărime 12, regiune 8, funcție, buget și probleme câte 5 puncte; ce rămâne gol își lasă punctele celorlalte.

## Points
points-title = Puncte pentru lead-uri
points-words = O sursă aduce punctele chiar în ziua în care se întâmplă, în total cel mult maximul indicat; ele se sting uniform în numărul de zile stabilit. 0 zile: rămân. 0 puncte: nu contează.
points-engagement = Implicare
points-source = Ce s-a întâmplat
points-points = Puncte
points-cap = Maxim
points-days = Zile
points-of = { $what }: { $of }
points-own = Semnale proprii
points-own-name = Numele semnalului
points-own-add = Adăugați un semnal
points-own-missing = Un semnal propriu are nevoie de un nume.
points-remove = Eliminați: { $what }
points-fields = Potrivire: puncte pentru câmpurile unui lead
points-fields-none = Niciunul încă. Se adună la ce dă clientul ideal; sub zero, scad.
points-field-add = Adăugați un câmp
points-field = Câmp
points-test = Condiție
points-test-word = { $test ->
    [filled] este completat
    [has] conține cuvintele
    [from] este cel puțin
   *[up-to] este cel mult
}
points-value = Valoare
points-value-missing = Spuneți cu ce se compară.
points-ready = Sales-ready de la
points-ready-hint = din 100 de puncte. Cine se ocupă de lead primește un pas când pragul este trecut, o singură dată.
points-ready-range = De la 1 la 100.
points-saved = Punctele au fost modificate.
points-usual = Valori implicite
points-signed = De la −{ $most } la { $most }.

## What the score was worth
past-title = Cât de bun a fost scorul
past-words = Pentru fiecare lead la care s-a decis se calculează din nou câte puncte avea în ziua aceea, după regulile de azi și după ce se știa atunci.
past-over = cu cel puțin { $points } atunci
past-under = cu mai puțin
past-won = { $share } câștigate
past-of = { $all ->
    [one] { $won } din { $all } lead câștigat
    [few] { $won } din { $all } lead-uri câștigate
   *[other] { $won } din { $all } de lead-uri câștigate
}
past-nobody = încă niciunul
past-guesses = { $n ->
    [one] S-a închis doar { $n } oportunitate provenită dintr-un lead: sub 20, ponderile sunt încă presupuneri.
    [few] S-au închis doar { $n } oportunități provenite din lead-uri: sub 20, ponderile sunt încă presupuneri.
   *[other] S-au închis doar { $n } de oportunități provenite din lead-uri: sub 20, ponderile sunt încă presupuneri.
}
past-n = { $n ->
    [one] istoricul propriu: { $n } lead
    [few] istoricul propriu: { $n } lead-uri
   *[other] istoricul propriu: { $n } de lead-uri
}
past-learned = Învățat din oportunitățile închise
past-learned-percent = șanse de câștig: { $percent }
past-learned-words = { $n ->
    [one] Învățat din { $n } oportunitate închisă. Apare lângă scor și nu intră niciodată în el.
    [few] Învățat din { $n } oportunități închise. Apare lângă scor și nu intră niciodată în el.
   *[other] Învățat din { $n } de oportunități închise. Apare lângă scor și nu intră niciodată în el.
}
past-learned-how = Pentru fiecare lucru știut despre acest lead se compară cât de des era așa la oportunitățile câștigate și cât de des la cele pierdute, apoi se înmulțește; ce nu se știe se omite.
past-learned-few = { $n ->
    [one] { $n } oportunitate este închisă. De la 50 încolo se învață din ele ce șanse are un lead să fie câștigat.
    [few] { $n } oportunități sunt închise. De la 50 încolo se învață din ele ce șanse are un lead să fie câștigat.
   *[other] { $n } de oportunități sunt închise. De la 50 încolo se învață din ele ce șanse are un lead să fie câștigat.
}
past-learned-choose = Deschideți această fereastră dintr-un lead ca să vedeți ce șanse are să fie câștigat.
past-for = în favoare: câștigate { $won } din { $n }
past-against = în defavoare: câștigate { $won } din { $n }
past-below = sub { $most }
past-signal-none = Fără: { $signal }
past-answer = { $question }: { $extent }
