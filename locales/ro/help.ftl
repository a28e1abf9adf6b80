## The keys
help-title = Tastatură
help-letters = Taste cu o singură literă
help-letters-why = Dezactivați-le dacă dictarea sau alt program tastează litere.
help-anywhere = Oriunde
help-board = Pe panou
help-deal = Într-o oportunitate
help-search = Căutați
help-this = Această listă
help-close = Închideți, renunțați
help-arrows = Între carduri și coloane
help-to-cards = La primul card
help-cells = Între celule
help-rows = Rândul următor și cel anterior
help-select = Selectați rândul
help-edit = Editați celula
help-wider = În antet: îngustați sau lărgiți coloana
help-open = Deschideți oportunitatea
help-lift = Ridicați un card; săgețile îl mută, Spațiu îl lasă, Esc renunță
help-note = Scrieți o notă
help-log-call = Notați un apel
help-log-mail = Notați un e-mail
help-lead-next = Lead-ul următor
help-lead-before = Lead-ul anterior
help-lead-work = Luați lead-ul în lucru și treceți la următorul
help-lead-nurture = Puneți lead-ul în nurturing până la o dată
help-lead-convert = Convertiți lead-ul în oportunitate
help-lead-disqualify = Descalificați lead-ul
help-lead-tick = Selectați lead-ul
help-lead-add = Adăugați un lead dintr-un singur rând

## Today
help-next-row = Rândul următor
help-previous-row = Rândul anterior
help-done-row = Pasul este gata
help-later-row = Reprogramați pe altă zi
help-one-by-one = Pe rând

## The weekly review
help-review-next = Oportunitatea următoare
help-review-previous = Oportunitatea anterioară
help-review-on = Treceți oportunitatea la etapa următoare
help-review-back = Aduceți oportunitatea cu o etapă înapoi
help-review-park = Puneți oportunitatea în așteptare
help-review-won = Oportunitate câștigată
help-review-close = Oportunitate pierdută
help-review-plan = Planificați un pas
help-review-decide = Notați o decizie
help-review-part = Partea următoare
help-review-part-before = Partea anterioară
