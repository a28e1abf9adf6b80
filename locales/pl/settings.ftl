## Settings
settings-workspace = Obszar roboczy
settings-currency-error = Wpisz trzyliterowy kod waluty, np. EUR.
settings-rates = Kursy wymiany
settings-rates-words = Jeśli podasz kurs, kwoty w tej walucie wliczą się do sum oznaczonych ≈. Bez kursu pozostają osobno.
settings-rate-one = 1 { $currency } =
settings-rate-of = Kurs: { $currency }
settings-rate-gone = Usunięto kurs { $currency }: kwoty w tej walucie są liczone osobno
settings-rate-error = Wpisz liczbę większą od zera, np. 1,08.
settings-pipelines = Lejki
settings-pipelines-words = Etapy dodaje się, nazywa i porządkuje na tablicy. To, co w archiwum, nadal liczy się w wynikach.
settings-put-away = Lejek jest w archiwum.
settings-taken-back = Lejek przywrócono.
settings-is-away = w archiwum
settings-make-first = Ustaw jako pierwszy
settings-archive = Archiwizuj
settings-take-back = Przywróć
settings-take-back-named = Przywróć: { $name }
settings-stages-away = Etapy w archiwum
settings-stage-back = Przywrócono etap „{ $name }”.
settings-products = Produkty
settings-add-product = Nowy produkt
settings-channels = Kanały
settings-add-channel = Nowy kanał
settings-reasons = Powody przegranej
settings-add-reason = Nowy powód
settings-removed = Usunięto: { $name }.
settings-name-taken = „{ $name }” już istnieje. Wybierz inną nazwę.
settings-menu-of = Menu: { $name }
settings-device = To urządzenie
settings-language = Język
settings-theme = Kolory
settings-theme-system = Jak w systemie
settings-theme-light = Jasne
settings-theme-dark = Ciemne
settings-hours = Godziny
settings-hours-language = Automatycznie
settings-hours-12 = 12 godzin
settings-hours-24 = 24 godziny
settings-calendar = Kalendarz
settings-calendar-language = Automatycznie
settings-calendar-gregorian = Gregoriański
settings-calendar-solar-hijri = Perski (Iran)
settings-calendar-buddhist = Buddyjski (Tajlandia)
settings-calendar-minguo = Minguo (Tajwan)
settings-letters = Skróty jednoliterowe, np. N dla nowej szansy
settings-reminders = Przypominaj 10 minut przed krokiem z godziną, gdy Kariz jest otwarty
settings-reminders-no = Przeglądarka nie pozwala, aby Kariz pokazywał powiadomienia. Zezwól na nie w jej ustawieniach i włącz tutaj.
settings-keys = Wszystkie skróty
settings-files = Import i eksport
settings-files-words = Z tabeli CSV powstają szanse; kopia .kariz zostaje scalona; własna kopia to kopia zapasowa.
settings-sample-words = To jest przykładowy obszar roboczy: wszystko w nim jest zmyślone. Po usunięciu wrócisz do strony startowej.
settings-remove-sample = Usuń przykładowy obszar roboczy
settings-forget = Usuń z tego urządzenia
settings-forget-words = Usuwa ten obszar roboczy z tej przeglądarki. Kopie na innych urządzeniach pozostają. Jeśli to jedyna kopia, najpierw ją udostępnij.
settings-forget-question = { $n ->
    [0] Usunąć obszar „{ $name }” z tego urządzenia? Wszystko, co w nim jest, znajduje się w kopii poza tą przeglądarką.
    [one] Usunąć obszar „{ $name }” z tego urządzenia? { $n } zmiany nie ma w żadnej kopii poza tą przeglądarką.
    [few] Usunąć obszar „{ $name }” z tego urządzenia? { $n } zmian nie ma w żadnej kopii poza tą przeglądarką.
    [many] Usunąć obszar „{ $name }” z tego urządzenia? { $n } zmian nie ma w żadnej kopii poza tą przeglądarką.
   *[other] Usunąć obszar „{ $name }” z tego urządzenia? { $n } zmiany nie ma w żadnej kopii poza tą przeglądarką.
}
settings-forget-uncopied = { $n ->
    [one] Usunąć obszar „{ $name }” z tego urządzenia? Nigdy nie udostępniono stąd jego kopii: { $n } zmiana jest tylko w tej przeglądarce.
    [few] Usunąć obszar „{ $name }” z tego urządzenia? Nigdy nie udostępniono stąd jego kopii: { $n } zmiany są tylko w tej przeglądarce.
    [many] Usunąć obszar „{ $name }” z tego urządzenia? Nigdy nie udostępniono stąd jego kopii: { $n } zmian jest tylko w tej przeglądarce.
   *[other] Usunąć obszar „{ $name }” z tego urządzenia? Nigdy nie udostępniono stąd jego kopii: { $n } zmiany jest tylko w tej przeglądarce.
}
settings-forget-now = Usuń teraz
places-title = Obszary robocze na tym urządzeniu
places-words = Każdy jest osobny: ma własne szanse, osoby i kopie. Karta przeglądarki pokazuje jeden z nich.
places-here = otwarty tutaj
places-show = Otwórz
places-show-named = Otwórz „{ $name }”
places-new = Nowy obszar roboczy
places-fresh = Nowa kopia bez historii
places-fresh-words = Nowy obszar roboczy ze wszystkim, co jest teraz, łącznie z koszem, ale bez historii tego, jak powstało. Jest oddzielny od tego: ich kopii nie da się scalić.
drafts-title = Szkice
drafts-words = Wpisane na tym urządzeniu i niezapisane. Nikt inny ich nie widzi.
drafts-new-deal = Nowa szansa
drafts-open = Otwórz
