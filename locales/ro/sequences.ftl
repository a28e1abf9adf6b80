## Sequences, and what is written with (W3, W4)
seq-intro = Un șir de contactări. Fiecare vine la câteva zile după ce s-a făcut cea dinainte, ca sarcină; e-mailurile se deschid în propriul program de e-mail.
seq-templates = Șabloane
seq-what = Ce se afișează
seq-own-name = Nume
seq-new = Secvență nouă
seq-edit = Editați
seq-delete = Ștergeți
seq-deleted = Secvența { $name } este în coș. S-a încheiat pentru toți cei înscriși.
seq-more = Mai multe pentru { $name }
seq-purpose = La ce folosește
seq-weekdays = Doar zile lucrătoare
seq-weekdays-words = Zilele libere nu se numără
seq-stops = Se oprește când
seq-stops-answer = Cumpărătorul răspunde
seq-stops-answer-words = Cineva a vorbit cu ei sau s-a notat răspunsul lor
seq-stops-meeting = Se planifică o întâlnire
seq-stops-meeting-words = Cu această oportunitate sau cu acest lead
seq-stops-always = Se câștigă, se pierde sau se descalifică
seq-stops-always-words = Întotdeauna; și când nu mai doresc e-mailuri
seq-goes-on = Continuă
seq-steps = { $n ->
    [one] { $n } pas
    [few] { $n } pași
   *[other] { $n } de pași
}
seq-running = { $n ->
    [0] nimeni înscris
    [one] { $n } în curs
    [few] { $n } în curs
   *[other] { $n } în curs
}
seq-ended = { $n ->
    [one] { $n } înscriere până acum, cu răspuns { $answered } ({ $share })
    [few] { $n } înscrieri până acum, cu răspuns { $answered } ({ $share })
   *[other] { $n } de înscrieri până acum, cu răspuns { $answered } ({ $share })
}
seq-none-ended = Nicio înscriere până acum
seq-days = { $n ->
    [0] imediat
    [one] după { $n } zi
    [few] după { $n } zile
   *[other] după { $n } de zile
}
seq-workdays = { $n ->
    [0] imediat
    [one] după { $n } zi lucrătoare
    [few] după { $n } zile lucrătoare
   *[other] după { $n } de zile lucrătoare
}
seq-months = { $n ->
    [one] după { $n } lună
    [few] după { $n } luni
   *[other] după { $n } de luni
}
seq-at = { $when }, { $time }
seq-here = { $n ->
    [one] { $n } așteaptă aici
    [few] { $n } așteaptă aici
   *[other] { $n } așteaptă aici
}
seq-answers = răspunsuri: { $answers } din { $n }
seq-version = versiunea { $version }: { $answers } din { $n }
seq-answers-words = Un răspuns se numără la ultimul pas făcut înaintea lui.
seq-add-step = Pas
seq-edit-step = Pasul { $n }: { $title }
seq-new-step = Pas nou
seq-no-steps = Niciun pas încă. Primul vine când se înscrie cineva.
seq-step-title = De făcut
seq-step-kind = Tip
seq-step-wait = Așteptare
seq-step-unit = Unitate
seq-unit-days = zile
seq-unit-months = luni
seq-step-time = Ora
seq-step-template = Șablon
seq-step-no-template = Niciunul
seq-step-place = Poziție
seq-step-remove = Eliminați pasul
seq-wait-wrong = Un număr de la 0 la { $most }
seq-title-wrong = Scrieți ce este de făcut sau alegeți un șablon
seq-name-wrong = O secvență are nevoie de un nume
seq-save = Salvați
seq-apply = { $n ->
    [one] { $n } înscriere este acum în această secvență.
    [few] { $n } înscrieri sunt acum în această secvență.
   *[other] { $n } de înscrieri sunt acum în această secvență.
}
seq-apply-all = Pentru toți, de la pasul următor
seq-apply-all-none = Niciun pas planificat nu se modifică.
seq-apply-all-moves = { $n ->
    [one] Modifică { $n } pas planificat: { $who }
    [few] Modifică { $n } pași planificați: { $who }
   *[other] Modifică { $n } de pași planificați: { $who }
}
seq-apply-moved = { $name } pe { $date }
seq-apply-dropped = { $name } continuă cu pasul următor
seq-apply-new = Doar pentru cei care încep de acum
seq-apply-new-words = Cei înscriși termină așa cum au început.
seq-saved = Salvat
seq-who = Cine este înscris
seq-who-none = Nimeni. Înscrieți oportunități și lead-uri din paginile lor.
seq-who-done = pași făcuți: { $done } din { $n }
seq-next = { $what }, { $when }
seq-paused = { $n ->
    [one] în pauză, mai este { $n } zi
    [few] în pauză, mai sunt { $n } zile
   *[other] în pauză, mai sunt { $n } de zile
}
seq-idle = nimic planificat: pasul a fost șters
seq-end-done = toți pașii făcuți
seq-end-stopped = oprită
seq-end-answered = răspuns { $when }
seq-end-met = s-a planificat o întâlnire
seq-end-won = câștigată
seq-end-lost = pierdută
seq-end-converted = a devenit oportunitate
seq-end-disqualified = descalificat
seq-end-opted-out = nu mai dorește e-mailuri
seq-end-gone = nu mai este aici
seq-pause = Pauză
seq-resume = Reluați
seq-stop = Opriți
seq-skip = Săriți peste acest pas
seq-go-on = Continuați
seq-pause-named = Pauză: { $name }
seq-resume-named = Reluați: { $name }
seq-stop-named = Opriți: { $name }
seq-paused-said = { $name } este în pauză
seq-resumed-said = { $name } continuă
seq-stopped-said = Secvența este oprită pentru { $name }
seq-skipped-said = Pas sărit: { $name }
seq-of-panel = Secvențe
seq-opted-out-words = Nu mai dorește e-mailuri și mesaje.
seq-opt-out = Nu mai dorește e-mailuri
seq-opt-in = Dorește din nou e-mailuri
seq-opted-out-said = { $name } nu mai primește e-mailuri
seq-opted-in-said = { $name } primește din nou e-mailuri

## Offered to start with
seq-offer = Pentru început
seq-offer-take = Preluați
seq-offer-take-named = Preluați: { $name }
seq-taken = Adăugată: { $name }. Modificați ce doriți.
# Texts of the offered templates. What stands in << >> are merge fields: their names stay as they are; what stands behind | is said where there is no value, and is translated. ¶ begins a paragraph.
seq-first-name = Opt contactări până la prima întâlnire
seq-first-1 = Scurtă prezentare
seq-first-1-subject = O întrebare despre <<organisation|planurile dumneavoastră>>
seq-first-1-body = Bună ziua, <<first_name|stimată doamnă, stimate domn>>, ¶ companii precum <<organisation|a dumneavoastră>> ne vorbesc adesea despre aceeași problemă. Pe unele le-am ajutat să o rezolve și aș vrea să știu dacă o aveți și dumneavoastră. ¶ Vă pot suna săptămâna aceasta? ¶ <<signature|>>
seq-first-2 = Primul apel
seq-first-3 = Două rânduri, fără nicio cerere
seq-first-3-body = Bună ziua, <<first_name|stimată doamnă, stimate domn>>, v-am trimis un e-mail scurt, cu o întrebare. Se citește într-un minut.
seq-first-4 = Ce a adus altora
seq-first-4-subject = Ce s-a schimbat la o companie precum <<organisation|a dumneavoastră>>
seq-first-4-body = Bună ziua, <<first_name|stimată doamnă, stimate domn>>, ¶ unul dintre clienții noștri a avut problema despre care v-am scris. În trei rânduri: cât l-a costat, ce a făcut, cum stau lucrurile azi. ¶ V-ar fi de folos? ¶ <<signature|>>
seq-first-5 = Apel după exemplu
seq-first-6 = Cât costă amânarea
seq-first-6-subject = Cât costă așteptarea
seq-first-6-body = Bună ziua, <<first_name|stimată doamnă, stimate domn>>, ¶ iată un calcul scurt: cât costă problema într-un an. Puneți cifrele dumneavoastră; durează două minute. ¶ Îl parcurg cu plăcere împreună cu dumneavoastră. ¶ <<signature|>>
seq-first-7 = Întrebați cine mai decide
seq-first-8 = Închidem discuția?
seq-first-8-subject = Închidem discuția?
seq-first-8-body = Bună ziua, <<first_name|stimată doamnă, stimate domn>>, ¶ nu am primit niciun răspuns, așa că presupun că nu este momentul potrivit. Închidem discuția sau revin mai târziu? ¶ E suficient un cuvânt. ¶ <<signature|>>
seq-welcome-name = Bun venit
seq-welcome-1 = Mulțumiți, spuneți ce urmează
seq-welcome-1-subject = Bun venit, <<organisation|și vă mulțumim>>
seq-welcome-1-body = Bună ziua, <<first_name|stimată doamnă, stimate domn>>, ¶ vă mulțumesc că ne-ați ales. Iată ce urmează: vă sun în cel mult trei zile, stabilim ziua în care începem și aveți un singur număr pentru toate întrebările. ¶ <<signature|>>
seq-welcome-2 = Apel: stabiliți data de început
seq-welcome-3 = Primele sfaturi
seq-welcome-3-subject = Cum obțineți cele mai bune rezultate
seq-welcome-3-body = Bună ziua, <<first_name|stimată doamnă, stimate domn>>, ¶ iată trei lucruri pe care clienții noștri le fac în primele săptămâni și care dau roade. Dacă ceva nu merge cum vă așteptați, spuneți-mi. ¶ <<signature|>>
seq-welcome-4 = Apel: cum merge și cui i-ar mai folosi?
seq-check-name = Revenire după o pierdere
seq-check-1 = Revenire: ce s-a schimbat?
seq-check-1-subject = Cum a mers de atunci?
seq-check-1-body = Bună ziua, <<first_name|stimată doamnă, stimate domn>>, ¶ acum câteva luni ați ales altceva. Cum a mers de atunci? Dacă s-a schimbat ceva, aș vrea să aflu; dacă nu, vă doresc numai bine. ¶ <<signature|>>
seq-check-2 = Apel: este timpul pentru o nouă discuție?

## Enrolling
seq-enrol-title = Porniți o secvență: { $who }
seq-enrol-which = Ce secvență
seq-enrol-first = Primul pas: { $what }, { $when }
seq-enrol-do = Porniți
seq-enrol-out = { $n ->
    [one] { $n } nu mai dorește e-mailuri și nu intră în secvență.
    [few] { $n } nu mai doresc e-mailuri și nu intră în secvență.
   *[other] { $n } nu mai doresc e-mailuri și nu intră în secvență.
}
seq-enrol-nobody = Nu a mai rămas nimeni pentru care să pornească.
seq-enrolled = Secvența { $name } a pornit pentru { $who }
seq-enrol-many = { $n ->
    [one] { $n } înregistrare
    [few] { $n } înregistrări
   *[other] { $n } de înregistrări
}

## Templates
tpl-intro = Se deschid în propriul program de e-mail sau de mesaje; Kariz nu trimite nimic.
tpl-new = Șablon
tpl-new-name = Șablon nou
tpl-none = Niciun șablon încă
tpl-none-words = Textele pe care le scrieți mereu: numele, sumele și datele fiecărei oportunități se completează automat.
tpl-name = Nume
tpl-kind = Tip
tpl-subject = Subiect
tpl-body = Text
tpl-put-in = Inserați
tpl-snippets = Fragmente
tpl-saved = Salvat ca versiunea { $version }
tpl-version = Versiunea { $version }
tpl-unsaved = Încă nesalvat
tpl-save = Salvați
tpl-name-wrong = Un șablon are nevoie de un nume
tpl-too-long = Prea multe caractere: { $n }, cel mult { $most }. Scurtați textul sau puneți părți din el în fragmente.
tpl-deleted = { $name } este în coș
tpl-delete = Ștergeți
tpl-preview = Previzualizare
tpl-preview-for = Previzualizare pentru
tpl-preview-none = Adăugați o oportunitate sau un lead ca să vedeți cum arată textul.
tpl-preview-to = Către { $who }
tpl-missing = Nu este nimic de inserat pentru: { $fields }. Scrieți ce să apară în loc, de exemplu { $example }.
tpl-signature = Semnătura dumneavoastră
tpl-signature-words = Apare acolo unde un șablon conține { $field }.
tpl-signature-nobody = Spuneți în Setări cine sunteți; apoi semnătura dumneavoastră poate apărea aici.
tpl-snippet-words = Apare în alte șabloane, acolo unde conțin { $field }.
tpl-field-first-name = prenume
tpl-field-name = nume complet
tpl-field-role = funcție
tpl-field-organisation = organizație
tpl-field-deal = oportunitate
tpl-field-value = valoare
tpl-field-close-date = data închiderii
tpl-field-product = produs
tpl-field-today = data de azi
tpl-field-owner = numele dvs.
tpl-field-signature = semnătură

## Writing
write-title = Scrieți către { $who }
write-template = Șablon
write-no-template = Fără șablon
write-how = Cum
write-email = E-mail
write-message = Mesaj
write-open = Deschideți în e-mail
write-share = Partajați
write-copy = Copiați textul
write-copied = Text copiat
write-instead = Copiați de aici: { $text }
write-pasted = Textul este lung și a fost copiat. Lipiți-l în e-mail.
write-missing = Încă fără valoare: { $fields }. Scrieți ceva în loc înainte să trimiteți.
write-no-address = Nu există nicio adresă de e-mail: alegeți destinatarul în programul de e-mail.
write-sent = L-ați trimis?
write-sent-words = Dacă a plecat, Kariz îl notează, cu textul și șablonul lui.
write-sent-yes = Da, notați-l
write-sent-no = Netrimis
write-logged = Notat: { $title }
write-opted-out = Nu mai dorește e-mailuri și mesaje.

## Preparing a meeting
prep-title = Pregătire: { $title }
prep-research-words = Cine vine, cu ce se ocupă, ce este nou la ei
prep-review-words = Ce s-a spus și s-a promis până acum
prep-questions-words = Ce vreți să știți la final
prep-rehearse-words = Primele trei fraze, prețul, răspunsul la cea mai grea întrebare
prep-agenda-words = Câte un punct pe rând; intră și în calendar
prep-note-of = Note: { $part }
prep-last = Ultima notă: { $note }
prep-guidance = De făcut în etapa { $stage }: { $words }
prep-put-in = Adăugați la întrebări
prep-calendar = Adăugați în calendar
prep-no-day = Spuneți în ce zi este; apoi poate intra în calendar.
prep-close = Gata
prep-ready = Pregătite: { $done } din { $n }
