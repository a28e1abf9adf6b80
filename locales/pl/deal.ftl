## The deal's drawer
deal-gone = Tej szansy tu nie ma
deal-gone-unknown = Żadna szansa w tym obszarze roboczym nie ma takiego adresu. Może jest w kopii, która nie została tu jeszcze scalona.
deal-gone-binned = Ta szansa jest w koszu.
deal-gone-undone = Dodanie tej szansy cofnięto. „Ponów” ją przywraca.
deal-restore = Przywróć
deal-whole-title = Pełna nazwa
deal-back = Wstecz
deal-before = Poprzednia szansa
deal-after = Następna szansa
deal-contact-with-role = { $name }, { $role }
deal-opened = otwarta { $date }
deal-opened-days = { $days ->
    [0] otwarta { $date }
    [one] otwarta { $date }, 1 dzień
    [few] otwarta { $date }, { $days } dni
    [many] otwarta { $date }, { $days } dni
   *[other] otwarta { $date }, { $days } dnia
}
deal-closes = termin { $date }
deal-no-value = jeszcze bez wartości
deal-copy-link = Kopiuj link
deal-link-copied = Skopiowano link. Otwiera tę szansę wszędzie, gdzie jest ten obszar roboczy.
deal-link = Adres tej szansy: { $address }
deal-more = Więcej
deal-reopen = Otwórz ponownie
deal-reopened = Otwarta ponownie: { $title }
deal-delete = Usuń
deal-deleted = W koszu: { $title }

## Stage path and entry criteria
deal-days = { $days ->
    [0] ten sam dzień
    [one] 1 dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
deal-days-here = { $days ->
    [0] od dziś
    [one] tu od 1 dnia
    [few] tu od { $days } dni
    [many] tu od { $days } dni
   *[other] tu od { $days } dnia
}
deal-next-stage = następny
deal-skipped = pominięty
deal-to-reach = Do etapu { $stage }: { $met } z { $all }
deal-move-to-stage = Przenieś na etap { $stage }
deal-ask = Zapytaj: { $name }

## Two values for one field
deal-elsewhere = Szansa ma stan „{ $word }”, który zna dopiero nowsza wersja Kariz. Tutaj można ją tylko otworzyć ponownie.

## How it ended
deal-outcome = Wynik
deal-won-on = Wygrana { $date }, { $value }
deal-lost-on = Przegrana { $date }: { $reason }
deal-no-reason = nie podano powodu
deal-add-note = Dodaj notatkę
deal-try-again = Ponowna próba
deal-retried-on = Wróci { $date }
deal-retried = Trwa ponowna próba
deal-retry-lead = Otwórz leada
deal-retry-day = Inny dzień…
deal-retry-off = Nie ponawiaj
deal-retry-is-off = { $title } już nie wróci

## Next step
deal-next-step = Następny krok
deal-nothing-planned = Nic w planie
deal-plan-step = Zaplanuj krok
deal-change-step = Zmień krok
deal-move-step = Przełóż
deal-done = Zrobione
deal-remove-step = Usuń ten krok
deal-complete-step = Zrobione: { $title }
deal-and-next = Co dalej
deal-step-done = Krok wykonany
deal-also-planned = Poza tym w planie
deal-no-date = bez daty
deal-today = Dziś
deal-tomorrow = Jutro
deal-in-a-week = Za tydzień
deal-step-kind = Rodzaj
deal-step-title = Co zrobić
deal-step-example = Zadzwonić w sprawie budżetu
deal-time = Godzina
deal-touch-small-of = kontakt { $n } z { $goal }

## Activity
deal-activity = Aktywność
deal-touch-of = Kontakt { $n } z { $goal }
deal-touch = kontakt nr { $n }
deal-log = Co zapisać
deal-write = Napisz, co się wydarzyło…
deal-day = Dzień
deal-plan-it = Na później
deal-save-note = Zapisz notatkę
deal-log-kind = { $kind ->
    [call] Odnotuj telefon
    [email] Odnotuj e-mail
    [message] Odnotuj wiadomość
    [meeting] Odnotuj spotkanie
    [demo] Odnotuj demo
   *[other] Odnotuj zadanie
}
deal-plan-kind = { $kind ->
    [call] Zaplanuj telefon
    [email] Zaplanuj e-mail
    [message] Zaplanuj wiadomość
    [meeting] Zaplanuj spotkanie
    [demo] Zaplanuj demo
   *[other] Zaplanuj zadanie
}
deal-timeline = Co się działo
deal-timeline-empty = Tu będzie widać wszystko, co zapiszesz, i drogę szansy przez etapy.
deal-show-all = { $n ->
    [one] Pokaż { $n }
    [few] Pokaż wszystkie { $n }
    [many] Pokaż wszystkie { $n }
   *[other] Pokaż wszystkie { $n }
}
deal-entry-menu = Działania: { $title }
deal-not-done = Jeszcze nie zrobione
deal-remove = Usuń
deal-activity-removed = Usunięto aktywność
deal-opened-in = Otwarta na etapie { $stage }
deal-reopened-in = Ponownie otwarta na etapie { $stage }
deal-moved-from-to = Przeniesiono: { $from } → { $to }
deal-moved-unmet = Przeniesiono mimo niespełnionych warunków wejścia.
deal-was-won = Wygrana
deal-was-lost = Przegrana

## Fields
deal-key-fields = Najważniejsze
deal-weighted = ważona { $value }
deal-from-stage = z etapu
deal-stage-says = etap: { $percent }
deal-percent-error = Wpisz liczbę od 0 do 100.
deal-add-about = Dodaj, co warto wiedzieć
deal-domain = Domena WWW
deal-industry = Branża
deal-region = Region
deal-other-deals = Inne szanse z tym klientem
deal-stage-history = Historia etapów
deal-since = Od
deal-stayed = Czas

## Won and lost
close-won-title = Wygrana: { $title }
close-lost-title = Przegrana: { $title }
close-won-many = { $n ->
    [one] 1 wygrana szansa
    [few] { $n } wygrane szanse
    [many] { $n } wygranych szans
   *[other] { $n } wygranej szansy
}
close-lost-many = { $n ->
    [one] 1 przegrana szansa
    [few] { $n } przegrane szanse
    [many] { $n } przegranych szans
   *[other] { $n } przegranej szansy
}
close-value = Wartość końcowa
close-why-won = Co przekonało klienta
close-note = Co powiedział klient
close-reason = Powód
close-reason-words = Powód pokaże później, co można robić lepiej. Jeśli nikt go nie zna, nic nie wybieraj.
close-new-reason = Inny powód
close-add-reason = Dodaj do listy
close-won = Zapisz wygraną
close-lost = Zapisz przegraną
close-was-won = Wygrana: { $title }
close-was-lost = Przegrana: { $title }
close-were-won = { $n ->
    [one] 1 szansa wygrana
    [few] { $n } szanse wygrane
    [many] { $n } szans wygranych
   *[other] { $n } szansy wygranej
}
close-were-lost = { $n ->
    [one] 1 szansa przegrana
    [few] { $n } szanse przegrane
    [many] { $n } szans przegranych
   *[other] { $n } szansy przegranej
}

## Planning in one line
plan-title = Następny krok: { $deal }
plan-line = Co dalej i kiedy
plan-example = Telefon do Anny w pon. 9:00
plan-missing = Wpisz, co jest do zrobienia.
plan-reads-as = { $kind } · { $when }
plan-gone = Ten dzień już minął: { $when }.
plan-add = Zaplanuj
plan-done = Zaplanowano: { $step }, { $when }
step-more = Więcej
step-repeat-never = Nigdy
step-to-calendar = Do kalendarza
step-no-day = Ten krok nie ma jeszcze daty.
close-was-lost-until = Przegrana: { $title }; wróci { $day }
close-what-next = Co dalej
close-for-good = Przegrana na dobre
close-again-on = Ponów w wybranym dniu
close-nurture = Utrzymuj kontakt, pierwszy za trzy miesiące
after-win-offer = Co dalej
after-win-title = Po wygranej: { $title }
after-win-words = Klienta łatwiej utrzymać, niż znaleźć. Zaplanuj teraz to, o czym później się zapomina.
after-win-referral = Prośba o polecenie
after-win-referral-hint = Gdy klient już widzi, że to działa: kto jeszcze ma ten sam problem?
after-win-renewal = Odnowienie
after-win-renewal-hint = Na tyle wcześnie, by porozmawiać przed końcem umowy albo zaproponować więcej.
after-win-renewal-saved = Zapisano
after-win-renews = { $title } pojawi się na stronie Dziś kilka tygodni wcześniej
after-win-welcome = Sekwencja powitalna…
after-win-plan = Zaplanuj
after-win-is-planned = Zaplanowano
after-win-planned = Zaplanowano: { $step }
deal-people = Osoby w tej szansie
deal-person = Dodaj osobę
deal-role = Rola
deal-role-of = Rola: { $name }
deal-role-remove = Usuń z tej szansy: { $name }
deal-silent = { $days ->
    [one] Bez odpowiedzi od 1 dnia
    [few] Bez odpowiedzi od { $days } dni
    [many] Bez odpowiedzi od { $days } dni
   *[other] Bez odpowiedzi od { $days } dnia
}
deal-category-by-rule = według etapu i terminu
