## Sequences, and what is written with (W3, W4)
seq-intro = Seria kontaktów. Każdy pojawia się jako zadanie kilka dni po wykonaniu poprzedniego; e-maile otwierają się w Twoim programie pocztowym.
seq-templates = Szablony
seq-what = Co pokazać
seq-own-name = Nazwa
seq-new = Nowa sekwencja
seq-edit = Edytuj
seq-delete = Usuń
seq-deleted = W koszu: { $name }. Sekwencja zakończyła się dla wszystkich, którzy w niej byli.
seq-more = Więcej: { $name }
seq-purpose = Do czego służy
seq-weekdays = Tylko dni robocze
seq-weekdays-words = Dni wolne się nie liczą
seq-stops = Kończy się, gdy
seq-stops-answer = Klient odpowie
seq-stops-answer-words = Odbyła się rozmowa albo zapisano odpowiedź
seq-stops-meeting = Umówiono spotkanie
seq-stops-meeting-words = Przy tej szansie lub tym leadzie
seq-stops-always = Wygrana, przegrana, odrzucenie
seq-stops-always-words = Zawsze; także gdy ktoś nie chce już e-maili
seq-goes-on = Trwa dalej
seq-steps = { $n ->
    [one] { $n } krok
    [few] { $n } kroki
    [many] { $n } kroków
   *[other] { $n } kroku
}
seq-running = { $n ->
    [0] nikogo w sekwencji
    [one] { $n } w toku
    [few] { $n } w toku
    [many] { $n } w toku
   *[other] { $n } w toku
}
seq-ended = łącznie w sekwencji: { $n }, z odpowiedzią: { $answered } ({ $share })
seq-none-ended = Nikogo tu jeszcze nie było
seq-days = { $n ->
    [0] od razu
    [one] po { $n } dniu
    [few] po { $n } dniach
    [many] po { $n } dniach
   *[other] po { $n } dnia
}
seq-workdays = { $n ->
    [0] od razu
    [one] po { $n } dniu roboczym
    [few] po { $n } dniach roboczych
    [many] po { $n } dniach roboczych
   *[other] po { $n } dnia roboczego
}
seq-months = { $n ->
    [one] po { $n } miesiącu
    [few] po { $n } miesiącach
    [many] po { $n } miesiącach
   *[other] po { $n } miesiąca
}
seq-at = { $when }, { $time }
seq-here = { $n ->
    [one] { $n } czeka tutaj
    [few] { $n } czekają tutaj
    [many] { $n } czeka tutaj
   *[other] { $n } czeka tutaj
}
seq-answers = odpowiedzi: { $answers } z { $n }
seq-version = wersja { $version }: { $answers } z { $n }
seq-answers-words = Odpowiedź zalicza się ostatniemu krokowi wykonanemu przed nią.
seq-add-step = Krok
seq-edit-step = Krok { $n }: { $title }
seq-new-step = Nowy krok
seq-no-steps = Nie ma jeszcze kroków. Pierwszy ruszy, gdy sekwencja się dla kogoś rozpocznie.
seq-step-title = Co zrobić
seq-step-kind = Rodzaj
seq-step-wait = Odstęp
seq-step-unit = Jednostka
seq-unit-days = dni
seq-unit-months = miesiące
seq-step-time = Godzina
seq-step-template = Szablon
seq-step-no-template = Brak
seq-step-place = Miejsce
seq-step-remove = Usuń krok
seq-wait-wrong = Wpisz liczbę od 0 do { $most }
seq-title-wrong = Wpisz, co zrobić, albo wybierz szablon
seq-name-wrong = Podaj nazwę sekwencji
seq-save = Zapisz
seq-apply = Teraz w tej sekwencji: { $n }.
seq-apply-all = Zastosuj u wszystkich od ich następnego kroku
seq-apply-all-none = Żaden zaplanowany krok się nie zmieni.
seq-apply-all-moves = { $n ->
    [one] Zmieni się { $n } zaplanowany krok: { $who }
    [few] Zmienią się { $n } zaplanowane kroki: { $who }
    [many] Zmieni się { $n } zaplanowanych kroków: { $who }
   *[other] Zmieni się { $n } zaplanowanego kroku: { $who }
}
seq-apply-moved = { $name } na { $date }
seq-apply-dropped = { $name } przechodzi do następnego kroku
seq-apply-new = Tylko dla rozpoczętych od teraz
seq-apply-new-words = Trwające dobiegną końca po staremu.
seq-saved = Zapisano
seq-who = Kto w niej jest
seq-who-none = Nikogo. Sekwencję rozpoczyna się na stronie szansy lub leada.
seq-who-done = zrobione: { $done } z { $n }
seq-next = { $what }, { $when }
seq-paused = { $n ->
    [one] wstrzymana, został { $n } dzień
    [few] wstrzymana, zostały { $n } dni
    [many] wstrzymana, zostało { $n } dni
   *[other] wstrzymana, zostało { $n } dnia
}
seq-idle = nic w planie: jej krok usunięto
seq-end-done = ukończona
seq-end-stopped = przerwana
seq-end-answered = odpowiedź { $when }
seq-end-met = umówiono spotkanie
seq-end-won = wygrana
seq-end-lost = przegrana
seq-end-converted = lead zamieniony w szansę
seq-end-disqualified = lead odrzucony
seq-end-opted-out = nie chce już e-maili
seq-end-gone = usunięto
seq-pause = Wstrzymaj
seq-resume = Wznów
seq-stop = Przerwij
seq-skip = Pomiń ten krok
seq-go-on = Dalej
seq-pause-named = Wstrzymaj: { $name }
seq-resume-named = Wznów: { $name }
seq-stop-named = Przerwij: { $name }
seq-paused-said = Wstrzymano: { $name }
seq-resumed-said = Wznowiono: { $name }
seq-stopped-said = Przerwano sekwencję: { $name }
seq-skipped-said = Pominięto krok: { $name }
seq-of-panel = Sekwencje
seq-opted-out-words = Ta osoba nie chce już e-maili ani wiadomości.
seq-opt-out = Nie chce już e-maili
seq-opt-in = Znów chce e-maile
seq-opted-out-said = { $name } nie będzie już dostawać e-maili
seq-opted-in-said = { $name } znów będzie dostawać e-maile

## Offered to start with
seq-offer = Gotowe na początek
seq-offer-take = Użyj
seq-offer-take-named = Użyj: { $name }
seq-taken = Dodano: { $name }. Zmień, co tylko chcesz.
# Texts of the offered templates. What stands in << >> are merge fields: their names stay as they are; what stands behind | is said where there is no value, and is translated. ¶ begins a paragraph.
seq-first-name = Osiem kontaktów do pierwszego spotkania
seq-first-1 = Krótkie przedstawienie się
seq-first-1-subject = Pytanie: <<organisation|Państwa plany>>
seq-first-1-body = Dzień dobry, ¶ firmy takie jak <<organisation|Państwa>> często mówią nam o tym samym problemie. Kilku z nich już pomogliśmy i chętnie dowiem się, czy dotyczy on też Państwa. ¶ Czy mogę w tym tygodniu zadzwonić? ¶ <<signature|>>
seq-first-2 = Pierwszy telefon
seq-first-3 = Dwa zdania, bez prośby
seq-first-3-body = Dzień dobry, w Państwa skrzynce jest mój krótki e-mail z pytaniem. Przeczytanie go zajmie tylko minutę.
seq-first-4 = Co to dało innym
seq-first-4-subject = Co się zmieniło w firmie takiej jak <<organisation|Państwa>>
seq-first-4-body = Dzień dobry, ¶ jeden z naszych klientów miał problem, o którym była mowa w moim e-mailu. W trzech zdaniach: ile go to kosztowało, co zrobił i jak jest dzisiaj. ¶ Czy to się Państwu przyda? ¶ <<signature|>>
seq-first-5 = Telefon po przykładzie
seq-first-6 = Ile kosztuje bezczynność
seq-first-6-subject = Ile kosztuje czekanie
seq-first-6-body = Dzień dobry, ¶ przesyłam krótkie wyliczenie, ile ten problem kosztuje w ciągu roku. Wystarczy wstawić własne liczby; zajmie to dwie minuty. ¶ Chętnie przejdę przez nie razem z Państwem. ¶ <<signature|>>
seq-first-7 = Zapytać, kto jeszcze decyduje
seq-first-8 = Czy zamknąć temat?
seq-first-8-subject = Czy zamknąć temat?
seq-first-8-body = Dzień dobry, ¶ nie mam od Państwa odpowiedzi, więc zakładam, że to nie jest dobry moment. Zamknąć temat czy wrócić do niego później? ¶ Wystarczy jedno słowo. ¶ <<signature|>>
seq-welcome-name = Powitanie
seq-welcome-1 = Podziękować, powiedzieć, co dalej
seq-welcome-1-subject = <<organisation|Witamy>>: dziękujemy za zaufanie
seq-welcome-1-body = Dzień dobry, ¶ dziękujemy za wybór naszej firmy. Oto co dalej: w ciągu trzech dni zadzwonię, ustalimy dzień rozpoczęcia, a na wszystkie pytania odpowiemy pod jednym numerem telefonu. ¶ <<signature|>>
seq-welcome-2 = Telefon: ustalić dzień rozpoczęcia
seq-welcome-3 = Pierwsze wskazówki
seq-welcome-3-subject = Jak najlepiej z tego korzystać
seq-welcome-3-body = Dzień dobry, ¶ trzy rzeczy, które nasi klienci robią w pierwszych tygodniach i które się opłacają. Jeśli coś nie działa tak, jak powinno, proszę o wiadomość. ¶ <<signature|>>
seq-welcome-4 = Telefon: jak idzie i komu jeszcze mogłoby się to przydać?
seq-check-name = Kontakt po przegranej
seq-check-1 = Odezwać się: co się zmieniło?
seq-check-1-subject = Jak to dziś u Państwa wygląda?
seq-check-1-body = Dzień dobry, ¶ kilka miesięcy temu podjęli Państwo inną decyzję. Jak to dziś wygląda? Jeśli coś się zmieniło, chętnie o tym usłyszę; jeśli nie, życzę wszystkiego dobrego. ¶ <<signature|>>
seq-check-2 = Telefon: czy pora wrócić do tematu?

## Enrolling
seq-enrol-title = Rozpocznij sekwencję: { $who }
seq-enrol-which = Która sekwencja
seq-enrol-first = Pierwszy krok: { $what }, { $when }
seq-enrol-do = Rozpocznij
seq-enrol-out = Nie chcą już e-maili, więc są pomijane: { $n }.
seq-enrol-nobody = Nie ma już dla kogo jej rozpocząć.
seq-enrolled = Rozpoczęto „{ $name }”: { $who }
seq-enrol-many = { $n ->
    [one] { $n } rekord
    [few] { $n } rekordy
    [many] { $n } rekordów
   *[other] { $n } rekordu
}

## Templates
tpl-intro = Otwierane w Twoim programie pocztowym lub komunikatorze; Kariz niczego nie wysyła.
tpl-new = Szablon
tpl-new-name = Nowy szablon
tpl-none = Nie ma jeszcze szablonów
tpl-none-words = To, co piszesz wciąż od nowa: nazwiska, kwoty i daty każdej szansy wstawią się same.
tpl-name = Nazwa
tpl-kind = Rodzaj
tpl-subject = Temat
tpl-body = Treść
tpl-put-in = Wstaw
tpl-snippets = Fragmenty
tpl-saved = Zapisano jako wersję { $version }
tpl-version = Wersja { $version }
tpl-unsaved = Jeszcze nie zapisano
tpl-save = Zapisz
tpl-name-wrong = Podaj nazwę szablonu
tpl-too-long = Za dużo znaków: { $n }, a może być najwyżej { $most }. Skróć tekst albo przenieś jego części do fragmentów.
tpl-deleted = W koszu: { $name }
tpl-delete = Usuń
tpl-preview = Podgląd
tpl-preview-for = Podgląd dla
tpl-preview-none = Dodaj szansę lub leada, aby zobaczyć, jak to się czyta.
tpl-preview-to = Do: { $who }
tpl-missing = Nie ma czego wstawić: { $fields }. Wpisz, co ma się tam pojawić zamiast tego, np. { $example }.
tpl-signature = Twoja stopka
tpl-signature-words = Pojawia się tam, gdzie szablon zawiera { $field }.
tpl-signature-nobody = Podaj w Ustawieniach, kim jesteś; wtedy będzie tu miejsce na Twoją stopkę.
tpl-snippet-words = Pojawia się w innych szablonach tam, gdzie zawierają { $field }.
tpl-field-first-name = imię
tpl-field-name = imię i nazwisko
tpl-field-role = stanowisko
tpl-field-organisation = organizacja
tpl-field-deal = szansa
tpl-field-value = wartość
tpl-field-close-date = termin zamknięcia
tpl-field-product = produkt
tpl-field-today = dzisiejsza data
tpl-field-owner = Twoje imię i nazwisko
tpl-field-signature = stopka

## Writing
write-title = Napisz: { $who }
write-template = Szablon
write-no-template = Bez szablonu
write-how = Sposób
write-email = E-mail
write-message = Wiadomość
write-open = Otwórz w poczcie
write-share = Udostępnij
write-copy = Kopiuj tekst
write-copied = Skopiowano tekst
write-instead = Skopiuj to: { $text }
write-pasted = Tekst jest długi, więc został skopiowany. Wklej go do e-maila.
write-missing = Te pola nie mają jeszcze wartości: { $fields }. Przed wysłaniem wpisz coś w ich miejsce.
write-no-address = Adres e-mail nie jest znany: wybierz adresata w programie pocztowym.
write-sent = Wysłano?
write-sent-words = Jeśli tak, Kariz odnotuje to razem z treścią i szablonem.
write-sent-yes = Tak, odnotuj
write-sent-no = Nie wysłano
write-logged = Odnotowano: { $title }
write-opted-out = Ta osoba nie chce już e-maili ani wiadomości.

## Preparing a meeting
prep-title = Przygotuj: { $title }
prep-research-words = Kto przyjdzie, czym się zajmuje, co tam nowego
prep-review-words = Co dotąd powiedziano i obiecano
prep-questions-words = Co chcesz wiedzieć po spotkaniu
prep-rehearse-words = Pierwsze trzy zdania, cena, odpowiedź na najtrudniejsze pytanie
prep-agenda-words = Jeden punkt w wierszu; trafi też do kalendarza
prep-note-of = Notatki: { $part }
prep-last = Ostatnia notatka: { $note }
prep-guidance = Co robić na etapie { $stage }: { $words }
prep-put-in = Dodaj do pytań
prep-calendar = Do kalendarza
prep-no-day = Podaj dzień spotkania; wtedy będzie można dodać je do kalendarza.
prep-close = Gotowe
prep-ready = przygotowano { $done } z { $n }
