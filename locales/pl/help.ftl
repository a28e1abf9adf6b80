## The keys
help-title = Skróty klawiszowe
help-letters = Skróty jednoliterowe
help-letters-why = Wyłącz je, jeśli litery wpisuje dyktowanie lub inny program.
help-anywhere = Wszędzie
help-board = Na tablicy
help-deal = W szansie
help-search = Szukaj
help-this = Ta lista
help-close = Zamknij, anuluj
help-arrows = Między kartami i kolumnami
help-to-cards = Do pierwszej karty
help-cells = Między komórkami
help-rows = Następny i poprzedni wiersz
help-select = Zaznacz wiersz
help-edit = Edytuj komórkę
help-wider = W nagłówku: zwęź lub poszerz kolumnę
help-open = Otwórz szansę
help-lift = Podnieś kartę; strzałki ją przesuwają, Spacja odkłada, Esc anuluje
help-note = Napisz notatkę
help-log-call = Odnotuj telefon
help-log-mail = Odnotuj e-mail
help-lead-next = Następny lead
help-lead-before = Poprzedni lead
help-lead-work = Podejmij tego leada i przejdź do następnego
help-lead-nurture = Odłóż tego leada do wybranego dnia
help-lead-convert = Zamień tego leada w szansę
help-lead-disqualify = Odrzuć tego leada
help-lead-tick = Zaznacz tego leada
help-lead-add = Dodaj leada w jednym wierszu

## Today
help-next-row = Następny krok na liście
help-previous-row = Poprzedni krok na liście
help-done-row = Krok wykonany
help-later-row = Przełóż na inny dzień
help-one-by-one = Po kolei

## The weekly review
help-review-next = Następna szansa
help-review-previous = Poprzednia szansa
help-review-on = Szansa do następnego etapu
help-review-back = Szansa o etap wstecz
help-review-park = Odłóż szansę
help-review-won = Szansa wygrana
help-review-close = Szansa przegrana
help-review-plan = Zaplanuj krok
help-review-decide = Zapisz decyzję
help-review-part = Następna część
help-review-part-before = Poprzednia część
