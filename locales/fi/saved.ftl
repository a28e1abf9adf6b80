## Numbers as a file, and on paper
save-as = Tallenna tai tulosta: { $what }
save-csv = Taulukko (CSV)
save-svg = Vektorikuva (SVG)
save-png = Kuva (PNG)
save-print = Tulosta
save-failed = Tästä ei saatu tehtyä kuvaa.

## Views with a name
views-save = Tallenna näkymä
views-save-changes = Tallenna muutokset
views-saved = Näkymä ”{ $name }” tallennettu
views-menu = Näkymä: { $name }
views-rename = Vaihda nimi
views-forget = Poista
views-forgotten = Näkymä ”{ $name }” poistettu
views-name-missing = Anna näkymälle nimi.
views-name-taken = Samanniminen näkymä on jo olemassa.
