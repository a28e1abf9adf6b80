// The theme that was chosen in Settings, before anything of a document is painted, and when it is chosen anew
// in another tab; boot.js does the same for the app.
"use strict";

(() => {
  follow();
  addEventListener("storage", follow);

  function follow() {
    const theme = chosen();
    const root = document.documentElement;
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  }

  function chosen() {
    try {
      return localStorage.getItem("kariz.theme");
    } catch {
      return null; // the browser keeps storage shut for this page
    }
  }
})();
