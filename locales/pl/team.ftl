## Copies, storage, people (Team & sync), and what all file dialogs share
done = Gotowe
unknown = Nie wiadomo
choose-file = Wybierz plik
share-with = Udostępnij przez inny program…

team-hero = Twój lejek jest na Twoich urządzeniach
team-hero-words = Nie należy do żadnego serwera. Każda osoba w zespole ma pełną kopię; kopie łączą się, gdy przekażesz plik lub gdy pracujecie razem na żywo.
team-open = Otwórz i scal kopię
team-open-hint = nic się nie zmieni, dopóki nie naciśniesz „Scal”
team-drop = Upuść plik .kariz w dowolnym miejscu tej strony
team-share = Udostępnij plik
team-share-hint = { $deals ->
    [one] pełna kopia, { $deals } szansa, około { $size }
    [few] pełna kopia, { $deals } szanse, około { $size }
    [many] pełna kopia, { $deals } szans, około { $size }
   *[other] pełna kopia, { $deals } szansy, około { $size }
}
team-share-words = Kto dostanie plik, ma cały obszar roboczy. Otwiera go w Kariz; zmiany wracają w ten sam sposób. Plik jest też Twoją kopią zapasową.

copy-reading = Odczytywanie: { $name }…
copy-merging = Scalanie…
copy-choose = Plik .kariz od kogoś z zespołu lub własna kopia zapasowa
copy-choose-words = Najpierw zobaczysz, co by się zmieniło. Scalenie tego samego pliku po raz drugi niczego nie zmienia, a kolejność nie ma znaczenia.
copy-preview = Co wnosi ta kopia
copy-summary = Co wniosła ta kopia
copy-facts = { $name }, { $size }, najnowsza zmiana { $newest }
copy-facts-undated = { $name }, { $size }
copy-adopt = Otwórz ten obszar roboczy
copy-merge = Scal
copy-merged = Kopia jest tu scalona. To, co tu nowe, dotrze do drugiej osoby w kopii od Ciebie albo na żywo.
copy-opened = Obszar roboczy jest teraz na tym urządzeniu. To, co tu zmienisz, dotrze do innych w kopii od Ciebie albo na żywo.
copy-merged-in-part = { $n ->
    [one] Kopia jest tu scalona, z wyjątkiem jednej pominiętej zmiany. { $advice }
    [few] Kopia jest tu scalona, z wyjątkiem { $n } pominiętych zmian. { $advice }
    [many] Kopia jest tu scalona, z wyjątkiem { $n } pominiętych zmian. { $advice }
   *[other] Kopia jest tu scalona, z wyjątkiem { $n } pominiętej zmiany. { $advice }
}
copy-nothing-new = Wszystko, co w niej jest, już tu jest.
copy-merged-before = Wszystkie jej zmiany przyjęto już wcześniej. To, co się różni, zmieniono lub cofnięto później.
copy-all-left-out = To, co w niej nowe, zostało pominięte. { $advice }
copy-nothing-changed = Twój obszar roboczy jest taki jak wcześniej.
copy-not-opened = Nie otwarto
copy-another = Inny plik
copy-open-apart = Otwórz jako osobny obszar roboczy
copy-elsewhere = To kopia obszaru „{ $name }”, który już jest na tym urządzeniu, w innym miejscu. Nic się nie zmieniło.
copy-switch = Przejdź do „{ $name }” i otwórz tam kopię

passphrase = Hasło
passphrase-show = Pokaż wpisane hasło
passphrase-strength-none = Kilka słów, które nie mają ze sobą nic wspólnego, to mocne hasło i łatwo je podać przez telefon.
passphrase-weak = Słabe: kto ma plik, mógłby je odgadnąć.
passphrase-fair = Średnie: odgadywanie na jednym komputerze trwałoby lata. Jeszcze jedno słowo i będzie mocne.
passphrase-strong = Mocne: nikt go nie odgadnie.

sign-open = Podpisz migawkę…
sign-title = Udostępnij podpisaną migawkę
sign-words = Migawka to obraz obszaru roboczego w tej chwili, bez historii. Kto ją otworzy, może wszystko obejrzeć, ale niczego nie zmieni; zobaczy też, że pochodzi od Ciebie i że od podpisania nic się nie zmieniło.
sign-by = Podpis
sign-code = Kod Twojego podpisu. Kto wątpi, że to Twój podpis, porówna z Tobą ten kod:
sign-share = Podpisz i udostępnij
sign-working = Podpisywanie…
sign-nobody = Wpisz imię i nazwisko: będzie widoczne pod migawką.
sign-unavailable = Ta przeglądarka nie umie podpisywać. Umie to aktualny Chrome, Edge, Firefox lub Safari, jeśli strona działa przez https.
signed-snapshot = Podpisana migawka
signed-banner = Tylko do odczytu.
signed-right = Podpis: { $by }, { $at }. Od tego czasu nic się nie zmieniło.
signed-met = Ten podpis był już widziany na tym urządzeniu. Jego kod:
signed-not-met = Ten podpis jest na tym urządzeniu nowy. Każdy może podpisać się dowolnym nazwiskiem: zanim zaufasz podpisowi „{ $by }”, porównaj kod z tą osobą:
signed-other-key = Na tym urządzeniu „{ $by }” ma inny podpis. Albo ta osoba podpisuje teraz na innym urządzeniu, albo ktoś inny używa jej nazwiska. Zapytaj, zanim zaufasz.
signed-other-code = To inny podpis niż ten, który na tym urządzeniu należy do „{ $by }”. Zanim mu zaufasz, porównaj kod z tą osobą:
signed-look = Zajrzyj
signed-close = Zamknij migawkę
signed-changed = Podpis się nie zgadza: plik zmieniono już po podpisaniu ({ $by }). Nie ufaj mu; poproś o nowy.
signed-damaged = To podpisana migawka, ale jest urwana albo uszkodzona. Poproś o nią jeszcze raz.
signed-unavailable = Ta przeglądarka nie umie sprawdzać podpisów. Umie to aktualny Chrome, Edge, Firefox lub Safari, jeśli strona działa przez https.
seal-open = Zaszyfruj kopię…
seal-title = Udostępnij zaszyfrowaną kopię
seal-words = Kto zna hasło, otworzy ten plik w Kariz albo w dowolnym narzędziu age. Hasło przekaż inną drogą niż plik.
seal-no-way-back = Kariz nie przechowuje hasła. Bez niego nikt już nie otworzy pliku.
seal-suggest = Zaproponuj
seal-again = Jeszcze raz
seal-differs = Hasła się różnią. Wpisz je ponownie albo pokaż wpisane hasło.
seal-too-short = { $least ->
    [one] Użyj co najmniej { $least } znaku; najlepiej kilku słów.
    [few] Użyj co najmniej { $least } znaków; najlepiej kilku słów.
    [many] Użyj co najmniej { $least } znaków; najlepiej kilku słów.
   *[other] Użyj co najmniej { $least } znaku; najlepiej kilku słów.
}
seal-weak = To hasło jest słabe: kto dostanie plik, mógłby je odgadnąć. Lepiej dodaj słowa albo poproś Kariz o propozycję.
seal-weak-agreed = Zaszyfruj słabym hasłem
seal-share = Udostępnij z hasłem
seal-working = Szyfrowanie…
sealed-words = Plik { $name } jest zaszyfrowany. Hasło zna osoba, która go udostępniła.
sealed-open = Otwórz
sealed-opening = Odszyfrowywanie…
sealed-empty = Wpisz hasło, którym zaszyfrowano plik.
sealed-no-passphrase = Wpisz hasło albo poproś Kariz o propozycję.
sealed-wrong-passphrase = Tym hasłem nie da się go otworzyć. Spróbuj ponownie albo zapytaj osobę, która udostępniła plik.
sealed-for-a-key = Plik zaszyfrowano kluczem jakiejś osoby, a nie hasłem. Poproś o kopię z hasłem.
sealed-too-much-work = Otwarcie wymagałoby więcej pracy i pamięci, niż Kariz przeznacza na plik. Poproś o kopię utworzoną w Kariz albo ze zwykłymi ustawieniami narzędzia age.
sealed-unavailable = Przeglądarka nie dała rady: zabrakło pamięci albo działanie przerwano. Zamknij inne karty przeglądarki i spróbuj ponownie.

scan-open = Zeskanuj kamerą
scan-asking = Przeglądarka pyta, czy Kariz może użyć kamery.
scan-looking = Ustaw kod z drugiego ekranu przed kamerą.
scan-picture = Obraz z kamery
scan-not-allowed = Przeglądarka nie pozwala Kariz użyć kamery. Zezwól na to dla tej strony albo wyślij link.
scan-no-camera = Nie ma tu kamery. Zamiast tego wyślij link.
scan-other-code = Ten kod nie jest zaproszeniem Kariz.
scan-failed = Kamera nie odpowiada; może jej używać inny program. Zamiast tego wyślij link.

merge-new-deals = { $n ->
    [one] nowa szansa
    [few] nowe szanse
    [many] nowych szans
   *[other] nowej szansy
}
merge-changed-deals = { $n ->
    [one] zmieniona szansa
    [few] zmienione szanse
    [many] zmienionych szans
   *[other] zmienionej szansy
}
merge-closed-deals = { $n ->
    [one] szansa wygrana lub przegrana
    [few] szanse wygrane lub przegrane
    [many] szans wygranych lub przegranych
   *[other] szansy wygranej lub przegranej
}
merge-removed-changed = { $n ->
    [one] rekord w koszu, który tutaj zmieniono po utworzeniu kopii
    [few] rekordy w koszu, które tutaj zmieniono po utworzeniu kopii
    [many] rekordów w koszu, które tutaj zmieniono po utworzeniu kopii
   *[other] rekordu w koszu, które tutaj zmieniono po utworzeniu kopii
}
merge-keep = Zachowaj
merge-keep-deal = Zachowaj szansę
merge-keep-named = { $action }: { $title }
merge-is-kept = Zachowano
merge-kept = { $n ->
    [one] Zachowano rekord razem ze zmianami.
    [few] Zachowano { $n } rekordy razem ze zmianami.
    [many] Zachowano { $n } rekordów razem ze zmianami.
   *[other] Zachowano { $n } rekordu razem ze zmianami.
}
merge-changed-in-bin = { $n ->
    [one] rekord zmieniony tam, a u Ciebie w koszu
    [few] rekordy zmienione tam, a u Ciebie w koszu
    [many] rekordów zmienionych tam, a u Ciebie w koszu
   *[other] rekordu zmienionego tam, a u Ciebie w koszu
}
merge-in-bin = { $n ->
    [one] rekord z kopii jest tutaj w koszu: cofnięty lub usunięty
    [few] rekordy z kopii są tutaj w koszu: cofnięte lub usunięte
    [many] rekordów z kopii jest tutaj w koszu: cofniętych lub usuniętych
   *[other] rekordu z kopii jest tutaj w koszu: cofniętego lub usuniętego
}
merge-undone = { $n ->
    [one] rekord z kopii, którego utworzenie tutaj cofnięto
    [few] rekordy z kopii, których utworzenie tutaj cofnięto
    [many] rekordów z kopii, których utworzenie tutaj cofnięto
   *[other] rekordu z kopii, którego utworzenie tutaj cofnięto
}
merge-changed-since = { $n ->
    [one] rekord ma tutaj inną treść: zmieniono go później
    [few] rekordy mają tutaj inną treść: zmieniono je później
    [many] rekordów ma tutaj inną treść: zmieniono je później
   *[other] rekordu ma tutaj inną treść: zmieniono je później
}
merge-removed = { $n ->
    [one] rekord do kosza
    [few] rekordy do kosza
    [many] rekordów do kosza
   *[other] rekordu do kosza
}
merge-deleted = { $n ->
    [one] rekord usunięty, i to nie do kosza; „Cofnij” go przywraca
    [few] rekordy usunięte, i to nie do kosza; „Cofnij” je przywraca
    [many] rekordów usuniętych, i to nie do kosza; „Cofnij” je przywraca
   *[other] rekordu usuniętego, i to nie do kosza; „Cofnij” je przywraca
}
merge-unreadable = { $n ->
    [one] rekord, którego nie da się już odczytać, odłożony na bok; „Cofnij” go przywraca
    [few] rekordy, których nie da się już odczytać, odłożone na bok; „Cofnij” je przywraca
    [many] rekordów, których nie da się już odczytać, odłożonych na bok; „Cofnij” je przywraca
   *[other] rekordu, którego nie da się już odczytać, odłożonego na bok; „Cofnij” je przywraca
}
merge-elsewhere = { $n ->
    [one] szansa znika z tablicy i trafia tam, gdzie widzi ją tylko nowsza wersja Kariz; „Cofnij” ją przywraca
    [few] szanse znikają z tablicy i trafiają tam, gdzie widzi je tylko nowsza wersja Kariz; „Cofnij” je przywraca
    [many] szans znika z tablicy i trafia tam, gdzie widzi je tylko nowsza wersja Kariz; „Cofnij” je przywraca
   *[other] szansy znika z tablicy i trafia tam, gdzie widzi je tylko nowsza wersja Kariz; „Cofnij” je przywraca
}
merge-new-unreadable = { $n ->
    [one] nowy rekord, którego nie da się odczytać, odłożony na bok
    [few] nowe rekordy, których nie da się odczytać, odłożone na bok
    [many] nowych rekordów, których nie da się odczytać, odłożonych na bok
   *[other] nowego rekordu, którego nie da się odczytać, odłożonego na bok
}
merge-readable = { $n ->
    [one] rekord był odłożony na bok i znów da się go odczytać
    [few] rekordy były odłożone na bok i znów da się je odczytać
    [many] rekordów było odłożonych na bok i znów da się je odczytać
   *[other] rekordu było odłożone na bok i znów da się je odczytać
}
merge-left-out-deletions = { $n ->
    [one] zmiana pominięta: usunęłaby rekordy na zawsze, czego Kariz nigdy nie robi
    [few] zmiany pominięte: usunęłyby rekordy na zawsze, czego Kariz nigdy nie robi
    [many] zmian pominiętych: usunęłyby rekordy na zawsze, czego Kariz nigdy nie robi
   *[other] zmiany pominiętej: usunęłyby rekordy na zawsze, czego Kariz nigdy nie robi
}
merge-left-out-clashes = { $n ->
    [one] zmiana pominięta: ma numer innej zmiany z tego samego urządzenia. To urządzenie podało różnym osobom różne rzeczy albo ktoś pisał w jego imieniu
    [few] zmiany pominięte: mają numery innych zmian z tego samego urządzenia. To urządzenie podało różnym osobom różne rzeczy albo ktoś pisał w jego imieniu
    [many] zmian pominiętych: mają numery innych zmian z tego samego urządzenia. To urządzenie podało różnym osobom różne rzeczy albo ktoś pisał w jego imieniu
   *[other] zmiany pominiętej: mają numery innych zmian z tego samego urządzenia. To urządzenie podało różnym osobom różne rzeczy albo ktoś pisał w jego imieniu
}
merge-left-out-newer = { $n ->
    [one] zmiana pominięta: zapisała ją nowsza wersja Kariz; zaktualizuj program i przyjmij ją ponownie
    [few] zmiany pominięte: zapisała je nowsza wersja Kariz; zaktualizuj program i przyjmij je ponownie
    [many] zmian pominiętych: zapisała je nowsza wersja Kariz; zaktualizuj program i przyjmij je ponownie
   *[other] zmiany pominiętej: zapisała je nowsza wersja Kariz; zaktualizuj program i przyjmij je ponownie
}
merge-left-out-layout = { $n ->
    [one] zmiana pominięta: zapisuje na najwyższym poziomie dokumentu, gdzie są tylko układ i tabele Kariz
    [few] zmiany pominięte: zapisują na najwyższym poziomie dokumentu, gdzie są tylko układ i tabele Kariz
    [many] zmian pominiętych: zapisują na najwyższym poziomie dokumentu, gdzie są tylko układ i tabele Kariz
   *[other] zmiany pominiętej: zapisują na najwyższym poziomie dokumentu, gdzie są tylko układ i tabele Kariz
}
merge-left-out-unsound = { $n ->
    [one] zmiana pominięta: zapisał ją inny program, w sposób, którego Kariz nie odczytuje
    [few] zmiany pominięte: zapisał je inny program, w sposób, którego Kariz nie odczytuje
    [many] zmian pominiętych: zapisał je inny program, w sposób, którego Kariz nie odczytuje
   *[other] zmiany pominiętej: zapisał je inny program, w sposób, którego Kariz nie odczytuje
}
merge-left-out-dependents = { $n ->
    [one] kolejna pominięta, bo opiera się na tym, co pominięto
    [few] kolejne pominięte, bo opierają się na tym, co pominięto
    [many] kolejnych pominiętych, bo opierają się na tym, co pominięto
   *[other] kolejnej pominiętej, bo opierają się na tym, co pominięto
}
merge-left-out-about = Pominięte zmiany dotyczą: { $titles }.
merge-left-out-by = Autorzy pominiętych zmian: { $names }.
merge-left-out-about-by = Pominięte zmiany dotyczą: { $titles }; ich autorzy: { $names }.
merge-left-out-ask = Poproś osobę, od której ją masz, o kopię utworzoną w samym Kariz.
merge-left-out-ask-named = Poproś osobę „{ $name }” o kopię utworzoną w samym Kariz.
peer-left-out = { $n ->
    [one] { $state }. Pominięto jedną zmianę, która stamtąd przyszła: Kariz nie przyjmuje takich zmian.
    [few] { $state }. Pominięto { $n } zmiany, które stamtąd przyszły: Kariz nie przyjmuje takich zmian.
    [many] { $state }. Pominięto { $n } zmian, które stamtąd przyszły: Kariz nie przyjmuje takich zmian.
   *[other] { $state }. Pominięto { $n } zmiany, które stamtąd przyszły: Kariz nie przyjmuje takich zmian.
}
peer-parted = Ta kopia i Twoja się rozeszły: urządzenie osoby „{ $name }” podało różnym osobom różne rzeczy ({ $when }). Każda kopia ma jedną z nich i pomija to, co opiera się na drugiej. Uzgodnijcie, która kopia zostaje. Kto rezygnuje ze swojej, najpierw ją udostępnia, żeby się zachowała, potem usuwa obszar roboczy w Ustawieniach, otwiera kopię, która zostaje, i wpisuje ponownie to, czego w niej brakuje.
peer-parted-unknown = Ta kopia i Twoja się rozeszły: jakieś urządzenie podało różnym osobom różne rzeczy ({ $when }). Każda kopia ma jedną z nich i pomija to, co opiera się na drugiej. Uzgodnijcie, która kopia zostaje. Kto rezygnuje ze swojej, najpierw ją udostępnia, żeby się zachowała, potem usuwa obszar roboczy w Ustawieniach, otwiera kopię, która zostaje, i wpisuje ponownie to, czego w niej brakuje.
merge-loses-much = Ta kopia odebrałaby Ci rekordy ({ $lost } z { $records }): po scaleniu będą usunięte lub nie do odczytania. Zanim ją scalisz, zapytaj osobę, od której ją masz. Jeśli ją scalisz, „Cofnij” lub „Przywróć…” sprowadzi je z powrotem.
merge-undo = Cofnij scalenie
merge-new-others = { $n ->
    [one] inny nowy rekord
    [few] inne nowe rekordy: aktywności, osoby, ustawienia
    [many] innych nowych rekordów: aktywności, osoby, ustawienia
   *[other] innego nowego rekordu: aktywności, osoby, ustawienia
}
merge-changed-others = { $n ->
    [one] inny zmieniony rekord
    [few] inne zmienione rekordy
    [many] innych zmienionych rekordów
   *[other] innego zmienionego rekordu
}
merge-unchanged = { $n ->
    [one] szansa już taka sama
    [few] szanse już takie same
    [many] szans już takich samych
   *[other] szansy już takiej samej
}
merge-conflicts = { $n ->
    [one] konflikt do rozwiązania
    [few] konflikty do rozwiązania
    [many] konfliktów do rozwiązania
   *[other] konfliktu do rozwiązania
}
merge-conflict-of = { $field } ({ $title })
merge-each = Zobacz szczegóły
merge-each-more = i jeszcze { $n }
merge-field = { $field }: { $before } → { $after }
merge-moved = na etap { $stage }
merge-into-bin = do kosza
merge-out-of-bin = z kosza
merge-ticked = zaznaczono: { $criterion }
merge-unticked = odznaczono: { $criterion }
merge-field-missing = Brakuje pola: { $field }
merge-field-unreadable = Nie da się odczytać pola { $field }: { $value }
merge-field-unknown = Czegoś w nim nie da się odczytać
merge-untitled = bez nazwy
merge-rival = { $value }: { $name }, { $at }
merge-and-more = { $titles } i jeszcze { $n }
merge-by = Autorzy zmian: { $names }.
merge-by-one = { $n ->
    [one] { $name } ({ $n } zmiana)
    [few] { $name } ({ $n } zmiany)
    [many] { $name } ({ $n } zmian)
   *[other] { $name } ({ $n } zmiany)
}
merge-by-unknown = nieznana osoba

people = Osoby
people-count = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osoby
}
people-you = Ty, na tym urządzeniu
people-this-is-me = To ja
people-menu = Menu: { $name }
people-colour = Następny kolor
people-removed = Usunięto: { $name }. Szanse tej osoby zostają.
people-add = Nowa osoba
who-title = Kim jesteś?
who-words = Twoje zmiany będą wtedy podpisane Twoim nazwiskiem.
who-is = Jesteś tu jako { $name }.
who-else = Ktoś inny: imię i nazwisko
people-example = Anna Nowak
people-roles = Każdy, kto ma kopię, może w niej wszystko zmienić. We wspólnym pliku nie da się wymusić ról.

storage-title = Pamięć na tym urządzeniu
storage-saved = Zmiany
storage-saved-at = zapisano { $at }
storage-full = Nie zapisano: na urządzeniu brak miejsca. Udostępnij teraz kopię.
storage-unavailable = Nie zapisano: przeglądarka nie daje miejsca na dane. Udostępnij teraz kopię.
storage-lost = Jeszcze nie zapisano: utracono połączenie z pamięcią; trwa ponowna próba.
storage-protected = Ochrona przed czyszczeniem
storage-persisted = Tak, na stałe
storage-not-persisted = Nie, przeglądarka może usunąć dane
storage-keep = Chroń
storage-size = Rozmiar
storage-of = z dozwolonych { $allowed }
storage-changes = Zmiany w historii
storage-last-copy = Ostatnia kopia poza przeglądarką
storage-never-copied = jeszcze żadnej
storage-copied = { $n ->
    [0] { $at }, od tego czasu nic nowego
    [one] { $at }, od tego czasu { $n } zmiana
    [few] { $at }, od tego czasu { $n } zmiany
    [many] { $at }, od tego czasu { $n } zmian
   *[other] { $at }, od tego czasu { $n } zmiany
}
storage-warning = Wyczyszczenie danych witryn w tej przeglądarce usunie tę kopię. Trzymaj jeden plik w innym miejscu.
storage-set-aside = { $n ->
    [one] Jednego rekordu nie da się odczytać i odłożono go na bok. Reszta jest kompletna. Jeśli to skutek scalenia, „Cofnij” lub „Przywróć…” sprowadzi go z powrotem.
    [few] { $n } rekordów nie da się odczytać i odłożono je na bok. Reszta jest kompletna. Jeśli to skutek scalenia, „Cofnij” lub „Przywróć…” sprowadzi je z powrotem.
    [many] { $n } rekordów nie da się odczytać i odłożono je na bok. Reszta jest kompletna. Jeśli to skutek scalenia, „Cofnij” lub „Przywróć…” sprowadzi je z powrotem.
   *[other] { $n } rekordu nie da się odczytać i odłożono je na bok. Reszta jest kompletna. Jeśli to skutek scalenia, „Cofnij” lub „Przywróć…” sprowadzi je z powrotem.
}
storage-security = Kto co może zrobić z obszarem roboczym (nowa karta)
storage-unreadable = { $field }: { $value }
storage-export-set-aside = Zapisz je do pliku
unread-title = Uszkodzone dane
unread-words = { $n ->
    [one] Jedna część danych zapisanych na tym urządzeniu jest uszkodzona i nie da się jej odczytać. Odłożono ją na bok wraz z późniejszymi zmianami, które się na niej opierają; reszta jest tutaj. Kopia obszaru roboczego może przywrócić to, czego brakuje.
    [few] { $n } części danych zapisanych na tym urządzeniu są uszkodzone i nie da się ich odczytać. Odłożono je na bok wraz z późniejszymi zmianami, które się na nich opierają; reszta jest tutaj. Kopia obszaru roboczego może przywrócić to, czego brakuje.
    [many] { $n } części danych zapisanych na tym urządzeniu jest uszkodzonych i nie da się ich odczytać. Odłożono je na bok wraz z późniejszymi zmianami, które się na nich opierają; reszta jest tutaj. Kopia obszaru roboczego może przywrócić to, czego brakuje.
   *[other] { $n } części danych zapisanych na tym urządzeniu jest uszkodzone i nie da się ich odczytać. Odłożono je na bok wraz z późniejszymi zmianami, które się na nich opierają; reszta jest tutaj. Kopia obszaru roboczego może przywrócić to, czego brakuje.
}
unread-found-again = To, co to urządzenie pamiętało o obszarze roboczym, było uszkodzone lub zniknęło: kim jesteś, ostatnia kopia, wcześniejsze stany. Sam obszar roboczy otwarto z zapisanych danych.
unread-save = Zapisz do pliku
unread-hide = Ukryj

restore-open = Przywróć…
restore-title = Powrót do wcześniejszego stanu
restore-words = Na tym urządzeniu przechowywanych jest pięć ostatnich stanów sprzed scalenia, importu lub połączenia. Powrót zapisuje tamte wartości jeszcze raz; to, co inni od tego czasu dodali, trafia do kosza. Nic nie znika z historii, a „Cofnij” wycofuje powrót.
restore-before-merge = Przed scaleniem: { $name }
restore-before-import = Przed importem: { $name }
restore-before-restore = Przed powrotem
restore-before-connecting = Przed połączeniem: { $name }
restore-before-connecting-unnamed = Przed połączeniem z kimś
restore-before-syncing = Przed synchronizacją: { $host }
restore-deals = { $n ->
    [one] { $n } szansa
    [few] { $n } szanse
    [many] { $n } szans
   *[other] { $n } szansy
}
restore-go = Wróć
restore-go-named = Wróć do stanu z { $at }: { $before }
restore-going = Powrót w toku…
restore-none = Nie ma jeszcze do czego wracać
restore-none-words = Stan zapisuje się sam przed każdym scaleniem kopii, przed każdym importem i przed połączeniem z kimś, czyja kopia poszła własną drogą.
restore-done = Obszar roboczy jest taki jak { $at }.
restore-same = Od tego czasu nic się nie zmieniło.
restore-gone = Ten stan nie jest już przechowywany. Otwórz listę jeszcze raz, aby zobaczyć, które są.

exchange-connected = Połączono ({ $name }): { $counts }
exchange-synced = Zsynchronizowano ({ $host }): { $counts }
exchange-added = { $n ->
    [one] { $n } nowy rekord
    [few] { $n } nowe rekordy
    [many] { $n } nowych rekordów
   *[other] { $n } nowego rekordu
}
exchange-changed = { $n ->
    [one] { $n } zmieniony
    [few] { $n } zmienione
    [many] { $n } zmienionych
   *[other] { $n } zmienionego
}
exchange-binned = { $n } do kosza
exchange-undone = { $n ->
    [one] { $n } cofnięty
    [few] { $n } cofnięte
    [many] { $n } cofniętych
   *[other] { $n } cofniętego
}
redo-stands = { $field }: { $value }
redo-settled = { $n ->
    [one] Jedno pole miało dwie wartości, teraz obowiązuje jedna. { $named }
    [few] { $n } pola miały po dwie wartości, teraz w każdym obowiązuje jedna. { $named }
    [many] { $n } pól miało po dwie wartości, teraz w każdym obowiązuje jedna. { $named }
   *[other] { $n } pola miało po dwie wartości, teraz w każdym obowiązuje jedna. { $named }
}

server-title = Serwer synchronizacji
server-optional = opcjonalny
server-words = Zawsze włączony węzeł prowadzony przez Twój zespół: dowolny serwer automerge-repo. Kto go prowadzi, może czytać dane. Bez serwera kopie łączą się przez pliki i w sesjach na żywo.
server-address = Adres serwera
server-connect = Połącz
server-wrong-empty = Wpisz adres serwera, np. wss://sync.example.com.
server-wrong-scheme = Ten adres zaczyna się od { $scheme }. Adres serwera synchronizacji zaczyna się od wss://, żeby nikt po drodze nie mógł czytać danych.
server-wrong-user = Usuń to, co jest przed @. Przez to adres wygląda jak adres innego serwera.
server-wrong-port = To, co jest po dwukropku, nie jest portem: port to liczba od 1 do 65535.
server-wrong-behind = Usuń # i to, co jest za nim. Adres serwera tego nie ma.
server-wrong-address = To nie jest adres. Adres wygląda tak: wss://sync.example.com.
server-connecting = Łączenie…
server-connected = Połączono
server-identical = Identyczne
server-behind = { $n ->
    [one] { $n } zmiana do wysłania
    [few] { $n } zmiany do wysłania
    [many] { $n } zmian do wysłania
   *[other] { $n } zmiany do wysłania
}
server-exchanging = Wymiana zmian…
server-offline = Brak odpowiedzi z tego adresu. Twoja praca jest zapisana tutaj.
server-offline-until = Brak odpowiedzi z tego adresu. Twoja praca jest zapisana tutaj; następna próba: { $at }.
server-refused = Serwer odmawia: { $why }
server-left-floods = Serwer przysłał więcej, niż zespół kiedykolwiek potrzebuje, i został odłączony. Twoja praca jest zapisana tutaj; następna próba za dziesięć minut. Zapytaj osobę, która go prowadzi, co się dzieje.
server-left-damaged = Serwer przysłał coś, czego nie da się przyjąć. Twoja praca jest zapisana tutaj; następna próba za dziesięć minut. Zapytaj osobę, która go prowadzi, co się dzieje.
server-other-tab = Synchronizuje się z nim inna karta tej przeglądarki.
server-invite = Kopiuj zaproszenie
server-link-copied = Skopiowano zaproszenie. Kto je otworzy, dostanie z serwera cały obszar roboczy.
server-link = Zaproszenie: { $link }
server-turn-off = Wyłącz
server-off = To urządzenie nie łączy się już z serwerem. Dane, które są na serwerze, tam zostają.

join = Dołącz
join-title = Dołącz do obszaru roboczego
join-words = To zaproszenie do obszaru roboczego na tym serwerze synchronizacji. Po dołączeniu cały obszar trafi na to urządzenie i będzie stale synchronizowany. Kto prowadzi serwer, może go czytać: dołącz tylko wtedy, gdy wiesz, czyj to serwer.
join-same = Ten obszar roboczy już tu jest. Synchronizować go z tym serwerem? Kto prowadzi serwer, może go czytać: dołącz tylko wtedy, gdy wiesz, czyj to serwer.
join-other = Otwarty jest tu obszar roboczy „{ $name }”. Ten z zaproszenia może stanąć obok: każdy jest osobny, a karta przeglądarki pokazuje jeden z nich.
join-beside = Dołącz jako kolejny obszar roboczy
join-elsewhere = Zaproszenie dotyczy obszaru „{ $name }”, który już jest na tym urządzeniu. Przejdź do niego i synchronizuj go stamtąd.
switch-to = Przejdź do „{ $name }”
join-done = Otwarto obszar roboczy: { $name }. W sekcji Osoby podaj, kim jesteś.

live-title = Sesja na żywo
live-hint = w tym samym pokoju lub na odległość, bezpośrednio między urządzeniami
live-words = Pracujcie razem w tej samej chwili: zmiany jednej osoby od razu widzą pozostałe. Pokaż kod lub wyślij link; nie pośredniczy w tym żaden serwer.
live-invite = Zaproś
live-one-more = Zaproś kolejną osobę
live-step-offered = Zaproszenie jest gotowe
live-step-failed = Nie udało się
live-making = Szukanie adresów tego urządzenia…
live-no-network = To urządzenie nie ma teraz sieci. Połącz się z tą samą siecią Wi-Fi albo wyślij plik.
live-unreachable = Urządzenia nie mogą się połączyć: być może nie są w tej samej sieci Wi-Fi. Połączcie się z tą samą siecią, ustawcie przekaźnik albo wyślijcie plik.
live-qr = Zaproszenie jako kod QR
live-qr-answer = Odpowiedź jako kod QR
live-show = Pokaż ten kod albo wyślij link
live-link = Link do zaproszenia
live-copy = Kopiuj
live-send = Wyślij link
live-copied = Skopiowano. Wyślij to tej jednej osobie, dla której jest przeznaczone.
live-answer = Przyjmij odpowiedź
live-then-connected = Połączono
live-then-compare = Na obu ekranach pojawią się te same cyfry. Porównajcie je.
live-answer-label = Odpowiedź jako link lub kod
live-answer-link = Link z odpowiedzią
live-not-an-answer = To jest zaproszenie. Odpowiedź pokaże się na stronie drugiej osoby, gdy dołączy.
live-other-offer = To odpowiedź na inne zaproszenie. Poproś o odpowiedź na to.
live-code-damaged = Kod jest urwany albo uszkodzony. Skopiuj go w całości albo poproś o niego jeszcze raz.
live-incomplete = Ten link jest niepełny: brakuje końca albo zmienił się po drodze. Skopiuj go w całości albo poproś o niego jeszcze raz.
live-used = To zaproszenie już raz Cię wpuściło, a działa tylko raz. Poproś o nowe.
live-waits-long = Nikt jeszcze nie przyjął odpowiedzi. Zaproszenie działa dla jednej osoby, jeden raz i tylko dopóty, dopóki otwarta jest strona, na której powstało. W razie wątpliwości poproś o nowe.
live-unreachable-guest = Urządzenia nie mogą się połączyć. Zaproszenie mogło już zostać użyte albo zamknięto stronę, na której powstało: poproś o nowe. W przeciwnym razie połączcie się z tą samą siecią Wi-Fi, ustawcie przekaźnik albo poproś o plik.
live-step-answered = Twoja odpowiedź jest gotowa
live-join-with = Tutaj dołączasz z obszarem roboczym „{ $name }”. Jeśli chodzi o inny, najpierw przejdź do niego:
live-elsewhere = Obszar „{ $name }” też jest na tym urządzeniu. Przejdź do niego i tam poproś o nowe zaproszenie.
live-other-version = Druga strona ma inną wersję Kariz. Odświeżcie obie strony i spróbujcie ponownie.
live-connected = Połączono.
live-compare = Na obu ekranach powinno być widać { $digits }: jeśli nie, ktoś przechwytuje połączenie.
live-people = Osoby w sesji na żywo
live-end = Zakończ
live-at-deal = ogląda: { $title }
live-at-page = na stronie { $page }
live-nothing-to-share = Na żadnym z urządzeń nie ma obszaru roboczego: najpierw go załóż.
live-oneself = To zaproszenie z tej właśnie strony. Otwórz je na drugim urządzeniu.
live-other-workspace = Na drugim urządzeniu jest inny obszar roboczy, „{ $name }”. Dwóch obszarów nie da się połączyć w jeden. Poproś o kopię tamtego i otwórz ją tutaj.
live-waiting = Czekanie, aż odpowiedź dotrze.
live-receiving = Obszar roboczy jest w drodze…
live-floods = Połączenie zakończono: przyszło nim więcej, niż zespół kiedykolwiek potrzebuje. To, co tu jest, zostaje. Zaproś ponownie; jeśli to nie pomoże, odświeżcie obie strony.
live-full = W sesji na żywo jest już tyle osób, ile może być. Poproś kogoś o opuszczenie sesji i zaproś ponownie.
live-replaced = To samo urządzenie dołączyło ponownie.
live-workspace-closed = Obszar roboczy został tam zamknięty. Otwórzcie go i zaproście ponownie.
live-damaged = Otrzymane dane są niezrozumiałe i zostały odrzucone. Nic się nie zmieniło. Zaproś ponownie; jeśli to nie pomoże, odświeżcie obie strony.
relays-title = Nie w tej samej sieci Wi-Fi?
relays-words = Na odległość dwa urządzenia mogą potrzebować przekaźnika, żeby się odnaleźć: serwera STUN albo serwera TURN, który przekazuje to, czego sam nie odczyta. Dopóki żadnego nie ustawisz, żaden nie jest używany.
relays-label = Przekaźniki, oddzielone spacjami
relays-keep = Zapisz
relays-kept = Zapisano. Użyje ich następne zaproszenie.
relays-wrong = Przekaźnik to stun:host albo turn:nazwa:hasło@host.

live-join-title = Dołącz do sesji na żywo
live-join-words = Ktoś zaprasza Cię do wspólnej pracy na żywo. Wasze kopie połączą się w jedną; jeśli na tym urządzeniu nie ma obszaru roboczego, trafi tu obszar tamtej osoby.
live-give-back = Przekaż tę odpowiedź
live-give-back-words = Daj ją do zeskanowania albo wyślij link. Połączenie powstanie, gdy tylko odpowiedź dotrze.
live-answer-title = Odpowiedź na zaproszenie
live-handing-over = Szukanie karty, z której wysłano zaproszenie…
live-handed-over = Karta, z której wysłano zaproszenie, już się łączy. Tę można zamknąć.
live-nobody-waits = Żadna karta tej przeglądarki nie czeka na odpowiedź. Karta, z której wysłano zaproszenie, musi pozostać otwarta; zaproś z niej ponownie.
qr-ready = Gotowe do zeskanowania: { $label }
