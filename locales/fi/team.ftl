## Copies, storage, people (Team & sync), and what all file dialogs share
done = Valmis
unknown = Ei tiedossa
choose-file = Valitse tiedosto
share-with = Jaa toisella ohjelmalla…

team-hero = Myyntiputkesi on omilla laitteillasi
team-hero-words = Mikään palvelin ei omista sitä. Jokaisella tiimissä on täysi kopio; kopiot virtaavat yhteen, kun jaat tiedoston tai pidätte live-istunnon.
team-open = Avaa ja yhdistä kopio
team-open-hint = mikään ei muutu, ennen kuin painat Yhdistä
team-drop = Pudota .kariz-tiedosto mihin tahansa tällä sivulla
team-share = Jaa tiedosto
team-share-hint = { $deals ->
    [one] täysi kopio, { $deals } kauppa, noin { $size }
   *[other] täysi kopio, { $deals } kauppaa, noin { $size }
}
team-share-words = Tiedoston saajalla on koko työtila. Hän avaa sen Karizissa, ja hänen muutoksensa tulevat takaisin samaa tietä. Tiedosto on myös varmuuskopiosi.

copy-reading = Luetaan: { $name }…
copy-merging = Yhdistetään…
copy-choose = Kollegan .kariz-tiedosto tai oma varmuuskopiosi
copy-choose-words = Näet ensin, mitä se muuttaisi. Saman tiedoston yhdistäminen kahdesti ei muuta mitään, eikä järjestyksellä ole väliä.
copy-preview = Mitä tämä kopio tuo
copy-summary = Mitä kopio toi
copy-facts = { $name }, { $size }, uusin muutos { $newest }
copy-facts-undated = { $name }, { $size }
copy-adopt = Avaa tämä työtila
copy-merge = Yhdistä
copy-merged = Kopio on yhdistetty tänne. Kollegasi saa täällä tehdyt muutokset sinun kopiostasi tai live-istunnossa.
copy-opened = Työtila on nyt tällä laitteella. Muut saavat täällä tekemäsi muutokset sinun kopiostasi tai live-istunnossa.
copy-merged-in-part = { $n ->
    [one] Kopio on yhdistetty tänne lukuun ottamatta yhtä muutosta, joka jätettiin pois. { $advice }
   *[other] Kopio on yhdistetty tänne lukuun ottamatta { $n } muutosta, jotka jätettiin pois. { $advice }
}
copy-nothing-new = Kaikki siinä on jo täällä.
copy-merged-before = Kaikki sen muutokset on otettu mukaan jo aiemmin. Se, mikä eroaa, on sen jälkeen muutettu tai kumottu.
copy-all-left-out = Sen uudet muutokset jätetään pois. { $advice }
copy-nothing-changed = Työtilasi on ennallaan.
copy-not-opened = Ei avattu
copy-another = Toinen tiedosto
copy-open-apart = Avaa omana työtilanaan
copy-elsewhere = Tämä on kopio työtilasta ”{ $name }”, joka on jo tällä laitteella toisessa paikassa. Mitään ei muutettu.
copy-switch = Vaihda työtilaan { $name } ja avaa kopio siellä

passphrase = Tunnuslause
passphrase-show = Näytä kirjoitettu
passphrase-strength-none = Useasta toisiinsa liittymättömästä sanasta tulee vahva tunnuslause, jonka voi kertoa puhelimessa.
passphrase-weak = Heikko: tiedoston saanut voisi arvata sen.
passphrase-fair = Kohtalainen: arvaaminen veisi yhdeltä koneelta vuosia. Yksi sana lisää tekee siitä vahvan.
passphrase-strong = Vahva: tätä ei kukaan arvaa.

sign-open = Allekirjoita tilannekuva…
sign-title = Jaa allekirjoitettu tilannekuva
sign-words = Kuva työtilasta sellaisena kuin se on nyt, ilman historiaa. Sen avaaja voi katsella kaikkea mutta ei muuttaa mitään, ja hän näkee, että se on sinulta eikä sitä ole sen jälkeen muutettu.
sign-by = Allekirjoittaja
sign-code = Allekirjoituksesi koodi. Jos joku epäilee, onko se sinun, hän vertaa koodia kanssasi:
sign-share = Allekirjoita ja jaa
sign-working = Allekirjoitetaan…
sign-nobody = Kirjoita nimesi: se tulee tilannekuvan alle.
sign-unavailable = Tämä selain ei osaa allekirjoittaa. Ajantasainen Chrome, Edge, Firefox tai Safari osaa, kun sivu tulee https-yhteydellä.
signed-snapshot = Allekirjoitettu tilannekuva
signed-banner = Vain katseltavaksi.
signed-right = Allekirjoittaja { $by }, { $at }. Mitään ei ole muutettu sen jälkeen.
signed-met = Olet nähnyt tämän allekirjoituksen tällä laitteella ennenkin. Sen koodi:
signed-not-met = Tämä allekirjoitus on tälle laitteelle uusi. Kuka tahansa voi allekirjoittaa millä nimellä tahansa: ennen kuin luotat siihen, vertaa koodia henkilön { $by } kanssa:
signed-other-key = Tämä laite tuntee toisen allekirjoituksen, jossa on sama nimi: { $by }. Joko hän allekirjoittaa nyt toisella laitteella, tai joku muu käyttää nimeä. Kysy, ennen kuin luotat siihen.
signed-other-code = Se on eri allekirjoitus kuin se, jonka tämä laite tuntee. Ennen kuin luotat siihen, vertaa koodia henkilön { $by } kanssa:
signed-look = Katso sisältö
signed-close = Sulje tilannekuva
signed-changed = Allekirjoitus ei täsmää: tiedostoa on muutettu sen jälkeen, kun { $by } allekirjoitti sen. Älä luota siihen; pyydä uusi.
signed-damaged = Se on allekirjoitettu tilannekuva, mutta vajaa tai vioittunut. Pyydä se uudelleen.
signed-unavailable = Tämä selain ei osaa tarkistaa allekirjoituksia. Ajantasainen Chrome, Edge, Firefox tai Safari osaa, kun sivu tulee https-yhteydellä.
seal-open = Salaa kopio…
seal-title = Jaa salattu kopio
seal-words = Tiedoston saa auki Karizilla tai millä tahansa age-työkalulla, kun tietää tunnuslauseen. Kerro tunnuslause muuta tietä kuin tiedosto kulkee.
seal-no-way-back = Kariz ei säilytä tunnuslausetta. Ilman sitä kukaan ei saa tiedostoa enää auki.
seal-suggest = Ehdota
seal-again = Toista tunnuslause
seal-differs = Ne eivät ole samat. Kirjoita uudelleen tai näytä kirjoitettu.
seal-too-short = Käytä vähintään { $least } merkkiä; usea sana on paras.
seal-weak = Tämä tunnuslause on heikko: tiedoston saanut voisi arvata sen. Lisää mieluummin sanoja tai anna Karizin ehdottaa.
seal-weak-agreed = Salaa heikolla tunnuslauseella
seal-share = Jaa salattuna
seal-working = Salataan…
sealed-words = { $name } on salattu. Sen jakaja tietää tunnuslauseen.
sealed-open = Avaa
sealed-opening = Puretaan salausta…
sealed-empty = Kirjoita tunnuslause, jolla se on salattu.
sealed-no-passphrase = Kirjoita tunnuslause tai anna Karizin ehdottaa.
sealed-wrong-passphrase = Tämä tunnuslause ei avaa sitä. Yritä uudelleen tai kysy jakajalta.
sealed-for-a-key = Se on salattu jonkun avaimelle, ei tunnuslauseella. Pyydä tunnuslauseella salattu kopio.
sealed-too-much-work = Sen avaaminen vaatisi enemmän työtä ja muistia kuin Kariz antaa yhdelle tiedostolle. Pyydä kopio, joka on tehty Karizilla tai age-työkalun tavallisilla asetuksilla.
sealed-unavailable = Tämä selain ei pystynyt siihen: muisti ei riittänyt, tai työ keskeytettiin. Sulje muita välilehtiä ja yritä sitten uudelleen.

scan-open = Skannaa kameralla
scan-asking = Selain kysyy, saako Kariz käyttää kameraa.
scan-looking = Pidä toisen näytön koodia kameran edessä.
scan-picture = Mitä kamera näkee
scan-not-allowed = Selain ei anna Karizin käyttää kameraa. Salli se tälle sivulle tai lähetä sen sijaan linkki.
scan-no-camera = Tässä laitteessa ei ole kameraa. Lähetä sen sijaan linkki.
scan-other-code = Tämä koodi ei ole Karizin kutsu.
scan-failed = Kamera ei vastaa; toinen ohjelma saattaa käyttää sitä. Lähetä sen sijaan linkki.

merge-new-deals = { $n ->
    [one] uusi kauppa
   *[other] uutta kauppaa
}
merge-changed-deals = { $n ->
    [one] muuttunut kauppa
   *[other] muuttunutta kauppaa
}
merge-closed-deals = { $n ->
    [one] voitettu tai hävitty kauppa
   *[other] voitettua tai hävittyä kauppaa
}
merge-removed-changed = { $n ->
    [one] roskakoriin menevä tietue, jota on muutettu täällä kopion teon jälkeen
   *[other] roskakoriin menevää tietuetta, joita on muutettu täällä kopion teon jälkeen
}
merge-keep = Säilytä
merge-keep-deal = Säilytä kauppa
merge-keep-named = { $action }: { $title }
merge-is-kept = Säilytetty
merge-kept = { $n ->
    [one] Se säilytettiin muutoksineen.
   *[other] { $n } tietuetta säilytettiin muutoksineen.
}
merge-changed-in-bin = { $n ->
    [one] siellä muutettu tietue, joka on sinun roskakorissasi
   *[other] siellä muutettua tietuetta, jotka ovat sinun roskakorissasi
}
merge-in-bin = { $n ->
    [one] kopion tietue on täällä roskakorissa: kumottu tai poistettu
   *[other] kopion tietuetta on täällä roskakorissa: kumottu tai poistettu
}
merge-undone = { $n ->
    [one] kopion tietue, jonka luominen kumottiin täällä
   *[other] kopion tietuetta, joiden luominen kumottiin täällä
}
merge-changed-since = { $n ->
    [one] tietue on täällä toisenlainen: sitä on muutettu myöhemmin
   *[other] tietuetta on täällä toisenlaisia: niitä on muutettu myöhemmin
}
merge-removed = { $n ->
    [one] tietue roskakorissa
   *[other] tietuetta roskakorissa
}
merge-deleted = { $n ->
    [one] tietue poistettu kokonaan, ei roskakoriin; kumoamalla saat sen takaisin
   *[other] tietuetta poistettu kokonaan, ei roskakoriin; kumoamalla saat ne takaisin
}
merge-unreadable = { $n ->
    [one] tietue, jota ei voi enää lukea ja joka siirretään syrjään; kumoamalla saat sen takaisin
   *[other] tietuetta, joita ei voi enää lukea ja jotka siirretään syrjään; kumoamalla saat ne takaisin
}
merge-elsewhere = { $n ->
    [one] kauppa, joka siirtyy taululta paikkaan, jonka vain uudempi Kariz tuntee; kumoamalla saat sen takaisin
   *[other] kauppaa, jotka siirtyvät taululta paikkaan, jonka vain uudempi Kariz tuntee; kumoamalla saat ne takaisin
}
merge-new-unreadable = { $n ->
    [one] uusi tietue, jota ei voi lukea ja joka siirretään syrjään
   *[other] uutta tietuetta, joita ei voi lukea ja jotka siirretään syrjään
}
merge-readable = { $n ->
    [one] syrjään siirretty tietue, jonka voi taas lukea
   *[other] syrjään siirrettyä tietuetta, jotka voi taas lukea
}
merge-left-out-deletions = { $n ->
    [one] pois jätetty muutos: se poistaisi tietueita lopullisesti, mitä Kariz ei koskaan tee
   *[other] pois jätettyä muutosta: ne poistaisivat tietueita lopullisesti, mitä Kariz ei koskaan tee
}
merge-left-out-clashes = { $n ->
    [one] pois jätetty muutos: sillä on saman laitteen toisen muutoksen numero. Laite on kertonut eri ihmisille eri asioita, tai joku on kirjoittanut sen nimissä
   *[other] pois jätettyä muutosta: niillä on saman laitteen muiden muutosten numeroita. Laite on kertonut eri ihmisille eri asioita, tai joku on kirjoittanut sen nimissä
}
merge-left-out-newer = { $n ->
    [one] pois jätetty muutos: sen on kirjoittanut Karizin uudempi versio; päivitä ja ota se mukaan uudelleen
   *[other] pois jätettyä muutosta: ne on kirjoittanut Karizin uudempi versio; päivitä ja ota ne mukaan uudelleen
}
merge-left-out-layout = { $n ->
    [one] pois jätetty muutos: se kirjoittaa dokumentin ylimmälle tasolle, jolla ovat vain Karizin rakenne ja taulut
   *[other] pois jätettyä muutosta: ne kirjoittavat dokumentin ylimmälle tasolle, jolla ovat vain Karizin rakenne ja taulut
}
merge-left-out-unsound = { $n ->
    [one] pois jätetty muutos: sen on kirjoittanut toinen ohjelma tavalla, jota Kariz ei lue
   *[other] pois jätettyä muutosta: ne on kirjoittanut toinen ohjelma tavalla, jota Kariz ei lue
}
merge-left-out-dependents = { $n ->
    [one] jää lisäksi pois, koska se perustuu pois jätettyyn
   *[other] jää lisäksi pois, koska ne perustuvat pois jätettyyn
}
merge-left-out-about = Pois jätetty koskee: { $titles }.
merge-left-out-by = Pois jätetyn tekijä: { $names }.
merge-left-out-about-by = Pois jätetty koskee: { $titles }. Tekijä: { $names }.
merge-left-out-ask = Pyydä kopion antajalta Karizilla tehty kopio.
merge-left-out-ask-named = Pyydä henkilöltä { $name } Karizilla tehty kopio.
peer-left-out = { $n ->
    [one] { $state }. Yksi sieltä tullut muutos jätettiin pois: Kariz ei hyväksy sitä, mitä se tekee.
   *[other] { $state }. { $n } sieltä tullutta muutosta jätettiin pois: Kariz ei hyväksy sitä, mitä ne tekevät.
}
peer-parted = Tämä kopio ja sinun kopiosi ovat eriytyneet: laite, jonka käyttäjä on ”{ $name }”, on kertonut eri ihmisille eri asioita ({ $when }). Kummassakin kopiossa on toinen niistä, eikä kumpikaan ota mukaan sitä, mikä perustuu toiseen. Sopikaa, kumpi kopio jatkaa. Toisesta luopuva jakaa sen ensin, jotta se säilyy, poistaa työtilan asetuksissa, avaa jatkavan kopion ja kirjaa siihen uudelleen sen, mikä sieltä puuttuu.
peer-parted-unknown = Tämä kopio ja sinun kopiosi ovat eriytyneet: jokin laite on kertonut eri ihmisille eri asioita ({ $when }). Kummassakin kopiossa on toinen niistä, eikä kumpikaan ota mukaan sitä, mikä perustuu toiseen. Sopikaa, kumpi kopio jatkaa. Toisesta luopuva jakaa sen ensin, jotta se säilyy, poistaa työtilan asetuksissa, avaa jatkavan kopion ja kirjaa siihen uudelleen sen, mikä sieltä puuttuu.
merge-loses-much = Tämä kopio veisi tietueistasi { $lost }/{ $records }: yhdistämisen jälkeen ne on poistettu, tai niitä ei voi enää lukea. Kysy kopion antajalta, ennen kuin yhdistät. Jos yhdistät sen, saat ne takaisin kumoamalla tai toiminnolla ”Palauta aiempi…”.
merge-undo = Kumoa yhdistäminen
merge-new-others = { $n ->
    [one] muu uusi tietue
   *[other] muuta uutta tietuetta: aktiviteetteja, ihmisiä, asetuksia
}
merge-changed-others = { $n ->
    [one] muu muuttunut tietue
   *[other] muuta muuttunutta tietuetta
}
merge-unchanged = { $n ->
    [one] kauppa täsmää jo
   *[other] kauppaa täsmää jo
}
merge-conflicts = { $n ->
    [one] ristiriita ratkaistavana
   *[other] ristiriitaa ratkaistavana
}
merge-conflict-of = { $field } ({ $title })
merge-each = Katso tarkemmin
merge-each-more = { $n ->
    [one] ja vielä { $n }
   *[other] ja vielä { $n }
}
merge-field = { $field }: { $before } → { $after }
merge-moved = siirretty vaiheeseen { $stage }
merge-into-bin = roskakoriin
merge-out-of-bin = pois roskakorista
merge-ticked = täyttyy: { $criterion }
merge-unticked = ei enää täyty: { $criterion }
merge-field-missing = { $field } puuttuu
merge-field-unreadable = { $field } ei ole luettavissa: { $value }
merge-field-unknown = Jotain sen sisällöstä ei voi lukea
merge-untitled = nimetön
merge-rival = { $value }: { $name }, { $at }
merge-and-more = { $titles } ja vielä { $n }
merge-by = Muutosten tekijät: { $names }.
merge-by-one = { $n ->
    [one] { $name } ({ $n } muutos)
   *[other] { $name } ({ $n } muutosta)
}
merge-by-unknown = joku nimetön

people = Jäsenet
people-count = { $n ->
    [one] { $n } jäsen
   *[other] { $n } jäsentä
}
people-you = sinä, tällä laitteella
people-this-is-me = Tämä olen minä
people-menu = Valikko: { $name }
people-colour = Seuraava väri
people-removed = { $name } poistettiin. Kaupat säilyvät.
people-add = Uusi jäsen
who-title = Kuka olet?
who-words = Muutoksesi merkitään sen jälkeen nimelläsi.
who-is = Olet täällä { $name }.
who-else = Joku muu: nimesi
people-example = Anna Mäkelä
people-roles = Jokainen, jolla on kopio, voi muuttaa siinä kaikkea. Rooleja ei voi valvoa jaetun tiedoston sisällä.

storage-title = Tallennus tällä laitteella
storage-saved = Muutokset
storage-saved-at = tallennettu { $at }
storage-full = Ei tallennettu: laite on täynnä. Jaa kopio nyt.
storage-unavailable = Ei tallennettu: selain ei anna tallennustilaa. Jaa kopio nyt.
storage-lost = Ei vielä tallennettu: yhteys tallennustilaan katkesi; yritetään uudelleen.
storage-protected = Suojattu siivoukselta
storage-persisted = Kyllä, pysyvä
storage-not-persisted = Ei, selain voi poistaa sen
storage-keep = Suojaa
storage-size = Koko
storage-of = (enintään { $allowed })
storage-changes = Muutoksia historiassa
storage-last-copy = Viimeisin kopio selaimen ulkopuolella
storage-never-copied = ei vielä yhtään
storage-copied = { $n ->
    [0] { $at }, ei mitään uutta sen jälkeen
    [one] { $at }, { $n } muutos sen jälkeen
   *[other] { $at }, { $n } muutosta sen jälkeen
}
storage-warning = Selaimen sivustotietojen tyhjentäminen poistaa tämän kopion. Pidä yksi tiedosto muualla.
storage-set-aside = { $n ->
    [one] Yhtä tietuetta ei voi lukea, ja se siirrettiin syrjään. Muu on tallella. Jos tämä johtui yhdistämisestä, saat sen takaisin entisellään kumoamalla tai toiminnolla ”Palauta aiempi…”.
   *[other] { $n } tietuetta ei voi lukea, ja ne siirrettiin syrjään. Muu on tallella. Jos tämä johtui yhdistämisestä, saat ne takaisin entisellään kumoamalla tai toiminnolla ”Palauta aiempi…”.
}
storage-security = Kuka voi tehdä työtilalle mitä (uusi välilehti)
storage-unreadable = { $field }: { $value }
storage-export-set-aside = Tallenna ne tiedostoksi
unread-title = Vaurioitunut tallennus
unread-words = { $n ->
    [one] Yksi osa tälle laitteelle tallennetusta on vaurioitunut, eikä sitä voi lukea. Se siirrettiin syrjään myöhempine muutoksineen, jotka rakentuvat sille; muu on tallella. Työtilan kopio voi tuoda puuttuvan takaisin.
   *[other] { $n } osaa tälle laitteelle tallennetusta on vaurioitunut, eikä niitä voi lukea. Ne siirrettiin syrjään myöhempine muutoksineen, jotka rakentuvat niille; muu on tallella. Työtilan kopio voi tuoda puuttuvan takaisin.
}
unread-found-again = Se, mitä tämä laite oli merkinnyt muistiin työtilasta, oli vaurioitunut tai kadonnut: kuka olet, viimeisin kopiosi, palautuspisteet. Itse työtila avattiin tallennetuista tiedoista.
unread-save = Tallenna tiedostoksi
unread-hide = Piilota

restore-open = Palauta aiempi…
restore-title = Palaa aiempaan tilaan
restore-words = Tällä laitteella säilytetään viisi viimeisintä palautuspistettä: tilanne ennen yhdistämistä, tuontia tai yhteyttä. Paluu tuo silloiset arvot takaisin; muiden sen jälkeen lisäämät menevät roskakoriin. Mitään ei katoa historiasta, ja paluun voi kumota.
restore-before-merge = Ennen yhdistämistä: { $name }
restore-before-import = Ennen tuontia: { $name }
restore-before-restore = Ennen paluuta
restore-before-connecting = Ennen yhteyttä: { $name }
restore-before-connecting-unnamed = Ennen yhteyttä johonkuhun
restore-before-syncing = Ennen synkronointia: { $host }
restore-deals = { $n ->
    [one] { $n } kauppa
   *[other] { $n } kauppaa
}
restore-go = Palaa
restore-go-named = Palaa hetkeen { $at } ({ $before })
restore-going = Palataan…
restore-none = Ei vielä mitään, mihin palata
restore-none-words = Palautuspiste tallentuu itsestään ennen jokaista kopion yhdistämistä, ennen jokaista tuontia ja ennen yhteyttä sellaiseen, jonka kopio on kulkenut omaa tietään.
restore-done = Työtila on taas samanlainen kuin { $at }.
restore-same = Mikään ei ole muuttunut sen jälkeen.
restore-gone = Se palautuspiste ei ole enää tallessa. Avaa luettelo uudelleen, niin näet tallessa olevat.

exchange-connected = Yhdistetty: { $name }. Muutokset: { $counts }
exchange-synced = Synkronoitu: { $host }. Muutokset: { $counts }
exchange-added = { $n ->
    [one] { $n } uusi tietue
   *[other] { $n } uutta tietuetta
}
exchange-changed = { $n ->
    [one] { $n } muutettu
   *[other] { $n } muutettua
}
exchange-binned = { $n } roskakoriin
exchange-undone = { $n ->
    [one] { $n } kumottu
   *[other] { $n } kumottua
}
redo-stands = { $field }: { $value }
redo-settled = { $n ->
    [one] Yhdellä kentällä oli kaksi arvoa, ja nyt voimassa on yksi. { $named }
   *[other] { $n } kentällä oli kaksi arvoa, ja nyt kullakin on voimassa yksi. { $named }
}

server-title = Synkronointipalvelin
server-optional = valinnainen
server-words = Aina päällä oleva palvelin, jota tiimisi ylläpitää: mikä tahansa automerge-repo-palvelin. Sen ylläpitäjä voi lukea tiedot. Ilman palvelinta kopiot kohtaavat tiedostoina ja live-istunnoissa.
server-address = Palvelimen osoite
server-connect = Yhdistä
server-wrong-empty = Kirjoita palvelimen osoite, esimerkiksi wss://sync.example.com.
server-wrong-scheme = Tämän osoitteen alussa on { $scheme }. Synkronointipalvelimen osoite alkaa wss://, jotta kukaan ei voi lukea matkan varrella.
server-wrong-user = Jätä pois se, mikä on ennen @-merkkiä. Se saa osoitteen näyttämään toisen palvelimen osoitteelta.
server-wrong-port = Kaksoispisteen jälkeen ei ole porttia: se on luku väliltä 1–65535.
server-wrong-behind = Jätä pois # ja se, mikä on sen jälkeen. Palvelimen osoitteessa sitä ei ole.
server-wrong-address = Tämä ei ole osoite. Osoite on muotoa wss://sync.example.com.
server-connecting = Yhdistetään…
server-connected = Yhdistetty
server-identical = Ajan tasalla
server-behind = { $n ->
    [one] { $n } muutos jäljessä
   *[other] { $n } muutosta jäljessä
}
server-exchanging = Vaihdetaan muutoksia…
server-offline = Tästä osoitteesta ei tule vastausta. Työsi on tallessa täällä.
server-offline-until = Tästä osoitteesta ei tule vastausta. Työsi on tallessa täällä; seuraava yritys { $at }.
server-refused = Palvelin kieltäytyy: { $why }
server-left-floods = Se lähetti enemmän kuin mikään tiimi tarvitsee, ja yhteys katkaistiin. Työsi on tallessa täällä; seuraava yritys on kymmenen minuutin päästä. Kysy palvelimen ylläpitäjältä, mikä on vialla.
server-left-damaged = Se lähetti jotain, mitä ei voi ottaa vastaan. Työsi on tallessa täällä; seuraava yritys on kymmenen minuutin päästä. Kysy palvelimen ylläpitäjältä, mikä on vialla.
server-other-tab = Selaimen toinen välilehti pitää yhteyttä siihen.
server-invite = Kopioi kutsu
server-link-copied = Kutsu kopioitu. Sen avaaja saa koko työtilan palvelimelta.
server-link = Kutsu: { $link }
server-turn-off = Poista käytöstä
server-off = Tämä laite ei enää ole yhteydessä palvelimeen. Se, mitä palvelimella on, jää sinne.

join = Liity
join-title = Liity työtilaan
join-words = Sinut on kutsuttu tällä synkronointipalvelimella olevaan työtilaan. Liittyminen tuo koko työtilan tälle laitteelle ja pitää sen ajan tasalla. Palvelimen ylläpitäjä voi lukea sen: liity vain, jos tiedät, kenen palvelin on.
join-same = Tämä työtila on jo täällä. Pidetäänkö se ajan tasalla tämän synkronointipalvelimen kanssa? Palvelimen ylläpitäjä voi lukea sen: liity vain, jos tiedät, kenen palvelin on.
join-other = Tässä on avoinna työtila ”{ $name }”. Se, johon sinut on kutsuttu, voi tulla sen rinnalle: kumpikin on oma kokonaisuutensa, ja yksi välilehti näyttää niistä yhden.
join-beside = Liity uutena työtilana
join-elsewhere = Sinut on kutsuttu työtilaan ”{ $name }”, joka on jo tällä laitteella. Vaihda siihen ja pidä se sieltä käsin ajan tasalla.
switch-to = Vaihda työtilaan { $name }
join-done = Olet nyt työtilassa { $name }. Kerro kohdassa Jäsenet, kuka olet.

live-title = Live-istunto
live-hint = samassa huoneessa tai kaukana, suoraan laitteiden välillä
live-words = Työskentele yhtä aikaa muiden kanssa: minkä yksi muuttaa, sen muut näkevät. Näytä koodi tai lähetä linkki; välissä ei ole palvelinta.
live-invite = Kutsu
live-one-more = Kutsu vielä yksi
live-step-offered = Kutsu on valmis
live-step-failed = Ei onnistunut
live-making = Etsitään tämän laitteen osoitteita…
live-no-network = Tällä laitteella ei ole nyt verkkoa. Liity samaan Wi-Fi-verkkoon tai lähetä tiedosto.
live-unreachable = Laitteet eivät tavoita toisiaan: ne eivät ehkä ole samassa Wi-Fi-verkossa. Liity samaan verkkoon, aseta välityspalvelin tai lähetä tiedosto.
live-qr = Kutsu QR-koodina
live-qr-answer = Vastaus QR-koodina
live-show = Näytä tämä koodi tai lähetä linkki
live-link = Kutsulinkki
live-copy = Kopioi
live-send = Lähetä linkki
live-copied = Kopioitu. Lähetä se sille yhdelle, jolle se on tarkoitettu.
live-answer = Ota vastaus vastaan
live-then-connected = Yhdistetty
live-then-compare = Molemmilla näytöillä on sitten samat numerot. Verratkaa niitä.
live-answer-label = Vastaus linkkinä tai koodina
live-answer-link = Vastauslinkki
live-not-an-answer = Tuo on kutsu. Vastaus on se, mitä toisen sivu näyttää liittymisen jälkeen.
live-other-offer = Tuo on vastaus toiseen kutsuun. Pyydä vastaus tähän kutsuun.
live-code-damaged = Koodi on vajaa tai vioittunut. Kopioi se kokonaan tai pyydä se uudelleen.
live-incomplete = Linkki on vajaa: sen loppu puuttuu, tai sitä on muutettu matkalla. Kopioi se kokonaan tai pyydä se uudelleen.
live-used = Olet jo kerran päässyt sisään tällä kutsulla, ja se kelpaa vain kerran. Pyydä uusi.
live-waits-long = Kukaan ei ole vielä ottanut vastausta vastaan. Kutsu kelpaa yhdelle, yhden kerran, ja vain niin kauan kuin sen tehnyt sivu on auki. Jos epäröit, pyydä uusi.
live-unreachable-guest = Laitteet eivät tavoita toisiaan. Kutsu on ehkä jo käytetty, tai sen tehnyt sivu on suljettu: pyydä uusi. Muuten liity samaan Wi-Fi-verkkoon, aseta välityspalvelin tai pyydä tiedosto.
live-step-answered = Vastauksesi on valmis
live-join-with = Liittyisit täällä työtilalla ”{ $name }”. Jos kyse on toisesta työtilasta, vaihda ensin:
live-elsewhere = Myös ”{ $name }” on tällä laitteella. Vaihda siihen ja pyydä siellä uusi kutsu.
live-other-version = Toinen sivu on Karizin eri versiota. Lataa molemmat uudelleen ja yritä sitten uudelleen.
live-connected = Yhdistetty.
live-compare = Molemmilla näytöillä on { $digits }: jos ei, joku on välissä.
live-people = Live-istunnon osallistujat
live-end = Lopeta
live-at-deal = katsoo: { $title }
live-at-page = sivulla { $page }
live-nothing-to-share = Kummallakaan laitteella ei ole työtilaa: aloita ensin sellainen.
live-oneself = Tämä on juuri tämän sivun kutsu. Avaa se toisella laitteella.
live-other-workspace = Toisella laitteella on toinen työtila, ”{ $name }”. Kahdesta työtilasta ei voi tulla yhtä. Pyydä siitä kopio ja avaa se täällä.
live-waiting = Odotetaan, kunnes vastauksesi on perillä.
live-receiving = Työtila on tulossa…
live-floods = Yhteys katkaistiin: siitä tuli enemmän kuin mikään tiimi tarvitsee. Täällä olevat tiedot säilyvät. Kutsu uudelleen; jos se ei auta, lataa molemmat sivut uudelleen.
live-full = Live-istunnossa on niin monta osallistujaa kuin siihen mahtuu. Pyydä jotakuta poistumaan ja kutsu sitten uudelleen.
live-replaced = Sama laite on liittynyt uudelleen.
live-workspace-closed = Työtila suljettiin siellä. Avaa se taas ja kutsu sitten uudelleen.
live-damaged = Vastaanotettua tietoa ei voinut lukea, ja se hylättiin. Mitään ei muutettu. Kutsu uudelleen; jos se ei auta, lataa molemmat sivut uudelleen.
relays-title = Eri Wi-Fi-verkossa?
relays-words = Kaukana toisistaan olevat laitteet voivat tarvita välityspalvelimen löytääkseen toisensa: STUN-palvelimen tai TURN-palvelimen, joka välittää sellaista, mitä se ei voi lukea. Yhtään ei käytetä, ellet aseta sellaista.
relays-label = Välityspalvelimet, välilyönnein erotettuina
relays-keep = Tallenna
relays-kept = Tallennettu. Seuraava kutsu käyttää sitä.
relays-wrong = Välityspalvelin on muotoa stun:palvelin tai turn:nimi:salasana@palvelin.

live-join-title = Liity live-istuntoon
live-join-words = Joku kutsuu sinut työskentelemään yhteisessä live-istunnossa. Teidän kopionne yhdistyvät; jos tällä laitteella ei ole työtilaa, hänen työtilansa tulee tänne.
live-give-back = Anna hänelle tämä vastaus
live-give-back-words = Anna hänen skannata se tai lähetä hänelle linkki. Yhteys syntyy heti, kun hänellä on se.
live-answer-title = Vastaus kutsuun
live-handing-over = Etsitään kutsun tehnyttä välilehteä…
live-handed-over = Kutsun tehnyt välilehti yhdistää. Tämän voi sulkea.
live-nobody-waits = Yksikään selaimen välilehti ei odota vastausta. Kutsun tehneen välilehden on pysyttävä auki; kutsu sieltä uudelleen.
qr-ready = Valmis skannattavaksi: { $label }
