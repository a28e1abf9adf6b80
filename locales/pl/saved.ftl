## Numbers as a file, and on paper
save-as = Zapisz lub wydrukuj: { $what }
save-csv = Tabela (CSV)
save-svg = Rysunek (SVG)
save-png = Obraz (PNG)
save-print = Drukuj
save-failed = Nie udało się zapisać tego jako obrazu.

## Views with a name
views-save = Zapisz ten widok
views-save-changes = Zapisz zmiany
views-saved = Zapisano widok „{ $name }”
views-menu = Widok „{ $name }”
views-rename = Zmień nazwę
views-forget = Usuń
views-forgotten = Usunięto widok „{ $name }”
views-name-missing = Podaj nazwę widoku.
views-name-taken = Widok o tej nazwie już istnieje.
