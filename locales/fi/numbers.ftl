## Numbers by group
num-all = Yhteensä
num-nothing = Tällä jaksolla mikään ei vastaa suodattimia.
num-cell = { $row }, { $column }: { $value }
num-cell-title = { $title }: { $row }, { $column }
num-in-period = { $what }, { $period }
num-of-whom = { $what }: { $whose }
num-days-between = { $from } – { $to }
num-n = n = { $n }
num-n-and-mean = n = { $n }, mediaani; keskiarvo { $mean }
num-n-and-median = n = { $n }, keskiarvo; mediaani { $median }
num-too-few = liian pieni otos
num-without-rate = Ei valuuttakurssia, joten ei mukana summissa: { $codes }.
num-without-value = ilman arvoa: { $n }
num-percent = { $n } %
num-more = ja vielä { $n }
num-show-all = Näytä kaikki { $n }
num-behind = Luvun takana: { $n }
num-as-list = Avaa luettelona
num-count = n
num-period = Jakso
num-open = Avoinna
num-open-value = Avoin arvo
num-open-share = Osuus avoimesta arvosta
num-won = Voitettu
num-lost = Hävitty
num-made = Uudet kaupat
num-deals = Kaupat
num-win-rate = Voittoprosentti
num-revenue = Myynti
num-average = Keskikauppa
num-cycle = Päiviä voittoon
num-leads = Uudet liidit
num-conversion = Liidikonversio
num-became-of = { $n }/{ $of }
num-share = Osuus
num-before = edellinen: { $n }
num-points-since = { $points } %-yks. edelliseen jaksoon

## Whether a difference can be chance
num-beside = Voittoprosentti muihin verrattuna
num-beside-few = { $points } %-yks.; liian pieni otos
num-beside-likely = { $points } %-yks.; voi olla sattumaa
num-beside-perhaps = { $points } %-yks.; vaikea erottaa sattumasta
num-beside-hardly = { $points } %-yks.; tuskin sattumaa
num-mean-above = enemmän kuin muilla, tuskin sattumalta
num-mean-below = vähemmän kuin muilla, tuskin sattumalta

## People
num-person = Henkilö
num-nobody = Ei omistajaa
num-people = Kukin muihin verrattuna
num-people-hint = Päätetty kauppa lasketaan sille, joka oli sen omistaja päätettäessä.
num-own-trend = Oma kehitys
num-stages = Vaiheesta vaiheeseen
num-stages-hint = Eteenpäin siirtyneiden osuus vaiheesta lähteneistä kaupoista. Lasketaan sille, joka oli kaupan omistaja siirrettäessä.
num-went-on = { $n }/{ $of }
num-above = selvästi muita parempi
num-below = selvästi muita heikompi: tässä voi auttaa
num-load = Työjono ja tahti
num-load-hint = Myöhässä olevat ja viikon sisällä tehtävät askeleet verrattuna viimeisten kahdeksan viikon viikkotahtiin.
num-due = Viikon sisällä
num-overdue = Näistä myöhässä
num-a-week = Tehty viikossa
num-weeks = Työtä viikkoina
num-load-much = enemmän kuin viikkoon mahtuu
num-load-fits = mahtuu viikkoon
num-load-none = mitään ei ole tehty kahdeksaan viikkoon

## Where it comes from
num-sources = Mistä kaupat tulevat
num-sources-by = Laskentatapa
num-first = Ensimmäinen lähde
num-last = Viimeisin lähde
num-campaigns = Kampanjat
num-first-hint = Kaupat lasketaan kanavalle, joka toi ne ensin.
num-last-hint = Kaupat lasketaan kanavalle, joka niihin on merkitty.
num-campaigns-hint = Niiden liidien kampanjat, joista kaupat syntyivät.
num-channel = Kanava
num-campaign = Kampanja
num-campaign-of = { $campaign } ({ $channel })
num-no-channel = Ei kanavaa
num-no-campaign = Ei kampanjaa ({ $channel })
num-no-particular = Ei tiettyä kanavaa
num-spend = Kulut
num-new-customers = Uudet asiakkaat
num-cost-each = Kulu uutta asiakasta kohden
num-back = Myynti / kulut
num-spent = Mihin on käytetty rahaa
num-spend-add = Kirjaa kulu
num-spend-change = Muuta kulua: { $channel }, { $month }
num-spend-none = Mitään ei ole vielä kirjattu. Kirjaa kanavan kuukausikulu, niin yllä näkyy kulu uutta asiakasta kohden.
num-spend-limited = Kulut on kirjattu kanaville ja kampanjoille: poista putken, omistajan ja tuotteen suodattimet nähdäksesi ne.
num-spend-missing = Kirjoita summa.
num-spend-remove = Poista
num-spend-saved = Kulu tallennettu
num-spend-removed = Kulu poistettu
num-month = Kuukausi
num-amount = Summa

## Customers
num-customer = Asiakas
num-customers = Asiakkaat
num-as-of = Tilanne päivänä
num-as-of-hint = Tyhjä tarkoittaa tätä päivää. Mennyt päivä näyttää asiakkaat sellaisina kuin he silloin olivat.
num-repeat = Ostaneet useammin kuin kerran
num-top = Suurimman viidenneksen osuus
num-lifetime = Asiakkaan elinkaariarvo
num-lifetime-inputs = { $deal } × { $rate } vuodessa × { $years } v, n = { $n }
num-new-and-back = jaksolla: uusia { $new }, palanneita { $back }
num-of-customers = { $n }/{ $of } asiakkaasta
num-top-of = { $n }/{ $of } asiakkaasta, { $revenue }
num-needs-customers = Tarvitaan voitettuja kauppoja, joissa on asiakas.
num-nameless = Voitettuja kauppoja, joista puuttuu asiakas ja jotka eivät siksi ole mukana: { $n }.
num-no-name = Nimetön
num-largest = Suurimmat asiakkaat
num-worth = Myynti tähän mennessä
num-years = Vuodet
num-last-deal = Viimeisin kauppa
num-cohorts = Ensimmäisen kaupan kvartaalin mukaan
num-cohorts-hint = Kuinka moni kvartaalin aikana ensi kertaa ostanut osti uudelleen näin monen kvartaalin päästä.
num-first-quarter = Ensimmäinen kauppa
num-quarters-later = +{ $n }
num-came-back = { $n }/{ $of }
num-growth = Myynti kuukausittain
num-growth-hint = Päätöspäivän mukaan. Kuluva kuukausi on viivoitettu: se ei ole vielä ohi.
num-growth-words = { $name }: { $revenue }; { $month } edelliseen kuukauteen, { $year } vuodentakaiseen kuukauteen verrattuna; n = { $n }.
num-since-month = Muutos kuukaudessa
num-since-year = Muutos vuodessa
num-a-year-before = vuotta aiemmin
num-not-over = ei vielä ohi

## Losses and sizes
num-reason = Syy
num-reasons = Miksi kauppoja hävitään
num-reasons-hint = Syyn ja häviövaiheen mukaan; tummempi on enemmän.
num-no-reason = Syytä ei kerrottu
num-lost-value = Hävitty arvo
num-won-notes = Mikä sai ostamaan
num-won-notes-none = Yhdessäkään jakson voitetussa kaupassa ei kerrota, mikä sai ostamaan.
num-won-notes-of = Kerrottu { $n }/{ $of } voitetusta kaupasta; uusimmat ensin.
num-bands = Koon mukaan
num-bands-hint = Luokkien rajat ovat pyöreitä lukuja päätettyjen kauppojen keskikoon molemmin puolin.
num-size = Koko
num-no-value = Ilman arvoa
num-any-value = Mikä tahansa arvo
num-band-below = alle { $max }
num-band-above = { $min } ja yli
num-band-between = { $min } – { $max }

## Reaching out
num-touches-won = Kontakteja / voitettu kauppa
num-touches-lost = Kontakteja / hävitty kauppa
num-never = Liidit, joihin ei otettu yhteyttä
num-never-of = { $n }/{ $of } liidistä
num-first-touch = Päiviä ensikontaktiin
num-first-answer = Päiviä ensimmäiseen vastaukseen
num-needs-won = Tarvitaan voitettuja kauppoja: tällä jaksolla ei ole yhtään.
num-needs-lost = Tarvitaan hävittyjä kauppoja: tällä jaksolla ei ole yhtään.
num-needs-leads = Tarvitaan liidejä: tällä jaksolla ei ole tullut yhtään.
num-needs-touches = Tarvitaan liidejä, joihin on otettu yhteyttä.
num-needs-recorded = Kauppoihin ei ole kirjattu puheluja, sähköposteja eikä tapaamisia.
num-needs-answers = Tarvitaan aktiviteetteja, joista näkyy, että joku vastasi.
num-given-up = { $n }/{ $of } hävityssä kaupassa oli alle { $goal } kontaktia.
num-given-up-title = Hävitty liian vähin kontaktein
num-hours = Milloin vastataan
num-hour = Kello
num-hours-none = Yhdellekään jakson puhelulle, sähköpostille tai viestille ei ole kirjattu tulosta.
num-answered-of = { $n }/{ $of }
num-best = Useimmin vastataan: { $day } ({ $onshare }, n = { $onn }); klo { $hour } alkaen ({ $share }, n = { $n }).
num-best-day = Useimmin vastataan: { $day } ({ $share }, n = { $n }).
num-best-hour = Useimmin vastataan: klo { $hour } alkaen ({ $share }, n = { $n }).
num-best-none = Mikään viikonpäivä tai kellonaika ei erotu (yhteensä { $n }); päätelmään tarvitaan kymmenen samalta tunnilta.

## Products
num-products = Tuotteet
num-products-by = Ryhmittely
num-products-hint = Avoimet, voitetut ja hävityt; osuus on avoimesta arvosta.
num-by-product = Tuote
num-by-category = Kategoria
num-no-product = Ei tuotetta
num-no-category = Ei kategoriaa

## Trends
num-trends = Kaksitoista jaksoa
num-trends-hint = Jokainen piste avaa kauppansa; alle kymmeneen perustuva on katkoviivainen.
num-trend-of = Luku
num-point = { $name }: { $value }, n = { $n }
num-point-few = { $name }: { $value }, n = { $n }, liian pieni otos
num-point-none = { $name }: ei tietoja
num-year-before = { $name }: { $value }; vuotta aiemmin { $before }, n = { $n }.
num-no-year-before = Vuotta aiemmin ei ole vertailtavaa ({ $period }).
num-line-few = Useimmilla jaksoilla otos on liian pieni, jotta kehityksestä voisi sanoa mitään.

## Products against targets
num-targets = Tavoitteisiin nähden
num-targets-hint = Tuotteiden ja kategorioiden tavoitteet sinä tavoitejaksona, johon valittu jakso päättyy.
num-target = Tavoite
num-target-of = Mitä
num-target-done = Saavutettu
num-target-part = Osuus
num-target-by-now = Tähän mennessä tasaisesti
num-target-missing = Puuttuu
num-target-reached = { $done } / { $target }
num-target-share = { $share }, { $period }
num-target-leads = Uudet liidit tavoitteesta
num-target-won = Voitetut tavoitteesta

## Open deals by age and value, and how many one usually has
num-ages = Avoimet kaupat iän ja arvon mukaan
num-ages-hint = Jokainen piste on kauppa ja avaa sen.
num-ages-deal = avoin kauppa
num-ages-late = vanhempi kuin yhdeksän kymmenestä voitetusta
num-ages-title = Kauppa
num-ages-value = Arvo
num-ages-days = Ikä päivinä
num-ages-stage = Vaihe
num-ages-words = Yhdeksän kymmenestä voitetusta kaupasta voitettiin { $days } päivässä (n = { $n }). Sitä vanhempia: { $late }.
num-ages-few = Voitettuja kauppoja on alle kymmenen, joten iän rajaa ei tiedetä eikä viivaa piirretä.
num-ages-more = Näkyvissä suurimmat: { $shown }; pois jäi: { $more }.
num-ages-left-out = Ilman arvoa, kurssia tai luontipäivää: { $n }.
num-ages-point = { $title }, { $value }, ikä päivinä: { $days }
num-ages-point-late = { $title }, { $value }, ikä päivinä: { $days }, vanhempi kuin yhdeksän kymmenestä voitetusta
num-usual = Yleensä avoinna
num-usual-range = { $least } – { $most } viime viikkoina, n = { $weeks }
num-usual-much = tavallista enemmän: { $least } – { $most }
