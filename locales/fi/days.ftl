### Days as they are typed and chosen.

# Not shown: the words by which a day or a time is read in that line, each with the forms that people type. The names before the colons stay as they are.
plan-words = today: tänään, tänä päivänä, tälle päivälle, täksi päiväksi; yesterday: eilen, eilispäivänä; tomorrow: huomenna, huomiselle, huomiseksi, huomiseen, huomiseen mennessä; after-tomorrow: ylihuomenna, yli huomenna, ylihuomiselle, ylihuomiseksi, ylihuomiseen, ylihuomiseen mennessä; next: ensi, ens, seuraava, seuraavana; coming: tänä, tulevana, tuleva; next-week: ensi viikolla, ens viikolla, ensi viikko, ensi viikon, ensi viikolle, ensi viikoksi, ensi vko, ens vko, ensi vk, ensi viikon alussa, seuraavalla viikolla, seuraavan viikon; next-month: ensi kuussa, ens kuussa, ensi kuu, ensi kuulle, ensi kuuksi, ensi kk, ens kk, seuraavassa kuussa; next-month-start: ensi kuun alussa; mon: ma, maanantai, maanantaina, maanantaille, maanantaihin, maanantaiksi, maanantaihin mennessä, ma mennessä; tue: ti, tiistai, tiistaina, tiistaille, tiistaihin, tiistaiksi, tiistaihin mennessä, ti mennessä; wed: ke, keskiviikko, keskiviikkona, keskiviikolle, keskiviikkoon, keskiviikoksi, keskiviikkoon mennessä, ke mennessä; thu: to, torstai, torstaina, torstaille, torstaihin, torstaiksi, torstaihin mennessä, to mennessä; fri: pe, perjantai, perjantaina, perjantaille, perjantaihin, perjantaiksi, perjantaihin mennessä, pe mennessä; sat: la, lauantai, lauantaina, lauantaille, lauantaihin, lauantaiksi, lauantaihin mennessä, la mennessä; sun: su, sunnuntai, sunnuntaina, sunnuntaille, sunnuntaihin, sunnuntaiksi, sunnuntaihin mennessä, su mennessä; in: päästä, kuluttua; one: yhden, yksi; two: kahden, kaksi, parin; three: kolmen, kolme; days: pv, päivä, päivää, päivän, vrk; working-days: arkipäivä, arkipäivää, arkipäivän, arkipv, työpäivä, työpäivää, työpäivän, työpv; weeks: vk, vko, viikko, viikkoa, viikon; months: kk, kuukausi, kuukautta, kuukauden; month-end: kuun loppu, kuun lopussa, kuun loppuun, kuun loppuun mennessä, kuukauden loppu, kuukauden lopussa, kuukauden loppuun, kuukauden loppuun mennessä; quarter-end: kvartaalin loppu, kvartaalin lopussa, kvartaalin loppuun, kvartaalin loppuun mennessä, neljänneksen loppu, neljänneksen lopussa; year-end: vuoden loppu, vuoden lopussa, vuoden loppuun, vuoden loppuun mennessä; quarter: q, kvartaali, neljännes; on: tällä, viimeistään; at: klo, kello, kl, noin, @; noon: keskipäivällä, puoliltapäivin, puolilta päivin; am: ap, a.p, aamulla, aamupäivällä; pm: ip, i.p, iltapäivällä; evening: illalla; hours: aikaan, aikoihin, maissa, mennessä, jälkeen

# What is typed is no day
day-unread = Tämä ei ole päivä. Kirjoita se muodossa { $example } tai sanoin, esim. ”huomenna”.
day-not-in-month = { $days ->
    [one] Tässä kuussa on vain { $days } päivä.
   *[other] Tässä kuussa on vain { $days } päivää.
}
# The button beside the field
day-choose = Valitse päivä
day-previous-month = Edellinen kuukausi
day-next-month = Seuraava kuukausi
day-today = Tänään
# Takes the day away
day-clear = Ei päivää
