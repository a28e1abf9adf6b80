## The import wizard
import-choose = Plik CSV: szanse z innego CRM lub z arkusza
import-choose-words = Kolumny, daty, liczby i etapy są rozpoznawane; widać każdy wiersz, zanim cokolwiek się stanie, a jedno „Cofnij” wycofuje całość.
import-empty = W tym pliku nie ma nic poza nagłówkiem albo nie ma zupełnie nic.
import-not-text = To nie jest tabela tekstowa. Zapisz arkusz jako CSV (w Excelu: „CSV UTF-8”) i zaimportuj ten plik.
import-too-large = Plik jest za duży: najwyżej 200 000 wierszy i 64 MB. Podziel go i importuj części po kolei.
import-too-wide = Liczba kolumn w tabeli: { $columns }; przy tylu wierszach można odczytać najwyżej { $most }. Usuń te, które nie mówią nic o szansach, i zaimportuj plik ponownie.
import-cell-too-long = W wierszu w linii { $line } jest komórka dłuższa niż 100 000 bajtów, a takiej nie ma żaden arkusz. Być może nie zamknięto w niej cudzysłowu. Skróć komórkę lub zamknij cudzysłów i zaimportuj plik ponownie.
import-no-table = Żadna kolumna nie wygląda na nazwę, organizację ani identyfikator szansy.
import-detected = { $rows ->
    [one] { $name }: { $rows } wiersz, { $encoding }
    [few] { $name }: { $rows } wiersze, { $encoding }
    [many] { $name }: { $rows } wierszy, { $encoding }
   *[other] { $name }: { $rows } wiersza, { $encoding }
}
import-delimiter = Separator kolumn
import-comma = Przecinek
import-semicolon = Średnik
import-tab = Tabulator
import-bar = Kreska |
import-encoding = Kodowanie
import-dates = Daty
import-ymd = 2026-11-22
import-dmy = 22.11.2026 (najpierw dzień)
import-mdy = 11/22/2026 (najpierw miesiąc)
import-decimal = Liczby
import-mode = Szanse, które już tu są
import-both = Zaktualizuj je
import-create-only = Pozostaw je
import-update-only = Zaktualizuj je, bez nowych
import-pipeline = Do lejka
import-columns = Co jest w kolumnach
import-column-is = Kolumna { $name } to
import-skip = Nie importuj
import-source-id = Identyfikator
import-status = Wygrana lub przegrana
import-currency = Waluta
import-domain = Domena WWW
import-industry = Branża
import-region = Region
import-role = Stanowisko
import-employees = Liczba pracowników
import-lost-reason = Powód przegranej
import-stages = Co znaczą etapy
import-word-means = { $word } oznacza
import-blank = (puste)
import-blank-means = Pusta komórka oznacza
import-rows = { $n ->
    [one] { $n } wiersz
    [few] { $n } wiersze
    [many] { $n } wierszy
   *[other] { $n } wiersza
}
import-means-open = Otwarta
import-means-won = Wygrana
import-means-lost = Przegrana
import-new-stage = Nowy etap: { $name }
import-own-stages = Lejek
import-own-stages-use = Etapy z pliku staną się lejkiem, w tej kolejności
import-own-stages-put-away = { $n ->
    [one] { $n } obecny etap bez szans trafi do archiwum. „Cofnij” go przywraca.
    [few] { $n } obecne etapy bez szans trafią do archiwum. „Cofnij” je przywraca.
    [many] { $n } obecnych etapów bez szans trafi do archiwum. „Cofnij” je przywraca.
   *[other] { $n } obecnego etapu bez szans trafi do archiwum. „Cofnij” je przywraca.
}
import-own-stages-earlier = Przesuń bliżej początku: { $name }
import-own-stages-later = Przesuń bliżej końca: { $name }
import-most-left-out = Większość wierszy zostałaby pominięta: { $left } z { $of }; najczęstszy powód: { $why }. Być może jedna z kolumn jest odczytywana jako coś innego; sprawdź je powyżej.
import-statuses = Co znaczy kolumna statusu
import-names = Kto i co kryje się pod nazwami
import-name-new = Nowe: { $name }
import-name-nothing = Zostaw puste
import-preview = Podgląd
import-row-problem = { $column ->
    [0] Linia { $line }: { $reason }
   *[other] Linia { $line }, { $column }: { $reason } ({ $found })
}
import-not-a-date = to nie data w wybranej kolejności
import-not-a-number = to nie liczba
import-out-of-range = poza zakresem
import-day-out-of-range = data poza zakresem
import-not-a-currency = to nie waluta
import-nameless = brak nazwy, organizacji i identyfikatora
import-closed-before-created = data zamknięcia przed datą utworzenia
import-ragged = więcej komórek niż w nagłówku
import-same = taki sam jak wcześniejszy wiersz, który jest brany tylko raz
import-repeated = identyfikator jest już we wcześniejszym wierszu
import-criteria-unmet = warunki wejścia na etap nie są zaznaczone
import-skips-stage = pominięty etap, którego nie można pominąć
import-goes-back = cofnięcie z etapu, z którego nie można się cofać
import-new = { $n ->
    [one] { $n } nowa szansa
    [few] { $n } nowe szanse
    [many] { $n } nowych szans
   *[other] { $n } nowej szansy
}
import-updated = { $n ->
    [one] { $n } zmieniona
    [few] { $n } zmienione
    [many] { $n } zmienionych
   *[other] { $n } zmienionej
}
import-unchanged = { $n } bez zmian
import-others = { $n ->
    [one] { $n } dodana osoba, produkt lub etap
    [few] { $n } dodane osoby, produkty i etapy
    [many] { $n } dodanych osób, produktów i etapów
   *[other] { $n } dodanej osoby, produktu lub etapu
}
import-rejected = { $n ->
    [one] { $n } wiersz pominięty
    [few] { $n } wiersze pominięte
    [many] { $n } wierszy pominiętych
   *[other] { $n } wiersza pominiętego
}
import-dates-from = daty od { $first } do { $last }
import-rejected-file = Zapisz pominięte wiersze
import-rejected-some = Tu pokazano { $shown } z { $n }. W pliku są wszystkie.
import-run = { $n ->
    [0] Nic do importu
    [one] Importuj { $n } szansę
    [few] Importuj { $n } szanse
    [many] Importuj { $n } szans
   *[other] Importuj { $n } szansy
}
import-progress = Import wierszy: { $done } z { $of }
import-done = Import gotowy. Nowe: { $added }, zmienione: { $updated }
import-finished = Szanse są w lejku.
import-nothing = Nie ma nic do zmiany: wszystkie wiersze już tu są.
import-undo = Cofnij import
import-tick = Zaznacz warunki wejścia na etapy we wszystkich importowanych szansach
import-unmet = { $n ->
    [one] { $n } szansa trafi na etap bez spełnionych warunków wejścia
    [few] { $n } szanse trafią na etapy bez spełnionych warunków wejścia
    [many] { $n } szans trafi na etapy bez spełnionych warunków wejścia
   *[other] { $n } szansy trafi na etapy bez spełnionych warunków wejścia
}
import-doubts = Warto sprawdzić
import-doubt-quote-plain = W linii { $line } cudzysłów się otwiera i nigdy nie zamyka. Potraktowano go jak zwykły znak, żeby kolejne wiersze pozostały osobno. Sprawdź ten wiersz w podglądzie.
import-doubt-quote-open = W linii { $line } cudzysłów się otwiera i nigdy nie zamyka: kolejne wiersze mogły się złączyć w jeden. Zamknij go w pliku i zaimportuj plik ponownie.
import-doubt-dates = Każdą datę można też odczytać z zamienionym dniem i miesiącem.
import-doubt-decimal = Każdą liczbę można też odczytać z innym separatorem dziesiętnym.
import-doubt-encoding = Tekst nie jest w Unicode; kodowanie odgadnięto na podstawie liter.
import-doubt-stage = Żadna kolumna nie mówi, na jakim etapie są szanse: wszystkie trafią na pierwszy.
import-doubt-title = Żadna kolumna nie zawiera nazw: powstaną z organizacji i produktu.
import-doubt-created = Żadna kolumna nie mówi, kiedy powstały szanse: cykle sprzedaży będą niewiarygodne.
import-doubt-currency = Kolumna „{ $name }” wygląda na waluty, a nie jest importowana: wszystkie wartości byłyby w jednej walucie.
import-doubt-unread = Kolumna „{ $name }” nie jest importowana: jej zawartości nie da się odczytać jako tego, co mówi nazwa.
import-use-currency = To jest waluta
import-repeated-rows = { $n ->
    [one] { $n } wiersz jest taki sam jak wcześniejszy we wszystkich wczytywanych kolumnach.
    [few] { $n } wiersze są takie same jak wcześniejsze we wszystkich wczytywanych kolumnach.
    [many] { $n } wierszy jest takich samych jak wcześniejsze we wszystkich wczytywanych kolumnach.
   *[other] { $n } wiersza jest takie samo jak wcześniejsze we wszystkich wczytywanych kolumnach.
}
import-once = Wczytaj takie wiersze tylko raz
import-some-left-out = { $left ->
    [one] Jeden z { $of } wierszy zostałby pominięty; który i dlaczego, podano wyżej.
    [few] { $left } z { $of } wierszy zostałyby pominięte; które i dlaczego, podano wyżej.
    [many] { $left } z { $of } wierszy zostałoby pominiętych; które i dlaczego, podano wyżej.
   *[other] { $left } z { $of } wierszy zostałoby pominięte; które i dlaczego, podano wyżej.
}
import-as-last-time = Odczytano tak samo jak poprzedni taki plik: kolumny, daty i liczby.
import-detect-anew = Wykryj od nowa
import-doubt-source = Wiersze nie mają identyfikatora: przy kolejnym imporcie zostaną rozpoznane po nazwie, organizacji i dacie.
import-assumed-created = { $n ->
    [one] { $n } wiersz nie ma daty utworzenia: przyjęto dzisiejszą albo datę zamknięcia
    [few] { $n } wiersze nie mają daty utworzenia: przyjęto dzisiejszą albo datę zamknięcia
    [many] { $n } wierszy nie ma daty utworzenia: przyjęto dzisiejszą albo datę zamknięcia
   *[other] { $n } wiersza nie ma daty utworzenia: przyjęto dzisiejszą albo datę zamknięcia
}
import-assumed-closed = { $n ->
    [one] { $n } zamknięta szansa nie ma daty zamknięcia: przyjęto miniony termin zamknięcia, a bez niego dzisiejszą datę
    [few] { $n } zamknięte szanse nie mają daty zamknięcia: przyjęto miniony termin zamknięcia, a bez niego dzisiejszą datę
    [many] { $n } zamkniętych szans nie ma daty zamknięcia: przyjęto miniony termin zamknięcia, a bez niego dzisiejszą datę
   *[other] { $n } zamkniętej szansy nie ma daty zamknięcia: przyjęto miniony termin zamknięcia, a bez niego dzisiejszą datę
}
import-assumed-value = { $n ->
    [one] { $n } niewygrana szansa ma wartość 0: potraktowano ją jako nieznaną
    [few] { $n } niewygrane szanse mają wartość 0: potraktowano ją jako nieznaną
    [many] { $n } niewygranych szans ma wartość 0: potraktowano ją jako nieznaną
   *[other] { $n } niewygranej szansy ma wartość 0: potraktowano ją jako nieznaną
}
import-assumed-stage = { $n ->
    [one] { $n } wiersz nie ma etapu: przyjęto pierwszy
    [few] { $n } wiersze nie mają etapu: przyjęto pierwszy
    [many] { $n } wierszy nie ma etapu: przyjęto pierwszy
   *[other] { $n } wiersza nie ma etapu: przyjęto pierwszy
}
import-assumed-stays-closed = { $n ->
    [one] { $n } szansa jest tu wygrana lub przegrana, a w pliku otwarta: pozostaje zamknięta
    [few] { $n } szanse są tu wygrane lub przegrane, a w pliku otwarte: pozostają zamknięte
    [many] { $n } szans jest tu wygranych lub przegranych, a w pliku otwartych: pozostają zamknięte
   *[other] { $n } szansy jest tu wygrane lub przegrane, a w pliku otwarte: pozostaje zamknięte
}
import-left-empty = { $n ->
    [one] { $n } komórki nie da się odczytać, zostaje pusta: { $field }
    [few] { $n } komórek nie da się odczytać, zostają puste: { $field }
    [many] { $n } komórek nie da się odczytać, zostają puste: { $field }
   *[other] { $n } komórki nie da się odczytać, zostają puste: { $field }
}
