### Days as they are typed and chosen.

# Not shown: the words by which a day or a time is read in that line, each with the forms that people type. The names before the colons stay as they are.
plan-words = today: dziś, dzisiaj; yesterday: wczoraj; tomorrow: jutro, jutra; after-tomorrow: pojutrze; next: przyszły, przyszłą, przyszła, przyszłego, przyszłej, następny, następną, następna, następnego, następnej; coming: ten, tę, najbliższy, najbliższą, najbliższa, najbliższego, najbliższej; next-week: przyszły tydzień, przyszłym tygodniu, przyszłego tygodnia, przyszłym tyg, następny tydzień, następnym tygodniu, następnego tygodnia, następnym tyg; next-month: przyszły miesiąc, przyszłym miesiącu, przyszłego miesiąca, przyszłym mies, następny miesiąc, następnym miesiącu, następnego miesiąca, następnym mies; mon: pon, pn, poniedziałek, poniedziałku; tue: wt, wto, wtorek, wtorku; wed: śr, śro, środa, środę, środy; thu: czw, czwartek, czwartku; fri: pt, pią, piątek, piątku; sat: sob, sobota, sobotę, soboty; sun: nd, ndz, niedz, niedziela, niedzielę, niedzieli; in: za, w ciągu; one: jeden; two: dwa, dwie; three: trzy; days: dzień, dni, d; working-days: dzień roboczy, dni robocze, dni roboczych, dni rob; weeks: tydzień, tygodnie, tygodni, tyg, tydz; months: miesiąc, miesiące, miesięcy, mies, m-c, m-ce, m-cy, msc; month-end: koniec miesiąca, końca miesiąca, z końcem miesiąca; quarter-end: koniec kwartału, końca kwartału, z końcem kwartału; year-end: koniec roku, końca roku, z końcem roku; quarter: q, kw, kwartał; on: w, we, na, do, dnia; at: o, na, do, ok, około, godz, godzina, g, @, o godz, o godzinie, o g, na godz, na godzinę, do godz, do godziny, ok godz; noon: w południe, południe, samo południe; am: rano, przed południem, am, a.m; evening: wieczorem; pm: po południu, popołudniu, w południe, pm, p.m; hours: -tej, tej, -ta, -ej, -szej, szej, -giej, giej, -ciej, ciej, -mej, mej

# What is typed is no day
day-unread = To nie jest data. Wpisz ją tak: { $example }, albo słowami, np. „jutro”.
day-not-in-month = { $days ->
    [one] Ten miesiąc ma tylko { $days } dzień.
    [few] Ten miesiąc ma tylko { $days } dni.
    [many] Ten miesiąc ma tylko { $days } dni.
   *[other] Ten miesiąc ma tylko { $days } dnia.
}
# The button beside the field
day-choose = Wybierz dzień
day-previous-month = Poprzedni miesiąc
day-next-month = Następny miesiąc
day-today = Dziś
# Takes the day away
day-clear = Bez daty
