## Numbers as a file, and on paper
save-as = Salvați sau tipăriți: { $what }
save-csv = Tabel (CSV)
save-svg = Desen (SVG)
save-png = Imagine (PNG)
save-print = Tipăriți
save-failed = Nu s-a putut face o imagine.

## Views with a name
views-save = Salvați vizualizarea
views-save-changes = Salvați modificările
views-saved = Vizualizarea „{ $name }” a fost salvată
views-menu = Vizualizarea { $name }
views-rename = Redenumiți
views-forget = Ștergeți
views-forgotten = Vizualizarea „{ $name }” a fost ștearsă
views-name-missing = Dați un nume vizualizării.
views-name-taken = Există deja o vizualizare cu acest nume.
