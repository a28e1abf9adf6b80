## Stages that a pipeline can be started with (P2): names, and what to do there
template-guidance-search = Găsiți persoane care pot avea problema pe care o rezolvați.
template-guidance-qualify = Aflați dacă există buget, autoritate, nevoie și un termen.
template-guidance-meet = Întrebați de ce au nevoie; ascultați mai mult decât vorbiți.
template-guidance-offer = Scrieți problema lor, soluția dumneavoastră și variante cu preț.
template-guidance-negotiate = Răspundeți la obiecții; notați fiecare concesie.
template-guidance-close = Stabiliți data și obțineți semnătura.
template-guidance-care = Verificați că au primit ce au cumpărat; cereți o recomandare.
template-stage-contact = Contact
template-stage-qualify = Calificare
template-stage-meeting = Întâlnire
template-stage-proposal = Propunere
template-stage-close = Închidere
template-stage-retention = Fidelizare
template-stage-lead-generation = Generare lead-uri
template-stage-qualification = Calificare
template-stage-closing = Închidere
template-stage-support = Suport
template-stage-prospecting = Prospectare
template-stage-negotiation = Negociere
template-stage-first-contact = Primul contact
template-stage-conversations = Discuții
template-stage-offer = Ofertă
template-stage-after-sale = Post-vânzare
template-stage-search = Căutare
template-stage-lead-qualification = Calificare lead-uri
template-stage-sales-call = Apel de vânzări
template-stage-negotiation-and-commitment = Negociere și angajament
template-stage-contract-signing = Semnare contract
template-stage-post-purchase = Post-achiziție

## Channels that a workspace starts with: the first seven come to us, with the others we go out
template-channel-advertising = Publicitate
template-channel-social-media = Social media
template-channel-content = Conținut
template-channel-newsletter = Newsletter
template-channel-event = Eveniment
template-channel-referral = Recomandare
template-channel-partner = Partener
template-channel-cold-call = Apel la rece
template-channel-cold-email = E-mail la rece
template-channel-networking = Networking

## Why deals are lost
template-reason-price = Preț
template-reason-chose-a-competitor = A ales concurența
template-reason-no-decision = Nicio decizie
template-reason-no-budget = Fără buget
template-reason-no-need = Nu are nevoie
template-reason-bad-timing = Moment nepotrivit
template-reason-no-answer = Fără răspuns
template-reason-missing-feature = Funcție lipsă
