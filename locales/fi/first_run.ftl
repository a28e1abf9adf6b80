## The first minute
first-title = Myyntiputkesi, omalla laitteellasi
first-words = Ei tiliä, ei palvelinta. Kaupat pysyvät tässä selaimessa, kaikki luvut lasketaan täällä, ja kollegat yhdistävät kopionsa suoraan keskenään.
first-others = Muita tapoja aloittaa
first-sample-words = Keksitty yritys, jolla on kauppoja joka vaiheessa. Katsele rauhassa ja poista, kun haluat.
first-import-words = CSV-tiedosto vanhasta CRM:stä tai taulukosta, päätetyt kaupat mukaan lukien.
first-open-words = Kollegalta saatu .kariz-tiedosto: sen jälkeen työskentelette samassa putkessa.
first-scan-words = Live-istunnossa oleva kollega kutsuu sinut näytöllään näkyvällä koodilla tai linkillä.
first-private = Mikään ei lähde tältä sivulta, ellet itse jaa kopiota.
load-sample = Avaa esimerkkityötila
start = Luo myyntiputki
start-name = Mitä myyt, tai kuka olet?
start-name-example = Purosensori Oy
start-me = Nimesi
start-stages = Aloita näillä vaiheilla; kaikkia voi muuttaa myöhemmin
start-pipeline = Aloita
