## Stages that a pipeline can be started with (P2): names, and what to do there
template-guidance-search = Znajdź osoby, które mogą mieć problem, jaki rozwiązujesz.
template-guidance-qualify = Ustal, czy jest budżet, decyzyjność, potrzeba i czas.
template-guidance-meet = Zapytaj o potrzeby; więcej słuchaj, niż mów.
template-guidance-offer = Opisz problem klienta, swoje rozwiązanie i warianty z cenami.
template-guidance-negotiate = Odpowiadaj na obiekcje; notuj każde ustępstwo.
template-guidance-close = Uzgodnij termin i doprowadź do podpisu.
template-guidance-care = Sprawdź, czy klient dostał to, co kupił; poproś o polecenie.
template-stage-contact = Kontakt
template-stage-qualify = Kwalifikacja
template-stage-meeting = Spotkanie
template-stage-proposal = Oferta
template-stage-close = Zamknięcie
template-stage-retention = Utrzymanie klienta
template-stage-lead-generation = Pozyskanie leadów
template-stage-qualification = Kwalifikacja
template-stage-closing = Zamknięcie
template-stage-support = Obsługa
template-stage-prospecting = Prospecting
template-stage-negotiation = Negocjacje
template-stage-first-contact = Pierwszy kontakt
template-stage-conversations = Rozmowy
template-stage-offer = Oferta
template-stage-after-sale = Po sprzedaży
template-stage-search = Poszukiwanie
template-stage-lead-qualification = Kwalifikacja leada
template-stage-sales-call = Rozmowa handlowa
template-stage-negotiation-and-commitment = Negocjacje i ustalenia
template-stage-contract-signing = Podpisanie umowy
template-stage-post-purchase = Po zakupie

## Channels that a workspace starts with: the first seven come to us, with the others we go out
template-channel-advertising = Reklama
template-channel-social-media = Social media
template-channel-content = Treści
template-channel-newsletter = Newsletter
template-channel-event = Wydarzenie
template-channel-referral = Polecenie
template-channel-partner = Partner
template-channel-cold-call = Zimny telefon
template-channel-cold-email = Zimny e-mail
template-channel-networking = Networking

## Why deals are lost
template-reason-price = Cena
template-reason-chose-a-competitor = Wybór konkurencji
template-reason-no-decision = Brak decyzji
template-reason-no-budget = Brak budżetu
template-reason-no-need = Brak potrzeby
template-reason-bad-timing = Zły moment
template-reason-no-answer = Brak odpowiedzi
template-reason-missing-feature = Brak funkcji
