## Settings
settings-workspace = Spațiu de lucru
settings-currency-error = Scrieți un cod de monedă din trei litere, de exemplu EUR.
settings-rates = Cursuri de schimb
settings-rates-words = Cu un curs, sumele din acea monedă intră în totaluri, marcate cu ≈. Fără curs rămân separate.
settings-rate-one = 1 { $currency } =
settings-rate-of = Cursul pentru { $currency }
settings-rate-gone = Cursul pentru { $currency } a fost șters: sumele în această monedă rămân separate
settings-rate-error = Scrieți un număr mai mare decât zero, de exemplu 1,08.
settings-pipelines = Pipeline-uri
settings-pipelines-words = Etapele se adaugă, se redenumesc și se ordonează pe panou. Ce este arhivat se ia în calcul în continuare.
settings-put-away = Pipeline-ul este arhivat.
settings-taken-back = Pipeline-ul este din nou activ.
settings-is-away = arhivat
settings-make-first = Puneți-l primul
settings-archive = Arhivați
settings-take-back = Reactivați
settings-take-back-named = Reactivați { $name }
settings-stages-away = Etape arhivate
settings-stage-back = Etapa { $name } este din nou activă.
settings-products = Produse
settings-add-product = Produs nou
settings-channels = Canale
settings-add-channel = Canal nou
settings-reasons = Motive de pierdere
settings-add-reason = Motiv nou
settings-removed = S-a eliminat: { $name }.
settings-name-taken = „{ $name }” există deja. Alegeți alt nume.
settings-menu-of = Meniu: { $name }
settings-device = Acest dispozitiv
settings-language = Limbă
settings-theme = Culori
settings-theme-system = Ca sistemul
settings-theme-light = Deschise
settings-theme-dark = Închise
settings-hours = Format oră
settings-hours-language = Automat
settings-hours-12 = 12 ore
settings-hours-24 = 24 de ore
settings-calendar = Calendar
settings-calendar-language = Automat
settings-calendar-gregorian = Gregorian
settings-calendar-solar-hijri = Persan (Iran)
settings-calendar-buddhist = Budist (Thailanda)
settings-calendar-minguo = Minguo (Taiwan)
settings-letters = Taste cu o singură literă, de exemplu N pentru o oportunitate nouă
settings-reminders = Reamintire cu 10 minute înainte de un pas cu oră, cât timp Kariz e deschis
settings-reminders-no = Browserul nu permite notificări de la Kariz. Permiteți-le în setările lui, apoi activați opțiunea aici.
settings-keys = Toate tastele
settings-files = Import și export
settings-files-words = Un tabel CSV devine oportunități; o copie .kariz se îmbină; copia proprie servește drept rezervă.
settings-sample-words = Acesta este spațiul de lucru de exemplu: tot ce conține este inventat. Dacă îl eliminați, reveniți la prima pagină.
settings-remove-sample = Eliminați exemplul
settings-forget = Eliminați de pe dispozitiv
settings-forget-words = Elimină acest spațiu de lucru din acest browser. Copiile de pe alte dispozitive rămân. Dacă nu există în alt loc, partajați mai întâi o copie.
settings-forget-question = { $n ->
    [0] Eliminați „{ $name }” de pe acest dispozitiv? Tot ce conține există și într-o copie din afara acestui browser.
    [one] Eliminați „{ $name }” de pe acest dispozitiv? { $n } modificare nu există în nicio copie din afara acestui browser.
    [few] Eliminați „{ $name }” de pe acest dispozitiv? { $n } modificări nu există în nicio copie din afara acestui browser.
   *[other] Eliminați „{ $name }” de pe acest dispozitiv? { $n } de modificări nu există în nicio copie din afara acestui browser.
}
settings-forget-uncopied = { $n ->
    [one] Eliminați „{ $name }” de pe acest dispozitiv? De aici nu s-a partajat niciodată o copie: { $n } modificare există doar în acest browser.
    [few] Eliminați „{ $name }” de pe acest dispozitiv? De aici nu s-a partajat niciodată o copie: { $n } modificări există doar în acest browser.
   *[other] Eliminați „{ $name }” de pe acest dispozitiv? De aici nu s-a partajat niciodată o copie: { $n } de modificări există doar în acest browser.
}
settings-forget-now = Eliminați acum
places-title = Spații de lucru pe acest dispozitiv
places-words = Fiecare este de sine stătător, cu propriile oportunități, persoane și copii. O filă afișează unul dintre ele.
places-here = deschis aici
places-show = Deschideți
places-show-named = Deschideți { $name }
places-new = Spațiu de lucru nou
places-fresh = Copie nouă, fără istoric
places-fresh-words = Un spațiu de lucru nou, cu tot ce este acum, inclusiv coșul, dar fără istoricul de până acum. Este separat de acesta: copiile lor nu se îmbină.
drafts-title = Ciorne
drafts-words = Tastate pe acest dispozitiv și nesalvate. Nu le vede nimeni altcineva.
drafts-new-deal = Oportunitate nouă
drafts-open = Deschideți
