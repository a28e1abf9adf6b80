## The page of leads
leads-this-month = { $n ->
    [one] { $n } nowy lead w tym miesiącu
    [few] { $n } nowe leady w tym miesiącu
    [many] { $n } nowych leadów w tym miesiącu
   *[other] { $n } nowego leada w tym miesiącu
}
leads-toolbar = Które leady i w jakiej kolejności
leads-all-open = Otwarte
leads-state-ready = Gorący
leads-state-new = Nowy
leads-state-working = W toku
leads-state-nurture = Odłożony
leads-state-converted = Skonwertowany
leads-state-disqualified = Odrzucony
leads-until = do { $date }
leads-filter-text = Filtruj po słowach
leads-any-channel = Dowolny kanał
leads-any-owner = Dowolny opiekun
leads-sort-label = Kolejność
leads-sort = Sortuj: { $what }
leads-sort-score = punkty
leads-sort-newest = najnowsze
leads-no-match = Brak pasujących leadów
leads-choose = Wybierz leada, aby zobaczyć, co o nim wiadomo. Klawisze J i K przechodzą między leadami.
leads-select = Zaznacz: { $name }
leads-days = { $n ->
    [0] dziś
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
leads-count = { $n ->
    [one] { $n } lead
    [few] { $n } leady
    [many] { $n } leadów
   *[other] { $n } leada
}

## Nobody yet
leads-empty = Nie ma jeszcze leadów
leads-empty-words = Lead to ktoś, kto może kupić: wystarczy samo nazwisko. Leady nie liczą się w lejku, dopóki nie zamienisz ich w szanse.
leads-empty-line = Wpisz w jednym wierszu: nazwisko, firma, e-mail, telefon, w dowolnej kolejności.
leads-empty-paste = Wklej stopkę e-maila, tekst z wizytówki albo listę, po jednym w wierszu.
leads-empty-card = Wklej wizytówki vCard albo wiersze arkusza lub wybierz plik vCard albo CSV: z każdego wiersza powstaje lead.
leads-add-first = Dodaj pierwszego leada

## New leads
leads-add-line = Dodaj leady: wiersz, stopka, vCard albo lista
leads-add-example = Nazwisko, firma, e-mail, telefon…
leads-add = Dodaj
leads-add-people = Z kontaktów
leads-add-file = Plik vCard lub CSV
leads-card-unread = Nie można odczytać pliku.
leads-add-first-this = Najpierw dodaj lub wyczyść to, co jest w polu.
leads-read-as = Odczytano
leads-read-many = { $n ->
    [one] Odczytano { $n } leada
    [few] Odczytano { $n } leady
    [many] Odczytano { $n } leadów
   *[other] Odczytano { $n } leada
}
leads-and-more = { $names } i inni
leads-nobody-like = nikogo takiego jeszcze nie ma
leads-known = { $name } jest już w bazie
leads-known-many = { $n ->
    [one] { $n } z nich jest już w bazie: { $names }
    [few] { $n } z nich są już w bazie: { $names }
    [many] { $n } z nich jest już w bazie: { $names }
   *[other] { $n } z nich jest już w bazie: { $names }
}
leads-read-all = Wszystkie odczytane osoby
leads-leave-out = Pomiń tych, którzy są już w bazie
leads-too-long = Tekst ma więcej niż { $most }. Wklej go w częściach.
leads-too-many = Leadów jest więcej niż { $most }. Wklej je w częściach.
leads-no-person = Lead nr { $n } jest o wiele dłuższy niż to, co można napisać o jednej osobie. Niczego nie odczytano.
leads-broken-card = Wizytówka nr { $n } jest niepełna albo nie zawiera danych żadnej osoby. Niczego nie odczytano.
leads-added = Dodano: { $name }
leads-added-many = { $n ->
    [one] Dodano { $n } leada
    [few] Dodano { $n } leady
    [many] Dodano { $n } leadów
   *[other] Dodano { $n } leada
}

## Goals
leads-goals = Cele: nowe leady
leads-goals-by = Cele według
leads-goals-count = Liczba
leads-goals-edit = Edytuj cele
leads-goal-day = Dziś
leads-goal-week = Ten tydzień
leads-goal-month = Ten miesiąc
leads-goal-of = z { $goal }
leads-goal-reached = osiągnięty
leads-goal-on-pace = zgodnie z planem
leads-goal-ahead = { $n } ponad plan
leads-goal-behind = { $n } poniżej planu
leads-pace-day = w tym tempie { $month } w 30 dni, { $half } w pół roku
leads-pace-week = w tym tempie { $n } do końca tygodnia
leads-pace-month = w tym tempie { $n }, w pół roku około { $half }
leads-goal-per-day = Leady dziennie
leads-goal-per-week = Leady tygodniowo
leads-goal-per-month = Leady miesięcznie
leads-worth-per-day = Wartość dziennie
leads-worth-per-week = Wartość tygodniowo
leads-worth-per-month = Wartość miesięcznie
leads-goals-hint = Dla orientacji: 250 dziennie to { $month } po 30 dniach i { $half } po pół roku. Puste pole oznacza brak celu.

## A lead
leads-known-of = Co wiadomo
leads-became = Zamieniony w szansę:
leads-reopen = Otwórz ponownie
leads-convert = Zamień w szansę
leads-convert-into = Do istniejącej szansy…
leads-work = Podejmij
leads-nurture = Odłóż…
leads-disqualify = Odrzuć…
leads-more = Więcej działań z tym leadem
leads-to-bin = Przenieś do kosza
leads-gone = Tego leada tu nie ma
leads-restore = Przywróć
leads-restored = Przywrócono leada.
leads-worked = W toku: { $name }
leads-reopened = Otwarto ponownie: { $name }

## Qualification
leads-qualification = Kwalifikacja
leads-frame = Pytania w tym obszarze roboczym
leads-frame-bant = BANT
leads-frame-three = Trzy pytania
leads-frame-both = Oba zestawy
leads-qualified = tak: { $yes }, częściowo: { $partly }, nie: { $no }, nie wiem: { $unknown }
leads-question = { $question ->
    [budget] Budżet
    [authority] Decyzyjność
    [need] Potrzeba
    [timeline] Czas
    [problem] Czy jest problem, w którym pomożemy?
    [opportunity] Czy dajemy klientowi nową możliwość?
   *[agrees] Czy klient się z tym zgadza?
}
leads-extent = { $extent ->
    [no] nie
    [partly] częściowo
    [yes] tak
   *[unknown] nie wiem
}
leads-evidence = Skąd to wiadomo: { $question }
leads-evidence-example = Skąd to wiadomo? O co zapytać?

## Engagement
leads-engagement = Zaangażowanie
leads-points-of = { $points } z { $most }
leads-engagement-none = Na razie nic. Zapisz jednym dotknięciem, co się dzieje; telefony i spotkania liczą się same. Punktów z każdym dniem ubywa.
leads-record = Zapisz sygnał
leads-signal-recorded = { $name }: { $signal }
leads-signal-when = { $n ->
    [one] { $when }
    [few] { $n } razy, ostatnio { $when }
    [many] { $n } razy, ostatnio { $when }
   *[other] { $n } razy, ostatnio { $when }
}, wygasa w ciągu { $days ->
    [one] { $days } dnia
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}

## So far
leads-so-far = Dotychczas
leads-touches = Kontakty: { $n } z { $goal }
leads-came-in = Nowy lead
leads-show-all = { $n ->
    [one] Pokaż { $n }
    [few] Pokaż wszystkie { $n }
    [many] Pokaż wszystkie { $n }
   *[other] Pokaż wszystkie { $n }
}
leads-from-deal = Ponowna próba; wcześniej przegrana szansa:
leads-log-kind = Co to było
leads-log-text = Co powiedziano lub zrobiono
leads-log = Odnotuj

## Not now, or not at all
leads-nurture-title = Odłóż: { $name }
leads-nurture-words = Poczeka na końcu listy i wróci w wybranym dniu.
leads-until-when = Do kiedy
leads-until-label = Ponowna próba
leads-day-later = Wybierz dzień późniejszy niż dziś.
leads-in-two-weeks = Za 2 tygodnie
leads-in-a-month = Za miesiąc
leads-in-three-months = Za 3 miesiące
leads-in-six-months = Za pół roku
leads-nurture-do = Odłóż
leads-nurtured = { $who }: odłożono do { $date }.
leads-disqualify-title = Odrzuć: { $name }
leads-why-not = Dlaczego nie?
leads-why-not-words = Leady, które nie kupią, nie wchodzą do żadnego wyniku lejka.
leads-other-reason = Inny powód
leads-reason-missing = Wybierz powód albo wpisz własny.
leads-try-again = Ponowna próba
leads-never = Nigdy
leads-from-a-day = Od wybranej daty
leads-disqualify-do = Odrzuć
leads-disqualified = Odrzucono: { $name }

## Into a deal
leads-convert-title = Zamień w szansę: { $name }
leads-convert-what = W co zamienić
leads-existing-deal = Istniejąca szansa
leads-convert-words = Lead zachowuje swoją historię; szansa pokaże, co z nim zrobiono i co wiadomo z kwalifikacji.
leads-convert-anyway = Zamień mimo to
leads-is-known = To { $name } (jest już w bazie)
leads-criteria = Warunki wejścia na etap
leads-find-deal = Znajdź szansę
leads-no-deal = Brak otwartej szansy o tej nazwie.
leads-deal-missing = Wybierz szansę.
leads-converted = Zamieniono w szansę: { $name }
leads-open-deal = Otwórz szansę

## Many at once
leads-bulk = Zaznaczone leady
leads-selected = { $n ->
    [one] { $n } zaznaczony
    [few] { $n } zaznaczone
    [many] { $n } zaznaczonych
   *[other] { $n } zaznaczonego
}
leads-select-all = Zaznacz wszystkie
leads-select-none = Odznacz wszystkie
leads-changed = { $n ->
    [one] Zmieniono { $n } leada
    [few] Zmieniono { $n } leady
    [many] Zmieniono { $n } leadów
   *[other] Zmieniono { $n } leada
}
leads-binned = { $n ->
    [one] Przeniesiono do kosza { $n } leada
    [few] Przeniesiono do kosza { $n } leady
    [many] Przeniesiono do kosza { $n } leadów
   *[other] Przeniesiono do kosza { $n } leada
}
leads-sort-fit = dopasowanie
leads-any-fit = Dowolne dopasowanie
leads-fit-letter = Dopasowanie { $letter }
leads-next-step = Następny krok
leads-step-done = Zrobione
leads-step-later = Przełóż
leads-plan-step = Zaplanuj krok
leads-next-none = Nic w planie.
leads-handed-over = Krok „{ $step }”: { $owner }, { $when }.
leads-fit = Dopasowanie
leads-fit-none = Nie opisano jeszcze idealnego klienta: o punktach decyduje samo zaangażowanie.
leads-describe-ideal = Opisz idealnego klienta…
leads-ideal = Idealny klient…
leads-wanted = ideał: { $what }
leads-wanted-range = ideał: od { $from } do { $to }
leads-wanted-from = ideał: { $from } lub więcej
leads-wanted-to = ideał: najwyżej { $to }
leads-objection = Obiekcja: { $what }
leads-not-known = jeszcze nie wiadomo
leads-score-menu = Punkty
leads-points = Punktacja…
leads-past = Ile były warte punkty…
leads-lasting-when = { $n ->
    [one] { $when }, nie wygasa
    [few] { $n } razy, ostatnio { $when }, nie wygasa
    [many] { $n } razy, ostatnio { $when }, nie wygasa
   *[other] { $n } razy, ostatnio { $when }, nie wygasa
}
