// The page's first script. It blocks the first paint for its few kilobytes, so
// that theme and direction are right from the first pixel; hence a classic
// script, not a module. Then it starts the engine and the interface side by
// side. All other script is wasm's glue.
//
// What it leaves for the app:
//   karizEngine           the engine's Worker; it takes messages at once. Undefined when it has stopped
//   karizPlace            which of this browser's workspaces the tab shows; its database is named after it
//   karizWorker           a function: a new Worker of this name; it takes messages at once
//   karizSnapshot         a promise: the bytes of the Book's last snapshot, or undefined
//   "kariz-engine-failed" an event on window: the engine has stopped
//   "kariz-update"        an event on window: a new version waits
//   karizUpdate           set before that event: a function that changes to the new version
"use strict";

(() => {
  // Whoever frames the page could lay something over it, and have it clicked (B8): before anything is opened
  // or shown, it gives way to plain words. A policy in a meta tag cannot say so.
  if (top !== self) return document.documentElement.setAttribute("data-framed", "");

  const at = (name) => new URL(name, document.currentScript.src).href;
  const files = {
    glue: at("{{app.js}}"),
    wasm: at("{{app.wasm}}"),
    worker: at("{{worker.js}}"),
    serviceWorker: at("sw.js"),
  };

  applyPreferences();
  globalThis.karizWorker = (name) => new Worker(files.worker, { type: "module", name });
  const place = shownPlace();
  globalThis.karizPlace = place;
  const engine = startEngine();
  globalThis.karizSnapshot = readSnapshot().catch(() => undefined); // the engine will say what is wrong
  // Not before everything is here: two downloads of one file at a time share their fate, and a cache
  // that is full fails both.
  Promise.allSettled([startApp(), engine]).then(keepForOffline);

  /** Theme and direction as last chosen; the system's and the page's own otherwise. */
  function applyPreferences() {
    const root = document.documentElement;
    const theme = preference("kariz.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const locale = preference("kariz.locale");
    if (!locale) return;
    root.lang = locale;
    root.dir = /^(fa|ar|he|ur)\b/.test(locale) ? "rtl" : "ltr";
  }

  function preference(key, storage = "localStorage") {
    try {
      return globalThis[storage].getItem(key);
    } catch {
      return null; // the browser keeps storage shut for this page
    }
  }

  /** As this tab was last told, or the last tab that was told: "" for the first workspace, "-1f…" for others. */
  function shownPlace() {
    const place = preference("kariz.place", "sessionStorage") ?? preference("kariz.place") ?? "";
    const shown = /^(-[0-9a-f]{16})?$/.test(place) ? place : "";
    try {
      sessionStorage.setItem("kariz.place", shown); // another tab may change to another one
    } catch {
      // every tab shows the one that was told last
    }
    return shown;
  }

  /** Settled when it has said its first word, or has failed. */
  function startEngine() {
    const engine = karizWorker(`kariz-engine${place}`);
    globalThis.karizEngine = engine;
    return new Promise((settle) => {
      engine.addEventListener("message", settle, { once: true });
      engine.addEventListener("error", (event) => {
        globalThis.karizEngine = undefined; // for an app that has yet to start
        dispatchEvent(new Event("kariz-engine-failed"));
        settle(event);
      });
    });
  }

  /** Read while the wasm compiles, so that the board is painted as soon as the app runs. */
  async function readSnapshot() {
    const database = `kariz${place}`;
    const known = await indexedDB.databases?.();
    if (known && !known.some(({ name }) => name === database)) return undefined; // opening would create it
    const connection = await settled(indexedDB.open(database));
    try {
      if (!connection.objectStoreNames.contains("books")) return undefined;
      return await settled(connection.transaction("books").objectStore("books").get("current"));
    } finally {
      connection.close();
    }
  }

  function settled(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  /** Wasm and glue are fetched at the same time; the wasm compiles as it arrives. */
  async function startApp() {
    try {
      const wasm = fetch(files.wasm);
      wasm.catch(() => {}); // handled below, also where the glue fails first
      const { default: init } = await import(files.glue);
      await init({ module_or_path: wasm });
    } catch (error) {
      showFailure();
      reportError(error); // to the console, for whoever looks into it
    }
  }

  function showFailure() {
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", showFailure, { once: true });
    else document.getElementById("failure").hidden = false;
  }

  async function keepForOffline() {
    const workers = navigator.serviceWorker;
    if (!workers) return; // an insecure address, or a private window
    followTakeover(workers);
    // What only few need is kept for offline as well, once the page has long been ready.
    workers.ready.then(({ active }) => setTimeout(() => active?.postMessage({ type: "rest" }), 20_000));
    try {
      announceUpdates(workers, await workers.register(files.serviceWorker, { updateViaCache: "none" }));
    } catch (error) {
      console.info("Kariz will not open offline:", error.message);
    }
  }

  function announceUpdates(workers, registration) {
    const announce = () => {
      // Without a controller this is the first visit: nothing older to change from.
      if (!registration.waiting || !workers.controller) return;
      offerUpdate(() => registration.waiting?.postMessage({ type: "activate" }));
    };
    const announceWhenInstalled = () => registration.installing?.addEventListener("statechange", announce);
    announce();
    announceWhenInstalled();
    registration.addEventListener("updatefound", announceWhenInstalled);
    // A page that stays open for days asks when somebody comes back to it.
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - asked < 3_600_000) return;
      asked = Date.now();
      registration.update().catch(() => {}); // offline
    });
  }

  /**
   * When a new version takes over, the tab that asked for it reloads. Others
   * offer to: somebody may be typing there.
   */
  function followTakeover(workers) {
    let controlled = Boolean(workers.controller);
    workers.addEventListener("controllerchange", () => {
      if (globalThis.karizUpdate?.asked) location.reload();
      else if (controlled) offerUpdate(() => location.reload());
      controlled = true;
    });
  }

  function offerUpdate(change) {
    const update = () => {
      update.asked = true;
      change();
    };
    globalThis.karizUpdate = update;
    dispatchEvent(new Event("kariz-update"));
  }
})();
