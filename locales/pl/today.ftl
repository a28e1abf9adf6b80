### Today: what is overdue, due, has nothing planned, and comes.

## The page
today-filter = Czyje kroki i jakiego rodzaju
today-everyone = Wszyscy
today-one-by-one = Po kolei
today-calendar = Plik kalendarza
today-calendar-words = Wszystkie pokazane tu zaplanowane kroki, do Twojego kalendarza. Nowszy plik zastępuje starszy.
today-calendar-empty = Żaden zaplanowany krok nie ma daty.
today-calendar-done = { $count ->
    [one] W pliku kalendarza jest 1 krok
    [few] W pliku kalendarza są { $count } kroki
    [many] W pliku kalendarza jest { $count } kroków
   *[other] W pliku kalendarza jest { $count } kroku
}
today-progress = Zrobione: { $done } z { $all }
today-overdue = Po terminie
# How many steps, and what their deals are worth.
today-part = { $count } · { $value }
today-unplanned = { $count ->
    [one] 1 otwarta szansa
    [few] { $count } otwarte szanse
    [many] { $count } otwartych szans
   *[other] { $count } otwartej szansy
}
today-more = Jeszcze { $count }
today-undated = Bez daty
today-upcoming = Nadchodzące
today-upcoming-count = { $count } w ciągu 7 dni
today-week = Kroki na najbliższe 7 dni
today-meetings = { $count ->
    [0] bez spotkań
    [one] 1 spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
}
today-agenda = Plan dnia
today-agenda-empty = Żaden dzisiejszy krok nie ma godziny. Krok z godziną pojawi się tutaj: „Telefon do Anny 14:00”.

## Leads
today-leads = Leady do obdzwonienia
today-known-since = od { $date }
today-again = ponowna próba, { $date }
today-plan-call = Zaplanuj telefon

## Answers and renewals
today-awaited = Czekamy na odpowiedź
today-renewals = Odnowienia
today-silent = { $days ->
    [one] bez odpowiedzi od 1 dnia
    [few] bez odpowiedzi od { $days } dni
    [many] bez odpowiedzi od { $days } dni
   *[other] bez odpowiedzi od { $days } dnia
}
today-renews = odnowienie { $date }
today-answered = Jest odpowiedź
today-answered-named = Jest odpowiedź: { $title }
today-has-answered = { $title }: odpowiedź zapisana

## A row
today-in-stage = { $days ->
    [0] tutaj od dziś
    [one] 1 dzień na etapie
    [few] { $days } dni na etapie
    [many] { $days } dni na etapie
   *[other] { $days } dnia na etapie
}
today-stuck = { $days ->
    [one] 1 dzień na etapie { $stage }, limit { $limit }.
    [few] { $days } dni na etapie { $stage }, limit { $limit }.
    [many] { $days } dni na etapie { $stage }, limit { $limit }.
   *[other] { $days } dnia na etapie { $stage }, limit { $limit }.
}
today-called = Telefon ({ $time }): co z niego wynikło?
today-done-named = Zrobione: { $title }
today-call-named = Telefon: { $name }
today-mail-named = E-mail: { $name }
today-plan-for = Zaplanuj krok: { $title }
today-plan-call-for = Zaplanuj telefon: { $title }
today-later = Inny dzień
today-later-named = Inny dzień: { $title }
today-move-named = { $title }: przełóż na { $date }
# On a small button: so many days from today.
# at most 6
today-plus-days = +{ $days } d

## Another day
today-move-title = Przełóż: { $title }
today-move-words = Albo słowami
today-move-example = w przyszły wtorek o 10
today-move-unread = Podaj dzień: „jutro”, „za 2 tygodnie”, „w przyszły wtorek o 10”.
today-move = Przełóż
today-moved = Przełożono: { $what }, { $when }
today-stays = Bez zmian: { $what }, { $when }

## What came of it
today-outcome-title = { $kind ->
    [call] Jak poszła rozmowa?
    [email] Co wynikło z e-maila?
    [message] Co wynikło z wiadomości?
    [meeting] Jak poszło spotkanie?
    [demo] Jak poszło demo?
   *[other] Co z tego wynikło?
}
today-minutes = { $minutes ->
    [one] około 1 min
    [few] około { $minutes } min
    [many] około { $minutes } min
   *[other] około { $minutes } min
}
today-next-example = Wysłać ofertę w piątek
today-comes-again = { $often }: następny raz { $date }.
today-save-and-plan = Zapisz i zaplanuj: { $when }
today-only-save = Tylko zapisz
today-saved = Zrobione: { $step }
today-saved-and-planned = Zrobione: { $what }. Następny krok: { $next }, { $when }

## One by one
today-left = { $count ->
    [one] Została 1 rzecz
    [few] Zostały { $count } rzeczy
    [many] Zostało { $count } rzeczy
   *[other] Zostało { $count } rzeczy
}
today-pass = Pomiń
today-all-seen = To już wszystko
today-all-seen-words = To, co pominięto, nadal jest na liście.
today-to-list = Do listy

## Nothing to do
today-free = Nic nie czeka, a każda otwarta szansa ma następny krok
today-free-words = To, co zaplanujesz na dany dzień, pojawi się tu tego dnia. Nadchodzące kroki są poniżej.
today-free-filtered = Z tego, co wybrano powyżej, nic nie czeka.
today-everything = Pokaż wszystko
today-nothing-yet = Tu zaczyna się Twój dzień
today-nothing-yet-words = Dodaj szansę i zaplanuj jej następny krok: „Telefon do Anny w pon. 9:00”. Tego dnia pojawi się tutaj, a to, czego nie zdążysz zrobić, zostanie, aż będzie zrobione.
today-mine = Moje
today-ready = Gorące leady
