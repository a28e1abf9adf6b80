## What stands in the page before anything else runs
page-failed = Nie udało się uruchomić Kariz
page-failed-words = Część strony się nie wczytała albo ta przeglądarka jest za stara. Dane na tym urządzeniu są nienaruszone.
page-framed = Kariz nie działa wewnątrz innej strony
page-framed-words = Strona dookoła mogłaby skłonić do kliknięcia czegoś, czego nie widać. Nie otwarto tu żadnych danych.
page-framed-open = Otwórz Kariz osobno
page-opening = Otwieranie Kariz…
page-again = Spróbuj ponownie
page-description = Lejek sprzedaży na stronie internetowej: bez konta, bez serwera.
