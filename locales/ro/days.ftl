### Days as they are typed and chosen.

# Not shown: the words by which a day or a time is read in that line, each with the forms that people type. The names before the colons stay as they are.
plan-words = today: azi, astăzi; yesterday: ieri; tomorrow: mâine, mîine; after-tomorrow: poimâine, poimîine; next: viitoarea, următoarea; coming: viitoare, următoare, asta, aceasta, care vine; next-week: săptămâna viitoare, săptămîna viitoare, săptămâna următoare, săptămâna care vine, săpt viitoare, săpt următoare; next-month: luna viitoare, luna următoare, luna care vine; mon: luni, lunea, lun; tue: marți, marțea, mar; wed: miercuri, miercurea, mierc, mie; thu: joi, joia; fri: vineri, vinerea, vin; sat: sâmbătă, sâmbăta, sîmbătă, sâmb, sâm, sb; sun: duminică, duminica, dumin, dum; in: în, peste, într; later: de acum; one: o, un, una; two: două, doi; three: trei; days: zi, zile, de zile, z; working-days: zi lucrătoare, zile lucrătoare, de zile lucrătoare, zile lucr; weeks: săptămână, săptămîna, săptămâni, săptămîni, de săptămâni, săpt; months: lună, luni, de luni; month-end: sfârșitul lunii, la sfârșitul lunii, sfârșit de lună, la sfârșit de lună, final de lună, la final de lună, finalul lunii, la finalul lunii; quarter-end: sfârșitul trimestrului, la sfârșitul trimestrului, sfârșit de trimestru, la sfârșit de trimestru, final de trimestru, finalul trimestrului; year-end: sfârșitul anului, la sfârșitul anului, sfârșit de an, la sfârșit de an, final de an, la final de an, finalul anului; quarter: t, q, trim, trimestrul; on: pe, până, pînă, până pe, pentru, pt; at: la, ora, orele, la ora, la orele, @; noon: amiază, amiaza, prânz, la prânz, la amiază; am: am, a.m, dimineața, dimineață; evening: seara, seară; pm: pm, p.m, după-amiaza, după-amiază, după amiaza, după amiază, după-masa, după masa, după-masă, după masă; half: și jumătate; hours: h

# What is typed is no day
day-unread = Nu este o dată. Scrieți-o ca { $example } sau în cuvinte, ca „mâine”.
day-not-in-month = { $days ->
    [one] Luna aceasta are doar { $days } zi.
    [few] Luna aceasta are doar { $days } zile.
   *[other] Luna aceasta are doar { $days } de zile.
}
# The button beside the field
day-choose = Alegeți ziua
day-previous-month = Luna precedentă
day-next-month = Luna următoare
day-today = Azi
# Takes the day away
day-clear = Fără dată
