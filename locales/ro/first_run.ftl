## The first minute
first-title = Pipeline-ul dumneavoastră de vânzări, pe propriul dispozitiv
first-words = Fără cont, fără server. Oportunitățile rămân în acest browser, toate cifrele se calculează aici, iar colegii își îmbină copiile direct între ei.
first-others = Alte moduri de a începe
first-sample-words = O firmă inventată, cu oportunități în fiecare etapă. Explorați în voie; o eliminați oricând doriți.
first-import-words = Un fișier CSV din vechiul CRM sau dintr-o foaie de calcul, cu tot cu oportunitățile închise.
first-open-words = Un fișier .kariz de la un coleg: de atunci încolo lucrați la același pipeline.
first-scan-words = Cineva aflat într-o sesiune live vă invită cu un cod de pe ecran sau cu un link.
first-private = Nimic nu părăsește această pagină decât dacă dați cuiva o copie.
load-sample = Încărcați un exemplu
start = Începeți un pipeline
start-name = Ce vindeți sau cine sunteți?
start-name-example = Senzori Izvorul
start-me = Numele dvs.
start-stages = Etapele de început; toate se pot schimba mai târziu
start-pipeline = Începeți
