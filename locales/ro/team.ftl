## Copies, storage, people (Team & sync), and what all file dialogs share
done = Gata
unknown = Necunoscut
choose-file = Alegeți fișierul
share-with = Partajați prin alt program…

team-hero = Pipeline-ul trăiește pe dispozitivele dumneavoastră
team-hero-words = Nu aparține niciunui server. Fiecare coleg are o copie completă; copiile se varsă una în alta când dați mai departe un fișier sau vă întâlniți live.
team-open = Deschideți și îmbinați o copie
team-open-hint = nu se schimbă nimic până nu apăsați „Îmbinați”
team-drop = Trageți un fișier .kariz oriunde pe această pagină
team-share = Partajați un fișier
team-share-hint = { $deals ->
    [one] copie completă, { $deals } oportunitate, aproximativ { $size }
    [few] copie completă, { $deals } oportunități, aproximativ { $size }
   *[other] copie completă, { $deals } de oportunități, aproximativ { $size }
}
team-share-words = Cine primește fișierul are întregul spațiu de lucru. Îl deschide în Kariz; ce modifică se întoarce pe aceeași cale. Este și copia dumneavoastră de rezervă.

copy-reading = Se citește { $name }…
copy-merging = Se îmbină…
copy-choose = Un fișier .kariz de la un coleg sau propria copie de rezervă
copy-choose-words = Vedeți mai întâi ce ar schimba. Dacă îmbinați de două ori același fișier, nu se schimbă nimic, iar ordinea nu contează.
copy-preview = Ce aduce această copie
copy-summary = Ce a adus copia
copy-facts = { $name }, { $size }, cea mai nouă modificare { $newest }
copy-facts-undated = { $name }, { $size }
copy-adopt = Deschideți spațiul de lucru
copy-merge = Îmbinați
copy-merged = Copia este îmbinată aici. Colegul primește ce este nou aici printr-o copie de la dumneavoastră sau live.
copy-opened = Spațiul de lucru este acum pe acest dispozitiv. Ce modificați aici ajunge la ceilalți printr-o copie de la dumneavoastră sau live.
copy-merged-in-part = { $n ->
    [one] Copia este îmbinată aici, mai puțin o modificare, care a fost omisă. { $advice }
    [few] Copia este îmbinată aici, mai puțin { $n } modificări, care au fost omise. { $advice }
   *[other] Copia este îmbinată aici, mai puțin { $n } de modificări, care au fost omise. { $advice }
}
copy-nothing-new = Tot ce conține este deja aici.
copy-merged-before = Toate modificările din ea au fost preluate mai demult. Ce diferă a fost modificat sau anulat între timp.
copy-all-left-out = Ce este nou în ea este omis. { $advice }
copy-nothing-changed = Spațiul de lucru este la fel ca înainte.
copy-not-opened = Nedeschis
copy-another = Alt fișier
copy-open-apart = Deschideți ca spațiu de lucru separat
copy-elsewhere = Aceasta este o copie a spațiului de lucru „{ $name }”, care există deja pe acest dispozitiv, în alt loc. Nu s-a schimbat nimic.
copy-switch = Treceți la { $name } și deschideți copia acolo

passphrase = Expresie de acces
passphrase-show = Afișați ce se tastează
passphrase-strength-none = Mai multe cuvinte fără legătură între ele formează o expresie puternică, ușor de spus la telefon.
passphrase-weak = Slabă: cine are fișierul ar putea să o ghicească.
passphrase-fair = Acceptabilă: ghicirea ei ar dura ani pe un singur calculator. Încă un cuvânt o face puternică.
passphrase-strong = Puternică: nu o ghicește nimeni.

sign-open = Semnați un instantaneu…
sign-title = Partajați un instantaneu semnat
sign-words = O imagine a spațiului de lucru așa cum este acum, fără istoric. Cine o deschide poate vedea tot, nu poate modifica nimic și vede că vine de la dumneavoastră și că nu a fost modificată între timp.
sign-by = Semnat de
sign-code = Codul semnăturii dumneavoastră. Cine are îndoieli îl compară împreună cu dumneavoastră:
sign-share = Semnați și partajați
sign-working = Se semnează…
sign-nobody = Scrieți-vă numele: apare sub instantaneu.
sign-unavailable = Acest browser nu poate semna. Un Chrome, Edge, Firefox sau Safari actual poate, dacă pagina vine prin https.
signed-snapshot = Instantaneu semnat
signed-banner = Doar pentru vizualizare.
signed-right = Semnat de { $by }, { $at }. De atunci nu s-a modificat nimic.
signed-met = Ați mai văzut această semnătură pe acest dispozitiv. Codul ei:
signed-not-met = Această semnătură este nouă pentru acest dispozitiv. Oricine poate semna cu orice nume: comparați codul cu { $by } înainte să vă bazați pe ea:
signed-other-key = Acest dispozitiv cunoaște altă semnătură pentru { $by }. Fie { $by } semnează acum de pe alt dispozitiv, fie altcineva îi folosește numele. Întrebați înainte să vă bazați pe ea.
signed-other-code = Este altă semnătură decât cea pe care acest dispozitiv o cunoaște pentru { $by }. Comparați codul cu { $by } înainte să vă bazați pe ea:
signed-look = Examinați
signed-close = Închideți instantaneul
signed-changed = Semnătura nu se potrivește: fișierul a fost modificat după ce l-a semnat { $by }. Nu vă bazați pe el; cereți altul nou.
signed-damaged = Este un instantaneu semnat, dar este trunchiat sau deteriorat. Cereți-l din nou.
signed-unavailable = Acest browser nu poate verifica semnături. Un Chrome, Edge, Firefox sau Safari actual poate, dacă pagina vine prin https.
seal-open = Criptați o copie…
seal-title = Partajați o copie criptată
seal-words = Fișierul se deschide în Kariz sau cu orice program age, pentru cine știe expresia de acces. Comunicați-o pe altă cale decât fișierul.
seal-no-way-back = Kariz nu păstrează expresia de acces. Fără ea, nimeni nu mai poate deschide fișierul.
seal-suggest = Sugerați una
seal-again = Încă o dată
seal-differs = Cele două nu coincid. Tastați din nou sau afișați ce se tastează.
seal-too-short = { $least ->
    [one] Folosiți cel puțin un caracter; cel mai bine, câteva cuvinte.
    [few] Folosiți cel puțin { $least } caractere; cel mai bine, câteva cuvinte.
   *[other] Folosiți cel puțin { $least } de caractere; cel mai bine, câteva cuvinte.
}
seal-weak = Această expresie de acces este slabă: cine primește fișierul ar putea să o ghicească. Mai bine adăugați cuvinte sau lăsați Kariz să sugereze una.
seal-weak-agreed = Criptați cu o expresie de acces slabă
seal-share = Partajați criptat
seal-working = Se criptează…
sealed-words = { $name } este criptat. Cine l-a partajat știe expresia de acces.
sealed-open = Deschideți
sealed-opening = Se decriptează…
sealed-empty = Scrieți expresia de acces cu care a fost criptat.
sealed-no-passphrase = Scrieți o expresie de acces sau lăsați Kariz să sugereze una.
sealed-wrong-passphrase = Această expresie de acces nu îl deschide. Încercați din nou sau întrebați persoana care l-a partajat.
sealed-for-a-key = Este criptat pentru cheia cuiva, nu cu o expresie de acces. Cereți o copie care are o expresie de acces.
sealed-too-much-work = Deschiderea ar cere mai multă putere de calcul și memorie decât acordă Kariz unui fișier. Cereți o copie făcută cu Kariz sau cu setările obișnuite ale programului age.
sealed-unavailable = Acest browser nu a reușit: prea puțină memorie sau a fost oprit. Închideți alte file, apoi încercați din nou.

scan-open = Scanați cu camera
scan-asking = Browserul întreabă dacă Kariz poate folosi camera.
scan-looking = Țineți codul de pe celălalt ecran în fața camerei.
scan-picture = Ce vede camera
scan-not-allowed = Browserul nu permite accesul la cameră. Permiteți-l pentru această pagină sau trimiteți linkul.
scan-no-camera = Aici nu există o cameră. Trimiteți linkul.
scan-other-code = Acest cod nu este o invitație Kariz.
scan-failed = Camera nu răspunde; poate o folosește alt program. Trimiteți linkul.

merge-new-deals = { $n ->
    [one] oportunitate nouă
    [few] oportunități noi
   *[other] de oportunități noi
}
merge-changed-deals = { $n ->
    [one] oportunitate modificată
    [few] oportunități modificate
   *[other] de oportunități modificate
}
merge-closed-deals = { $n ->
    [one] oportunitate câștigată sau pierdută
    [few] oportunități câștigate sau pierdute
   *[other] de oportunități câștigate sau pierdute
}
merge-removed-changed = { $n ->
    [one] înregistrare în coș, care a fost modificată aici după ce s-a făcut copia
    [few] înregistrări în coș, care au fost modificate aici după ce s-a făcut copia
   *[other] de înregistrări în coș, care au fost modificate aici după ce s-a făcut copia
}
merge-keep = Păstrați
merge-keep-deal = Păstrați
merge-keep-named = { $action }: { $title }
merge-is-kept = Păstrată
merge-kept = { $n ->
    [one] Se păstrează, cu ce s-a modificat.
    [few] { $n } înregistrări se păstrează, cu ce s-a modificat.
   *[other] { $n } de înregistrări se păstrează, cu ce s-a modificat.
}
merge-changed-in-bin = { $n ->
    [one] înregistrare modificată acolo, care este în coșul dumneavoastră
    [few] înregistrări modificate acolo, care sunt în coșul dumneavoastră
   *[other] de înregistrări modificate acolo, care sunt în coșul dumneavoastră
}
merge-in-bin = { $n ->
    [one] înregistrare din copie este în coș aici: anulată sau ștearsă
    [few] înregistrări din copie sunt în coș aici: anulate sau șterse
   *[other] de înregistrări din copie sunt în coș aici: anulate sau șterse
}
merge-undone = { $n ->
    [one] înregistrare din copie, a cărei creare a fost anulată aici
    [few] înregistrări din copie, a căror creare a fost anulată aici
   *[other] de înregistrări din copie, a căror creare a fost anulată aici
}
merge-changed-since = { $n ->
    [one] înregistrare arată altfel aici: a fost modificată mai târziu
    [few] înregistrări arată altfel aici: au fost modificate mai târziu
   *[other] de înregistrări arată altfel aici: au fost modificate mai târziu
}
merge-removed = { $n ->
    [one] înregistrare în coș
    [few] înregistrări în coș
   *[other] de înregistrări în coș
}
merge-deleted = { $n ->
    [one] înregistrare ștearsă, dar nu în coș; anularea o aduce înapoi
    [few] înregistrări șterse, dar nu în coș; anularea le aduce înapoi
   *[other] de înregistrări șterse, dar nu în coș; anularea le aduce înapoi
}
merge-unreadable = { $n ->
    [one] înregistrare care nu mai poate fi citită și este pusă deoparte; anularea o aduce înapoi
    [few] înregistrări care nu mai pot fi citite și sunt puse deoparte; anularea le aduce înapoi
   *[other] de înregistrări care nu mai pot fi citite și sunt puse deoparte; anularea le aduce înapoi
}
merge-elsewhere = { $n ->
    [one] oportunitate care părăsește panoul spre un loc pe care îl cunoaște doar o versiune mai nouă de Kariz; anularea o aduce înapoi
    [few] oportunități care părăsesc panoul spre un loc pe care îl cunoaște doar o versiune mai nouă de Kariz; anularea le aduce înapoi
   *[other] de oportunități care părăsesc panoul spre un loc pe care îl cunoaște doar o versiune mai nouă de Kariz; anularea le aduce înapoi
}
merge-new-unreadable = { $n ->
    [one] înregistrare nouă care nu poate fi citită și este pusă deoparte
    [few] înregistrări noi care nu pot fi citite și sunt puse deoparte
   *[other] de înregistrări noi care nu pot fi citite și sunt puse deoparte
}
merge-readable = { $n ->
    [one] înregistrare care fusese pusă deoparte și poate fi citită din nou
    [few] înregistrări care fuseseră puse deoparte și pot fi citite din nou
   *[other] de înregistrări care fuseseră puse deoparte și pot fi citite din nou
}
merge-left-out-deletions = { $n ->
    [one] modificare omisă: ar șterge definitiv înregistrări, ceea ce Kariz nu face niciodată
    [few] modificări omise: ar șterge definitiv înregistrări, ceea ce Kariz nu face niciodată
   *[other] de modificări omise: ar șterge definitiv înregistrări, ceea ce Kariz nu face niciodată
}
merge-left-out-clashes = { $n ->
    [one] modificare omisă: are numărul altei modificări de pe același dispozitiv. Acel dispozitiv a transmis lucruri diferite unor persoane diferite sau cineva a scris în numele lui
    [few] modificări omise: au numerele altor modificări de pe același dispozitiv. Acel dispozitiv a transmis lucruri diferite unor persoane diferite sau cineva a scris în numele lui
   *[other] de modificări omise: au numerele altor modificări de pe același dispozitiv. Acel dispozitiv a transmis lucruri diferite unor persoane diferite sau cineva a scris în numele lui
}
merge-left-out-newer = { $n ->
    [one] modificare omisă: a scris-o o versiune mai nouă de Kariz; actualizați și preluați-o din nou
    [few] modificări omise: le-a scris o versiune mai nouă de Kariz; actualizați și preluați-le din nou
   *[other] de modificări omise: le-a scris o versiune mai nouă de Kariz; actualizați și preluați-le din nou
}
merge-left-out-layout = { $n ->
    [one] modificare omisă: scrie la nivelul de sus al documentului, unde stau doar structura și tabelele Kariz
    [few] modificări omise: scriu la nivelul de sus al documentului, unde stau doar structura și tabelele Kariz
   *[other] de modificări omise: scriu la nivelul de sus al documentului, unde stau doar structura și tabelele Kariz
}
merge-left-out-unsound = { $n ->
    [one] modificare omisă: este scrisă de alt program, într-un mod pe care Kariz nu îl citește
    [few] modificări omise: sunt scrise de alt program, într-un mod pe care Kariz nu îl citește
   *[other] de modificări omise: sunt scrise de alt program, într-un mod pe care Kariz nu îl citește
}
merge-left-out-dependents = { $n ->
    [one] omisă în plus, pentru că se bazează pe ce a fost omis
    [few] omise în plus, pentru că se bazează pe ce a fost omis
   *[other] omise în plus, pentru că se bazează pe ce a fost omis
}
merge-left-out-about = Ce este omis se referă la { $titles }.
merge-left-out-by = Ce este omis a fost făcut de { $names }.
merge-left-out-about-by = Ce este omis se referă la { $titles } și a fost făcut de { $names }.
merge-left-out-ask = Cereți persoanei care v-a dat-o o copie făcută chiar de Kariz.
merge-left-out-ask-named = Cereți de la { $name } o copie făcută chiar de Kariz.
peer-left-out = { $n ->
    [one] { $state }. O modificare venită de acolo a fost omisă: Kariz nu preia ce face ea.
    [few] { $state }. { $n } modificări venite de acolo au fost omise: Kariz nu preia ce fac ele.
   *[other] { $state }. { $n } de modificări venite de acolo au fost omise: Kariz nu preia ce fac ele.
}
peer-parted = Această copie și a dumneavoastră s-au despărțit: un dispozitiv al persoanei „{ $name }” a transmis lucruri diferite unor persoane diferite ({ $when }). Fiecare copie are una dintre variante și omite ce se bazează pe cealaltă. Stabiliți împreună cu care copie continuați. Cine renunță la cealaltă o partajează mai întâi, ca să se păstreze, elimină spațiul de lucru din Setări, deschide copia cu care se continuă și introduce din nou acolo ce lipsește.
peer-parted-unknown = Această copie și a dumneavoastră s-au despărțit: un dispozitiv a transmis lucruri diferite unor persoane diferite ({ $when }). Fiecare copie are una dintre variante și omite ce se bazează pe cealaltă. Stabiliți împreună cu care copie continuați. Cine renunță la cealaltă o partajează mai întâi, ca să se păstreze, elimină spațiul de lucru din Setări, deschide copia cu care se continuă și introduce din nou acolo ce lipsește.
merge-loses-much = { $records ->
    [one] Din { $records } înregistrare pe care o aveți, această copie ar elimina { $lost }: după îmbinare este ștearsă sau nu mai poate fi citită. Întrebați persoana care v-a dat-o înainte să îmbinați. Dacă o îmbinați totuși, „Anulați” sau „Restaurați…” o aduce înapoi.
    [few] Din { $records } înregistrări pe care le aveți, această copie ar elimina { $lost }: după îmbinare sunt șterse sau nu mai pot fi citite. Întrebați persoana care v-a dat-o înainte să îmbinați. Dacă o îmbinați totuși, „Anulați” sau „Restaurați…” le aduce înapoi.
   *[other] Din { $records } de înregistrări pe care le aveți, această copie ar elimina { $lost }: după îmbinare sunt șterse sau nu mai pot fi citite. Întrebați persoana care v-a dat-o înainte să îmbinați. Dacă o îmbinați totuși, „Anulați” sau „Restaurați…” le aduce înapoi.
}
merge-undo = Anulați îmbinarea
merge-new-others = { $n ->
    [one] altă înregistrare nouă
    [few] alte înregistrări noi: activități, persoane, setări
   *[other] de alte înregistrări noi: activități, persoane, setări
}
merge-changed-others = { $n ->
    [one] altă înregistrare modificată
    [few] alte înregistrări modificate
   *[other] de alte înregistrări modificate
}
merge-unchanged = { $n ->
    [one] oportunitate deja la fel
    [few] oportunități deja la fel
   *[other] de oportunități deja la fel
}
merge-conflicts = { $n ->
    [one] conflict de rezolvat
    [few] conflicte de rezolvat
   *[other] de conflicte de rezolvat
}
merge-conflict-of = { $field } – { $title }
merge-each = Detalii
merge-each-more = { $n ->
    [one] și încă { $n }
    [few] și încă { $n }
   *[other] și încă { $n }
}
merge-field = { $field }: { $before } → { $after }
merge-moved = mutată în { $stage }
merge-into-bin = ajunge în coș
merge-out-of-bin = iese din coș
merge-ticked = bifat: { $criterion }
merge-unticked = nu mai este bifat: { $criterion }
merge-field-missing = lipsește: { $field }
merge-field-unreadable = nu se poate citi { $field }: { $value }
merge-field-unknown = Ceva din conținut nu poate fi citit
merge-untitled = fără nume
merge-rival = { $value }: { $name }, { $at }
merge-and-more = { $titles } și încă { $n }
merge-by = Modificat de { $names }.
merge-by-one = { $n ->
    [one] { $name } ({ $n } modificare)
    [few] { $name } ({ $n } modificări)
   *[other] { $name } ({ $n } de modificări)
}
merge-by-unknown = cineva fără nume

people = Persoane
people-count = { $n ->
    [one] { $n } membru
    [few] { $n } membri
   *[other] { $n } de membri
}
people-you = dvs., pe acest dispozitiv
people-this-is-me = Eu sunt
people-menu = Meniu: { $name }
people-colour = Culoarea următoare
people-removed = S-a eliminat { $name }. Oportunitățile sale rămân.
people-add = Membru nou
who-title = Cine sunteți?
who-words = De acum înainte, ce modificați va purta numele dumneavoastră.
who-is = Aici sunteți { $name }.
who-else = Altcineva: scrieți-vă numele
people-example = Ana Marinescu
people-roles = Oricine are o copie poate modifica tot ce conține. Într-un fișier comun, rolurile nu pot fi impuse.

storage-title = Stocarea pe acest dispozitiv
storage-saved = Modificări
storage-saved-at = salvate { $at }
storage-full = Nesalvat: dispozitivul este plin. Partajați acum o copie.
storage-unavailable = Nesalvat: acest browser nu oferă spațiu de stocare. Partajați acum o copie.
storage-lost = Încă nesalvat: s-a pierdut legătura cu spațiul de stocare; se încearcă din nou.
storage-protected = Protejat de ștergerea automată
storage-persisted = Da, persistent
storage-not-persisted = Nu, browserul îl poate șterge
storage-keep = Protejați
storage-size = Mărime
storage-of = din maximum { $allowed }
storage-changes = Modificări în istoric
storage-last-copy = Ultima copie din afara browserului
storage-never-copied = încă niciuna
storage-copied = { $n ->
    [0] { $at }, nimic nou de atunci
    [one] { $at }, { $n } modificare de atunci
    [few] { $at }, { $n } modificări de atunci
   *[other] { $at }, { $n } de modificări de atunci
}
storage-warning = Ștergerea datelor site-ului din acest browser șterge și această copie. Păstrați un fișier în alt loc.
storage-set-aside = { $n ->
    [one] O înregistrare nu poate fi citită și a fost pusă deoparte. Restul este complet. Dacă a făcut asta o îmbinare, „Anulați” sau „Restaurați…” o aduce înapoi cum era.
    [few] { $n } înregistrări nu pot fi citite și au fost puse deoparte. Restul este complet. Dacă a făcut asta o îmbinare, „Anulați” sau „Restaurați…” le aduce înapoi cum erau.
   *[other] { $n } de înregistrări nu pot fi citite și au fost puse deoparte. Restul este complet. Dacă a făcut asta o îmbinare, „Anulați” sau „Restaurați…” le aduce înapoi cum erau.
}
storage-security = Cine ce poate face cu un spațiu de lucru (filă nouă)
storage-unreadable = { $field }: { $value }
storage-export-set-aside = Salvați-le ca fișier
unread-title = Date stocate deteriorate
unread-words = { $n ->
    [one] O parte din ce este stocat pe acest dispozitiv este deteriorată și nu poate fi citită. A fost pusă deoparte împreună cu modificările ulterioare care se bazează pe ea; restul este aici. O copie a spațiului de lucru poate aduce înapoi ce lipsește.
    [few] { $n } părți din ce este stocat pe acest dispozitiv sunt deteriorate și nu pot fi citite. Au fost puse deoparte împreună cu modificările ulterioare care se bazează pe ele; restul este aici. O copie a spațiului de lucru poate aduce înapoi ce lipsește.
   *[other] { $n } de părți din ce este stocat pe acest dispozitiv sunt deteriorate și nu pot fi citite. Au fost puse deoparte împreună cu modificările ulterioare care se bazează pe ele; restul este aici. O copie a spațiului de lucru poate aduce înapoi ce lipsește.
}
unread-found-again = Ce reținuse acest dispozitiv despre spațiul de lucru era deteriorat sau dispăruse: cine sunteți, ultima copie, punctele de restaurare. Spațiul de lucru însuși a fost deschis din ce este stocat.
unread-save = Salvați ca fișier
unread-hide = Ascundeți

restore-open = Restaurați…
restore-title = Reveniți la o stare anterioară
restore-words = Ultimele cinci momente dinaintea unei îmbinări, a unui import sau a unei conectări se păstrează pe acest dispozitiv. Revenirea scrie încă o dată valorile de atunci; ce au adăugat alții între timp ajunge în coș. Nimic nu dispare din istoric, iar revenirea se poate anula.
restore-before-merge = Înainte de îmbinarea cu { $name }
restore-before-import = Înainte de importul din { $name }
restore-before-restore = Înainte de revenire
restore-before-connecting = Înainte de conectarea cu { $name }
restore-before-connecting-unnamed = Înainte de conectarea cu cineva
restore-before-syncing = Înainte de sincronizarea cu { $host }
restore-deals = { $n ->
    [one] { $n } oportunitate
    [few] { $n } oportunități
   *[other] { $n } de oportunități
}
restore-go = Reveniți
restore-go-named = Reveniți la starea din { $at }: { $before }
restore-going = Se revine…
restore-none = Încă nimic la care să reveniți
restore-none-words = Un moment se păstrează automat înainte de fiecare îmbinare a unei copii, înainte de fiecare import și înainte de conectarea cu cineva a cărui copie a evoluat separat.
restore-done = Spațiul de lucru a revenit la starea din { $at }.
restore-same = De atunci nu s-a schimbat nimic.
restore-gone = Acel moment nu se mai păstrează. Deschideți din nou lista ca să vedeți care se păstrează.

exchange-connected = Conectat cu { $name }: { $counts }
exchange-synced = Sincronizat cu { $host }: { $counts }
exchange-added = { $n ->
    [one] { $n } înregistrare nouă
    [few] { $n } înregistrări noi
   *[other] { $n } de înregistrări noi
}
exchange-changed = { $n ->
    [one] { $n } modificată
    [few] { $n } modificate
   *[other] { $n } modificate
}
exchange-binned = { $n } în coș
exchange-undone = { $n ->
    [one] { $n } anulată
    [few] { $n } anulate
   *[other] { $n } anulate
}
redo-stands = { $field }: { $value }
redo-settled = { $n ->
    [one] Un câmp avea două valori și acum are una. { $named }
    [few] { $n } câmpuri aveau câte două valori și acum au câte una. { $named }
   *[other] { $n } de câmpuri aveau câte două valori și acum au câte una. { $named }
}

server-title = Server de sincronizare
server-optional = opțional
server-words = Un punct de întâlnire mereu disponibil, administrat de echipa dumneavoastră: orice server automerge-repo. Cine îl administrează poate citi datele. Fără el, copiile se întâlnesc prin fișiere și în sesiuni live.
server-address = Adresa serverului
server-connect = Conectați
server-wrong-empty = Scrieți adresa serverului, de exemplu wss://sync.example.com.
server-wrong-scheme = Aceasta începe cu { $scheme }. Adresa unui server de sincronizare începe cu wss://, ca nimeni să nu poată citi pe drum.
server-wrong-user = Lăsați deoparte ce stă înainte de @. Face ca adresa să pară a altui server.
server-wrong-port = Ce stă după două puncte nu este un port: acesta este un număr de la 1 la 65535.
server-wrong-behind = Lăsați deoparte # și ce urmează după el. Adresa unui server nu are așa ceva.
server-wrong-address = Aceasta nu este o adresă. O adresă arată ca wss://sync.example.com.
server-connecting = Se conectează…
server-connected = Conectat
server-identical = Identice
server-behind = { $n ->
    [one] în urmă cu { $n } modificare
    [few] în urmă cu { $n } modificări
   *[other] în urmă cu { $n } de modificări
}
server-exchanging = Schimb de modificări în curs…
server-offline = Niciun răspuns de la această adresă. Munca dumneavoastră este salvată aici.
server-offline-until = Niciun răspuns de la această adresă. Munca dumneavoastră este salvată aici; următoarea încercare: { $at }.
server-refused = Serverul refuză: { $why }
server-left-floods = A trimis mai mult decât îi trebuie vreodată unei echipe și a fost deconectat. Munca dumneavoastră este salvată aici; următoarea încercare este peste zece minute. Întrebați persoana care îl administrează ce nu este în regulă.
server-left-damaged = A trimis ceva ce nu poate fi preluat. Munca dumneavoastră este salvată aici; următoarea încercare este peste zece minute. Întrebați persoana care îl administrează ce nu este în regulă.
server-other-tab = Altă filă a acestui browser se sincronizează cu el.
server-invite = Copiați invitația
server-link-copied = Invitație copiată. Cine o deschide primește întregul spațiu de lucru de pe server.
server-link = Invitația: { $link }
server-turn-off = Dezactivați
server-off = Acest dispozitiv nu mai comunică cu serverul. Ce are serverul rămâne la el.

join = Intrați
join-title = Intrați într-un spațiu de lucru
join-words = Ați primit o invitație într-un spațiu de lucru de pe acest server de sincronizare. Dacă intrați, întregul spațiu de lucru ajunge pe acest dispozitiv și rămâne sincronizat. Cine administrează serverul îl poate citi: intrați doar dacă știți al cui este.
join-same = Acest spațiu de lucru este deja aici. Îl țineți sincronizat cu acest server? Cine administrează serverul îl poate citi: intrați doar dacă știți al cui este.
join-other = Aici este deschis spațiul de lucru „{ $name }”. Cel la care ați primit invitație poate sta alături de el: fiecare este de sine stătător, iar o filă afișează unul dintre ele.
join-beside = Adăugați-l ca alt spațiu de lucru
join-elsewhere = „{ $name }” este spațiul de lucru la care ați primit invitație și există deja pe acest dispozitiv. Treceți la el și sincronizați-l de acolo.
switch-to = Treceți la { $name }
join-done = Sunteți în { $name }. Spuneți cine sunteți la „Persoane”.

live-title = Sesiune live
live-hint = în aceeași încăpere sau la distanță, direct între dispozitive
live-words = Lucrați împreună, în același timp: ce modifică unul văd și ceilalți. Arătați un cod sau trimiteți un link; nu este niciun server la mijloc.
live-invite = Invitați
live-one-more = Încă o invitație
live-step-offered = Invitația este gata
live-step-failed = Nu a reușit
live-making = Se caută adresele acestui dispozitiv…
live-no-network = Acest dispozitiv nu este conectat acum la rețea. Conectați-vă la aceeași rețea Wi-Fi sau trimiteți un fișier.
live-unreachable = Cele două dispozitive nu se pot conecta între ele: poate nu sunt în aceeași rețea Wi-Fi. Conectați-vă la aceeași, setați un releu sau trimiteți un fișier.
live-qr = Invitația sub formă de cod QR
live-qr-answer = Răspunsul sub formă de cod QR
live-show = Arătați acest cod sau trimiteți linkul
live-link = Linkul invitației
live-copy = Copiați
live-send = Trimiteți linkul
live-copied = Copiat. Trimiteți-l doar persoanei căreia îi este destinat.
live-answer = Preluați răspunsul
live-then-connected = Conectat
live-then-compare = Ambele ecrane arată apoi aceleași cifre. Comparați-le.
live-answer-label = Răspuns, ca link sau cod
live-answer-link = Linkul răspunsului
live-not-an-answer = Aceasta este o invitație. Răspunsul este ce arată pagina celeilalte persoane după ce a intrat.
live-other-offer = Acesta este răspunsul la altă invitație. Cereți unul la aceasta.
live-code-damaged = Codul este trunchiat sau deteriorat. Copiați-l în întregime sau cereți-l din nou.
live-incomplete = Acest link este incomplet: îi lipsește sfârșitul sau a fost modificat pe drum. Copiați-l în întregime sau cereți-l din nou.
live-used = Ați intrat deja cu această invitație, iar ea este valabilă o singură dată. Cereți una nouă.
live-waits-long = Nimeni nu a preluat încă răspunsul. O invitație este valabilă pentru o persoană, o singură dată și doar cât timp pagina care a făcut-o rămâne deschisă. Dacă aveți îndoieli, cereți una nouă.
live-unreachable-guest = Cele două dispozitive nu se pot conecta între ele. Poate invitația a fost deja folosită sau pagina care a făcut-o este închisă: cereți una nouă. Altfel, conectați-vă la aceeași rețea Wi-Fi, setați un releu sau cereți un fișier.
live-step-answered = Răspunsul este gata
live-join-with = Aici ați intra cu spațiul de lucru „{ $name }”. Dacă este vorba de altul, treceți mai întâi la el:
live-elsewhere = „{ $name }” este și pe acest dispozitiv. Treceți la el și cereți acolo o invitație nouă.
live-other-version = Cealaltă pagină este de altă versiune Kariz. Reîncărcați-le pe amândouă, apoi încercați din nou.
live-connected = Conectat.
live-compare = Ambele ecrane arată { $digits }: dacă nu, cineva s-a interpus.
live-people = Persoane în sesiunea live
live-end = Încheiați
live-at-deal = se uită la { $title }
live-at-page = pe pagina { $page }
live-nothing-to-share = Pe niciunul dintre dispozitive nu există un spațiu de lucru: începeți mai întâi unul.
live-oneself = Aceasta este invitația chiar a acestei pagini. Deschideți-o pe celălalt dispozitiv.
live-other-workspace = Celălalt dispozitiv are alt spațiu de lucru, „{ $name }”. Două spații de lucru nu pot deveni unul. Cereți o copie a aceluia și deschideți-o aici.
live-waiting = Se așteaptă să ajungă la ei răspunsul dumneavoastră.
live-receiving = Spațiul de lucru este pe drum…
live-floods = Conexiunea a fost încheiată: a venit mai mult decât îi trebuie vreodată unei echipe. Ce este aici se păstrează. Invitați din nou; dacă nu ajută, reîncărcați ambele pagini.
live-full = Sesiunea live este plină. Rugați pe cineva să iasă, apoi invitați din nou.
live-replaced = Același dispozitiv a intrat din nou.
live-workspace-closed = Spațiul de lucru a fost închis acolo. Deschideți-l din nou, apoi invitați încă o dată.
live-damaged = Datele primite nu au putut fi înțelese și au fost refuzate. Nu s-a schimbat nimic. Invitați din nou; dacă nu ajută, reîncărcați ambele pagini.
relays-title = Nu sunteți în aceeași rețea Wi-Fi?
relays-words = La distanță, două dispozitive pot avea nevoie de un releu ca să se găsească: un server STUN sau un server TURN, care transmite datele mai departe fără să le poată citi. Nu se folosește niciunul dacă nu îl setați.
relays-label = Relee, despărțite prin spații
relays-keep = Păstrați
relays-kept = Păstrat. Îl folosește următoarea invitație.
relays-wrong = Un releu este stun:gazdă sau turn:nume:secret@gazdă.

live-join-title = Intrați într-o sesiune live
live-join-words = Cineva vă invită să lucrați împreună live. Cele două copii ale spațiului de lucru devin una; dacă pe acest dispozitiv nu există niciun spațiu de lucru, vine aici cel al persoanei care invită.
live-give-back = Trimiteți înapoi acest răspuns
live-give-back-words = Arătați-l spre scanare sau trimiteți linkul. Conexiunea se face imediat ce răspunsul ajunge acolo.
live-answer-title = Răspuns la o invitație
live-handing-over = Se caută fila care a invitat…
live-handed-over = Fila care a invitat se conectează. Aceasta se poate închide.
live-nobody-waits = Nicio filă a acestui browser nu așteaptă un răspuns. Fila care a invitat trebuie să rămână deschisă; invitați din nou de acolo.
qr-ready = Gata de scanat: { $label }
