## The keys
help-title = Näppäimistö
help-letters = Yhden kirjaimen pikanäppäimet
help-letters-why = Poista ne käytöstä, jos sanelu tai muu ohjelma kirjoittaa kirjaimia.
help-anywhere = Kaikkialla
help-board = Taululla
help-deal = Kaupan tiedoissa
help-search = Haku
help-this = Tämä luettelo
help-close = Sulje, peruuta
help-arrows = Korttien ja sarakkeiden välillä
help-to-cards = Ensimmäiseen korttiin
help-cells = Solujen välillä
help-rows = Seuraava ja edellinen rivi
help-select = Valitse rivi
help-edit = Muokkaa solua
help-wider = Otsikossa: kavenna tai levennä saraketta
help-open = Avaa kauppa
help-lift = Nosta kortti; nuolet kuljettavat, välilyönti pudottaa, Esc peruuttaa
help-note = Kirjoita muistio
help-log-call = Kirjaa puhelu
help-log-mail = Kirjaa sähköposti
help-lead-next = Seuraava liidi
help-lead-before = Edellinen liidi
help-lead-work = Ota liidi työn alle ja siirry seuraavaan
help-lead-nurture = Jätä liidi hautumaan tiettyyn päivään asti
help-lead-convert = Muuta liidi kaupaksi
help-lead-disqualify = Hylkää liidi
help-lead-tick = Valitse liidi
help-lead-add = Lisää liidi yhdellä rivillä

## Today
help-next-row = Seuraava askel
help-previous-row = Edellinen askel
help-done-row = Askel tehty
help-later-row = Siirrä toiselle päivälle
help-one-by-one = Yksi kerrallaan

## The weekly review
help-review-next = Seuraava kauppa
help-review-previous = Edellinen kauppa
help-review-on = Kauppa seuraavaan vaiheeseen
help-review-back = Kauppa vaiheen taaksepäin
help-review-park = Jätä kauppa hautumaan
help-review-won = Kauppa voitettiin
help-review-close = Kauppa hävittiin
help-review-plan = Lisää askel
help-review-decide = Kirjaa päätös
help-review-part = Seuraava osa
help-review-part-before = Edellinen osa
