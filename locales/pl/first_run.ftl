## The first minute
first-title = Lejek sprzedaży na Twoim własnym urządzeniu
first-words = Bez konta, bez serwera. Szanse zostają w tej przeglądarce, wszystkie liczby są obliczane tutaj, a zespół scala swoje kopie bezpośrednio między sobą.
first-others = Inne sposoby na start
first-sample-words = Zmyślona firma z szansami na każdym etapie. Rozejrzyj się; możesz ją usunąć, kiedy zechcesz.
first-import-words = Plik CSV z dotychczasowego CRM lub arkusza, razem z zamkniętymi szansami.
first-open-words = Plik .kariz od kogoś z zespołu: od tej pory pracujecie na tym samym lejku.
first-scan-words = Ktoś w sesji na żywo zaprasza Cię kodem na ekranie lub linkiem.
first-private = Nic nie opuszcza tej strony, dopóki nie przekażesz komuś kopii.
load-sample = Wczytaj przykład
start = Załóż lejek
start-name = Co sprzedajecie lub jak nazywa się firma?
start-name-example = Strużka Pomiary
start-me = Imię i nazwisko
start-stages = Etapy na początek; wszystkie można później zmienić
start-pipeline = Zacznij
