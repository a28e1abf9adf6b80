### Texts that all features share, in Project Fluent's format. Each becomes a function of src/i18n: `deals-count` is t::deals_count(n).

## Frame
skip-to-content = Przejdź do treści
opening = Otwieranie lejka…
opening-slow = Trwa to dłużej niż zwykle. Wszystko na tym urządzeniu zostaje tak, jak jest; często pomaga ponowna próba.
open-failed = Nie udało się otworzyć obszaru roboczego
open-storage-unavailable = Ta przeglądarka nie daje Kariz miejsca na dane. W oknie prywatnym lub przy zablokowanych danych witryn nic nie da się zapisać: otwórz Kariz w zwykłym oknie.
open-damaged = { $chunks ->
    [one] Nie da się odczytać jednej części zapisanych danych. Nic nie zostało usunięte. Otwórz kopię obszaru roboczego od kogoś z zespołu albo kopię zapasową.
    [few] Nie da się odczytać { $chunks } części zapisanych danych. Nic nie zostało usunięte. Otwórz kopię obszaru roboczego od kogoś z zespołu albo kopię zapasową.
    [many] Nie da się odczytać { $chunks } części zapisanych danych. Nic nie zostało usunięte. Otwórz kopię obszaru roboczego od kogoś z zespołu albo kopię zapasową.
   *[other] Nie da się odczytać { $chunks } części zapisanych danych. Nic nie zostało usunięte. Otwórz kopię obszaru roboczego od kogoś z zespołu albo kopię zapasową.
}
open-too-new = Ten obszar roboczy zapisała nowsza wersja Kariz. Odśwież stronę, aby ją pobrać.
open-gone = Dane Twojego obszaru roboczego zniknęły z tego urządzenia: usunęła je przeglądarka lub coś innego. Kopie w innych miejscach pozostały bez zmian: zacznij od nowa i otwórz jedną z nich.
open-gone-named = Dane obszaru roboczego „{ $name }” zniknęły z tego urządzenia: usunęła je przeglądarka lub coś innego. Kopie w innych miejscach pozostały bez zmian: zacznij od nowa i otwórz jedną z nich.
open-save-unread = Zapisz nieczytelne części do pliku
open-others = Obszary robocze na tym urządzeniu
open-start-anew = Zacznij od nowa
removed-elsewhere = Obszar „{ $name }” usunięto z tego urządzenia w innej karcie przeglądarki. Kopie w innych miejscach pozostały bez zmian.
engine-stopped = Kariz przestał działać
engine-stopped-words = Część programu się zatrzymała. Wszystko, co było pokazane jako zapisane, jest na tym urządzeniu; odśwież stronę, aby kontynuować.
try-again = Ponów próbę
close = Zamknij
messages = Komunikaty
cancel = Anuluj
save = Zapisz
undo = Cofnij
redo = Ponów
undo-named = Cofnij: { $name }
redo-named = Ponów: { $name }
undo-skipped = { $n ->
    [one] Pominięto jedną wartość: ktoś ją od tego czasu zmienił.
    [few] Pominięto { $n } wartości: ktoś je od tego czasu zmienił.
    [many] Pominięto { $n } wartości: ktoś je od tego czasu zmienił.
   *[other] Pominięto { $n } wartości: ktoś je od tego czasu zmienił.
}
undo-changed-since = Nie cofnięto: ktoś to od tego czasu zmienił.
undo-later-work = Tego nie da się już cofnąć osobno. Później wykonano: „{ $command }” ({ $name }). Najpierw cofnij tę czynność.
undo-is-needed = Tego nie da się już cofnąć osobno: opiera się na tym „{ $name }”.
undo-show = Pokaż
saved-field = Zapisano: { $field } ({ $name }), { $value }
saved-what = Zapisano: { $what }
undid = Cofnięto: { $what }
redid = Ponowiono: { $what }
undid-and = { $words }. { $more }
undid-nothing = Nie było już nic do zmiany.
undid-field = { $field } ({ $name }), { $from } → { $to }
undid-record = { $command } „{ $name }”
undid-moved = { $n ->
    [one] przeniesienie { $n } szansy
    [few] przeniesienie { $n } szans
    [many] przeniesienie { $n } szans
   *[other] przeniesienie { $n } szansy
}
undid-closed = { $n ->
    [one] zamknięcie { $n } szansy
    [few] zamknięcie { $n } szans
    [many] zamknięcie { $n } szans
   *[other] zamknięcie { $n } szansy
}
undid-changed = { $n ->
    [one] zmiana { $n } szansy
    [few] zmiana { $n } szans
    [many] zmiana { $n } szans
   *[other] zmiana { $n } szansy
}
undid-removed = { $n ->
    [one] usunięcie { $n } rekordu
    [few] usunięcie { $n } rekordów
    [many] usunięcie { $n } rekordów
   *[other] usunięcie { $n } rekordu
}
undid-several = { $command }, { $n ->
    [one] { $n } rekord
    [few] { $n } rekordy
    [many] { $n } rekordów
   *[other] { $n } rekordu
}
new-deal = Nowa szansa

## Navigation
tab-title = { $what } – { $workspace } – Kariz
workspace-named = Obszar roboczy: { $name }
workspace-unnamed = Obszar roboczy bez nazwy
workspace-sample = Przykład
nav-main = Główna
nav-home = Kariz, strona główna
nav-board = Tablica
nav-deals = Szanse
nav-insights = Analizy
nav-team = Zespół i kopie
nav-more = Więcej
nav-settings = Ustawienia

## Saving
saving-saved = Zapisano na urządzeniu
saving-pending = Zapisywanie…
saving-failed = Nie zapisano

## Dates
date-today = dziś
date-tomorrow = jutro
date-yesterday = wczoraj
date-days-late = { $days ->
    [one] 1 dzień po terminie
    [few] { $days } dni po terminie
    [many] { $days } dni po terminie
   *[other] { $days } dnia po terminie
}

## Fields
owner-nobody = Bez opiekuna
field-half-typed = Wpis jest niepełny. Uzupełnij go albo wyczyść pole.
money-error = Wpisz liczbę, np. 12 000 albo 1,2 tys.
money-negative = Wpisz kwotę od 0 wzwyż.
money-too-large = Ta kwota jest za duża, aby ją zapisać.
money-too-fine = { $digits ->
    [0] { $currency } nie ma miejsc po przecinku.
    [one] { $currency } ma tylko { $digits } miejsce po przecinku.
    [few] { $currency } ma tylko { $digits } miejsca po przecinku.
    [many] { $currency } ma tylko { $digits } miejsc po przecinku.
   *[other] { $currency } ma tylko { $digits } miejsca po przecinku.
}
money-unknown-word = „{ $word }” to nie waluta. Wpisz EUR, € albo samą kwotę.
money-two-currencies = Podano dwie waluty. Zostaw jedną.
money-other-currency = Tu można podać tylko { $currency }.
money-rial = { $amount } IRR
money-reads-as = Odczytano jako { $amount }
number-error = Wpisz liczbę całkowitą, np. 30.
number-too-large = Wpisz liczbę nie większą niż { $most }.

## Drafts
lately-today = { $time }
draft-from = Szkic z { $when }
draft-kept = Zachowano szkic
draft-too-long = Tekst jest za długi, aby zachować go jako szkic.
draft-no-room = Inne szkice zajmują całe miejsce, więc ten nie zostanie zachowany. Zobacz Ustawienia.
draft-discard = Odrzuć
draft-use = Użyj

## Two values for one field, wherever it is
conflicts-count = { $n ->
    [one] { $n } konflikt do rozwiązania
    [few] { $n } konflikty do rozwiązania
    [many] { $n } konfliktów do rozwiązania
   *[other] { $n } konfliktu do rozwiązania
}
conflicts-title = Konflikty do rozwiązania
conflicts-words = Te pola zmieniono jednocześnie w różnych kopiach. Obie wartości są zachowane, dopóki ktoś nie wybierze jednej z nich; wybór obowiązuje wszystkich, a „Cofnij” go wycofuje.
conflicts-more = { $n ->
    [one] i jeszcze { $n }, który pojawi się w trakcie wybierania
    [few] i jeszcze { $n }, które pojawią się w trakcie wybierania
    [many] i jeszcze { $n }, które pojawią się w trakcie wybierania
   *[other] i jeszcze { $n }, które pojawią się w trakcie wybierania
}
conflicts-none = Nie ma już nic do rozwiązania. Twoje wybory trafią do następnej osoby, która scali z Tobą kopię.
conflicts-open-deal = Otwórz szansę
conflicts-open = Wybierz
conflict-here = Dwie wartości do wyboru
conflict-chosen = { $field }: wybrano { $value }

## Rejections
rejected-not-found = Tego już tu nie ma.
rejected-name-missing = Potrzebna jest nazwa.
rejected-already-there = To już istnieje: { $name }.
rejected-criteria = Warunki wejścia na etap „{ $stage }” nie są spełnione.
rejected-skips = Nie można pominąć etapu „{ $stage }”.
rejected-goes-back = Z etapu „{ $stage }” szanse nie mogą się cofać.
rejected-stage-archived = Etap „{ $stage }” jest w archiwum.
rejected-read-only = To migawka tylko do odczytu. Aby pracować, wróć do własnego obszaru roboczego.
rejected-holds-deals = { $n ->
    [one] Jest tu jedna otwarta szansa. Najpierw ją przenieś.
    [few] Są tu { $n } otwarte szanse. Najpierw je przenieś.
    [many] Jest tu { $n } otwartych szans. Najpierw je przenieś.
   *[other] Jest tu { $n } otwartej szansy. Najpierw je przenieś.
}
rejected-last-one = Ostatni element musi zostać.
rejected-deal-closed = Szansa „{ $title }” jest zamknięta. Najpierw otwórz ją ponownie.
rejected-deal-open = Szansa „{ $title }” jest już otwarta.
rejected-out-of-range = Wartość poza zakresem: { $field }.
rejected-workspace-state = W tym obszarze roboczym nie jest to teraz możliwe.
rejected-nothing-to-undo = Nie ma czego cofnąć.

## Said in several places
deal-won = Wygrana
deal-lost = Przegrana
deal-move-to = Przenieś…
deal-unknown-stage = Nieznany etap
deal-conflict-named = Konflikt: { $field }
deal-conflict-two = { $field }: w tym samym czasie { $one } – { $onevalue }, { $other } – { $othervalue }
deal-conflict-many = { $n ->
    [one] { $field }: w tym samym czasie wpisano { $n } wartość
    [few] { $field }: w tym samym czasie wpisano { $n } różne wartości
    [many] { $field }: w tym samym czasie wpisano { $n } różnych wartości
   *[other] { $field }: w tym samym czasie wpisano { $n } różnej wartości
}
deal-conflict-of = { $field } ({ $record })
deal-conflict-kept = Obie wartości są zachowane. Kariz pokazuje jedną z nich, dopóki ktoś nie wybierze.
deal-conflict-who = { $who }, { $when }
deal-conflict-choose = Wybierz
deal-conflict-keep = Zostaw
deal-conflict-button = { $verb }: { $value }
deal-somebody = Ktoś
value-empty = puste
value-yes = tak
value-no = nie
value-kept = zachowane
value-removed = usunięte
value-done = wykonane
value-not-done = niewykonane
value-unknown-record = coś, czego tu nie ma
value-won-on = wygrana { $date }
value-lost-on = przegrana { $date }
value-lead-new = nowy
value-lead-became = zamieniony w szansę: { $deal }
value-lead-disqualified = odrzucony { $date }
deals-won = Wygrane
deals-lost = Przegrane
import = Importuj
start-default-name = Nasz lejek
start-currency = Waluta
start-empty = Pusty: etapy dodam samodzielnie
start-pipeline-name = Nowi klienci
settings-language-missing = Nie udało się pobrać tego języka. Spróbuj ponownie, gdy będzie połączenie.
places-back = Wróć do „{ $name }”
places-found = Obszar roboczy znaleziony na tym urządzeniu
add = Dodaj
remove = Usuń
not-now = Nie teraz
open-a-copy = Otwórz kopię
share-a-copy = Udostępnij kopię
drop-to-open = Upuść, aby otworzyć: kopię .kariz albo tabelę CSV do importu
shared-title = Kariz otrzymał plik
shared-file = Plik
shared-words = Kariz nie odczytał z niego jeszcze niczego. Jeśli to nie Ty udostępniasz go w tej chwili, wybierz „Nie teraz”: pliki mogą tu wysyłać także strony internetowe.
shared-look = Zajrzyj do pliku
shared-others = { $n ->
    [one] Razem z nim przyszedł jeszcze jeden plik i został pominięty: Kariz otwiera jeden naraz. Udostępnij go osobno.
    [few] Razem z nim przyszły jeszcze { $n } pliki; pominięto je: Kariz otwiera jeden naraz. Udostępnij je po kolei.
    [many] Razem z nim przyszło jeszcze { $n } plików; pominięto je: Kariz otwiera jeden naraz. Udostępnij je po kolei.
   *[other] Razem z nim przyszło jeszcze { $n } pliku; pominięto je: Kariz otwiera jeden naraz. Udostępnij je po kolei.
}
shared-nothing = W tym, co udostępniono, nie ma nic, co Kariz umie otworzyć: kopii, tabeli CSV ani linku do zaproszenia.
files-one = { $n ->
    [one] Kariz otwiera jeden plik naraz: { $name }. Drugi został pominięty.
    [few] Kariz otwiera jeden plik naraz: { $name }. Pozostałe { $n } zostały pominięte.
    [many] Kariz otwiera jeden plik naraz: { $name }. Pozostałych { $n } zostało pominiętych.
   *[other] Kariz otwiera jeden plik naraz: { $name }. Pozostałe { $n } zostały pominięte.
}
shared-lost = Udostępniony plik nie dotarł: może mieć najwyżej 64 MB i musi zmieścić się na tym urządzeniu. Wybierz plik tutaj.
copy-downloaded = Plik jest w pobranych: { $name } ({ $size }).
copy-shared = Przekazano: { $name }.
refused-not-a-workspace = To nie jest obszar roboczy Kariz. Kopia ma rozszerzenie .kariz; poproś osobę z zespołu, żeby użyła polecenia „Udostępnij kopię”.
refused-not-a-workspace-but = To nie jest obszar roboczy Kariz; wygląda na plik typu { $kind }. Kopia ma rozszerzenie .kariz; poproś osobę z zespołu, żeby użyła polecenia „Udostępnij kopię”.
refused-damaged = Plik jest niepełny albo uszkodzony. Poproś o niego jeszcze raz, najlepiej przesłanego w sposób, który nie zmienia plików.
refused-not-kariz = To dokument Automerge, ale nie z Kariz. Wybierz plik utworzony poleceniem „Udostępnij kopię”.
refused-other-workspace = To kopia innego obszaru roboczego, „{ $name }”, i nie da się jej scalić z tym obszarem. Poproś o kopię tego samego obszaru albo otwórz ją jako osobny obszar roboczy.
refused-too-new = Utworzono to w nowszej wersji Kariz. Odśwież stronę, aby pobrać tę wersję, i spróbuj ponownie.
refused-too-large = Plik ma { $size }, a to więcej, niż Kariz może otworzyć. Sprawdź, czy to właściwy plik, albo poproś o nową kopię.
refused-stopped = Odczyt pliku wymagał zbyt dużo czasu lub pamięci i został przerwany. Zamknij inne karty przeglądarki i spróbuj ponownie; jeśli to nie pomoże, poproś o nową kopię.
refused-read-only = Otwarta jest migawka tylko do odczytu. Otwórz plik z własnego obszaru roboczego.
refused-nothing-previewed = Najpierw wybierz plik.
refused-not-saved = Kopia jest scalona, ale urządzenie nie pozwala jej teraz zapisać. Zwolnij trochę miejsca albo udostępnij kopię, zanim zamkniesz stronę.
more-missing = Tej części Kariz nie ma jeszcze na tym urządzeniu. Połącz się raz z internetem; potem będzie już działać bez niego.
signed-place = { $name } (migawka)
update-waits = Jest nowa wersja Kariz.
update-now = Odśwież teraz
update-later = Później
invitation-wrong = Tego zaproszenia nie da się użyć: nie wskazuje serwera, z którym Kariz się łączy. Poproś o nowe.
live-lost = Sesja na żywo się zakończyła albo połączenie zostało zerwane. To, co tu jest, zostaje; aby kontynuować, zaproś ponownie.
list-next = { $one }, { $other }
list-apart = { $one }; { $other }
list-dot = ·
list-sentences = { $one } { $other }
deals-sum = { $n ->
    [one] { $n } szansa · { $sum }
    [few] { $n } szanse · { $sum }
    [many] { $n } szans · { $sum }
   *[other] { $n } szansy · { $sum }
}
deals-open = Otwarte
deals-told = { $all ->
    [one] { $shown } z { $all } szansy
    [few] { $shown } z { $all } szans
    [many] { $shown } z { $all } szans
   *[other] { $shown } z { $all } szansy
}
deal-edit = Edytuj
deal-edit-field = { $field }:
deal-date-error = Wybierz datę.
deal-value-currency = Wartość wynosi teraz { $value } (waluta: { $currency }, wcześniej: { $was }).
edit-meanwhile = W międzyczasie ktoś wpisał: { $now }
edit-meanwhile-empty = W międzyczasie ktoś wyczyścił to pole.
edit-take-theirs = Przyjmij
nav-leads = Leady
value-lead-working = w toku od { $date }
value-lead-nurture = odłożony do { $date }
tab-title-waiting = ({ $count }) { $title }
nav-today = Dziś
nav-today-waiting = { $count ->
    [one] 1 krok do wykonania
    [few] { $count } kroki do wykonania
    [many] { $count } kroków do wykonania
   *[other] { $count } kroku do wykonania
}
calendar-file = Zaplanowane kroki
repeat-weekly = Co tydzień
repeat-monthly = Co miesiąc
repeat-after = { $days ->
    [one] 1 dzień po wykonaniu
    [few] { $days } dni po wykonaniu
    [many] { $days } dni po wykonaniu
   *[other] { $days } dnia po wykonaniu
}
nav-sequences = Sekwencje
write-to = Napisz…
start-sequence = Rozpocznij sekwencję…
prepare-meeting = Przygotuj
write-for-step = Napisz: { $title }
step-with = uczestnicy: { $guests }
prepare-for = Przygotuj: { $title }
rejected-opted-out = { $name } nie chce już e-maili ani wiadomości: nie można rozpocząć sekwencji.
nav-forecast = Prognoza
nav-review = Przegląd
nav-checkup = Diagnoza
nav-goals = Cele

## Goals and terms of payment
deed-set-goal = Ustal cel
terms-at-order = { $share } przy zamówieniu
terms-after = { $n ->
    [one] { $share } po { $n } dniu
    [few] { $share } po { $n } dniach
    [many] { $share } po { $n } dniach
   *[other] { $share } po { $n } dnia
}
terms-edit = Zmień warunki płatności
