### Texts that all features share, in Project Fluent's format. Each becomes a function of src/i18n: `deals-count` is t::deals_count(n).

## Frame
skip-to-content = Siirry sisältöön
opening = Avataan myyntiputkea…
opening-slow = Tämä kestää tavallista kauemmin. Kaikki tällä laitteella oleva säilyy ennallaan; uusi yritys auttaa usein.
open-failed = Työtila ei auennut
open-storage-unavailable = Selain ei anna Karizille tallennustilaa. Mitään ei voi tallentaa, jos ikkuna on yksityinen tai sivustotiedot on estetty: avaa Kariz tavallisessa ikkunassa.
open-damaged = { $chunks ->
    [one] Yhtä osaa tallennetusta ei voi lukea. Mitään ei ole poistettu. Avaa kollegalta saatu työtilan kopio tai varmuuskopio.
   *[other] { $chunks } osaa tallennetusta ei voi lukea. Mitään ei ole poistettu. Avaa kollegalta saatu työtilan kopio tai varmuuskopio.
}
open-too-new = Tämä työtila on tallennettu Karizin uudemmalla versiolla. Saat sen käyttöön lataamalla sivun uudelleen.
open-gone = Tälle laitteelle tallennettu työtilasi on poissa: selain tai jokin muu on poistanut sen. Muualla olevat kopiot ovat ennallaan: aloita alusta ja avaa jokin niistä.
open-gone-named = Tälle laitteelle tallennettu työtila ”{ $name }” on poissa: selain tai jokin muu on poistanut sen. Muualla olevat kopiot ovat ennallaan: aloita alusta ja avaa jokin niistä.
open-save-unread = Tallenna lukukelvoton osa tiedostoksi
open-others = Tämän laitteen työtilat
open-start-anew = Aloita alusta
removed-elsewhere = ”{ $name }” poistettiin tältä laitteelta toisessa välilehdessä. Muualla olevat kopiot ovat ennallaan.
engine-stopped = Kariz on pysähtynyt
engine-stopped-words = Osa ohjelmasta ei enää toimi. Kaikki, mikä näkyi tallennettuna, on tällä laitteella; jatka lataamalla sivu uudelleen.
try-again = Yritä uudelleen
close = Sulje
messages = Ilmoitukset
cancel = Peruuta
save = Tallenna
undo = Kumoa
redo = Tee uudelleen
undo-named = Kumoa: { $name }
redo-named = Tee uudelleen: { $name }
undo-skipped = { $n ->
    [one] Yhteen arvoon ei koskettu: joku on muuttanut sitä sen jälkeen.
   *[other] { $n } arvoon ei koskettu: joku on muuttanut niitä sen jälkeen.
}
undo-changed-since = Ei kumottu: joku on muuttanut tätä sen jälkeen.
undo-later-work = Tätä ei voi enää kumota erikseen: sen jälkeen tehtiin ”{ $command }” ({ $name }). Kumoa se ensin.
undo-is-needed = Tätä ei voi enää kumota erikseen: { $name } perustuu siihen.
undo-show = Näytä
saved-field = Tallennettu: { $field } ({ $name }), { $value }
saved-what = Tallennettu: { $what }
undid = Kumottu: { $what }
redid = Tehty uudelleen: { $what }
undid-and = { $words } – { $more }
undid-nothing = Muutettavaa ei enää ollut.
undid-field = { $field } ({ $name }), { $from } → { $to }
undid-record = { $command } ({ $name })
undid-moved = { $n } kaupan siirto
undid-closed = { $n } kaupan päättäminen
undid-changed = { $n } kaupan muutos
undid-removed = { $n } tietueen poisto
undid-several = { $command }, { $n ->
    [one] { $n } tietue
   *[other] { $n } tietuetta
}
new-deal = Uusi kauppa

## Navigation
tab-title = { $what } – { $workspace } – Kariz
# What waits to be done today, then the title.
tab-title-waiting = ({ $count }) { $title }
workspace-named = Työtila: { $name }
workspace-unnamed = Nimetön työtila
workspace-sample = Esimerkki
nav-main = Päävalikko
nav-home = Kariz, aloitussivu
nav-today = Tänään
nav-today-waiting = { $count ->
    [one] 1 askel tehtävänä
   *[other] { $count } askelta tehtävänä
}
# What a file of planned steps is called.
calendar-file = Suunnitellut askeleet
nav-board = Taulu
nav-deals = Kaupat
nav-leads = Liidit
# at most 14
nav-sequences = Sarjat
nav-forecast = Ennuste
nav-review = Katselmus
nav-checkup = Putken kunto
nav-goals = Tavoitteet
nav-insights = Mittarit
nav-team = Tiimi ja kopiot
nav-more = Lisää
nav-settings = Asetukset

## Saving
saving-saved = Tallessa tällä laitteella
saving-pending = Tallennetaan…
saving-failed = Ei tallennettu

## Dates
date-today = tänään
date-tomorrow = huomenna
date-yesterday = eilen
date-days-late = { $days ->
    [one] 1 pv myöhässä
   *[other] { $days } pv myöhässä
}

## Fields
owner-nobody = Ei omistajaa
field-half-typed = Tämä jäi kesken. Täydennä se tai tyhjennä kenttä.
money-error = Anna luku, esimerkiksi 12 000 tai 1,2k.
money-negative = Anna summa, joka on vähintään 0.
money-too-large = Summa on liian suuri tallennettavaksi.
money-too-fine = { $digits ->
    [0] Valuutassa { $currency } ei ole desimaaleja.
    [one] Valuutassa { $currency } on vain { $digits } desimaali.
   *[other] Valuutassa { $currency } on vain { $digits } desimaalia.
}
money-unknown-word = ”{ $word }” ei ole valuutta. Kirjoita EUR, € tai pelkkä summa.
money-two-currencies = Tässä on kaksi valuuttaa. Jätä niistä yksi.
money-other-currency = Tässä käy vain { $currency }.
money-rial = { $amount } IRR
money-reads-as = Tulkitaan: { $amount }
number-error = Anna kokonaisluku, esimerkiksi 30.
number-too-large = Anna luku, joka on enintään { $most }.

## Drafts
lately-today = klo { $time }
draft-from = Luonnos { $when }
draft-kept = Luonnos tallessa
draft-too-long = Tämä on liian pitkä säilytettäväksi luonnoksena.
draft-no-room = Muut luonnokset vievät kaiken tilan, joten tätä ei säilytetä. Katso Asetukset.
draft-discard = Poista
draft-use = Käytä

## Two values for one field, wherever it is
conflicts-count = { $n ->
    [one] { $n } ristiriita ratkaistavana
   *[other] { $n } ristiriitaa ratkaistavana
}
conflicts-title = Ratkaistavat ristiriidat
conflicts-words = Näitä kenttiä on muutettu eri kopioissa samaan aikaan. Molemmat arvot säilyvät, kunnes joku valitsee; valinta koskee kaikkia, ja sen voi kumota.
conflicts-more = { $n ->
    [one] ja vielä { $n }, joka tulee esiin valinnan jälkeen
   *[other] ja vielä { $n }, jotka tulevat esiin sitä mukaa kuin valitset
}
conflicts-none = Kaikki on ratkaistu. Valintasi siirtyvät seuraavalle, joka yhdistää kanssasi.
conflicts-open-deal = Avaa kauppa
conflicts-open = Valitse
conflict-here = Kaksi arvoa, valitse toinen
conflict-chosen = { $field }: valittu { $value }

## Rejections
rejected-not-found = Sitä ei enää ole.
rejected-name-missing = Nimi puuttuu.
rejected-already-there = { $name } on jo olemassa.
rejected-criteria = Vaiheen { $stage } siirtymäehdot eivät täyty.
rejected-skips = Vaihetta { $stage } ei saa ohittaa.
rejected-goes-back = Kaupat eivät saa palata taaksepäin vaiheesta { $stage }.
rejected-stage-archived = { $stage } on arkistoitu.
rejected-read-only = Tämä on tilannekuva, jota voi vain katsella. Palaa omaan työtilaasi jatkaaksesi töitä.
rejected-holds-deals = { $n ->
    [one] Siinä on yksi avoin kauppa. Siirrä se ensin.
   *[other] Siinä on { $n } avointa kauppaa. Siirrä ne ensin.
}
rejected-last-one = Viimeistä ei voi poistaa.
rejected-deal-closed = { $title } on päätetty. Avaa kauppa ensin uudelleen.
rejected-deal-open = { $title } on jo avoinna.
rejected-out-of-range = { $field } on sallitun alueen ulkopuolella.
rejected-workspace-state = Se ei ole nyt mahdollista tässä työtilassa.
rejected-nothing-to-undo = Ei mitään kumottavaa.

## Said in several places
deal-won = Voitettu
deal-lost = Hävitty
deal-move-to = Siirrä…
deal-unknown-stage = Tuntematon vaihe
deal-conflict-named = Ristiriita: { $field }
deal-conflict-two = { $field }: { $one } antoi arvon { $onevalue } ja { $other } arvon { $othervalue } samaan aikaan
deal-conflict-many = { $field }: { $n } arvoa annettiin samaan aikaan
deal-conflict-of = { $field } ({ $record })
deal-conflict-kept = Molemmat arvot säilyvät. Kariz näyttää niistä toisen, kunnes joku valitsee.
deal-conflict-who = { $who }, { $when }
deal-conflict-choose = Valitse
deal-conflict-keep = Pidä
deal-conflict-button = { $verb }: { $value }
deal-somebody = Joku
value-empty = tyhjä
value-yes = kyllä
value-no = ei
value-kept = säilytetty
value-removed = poistettu
value-done = tehty
value-not-done = tekemättä
value-unknown-record = jokin, jota täällä ei ole
value-won-on = voitettu { $date }
value-lost-on = hävitty { $date }
value-lead-new = uusi
value-lead-working = työn alla { $date } alkaen
value-lead-nurture = uusi yritys { $date }
value-lead-became = muutettu kaupaksi { $deal }
value-lead-disqualified = hylätty { $date }
deals-won = Voitettu
deals-lost = Hävitty
import = Tuo
start-default-name = Myyntiputkemme
start-currency = Valuutta
start-empty = Tyhjä: lisään omat vaiheeni
start-pipeline-name = Uusmyynti
settings-language-missing = Kieltä ei voitu noutaa. Yritä uudelleen, kun olet verkossa.
places-back = Takaisin: { $name }
places-found = Tältä laitteelta löytynyt työtila
add = Lisää
remove = Poista
not-now = Ei nyt
open-a-copy = Avaa kopio
share-a-copy = Jaa kopio
drop-to-open = Avaa pudottamalla: .kariz-kopio tai tuotava CSV-taulukko
shared-title = Karizille jaettiin tiedosto
shared-file = Tiedosto
shared-words = Kariz ei ole vielä lukenut siitä mitään. Jos et juuri jakanut sitä itse, valitse Ei nyt: myös verkkosivustot voivat lähettää tiedostoja tänne.
shared-look = Katso sisältö
shared-others = { $n ->
    [one] Mukana tuli vielä yksi tiedosto, joka jätettiin avaamatta: Kariz avaa yhden kerrallaan. Jaa se erikseen.
   *[other] Mukana tuli vielä { $n } tiedostoa, jotka jätettiin avaamatta: Kariz avaa yhden kerrallaan. Jaa ne yksitellen.
}
shared-nothing = Jaetussa ei ollut mitään, mitä Kariz osaisi avata: kopiota, CSV-taulukkoa tai kutsulinkkiä.
files-one = { $n ->
    [one] Kariz avaa yhden tiedoston kerrallaan: { $name }. Toinen jätettiin avaamatta.
   *[other] Kariz avaa yhden tiedoston kerrallaan: { $name }. Muut { $n } jätettiin avaamatta.
}
shared-lost = Jaettua ei saatu perille: tiedosto saa olla enintään 64 Mt, ja sille on oltava tilaa tällä laitteella. Valitse tiedosto sen sijaan täällä.
copy-downloaded = { $name } on latauksissasi ({ $size }).
copy-shared = { $name } jaettiin.
refused-not-a-workspace = Tämä ei ole Kariz-työtila. Kopion pääte on .kariz; pyydä kollegaa käyttämään toimintoa ”Jaa kopio”.
refused-not-a-workspace-but = Tämä ei ole Kariz-työtila; tiedosto näyttää olevan: { $kind }. Kopion pääte on .kariz; pyydä kollegaa käyttämään toimintoa ”Jaa kopio”.
refused-damaged = Tiedosto on vajaa tai vioittunut. Pyydä se uudelleen, mieluiten tavalla, joka ei muuta tiedostoja.
refused-not-kariz = Tämä on Automerge-dokumentti, mutta ei Karizin tekemä. Valitse tiedosto, joka on tehty toiminnolla ”Jaa kopio”.
refused-other-workspace = Tämä on toisen työtilan, ”{ $name }”, kopio, eikä sitä voi yhdistää tähän. Pyydä kopio samasta työtilasta tai avaa se omana työtilanaan.
refused-too-new = Se on tehty Karizin uudemmalla versiolla. Lataa sivu uudelleen, niin saat sen version, ja yritä sitten uudelleen.
refused-too-large = Tiedosto ({ $size }) on suurempi kuin Kariz pystyy avaamaan. Tarkista, että se on oikea, tai pyydä uusi kopio.
refused-stopped = Tiedoston lukeminen vei liikaa aikaa tai muistia, ja se keskeytettiin. Sulje muita välilehtiä ja yritä uudelleen; jos se ei auta, pyydä uusi kopio.
refused-read-only = Tässä on avoinna tilannekuva, jota voi vain katsella. Avaa tiedosto omasta työtilastasi.
refused-nothing-previewed = Valitse ensin tiedosto.
refused-not-saved = Kopio on yhdistetty, mutta sen tallennus tälle laitteelle ei nyt onnistu. Vapauta tallennustilaa tai jaa kopio, ennen kuin suljet sivun.
more-missing = Tämä Karizin osa ei ole vielä tällä laitteella. Yhdistä internetiin kerran; sen jälkeen se toimii ilman verkkoa.
signed-place = { $name } (tilannekuva)
update-waits = Karizin uusi versio on valmiina.
update-now = Lataa uudelleen
update-later = Myöhemmin
invitation-wrong = Tätä kutsua ei voi käyttää: siinä ei ole palvelinta, johon Kariz voi yhdistää. Pyydä uusi.
live-lost = Live-istunto lopetettiin, tai yhteys katkesi. Täällä olevat tiedot säilyvät; jatka kutsumalla uudelleen.
list-next = { $one }, { $other }
list-apart = { $one }; { $other }
list-dot = ·
list-sentences = { $one } { $other }
deals-sum = { $n ->
    [one] { $n } kauppa · { $sum }
   *[other] { $n } kauppaa · { $sum }
}
deals-open = Avoin
deals-told = Näkyvissä { $shown }, kauppoja yhteensä { $all }
deal-edit = Muokkaa
deal-edit-field = { $field }:
deal-date-error = Valitse päivä.
deal-value-currency = Arvo on nyt { $value }, valuutta { $currency }; aiemmin se oli { $was }.
edit-meanwhile = Sillä välin joku on kirjoittanut: { $now }
edit-meanwhile-empty = Sillä välin joku on tyhjentänyt tämän.
edit-take-theirs = Käytä sitä

## How often an activity comes again
repeat-weekly = Joka viikko
repeat-monthly = Joka kuukausi
repeat-after = { $days ->
    [one] Päivän kuluttua tekemisestä
   *[other] { $days } päivän kuluttua tekemisestä
}

## Asked for on the pages of a deal, a lead and the day (W3, W4, W5)
write-to = Kirjoita…
start-sequence = Aloita sarja…
prepare-meeting = Valmistaudu
write-for-step = Kirjoita: { $title }
step-with = mukana { $guests }
prepare-for = Valmistaudu: { $title }
rejected-opted-out = { $name } ei halua enää sähköposteja eikä viestejä: sarjaa ei voi aloittaa.

## Goals and terms of payment
deed-set-goal = Aseta tavoite
terms-at-order = { $share } tilattaessa
terms-after = { $n ->
    [one] { $share } 1 päivän kuluttua
   *[other] { $share } { $n } päivän kuluttua
}
terms-edit = Muuta maksuehtoja
