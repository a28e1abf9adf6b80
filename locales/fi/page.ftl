## What stands in the page before anything else runs
page-failed = Kariz ei käynnistynyt
page-failed-words = Osa sivusta ei latautunut, tai tämä selain on liian vanha. Tällä laitteella oleviin tietoihisi ei ole koskettu.
page-framed = Kariz ei toimi toisen sivun sisällä
page-framed-words = Ympärillä oleva sivu voisi saada sinut napsauttamaan jotain, mitä et näe. Mitään tietojasi ei avattu täällä.
page-framed-open = Avaa Kariz omalla sivullaan
page-opening = Avataan Karizia…
page-again = Yritä uudelleen
page-description = Myyntiputki verkkosivulla: ei tiliä, ei palvelinta.
