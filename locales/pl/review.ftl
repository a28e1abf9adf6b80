### The check-up (G2), and the weekly review (G4).

## The check-up
check-reckoning = Przeglądanie danych…
check-eight = Osiem typowych błędów
check-found = { $n ->
    [0] żadnego z ośmiu
    [one] 1 z ośmiu
    [few] { $n } z ośmiu
    [many] { $n } z ośmiu
   *[other] { $n } z ośmiu
}
check-mistake = Błąd
check-evidence = Dowody z własnych danych
check-sample = Próba
check-weeks = Osiem tygodni
check-next = Następny krok
check-first = Zrób najpierw
check-first-words = najwyżej trzy rzeczy
check-first-none = Nic pilnego: żaden z ośmiu błędów nie jest tu popełniany.
check-small = Na razie za mało danych. Od dziesięciu szans, kontaktów lub klientów można coś powiedzieć.
check-high = Poważny
check-medium = Średni
check-low = Drobny
check-fine = W porządku
check-few = Za mało danych
check-nothing = Nic nie znaleziono.
check-n = n = { $n }
check-trend = { $now }, przedtem { $before }
check-same = { $now }, bez zmian
check-planned = { $n ->
    [one] Zaplanowano 1 telefon
    [few] Zaplanowano { $n } telefony
    [many] Zaplanowano { $n } telefonów
   *[other] Zaplanowano { $n } telefonu
}
check-set-aside = Zarezerwowano godzinę dziennie na szukanie nowych klientów

mistake-prospecting = Brak czasu na szukanie nowych klientów
mistake-unqualified = Niezakwalifikowane leady w lejku
mistake-balance = Brak równowagi między etapami
mistake-holding = Trzymanie martwych szans
mistake-tracking = Brak śledzenia danych
mistake-customers = Zaniedbani klienci
mistake-misleading = Mylące liczby
mistake-products = Brak równowagi między produktami
about-prospecting = rozmowy z nowymi ludźmi
about-unqualified = nikt nie wie, czy kupią
about-balance = otwarte szanse na tle zakresu każdego etapu
about-holding = stare, milczące, wciąż przesuwane
about-tracking = brakujące wartości, daty, kroki, powody
about-customers = od 90 dni nikt z nimi nie rozmawiał
about-misleading = wartości skrajne, stare dane, niezapisane przegrane
about-products = czego prawie nikt nie sprzedaje
sample-touches = kontakty w ciągu 4 tygodni
sample-past = szanse za pierwszym etapem, o których coś zapisano
sample-open = otwarte szanse
sample-tracked = otwarte lub przegrane w ciągu 90 dni
sample-customers = klienci
sample-closed = zamknięte w ciągu roku
sample-products = otwarte szanse z produktem

sign-no-leads = { $weeks ->
    [one] W 1 z ostatnich 4 tygodni ani nowego leada, ani rozmowy z żadnym
    [few] W { $weeks } z ostatnich 4 tygodni ani nowego leada, ani rozmowy z żadnym
    [many] W { $weeks } z ostatnich 4 tygodni ani nowego leada, ani rozmowy z żadnym
   *[other] W { $weeks } z ostatnich 4 tygodni ani nowego leada, ani rozmowy z żadnym
}
sign-for-leads = Kontakty z leadami w ciągu 4 tygodni: { $leads } z { $all }, { $share }
sign-nothing-set-aside = Na najbliższy tydzień nic nie zaplanowano dla leadów
sign-without-criteria = { $n ->
    [one] 1 szansa bez tego, czego wymaga jej etap
    [few] { $n } szanse bez tego, czego wymaga ich etap
    [many] { $n } szans bez tego, czego wymaga ich etap
   *[other] { $n } szansy bez tego, czego wymaga ich etap
}
sign-nothing-known = { $n ->
    [one] 1 szansa bez żadnej odpowiedzi na pytania
    [few] { $n } szanse bez żadnej odpowiedzi na pytania
    [many] { $n } szans bez żadnej odpowiedzi na pytania
   *[other] { $n } szansy bez żadnej odpowiedzi na pytania
}
sign-answered-no = { $n ->
    [one] 1 szansa z odpowiedzią „nie”
    [few] { $n } szanse z odpowiedzią „nie”
    [many] { $n } szans z odpowiedzią „nie”
   *[other] { $n } szansy z odpowiedzią „nie”
}
sign-not-recorded = { $n ->
    [one] 1 szansa, o której nic nie zapisano: bez leada, a etap niczego nie wymaga
    [few] { $n } szanse, o których nic nie zapisano: bez leada, a etapy niczego nie wymagają
    [many] { $n } szans, o których nic nie zapisano: bez leada, a etapy niczego nie wymagają
   *[other] { $n } szansy, o której nic nie zapisano: bez leada, a etap niczego nie wymaga
}
sign-too-many = { $stage }: otwarte { $open }, powinno być najwyżej { $most }
sign-too-few = { $stage }: otwarte { $open }, powinno być co najmniej { $least }
sign-almost-all = Na etapie „{ $stage }” jest większość szans: { $open }
sign-old = { $n ->
    [one] 1 szansa starsza niż dziewięć z dziesięciu wygranych ({ $days } dni), do tego bez kontaktu lub przesuwana
    [few] { $n } szanse starsze niż dziewięć z dziesięciu wygranych ({ $days } dni), do tego bez kontaktu lub przesuwane
    [many] { $n } szans starszych niż dziewięć z dziesięciu wygranych ({ $days } dni), do tego bez kontaktu lub przesuwanych
   *[other] { $n } szansy starszej niż dziewięć z dziesięciu wygranych ({ $days } dni), do tego bez kontaktu lub przesuwanej
}
sign-past-limit = { $n ->
    [one] 1 szansa ponad limit dni etapu, do tego bez kontaktu lub przesuwana
    [few] { $n } szanse ponad limit dni etapu, do tego bez kontaktu lub przesuwane
    [many] { $n } szans ponad limit dni etapu, do tego bez kontaktu lub przesuwanych
   *[other] { $n } szansy ponad limit dni etapu, do tego bez kontaktu lub przesuwanej
}
sign-silent = { $n ->
    [one] 1 bez kontaktu od ponad { $days } dni
    [few] { $n } bez kontaktu od ponad { $days } dni
    [many] { $n } bez kontaktu od ponad { $days } dni
   *[other] { $n } bez kontaktu od ponad { $days } dni
}
sign-pushed = { $n ->
    [one] 1 przesunięta co najmniej { $times } razy
    [few] { $n } przesunięte co najmniej { $times } razy
    [many] { $n } przesuniętych co najmniej { $times } razy
   *[other] { $n } przesuniętej co najmniej { $times } razy
}
sign-no-step = { $n ->
    [one] 1 szansa bez następnego kroku
    [few] { $n } szanse bez następnego kroku
    [many] { $n } szans bez następnego kroku
   *[other] { $n } szansy bez następnego kroku
}
sign-no-value = { $n ->
    [one] 1 bez wartości
    [few] { $n } bez wartości
    [many] { $n } bez wartości
   *[other] { $n } bez wartości
}
sign-no-day = { $n ->
    [one] 1 bez terminu zamknięcia
    [few] { $n } bez terminu zamknięcia
    [many] { $n } bez terminu zamknięcia
   *[other] { $n } bez terminu zamknięcia
}
sign-day-passed = { $n ->
    [one] 1 po terminie zamknięcia
    [few] { $n } po terminie zamknięcia
    [many] { $n } po terminie zamknięcia
   *[other] { $n } po terminie zamknięcia
}
sign-no-reason = { $n ->
    [one] 1 przegrana bez powodu
    [few] { $n } przegrane bez powodu
    [many] { $n } przegranych bez powodu
   *[other] { $n } przegranej bez powodu
}
sign-not-spoken = { $n ->
    [one] 1 klient bez rozmowy od { $days } dni
    [few] { $n } klientów bez rozmowy od { $days } dni
    [many] { $n } klientów bez rozmowy od { $days } dni
   *[other] { $n } klienta bez rozmowy od { $days } dni
}
sign-outlier = Jedna szansa to { $share } wszystkich wygranych w roku: średnia niewiele mówi
sign-never-lost = Wygrano wszystkie zamknięte szanse ({ $won }): przegrane nie są zapisywane
sign-stale = { $n ->
    [one] 1 otwarta szansa, której nikt nie ruszył od { $days } dni
    [few] { $n } otwarte szanse, których nikt nie ruszył od { $days } dni
    [many] { $n } otwartych szans, których nikt nie ruszył od { $days } dni
   *[other] { $n } otwartej szansy, której nikt nie ruszył od { $days } dni
}
sign-nobody-leaves = { $stage }: od { $days } dni nic nie wyszło z tego etapu
sign-few-closed = { $name }: zamkniętych tylko { $closed }, więc skuteczność nie jest podawana
sign-neglected = { $open ->
    [0] { $product }: żadnej otwartej szansy
    [one] { $product }: 1 otwarta szansa
    [few] { $product }: { $open } otwarte szanse
    [many] { $product }: { $open } otwartych szans
   *[other] { $product }: { $open } otwartej szansy
}
sign-one-product = Tylko jeden produkt: nie ma czego równoważyć
sign-no-product = Nie ma jeszcze produktów: nie ma czego równoważyć

check-step-set-aside = Zarezerwuj godzinę dziennie
check-step-plan = { $n ->
    [one] Zaplanuj 1 telefon
    [few] Zaplanuj { $n } telefony
    [many] Zaplanuj { $n } telefonów
   *[other] Zaplanuj { $n } telefonu
}
check-step-clean = Uporządkuj: { $n }
check-step-fill = Uzupełnij: { $n }
check-step-look = Pokaż: { $n }
plan-prospecting = Szukaj nowych klientów
plan-ask = Zapytaj o to, czego jeszcze nie wiadomo
plan-move = Popchnij szansę dalej
plan-customer = Co u nich słychać?

## The nine habits
habits-title = Dziewięć nawyków
habits-kept = { $n ->
    [one] 1 utrzymany
    [few] { $n } utrzymane
    [many] { $n } utrzymanych
   *[other] { $n } utrzymanego
}
habit-yes = Utrzymany
habit-partly = Częściowo
habit-no = Jeszcze nie
habit-reviews = Czas dla lejka
habit-reviews-why = Firmy, które poświęciły mu cztery godziny w miesiącu, urosły o 14% bardziej niż te z jedną.
habit-reviews-n = { $done } z { $of } w ciągu 30 dni
habit-training = Każdy wie, co robić
habit-training-why = Przy każdym etapie są wskazówki, dla doświadczonych i dla nowych.
habit-training-n = etapy ze wskazówkami: { $done } z { $of }
habit-follow-up = Wracaj do klientów
habit-follow-up-why = Większość rezygnuje po dwóch telefonach; potrzeba średnio ośmiu kontaktów.
habit-follow-up-n = cel kontaktów osiągnięty przy { $done } z { $of } przegranych w ciągu 90 dni
habit-short = Krótki cykl
habit-short-why = Im dłużej to trwa, tym częściej się rozmyślają.
habit-short-n = { $now } dni do wygranej, przedtem { $before } dni
habit-short-first = { $now } dni do wygranej; przedtem za mało, by porównać
habit-referrals = Proś o polecenia
habit-referrals-why = Ludzie o wiele chętniej kupują z polecenia.
habit-leads-n = { $done } z { $of } nowych leadów w ciągu 90 dni
habit-words = Wspólny język z marketingiem
habit-words-why = Zapisz, czego chce idealny klient i jakimi słowami to mówi.
habit-words-n = opis idealnego klienta: { $done } z { $of }
habit-clean = Czysty lejek
habit-clean-why = Nic nie utknęło, nic nie milczy, żadna data nie minęła.
habit-clean-n = w porządku: { $done } z { $of } otwartych szans
habit-partners = Współpraca z partnerami
habit-partners-why = Leady polecone przez kogoś innego niż klient.
habit-questioned = Pytaj o sens etapów
habit-questioned-why = Zapytaj o każdy etap, po co jest.
habit-questioned-n = { $done } z { $of } etapów omówiono w ciągu roku

## The review
review-name = Przegląd z { $date }
review-begin-title = Godzina dla lejka
review-begin-words = Po kolei: co się zmieniło, co wygrano, co przegrano i dlaczego oraz co trzeba zrobić. Decyzje stają się krokami; na końcu powstaje podsumowanie do udostępnienia.
review-since-last = Od ostatniego przeglądu, { $when }
review-since-week = Od tygodnia: wcześniej nie było przeglądu
review-begin = Rozpocznij przegląd
review-walk = Przebieg przeglądu
review-beside = Panel boczny przeglądu
review-time = Czas przeglądu
review-of-minutes = z { $n } min
review-minutes = { $n } min
review-hours = { $n } godz.
review-hours-of = { $done } z { $wanted }
review-hours-why = Cztery godziny w miesiącu: firmy, które je znalazły, urosły o 14% bardziej.
review-held = { $n ->
    [0] jeszcze bez przeglądu
    [one] 1 przegląd
    [few] { $n } przeglądy
    [many] { $n } przeglądów
   *[other] { $n } przeglądu
}
review-pause = Wstrzymaj
review-go-on = Wznów
review-end = Zakończ i udostępnij
review-back = Wstecz
review-next = Dalej: { $part }
review-nothing = Tu nie ma o czym mówić.
review-more = { $n ->
    [one] Jeszcze 1
    [few] Jeszcze { $n }
    [many] Jeszcze { $n }
   *[other] Jeszcze { $n }
}
review-deals = { $n ->
    [0] żadnej
    [one] 1 szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
review-moves = { $n ->
    [0] żadna szansa się nie przesunęła
    [one] 1 szansa: { $on } naprzód, { $back } wstecz
    [few] { $n } szanse: { $on } naprzód, { $back } wstecz
    [many] { $n } szans: { $on } naprzód, { $back } wstecz
   *[other] { $n } szansy: { $on } naprzód, { $back } wstecz
}
part-moved = Co się ruszyło
part-won = Wygrane i dlaczego
part-lost = Przegrane i dlaczego
part-surprising = Zaskakujące wygrane
part-stuck = Utknęły
part-no-step = Bez następnego kroku
part-closing = Bliskie zamknięcia
part-goals = Cele
part-question = Jedno pytanie
review-opening = Otwarte wtedy
review-came = Nowe
review-up = Wzrost
review-down = Spadek
review-won = Wygrane
review-lost = Przegrane
review-gone = Do kosza
review-closing = Otwarte teraz
review-won-on = wygrana { $date }
review-lost-on = przegrana { $date }
review-on = Następny etap
review-go-back = Etap wstecz
review-plan = Zaplanuj krok
review-park = Odłóż do…
review-try-again = Ponowna próba…
review-close-won = Wygrana…
review-close-lost = Przegrana…
review-decision = Decyzja
review-acts = Co zrobić: { $title }
review-moved-to = Przeniesiono na etap { $stage }
review-last-stage = To już ostatni etap.
review-first-stage = To już pierwszy etap.
review-keys-deals = szanse
review-key-on = dalej
review-key-back = wstecz
review-key-park = odłóż
review-key-close = zamknij
review-key-decide = decyzja

note-made = Nowa
note-reopened = Otwarta ponownie
note-forward = { $from } → { $to }
note-back = Cofnięta: { $from } → { $to }
note-value = Wartość { $from } → { $to }
note-expected = Termin zamknięcia { $from } → { $to }
note-owner = Inny opiekun
note-gone = W koszu
note-won = Wygrana
note-lost-in = Przegrana na etapie { $stage }
note-touches = { $done } z { $goal } kontaktów
note-budget = Nigdy nie zapytano o budżet
note-no-reason = Nie zapisano powodu
note-chance = Prawdopodobieństwo na ostatnim przeglądzie: { $chance }
note-fast = { $days ->
    [one] Wygrana w 1 dzień, szybciej niż dziewięć z dziesięciu
    [few] Wygrana w { $days } dni, szybciej niż dziewięć z dziesięciu
    [many] Wygrana w { $days } dni, szybciej niż dziewięć z dziesięciu
   *[other] Wygrana w { $days } dnia, szybciej niż dziewięć z dziesięciu
}
note-pushed = { $times ->
    [one] Wcześniej przesunięta raz
    [few] Wcześniej przesunięta { $times } razy
    [many] Wcześniej przesunięta { $times } razy
   *[other] Wcześniej przesunięta { $times } raza
}
note-stuck = { $limit ->
    [one] { $days } z { $limit } dnia na etapie
    [few] { $days } z { $limit } dni na etapie
    [many] { $days } z { $limit } dni na etapie
   *[other] { $days } z { $limit } dnia na etapie
}
note-quiet = { $days ->
    [0] Kontakt dzisiaj
    [one] 1 dzień od ostatniego kontaktu
    [few] { $days } dni od ostatniego kontaktu
    [many] { $days } dni od ostatniego kontaktu
   *[other] { $days } dnia od ostatniego kontaktu
}
note-untouched = Jeszcze bez kontaktu
note-due = Termin zamknięcia { $date }

review-park-title = Odłóż: { $title }
review-park-words = Na razie opuszcza lejek jako przegrana i tego dnia wraca do leadów.
review-until = Do kiedy?
review-months = { $n ->
    [one] Za 1 miesiąc
    [few] Za { $n } miesiące
    [many] Za { $n } miesięcy
   *[other] Za { $n } miesiąca
}
review-reason = Powód
review-no-reason = Bez powodu
review-day-later = Wybierz dzień późniejszy niż dziś.
review-parked = Odłożono do { $date }

review-decisions = Decyzje
review-no-decisions = Tu pojawiają się decyzje; stają się krokami z datą i opiekunem.
review-decide-title = Co postanowiono?
review-decide-about = Decyzja: { $title }
review-decision-example = Pytamy o budżet przed ofertą
review-decision-missing = Napisz, co postanowiono.
review-becomes-step = Staje się krokiem
review-nobody = Bez opiekuna
review-keep-decision = Zapisz
review-decided = Decyzja zapisana
review-decided-step = Decyzja zapisana, krok zaplanowany
review-take-back = Wycofaj: { $text }
review-step-done = zrobione
review-decided-n = { $n ->
    [0] bez decyzji
    [one] 1 decyzja
    [few] { $n } decyzje
    [many] { $n } decyzji
   *[other] { $n } decyzji
}
review-notes = Notatki
review-notes-hint = wszyscy piszą w tych samych

review-why-stage = { $stage }: po co nam ten etap?
review-why-words = Czego brakowałoby bez niego? Co się na nim rozstrzyga? Czy mógłby być krótszy albo połączony z innym?
review-answer = Odpowiedź
review-other-stage = Inny etap
review-stage-facts = { $days ->
    [one] Szanse, które wyszły w ciągu 180 dni: { $all }; w tym dalej: { $on }, przegrane: { $lost }, cofnięte: { $back }; mediana 1 dzień
    [few] Szanse, które wyszły w ciągu 180 dni: { $all }; w tym dalej: { $on }, przegrane: { $lost }, cofnięte: { $back }; mediana { $days } dni
    [many] Szanse, które wyszły w ciągu 180 dni: { $all }; w tym dalej: { $on }, przegrane: { $lost }, cofnięte: { $back }; mediana { $days } dni
   *[other] Szanse, które wyszły w ciągu 180 dni: { $all }; w tym dalej: { $on }, przegrane: { $lost }, cofnięte: { $back }; mediana { $days } dnia
}
review-stage-new = { $n ->
    [one] Przez 180 dni nic z niego nie wyszło; jest na nim 1 szansa.
    [few] Przez 180 dni nic z niego nie wyszło; są na nim { $n } szanse.
    [many] Przez 180 dni nic z niego nie wyszło; jest na nim { $n } szans.
   *[other] Przez 180 dni nic z niego nie wyszło; jest na nim { $n } szansy.
}

review-goal-of = { $done } z { $goal }
review-goal-reached = Osiągnięty
review-goal-on-pace = Zgodnie z planem
review-goal-ahead = { $n } ponad plan
review-goal-behind = { $n } poniżej planu
review-no-goals = Nie ustalono jeszcze celów.

review-former = Odbyte przeglądy
review-none-yet = Jeszcze żadnego.
review-took = Czas trwania: { $time }.
review-was-there = Uczestnicy: { $names }
review-from-to = Otwarte wtedy { $from }, otwarte teraz { $to }.
review-heading = { $name }: { $n }
review-share = Udostępnij
review-copy = Kopiuj tekst
review-copied = Skopiowano
review-print = Drukuj

review-here = Obecni
review-leads = prowadzi
review-follows = śledzi
review-elsewhere = gdzie indziej
review-alone = Nikt inny nie jest połączony.
review-invite = Zaproś do sesji na żywo
review-following = Prowadzi { $name }; ta strona przełącza się sama.
review-not-following = Prowadzi { $name }; oglądasz osobno.
review-follow = Śledź ponownie
review-stop-following = Oglądaj osobno
review-not-led = Ten przegląd rozpoczęto na innym urządzeniu.
review-take-lead = Prowadź stąd
review-somebody = Ktoś
