## The import wizard
import-choose = Un fișier CSV: oportunități din alt CRM sau dintr-o foaie de calcul
import-choose-words = Coloanele, datele calendaristice, numerele și etapele sunt recunoscute; vedeți fiecare rând înainte să se întâmple ceva, iar cu o singură anulare reveniți la situația de dinainte.
import-empty = În acest fișier nu este decât un antet sau nu este nimic.
import-not-text = Acesta nu este un tabel text. Salvați foaia ca fișier CSV (în Excel: „CSV UTF-8”), apoi importați-l pe acela.
import-too-large = Fișierul este prea mare: cel mult 200.000 de rânduri și 64 MB. Împărțiți-l și importați părțile una după alta.
import-too-wide = { $columns ->
    [one] Tabelul are { $columns } coloană; la câte rânduri are, se pot citi cel mult { $most }. Ștergeți coloanele care nu spun nimic despre oportunități, apoi importați din nou.
    [few] Tabelul are { $columns } coloane; la câte rânduri are, se pot citi cel mult { $most }. Ștergeți coloanele care nu spun nimic despre oportunități, apoi importați din nou.
   *[other] Tabelul are { $columns } de coloane; la câte rânduri are, se pot citi cel mult { $most }. Ștergeți coloanele care nu spun nimic despre oportunități, apoi importați din nou.
}
import-cell-too-long = În rândul de la linia { $line } există o celulă de peste 100.000 de octeți, mai lungă decât în orice foaie de calcul. Poate că acolo se deschid ghilimele care nu se mai închid. Scurtați celula sau închideți ghilimelele, apoi importați fișierul din nou.
import-no-table = Nicio coloană nu pare să fie titlul, organizația sau identificatorul unei oportunități.
import-detected = { $rows ->
    [one] { $name }: { $rows } rând, { $encoding }
    [few] { $name }: { $rows } rânduri, { $encoding }
   *[other] { $name }: { $rows } de rânduri, { $encoding }
}
import-delimiter = Între coloane
import-comma = Virgulă
import-semicolon = Punct și virgulă
import-tab = Tab
import-bar = Bară (|)
import-encoding = Codificare
import-dates = Format dată
import-ymd = 2026-11-22
import-dmy = 22/11/2026 (întâi ziua)
import-mdy = 11/22/2026 (întâi luna)
import-decimal = Numere
import-mode = Oportunități care există deja aici
import-both = Se actualizează
import-create-only = Rămân neatinse
import-update-only = Actualizare, fără altele noi
import-pipeline = În pipeline-ul
import-columns = Ce sunt coloanele
import-column-is = Coloana { $name } este
import-skip = Nu se importă
import-source-id = Identificator
import-status = Câștigată sau pierdută
import-currency = Monedă
import-domain = Domeniu web
import-industry = Industrie
import-region = Regiune
import-role = Funcție
import-employees = Angajați
import-lost-reason = Motivul pierderii
import-stages = Ce înseamnă etapele
import-word-means = { $word } înseamnă
import-blank = (gol)
import-blank-means = O celulă goală înseamnă
import-rows = { $n ->
    [one] { $n } rând
    [few] { $n } rânduri
   *[other] { $n } de rânduri
}
import-means-open = Deschisă
import-means-won = Câștigată
import-means-lost = Pierdută
import-new-stage = Etapă nouă: { $name }
import-own-stages = Pipeline-ul
import-own-stages-use = Etapele din fișier formează pipeline-ul, în această ordine
import-own-stages-put-away = { $n ->
    [one] { $n } etapă existentă acum nu conține nicio oportunitate și se arhivează. Anularea o aduce înapoi.
    [few] { $n } etape existente acum nu conțin nicio oportunitate și se arhivează. Anularea le aduce înapoi.
   *[other] { $n } de etape existente acum nu conțin nicio oportunitate și se arhivează. Anularea le aduce înapoi.
}
import-own-stages-earlier = Mutați { $name } spre început
import-own-stages-later = Mutați { $name } spre sfârșit
import-most-left-out = Cele mai multe rânduri ar fi omise ({ $left } din { $of }), mai ales din acest motiv: { $why }. Poate că una dintre coloane este citită drept altceva decât este; verificați-le mai sus.
import-statuses = Ce înseamnă coloana de stare
import-names = La cine și la ce se referă numele
import-name-new = Nou: { $name }
import-name-nothing = Rămâne gol
import-preview = Previzualizare
import-row-problem = { $column ->
    [0] Linia { $line }: { $reason }
   *[other] Linia { $line }, { $column }: { $reason } ({ $found })
}
import-not-a-date = nu este o dată în ordinea aleasă
import-not-a-number = nu este un număr
import-out-of-range = în afara limitelor
import-day-out-of-range = dată în afara limitelor
import-not-a-currency = nu este o monedă
import-nameless = fără titlu, organizație și identificator
import-closed-before-created = închisă înainte să fie creată
import-ragged = mai multe celule decât antetul
import-same = identic cu un rând anterior, care se preia o singură dată
import-repeated = identificatorul apare într-un rând anterior
import-criteria-unmet = criteriile de intrare ale etapei nu sunt bifate
import-skips-stage = ar sări peste o etapă care nu poate fi sărită
import-goes-back = s-ar întoarce dintr-o etapă care nu permite întoarcerea
import-new = { $n ->
    [one] { $n } oportunitate nouă
    [few] { $n } oportunități noi
   *[other] { $n } de oportunități noi
}
import-updated = { $n ->
    [one] { $n } se modifică
    [few] { $n } se modifică
   *[other] { $n } se modifică
}
import-unchanged = { $n ->
    [one] { $n } rămâne cum este
    [few] { $n } rămân cum sunt
   *[other] { $n } rămân cum sunt
}
import-others = { $n ->
    [one] se adaugă { $n } persoană, produs sau etapă
    [few] se adaugă { $n } persoane, produse și etape
   *[other] se adaugă { $n } de persoane, produse și etape
}
import-rejected = { $n ->
    [one] { $n } rând omis
    [few] { $n } rânduri omise
   *[other] { $n } de rânduri omise
}
import-dates-from = perioada { $first } – { $last }
import-rejected-file = Salvați rândurile omise
import-rejected-some = Afișate aici: { $shown } din { $n }. În fișier sunt toate.
import-run = { $n ->
    [0] Nimic de importat
    [one] Importați { $n } oportunitate
    [few] Importați { $n } oportunități
   *[other] Importați { $n } de oportunități
}
import-progress = { $of ->
    [one] Se importă: { $done } din { $of } rând
    [few] Se importă: { $done } din { $of } rânduri
   *[other] Se importă: { $done } din { $of } de rânduri
}
import-done = Import încheiat. Noi: { $added }, modificate: { $updated }
import-finished = Oportunitățile sunt în pipeline.
import-nothing = Nimic de modificat: toate rândurile sunt deja aici.
import-undo = Anulați importul
import-tick = Bifați criteriile de intrare ale etapelor pentru toate oportunitățile importate
import-unmet = { $n ->
    [one] { $n } oportunitate intră într-o etapă fără criteriile ei de intrare
    [few] { $n } oportunități intră în etape fără criteriile lor de intrare
   *[other] { $n } de oportunități intră în etape fără criteriile lor de intrare
}
import-doubts = De verificat
import-doubt-quote-plain = La linia { $line } se deschid ghilimele care nu se mai închid. Au fost citite ca un caracter obișnuit, pentru ca rândurile următoare să rămână separate. Verificați acel rând în previzualizare.
import-doubt-quote-open = La linia { $line } se deschid ghilimele care nu se mai închid: rândurile următoare s-ar putea să fi devenit unul singur. Închideți-le în fișier, apoi importați-l din nou.
import-doubt-dates = Fiecare dată s-ar putea citi și cu ziua și luna inversate.
import-doubt-decimal = Fiecare număr s-ar putea citi și cu celălalt separator zecimal.
import-doubt-encoding = Textul nu este Unicode; codificarea a fost ghicită după litere.
import-doubt-stage = Nicio coloană nu spune în ce etapă sunt oportunitățile: toate intră în prima.
import-doubt-title = Nicio coloană nu conține titluri: se formează din organizație și produs.
import-doubt-created = Nicio coloană nu spune când au fost create oportunitățile: ciclurile de vânzare nu vor ieși corect.
import-doubt-currency = Coloana „{ $name }” pare să indice moneda, dar nu se importă: toate valorile ar fi în aceeași monedă.
import-doubt-unread = Coloana „{ $name }” nu se importă: ce conține nu poate fi citit drept ceea ce îi spune numele.
import-use-currency = Indică moneda
import-repeated-rows = { $n ->
    [one] { $n } rând este identic cu unul anterior în toate coloanele preluate.
    [few] { $n } rânduri sunt identice cu altele anterioare în toate coloanele preluate.
   *[other] { $n } de rânduri sunt identice cu altele anterioare în toate coloanele preluate.
}
import-once = Preluați o singură dată rândurile identice
import-some-left-out = { $left ->
    [one] Ar fi omis un rând din { $of }; mai sus vedeți care și de ce.
    [few] Ar fi omise { $left } rânduri din { $of }; mai sus vedeți care și de ce.
   *[other] Ar fi omise { $left } de rânduri din { $of }; mai sus vedeți care și de ce.
}
import-as-last-time = Coloanele, datele calendaristice și numerele sunt citite la fel ca la ultimul fișier de acest fel.
import-detect-anew = Detectați din nou
import-doubt-source = Nimic nu identifică rândurile: la un nou import vor fi regăsite după titlu, organizație și dată.
import-assumed-created = { $n ->
    [one] { $n } rând nu are data creării: se ia data de azi sau cea a închiderii
    [few] { $n } rânduri nu au data creării: se ia data de azi sau cea a închiderii
   *[other] { $n } de rânduri nu au data creării: se ia data de azi sau cea a închiderii
}
import-assumed-closed = { $n ->
    [one] { $n } oportunitate închisă nu are data închiderii: se ia data estimată, dacă a trecut, altfel cea de azi
    [few] { $n } oportunități închise nu au data închiderii: se ia data estimată, dacă a trecut, altfel cea de azi
   *[other] { $n } de oportunități închise nu au data închiderii: se ia data estimată, dacă a trecut, altfel cea de azi
}
import-assumed-value = { $n ->
    [one] { $n } oportunitate care nu este câștigată are valoarea 0: se consideră necunoscută
    [few] { $n } oportunități care nu sunt câștigate au valoarea 0: se consideră necunoscută
   *[other] { $n } de oportunități care nu sunt câștigate au valoarea 0: se consideră necunoscută
}
import-assumed-stage = { $n ->
    [one] { $n } rând nu are etapă: se ia prima
    [few] { $n } rânduri nu au etapă: se ia prima
   *[other] { $n } de rânduri nu au etapă: se ia prima
}
import-assumed-stays-closed = { $n ->
    [one] { $n } oportunitate este aici câștigată sau pierdută, iar în fișier deschisă: rămâne închisă
    [few] { $n } oportunități sunt aici câștigate sau pierdute, iar în fișier deschise: rămân închise
   *[other] { $n } de oportunități sunt aici câștigate sau pierdute, iar în fișier deschise: rămân închise
}
import-left-empty = { $n ->
    [one] { $n } celulă nu poate fi citită și rămâne goală: { $field }
    [few] { $n } celule nu pot fi citite și rămân goale: { $field }
   *[other] { $n } de celule nu pot fi citite și rămân goale: { $field }
}
