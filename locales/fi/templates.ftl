## Stages that a pipeline can be started with (P2): names, and what to do there
template-guidance-search = Etsi ihmisiä, joilla voi olla se ongelma, jonka ratkaiset.
template-guidance-qualify = Selvitä, onko heillä budjetti, päätösvalta, tarve ja aikataulu.
template-guidance-meet = Kysy, mitä he tarvitsevat; kuuntele enemmän kuin puhut.
template-guidance-offer = Kirjoita heidän ongelmansa, ratkaisusi ja hinnoitellut vaihtoehdot.
template-guidance-negotiate = Vastaa vastaväitteisiin; kirjaa jokainen myönnytys.
template-guidance-close = Sovi päivä ja hanki allekirjoitus.
template-guidance-care = Varmista, että he saivat mitä ostivat; pyydä suositusta.
template-stage-contact = Kontaktointi
template-stage-qualify = Kartoitus
template-stage-meeting = Tapaaminen
template-stage-proposal = Tarjous
template-stage-close = Päätös
template-stage-retention = Asiakashoito
template-stage-lead-generation = Liidien hankinta
template-stage-qualification = Kvalifiointi
template-stage-closing = Kaupanteko
template-stage-support = Asiakastuki
template-stage-prospecting = Prospektointi
template-stage-negotiation = Neuvottelu
template-stage-first-contact = Ensikontakti
template-stage-conversations = Keskustelut
template-stage-offer = Tarjous
template-stage-after-sale = Jälkihoito
template-stage-search = Etsintä
template-stage-lead-qualification = Liidien kvalifiointi
template-stage-sales-call = Myyntipuhelu
template-stage-negotiation-and-commitment = Neuvottelu ja sitoutuminen
template-stage-contract-signing = Allekirjoitus
template-stage-post-purchase = Oston jälkeen

## Channels that a workspace starts with: the first seven come to us, with the others we go out
template-channel-advertising = Mainonta
template-channel-social-media = Some
template-channel-content = Sisällöt
template-channel-newsletter = Uutiskirje
template-channel-event = Tapahtuma
template-channel-referral = Suosittelu
template-channel-partner = Kumppani
template-channel-cold-call = Kylmäsoitto
template-channel-cold-email = Kylmäsähköposti
template-channel-networking = Verkostot

## Why deals are lost
template-reason-price = Hinta
template-reason-chose-a-competitor = Valitsi kilpailijan
template-reason-no-decision = Ei päätöstä
template-reason-no-budget = Ei budjettia
template-reason-no-need = Ei tarvetta
template-reason-bad-timing = Väärä ajankohta
template-reason-no-answer = Ei vastausta
template-reason-missing-feature = Puuttuva ominaisuus
