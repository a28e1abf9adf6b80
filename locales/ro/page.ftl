## What stands in the page before anything else runs
page-failed = Kariz nu a putut porni
page-failed-words = O parte a paginii nu s-a încărcat sau acest browser este prea vechi. Datele dumneavoastră de pe acest dispozitiv au rămas neatinse.
page-framed = Kariz nu rulează în interiorul altei pagini
page-framed-words = Pagina din jur v-ar putea face să apăsați pe ceva ce nu vedeți. Datele dumneavoastră nu au fost deschise aici.
page-framed-open = Deschideți Kariz separat
page-opening = Se deschide Kariz…
page-again = Încercați din nou
page-description = Un pipeline de vânzări care trăiește într-o pagină web: fără cont, fără server.
