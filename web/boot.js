// The page's first script. It blocks the first paint for its few kilobytes, so
// that theme and direction are right from the first pixel; hence a classic
// script, not a module. Then it starts the engine and the interface side by
// side. All other script is wasm's glue.
//
// A device that has no workspace gets the first words at once, then the app, and
// the engine when the app asks for it: nothing of it is needed to read and type.
//
// What it leaves for the app:
//   karizEngine           the engine's Worker; it takes messages at once. Undefined when it has stopped
//   karizStartEngine      a function: starts the engine, unless that was done
//   karizEmpty            true where nothing is stored: the first words stand there, and the engine waits
//   karizWords            a function: a promise of a leaf of texts, in the page's language or the one that is named
//   karizStyles           a function: a promise of the styles of what is not the board
//   karizPage             a function: puts the page's own words into the language that is named
//   karizPlace            which of this browser's workspaces the tab shows; its database is named after it
//   karizWorker           a function: a new Worker of this name; it takes messages at once
//   karizSnapshot         a promise: of the Book's last snapshot the head, and the segments that a board needs; or undefined
//   karizRest             likewise: its other segments, once the head is there
//   "kariz-engine-failed" an event on window: the engine has stopped
//   "kariz-update"        an event on window: a new version waits
//   karizUpdate           set before that event: a function that changes to the new version
"use strict";

(() => {
  const here = document.currentScript.src;
  const at = (name) => new URL(name, here).href;
  // Of each language its code, what the names of its files have in them, and likewise of its page; English is in index.html.
  const texts = new Map("{{texts}}".split(" ").map((entry) => entry.split(":")).map(([code, ...hashes]) => [code, hashes]));
  const files = {
    glue: at("{{app.js}}"),
    wasm: at("{{app.wasm}}"),
    first: "{{first.files}}".split(" ").map(at),
    firstTexts: "{{first.texts}}".split(" "),
    worker: at("{{worker.js}}"),
    styles: at("{{parts.css}}"),
    serviceWorker: at("sw.js"),
  };

  applyPreferences();
  // Whoever frames the page could lay something over it, and have it clicked (B8): before anything is opened
  // or shown, it gives way to plain words. A policy in a meta tag cannot say so.
  if (top !== self) {
    document.documentElement.setAttribute("data-framed", "");
    const { lang } = document.documentElement;
    return lang !== "en" && translatePage(lang).catch(() => {});
  }

  describe();
  const coming = new Map();
  globalThis.karizWords = words;
  words("first").catch(() => {}); // the app hears of it
  globalThis.karizStyles = styles;
  globalThis.karizPage = translatePage;
  // Nobody waits for it but the first minute.
  const { lang } = document.documentElement;
  const translated = lang === "en" ? Promise.resolve() : translatePage(lang).catch(() => {}); // it stays English
  followKeyboard();
  globalThis.karizWorker = (name) => new Worker(files.worker, { type: "module", name });
  const place = shownPlace();
  globalThis.karizPlace = place;
  const others = findOthers().catch(() => {}); // then the list is what it is
  let engineSettled;
  const engine = new Promise((settle) => (engineSettled = settle));
  globalThis.karizStartEngine = once(startEngine);
  const app = isExpected() ? open() : look();
  // Not before everything is here: two downloads of one file at a time share their fate, and a cache
  // that is full fails both.
  Promise.allSettled([app, engine]).then(keepForOffline);

  /** Theme and language as last chosen, otherwise the system's and the first of the browser's that is spoken here. */
  function applyPreferences() {
    const root = document.documentElement;
    const theme = preference("kariz.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const wanted = [preference("kariz.locale"), ...(navigator.languages ?? [])].filter(Boolean);
    root.lang = wanted.map((locale) => locale.split("-")[0]).find((code) => texts.has(code)) ?? "en";
    root.dir = root.lang === "fa" ? "rtl" : "ltr";
  }

  /** What an installed Kariz says of itself, and where its icon leads (xtask/src/manifest.rs). */
  function describe(language = document.documentElement.lang) {
    const name = language === "en" ? "manifest" : `manifest-${language}`;
    document.querySelector("link[rel=manifest]").href = at(`${name}.webmanifest`);
  }

  /** The texts of a leaf; in English where they cannot be had in the language. */
  function words(leaf, language = document.documentElement.lang) {
    const file = `texts/${language}-${leaf}-${texts.get(language)?.[0]}.txt`;
    if (!coming.has(file)) coming.set(file, fetchText(file).catch((error) => {
      coming.delete(file); // another time
      if (language === "en") throw error;
      return words(leaf, "en");
    }));
    return coming.get(file);
  }

  async function fetchText(file) {
    const answer = await fetch(at(file));
    if (!answer.ok) throw new Error(`${answer.status}: ${file}`);
    return answer.text();
  }

  /** The styles of parts, once; where they cannot be had, the next who asks tries anew. */
  function styles() {
    if (!coming.has(files.styles)) coming.set(files.styles, new Promise((settle, fail) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: files.styles });
      link.addEventListener("load", () => settle());
      link.addEventListener("error", () => {
        coming.delete(files.styles);
        link.remove();
        fail(new Error("the styles of parts did not come"));
      });
      document.head.append(link);
    }));
    return coming.get(files.styles);
  }

  /** What index.html says by itself, in another language; what was typed into the first minute stays. */
  async function translatePage(language) {
    keep("language", language);
    const file = language === "en" ? "./" : `texts/${language}-page-${texts.get(language)?.[1]}.html`;
    const [page] = await Promise.all([fetchText(file), parsed()]);
    const told = new DOMParser().parseFromString(page, "text/html");
    for (const id of ["framed", "failure", "first-run"]) {
      const [old, fresh] = [document.getElementById(id), told.getElementById(id)];
      if (old && fresh) fresh.hidden = old.hidden;
      if (old && fresh) old.replaceWith(document.adoptNode(fresh));
    }
    describe(language);
  }

  /** Where the window does not give way to a keyboard (iOS), how much of it one covers: `--keyboard`. */
  function followKeyboard() {
    const seen = globalThis.visualViewport;
    const follow = () => {
      const covered = seen.scale === 1 ? Math.max(0, innerHeight - seen.height - seen.offsetTop) : 0;
      document.documentElement.style.setProperty("--keyboard", `${Math.round(covered)}px`);
    };
    for (const change of ["resize", "scroll"]) seen?.addEventListener(change, follow);
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

  /** Whether a workspace, this tab's, was ever open here: then nothing is waited for to open it. */
  function isExpected(id = place) {
    return (preference("kariz.places") ?? "").split("\n").some((line) => line.startsWith(`${id}\t`));
  }

  /** What is stored here and not in the list, which may be lost by itself, is put there, without a name until it is open (L10). */
  async function findOthers() {
    for (const { name } of (await indexedDB.databases?.()) ?? []) {
      const id = /^kariz(-[0-9a-f]{16})?$/.test(name) ? name.slice(5) : place;
      if (id === place || isExpected(id) || !(await stored(isAnything, name)) || isExpected(id)) continue;
      localStorage.setItem("kariz.places", `${preference("kariz.places") ?? ""}\n${id}\t\n`);
    }
  }

  /** Engine and interface start side by side, and what is painted first is read. */
  function open() {
    karizStartEngine();
    globalThis.karizSnapshot = stored(snapshot).catch(() => undefined); // the engine will say what is wrong
    return startApp();
  }

  /** What is stored says whether there is a workspace. Until then, for some milliseconds, nothing is shown. */
  async function look() {
    const { dataset } = document.documentElement;
    dataset.start = "looking";
    setTimeout(() => delete dataset.start, 300);
    const any = await stored(isAnything).catch(() => true);
    delete dataset.start;
    if (any) return open();
    globalThis.karizEmpty = true;
    await Promise.all([parsed(), translated]);
    showFirstRun();
    await painted();
    files.first.forEach(preload);
    for (const leaf of files.firstTexts) words(leaf).catch(() => {}); // the app hears of it
    // A database that somebody is about to delete opens when that is done.
    await Promise.race([others, new Promise((resolve) => setTimeout(resolve, 300))]);
    return startApp();
  }

  /** What the app will ask for as soon as it runs comes beside it. */
  function preload(href) {
    const link = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", href });
    link.crossOrigin = "anonymous";
    document.head.append(link);
  }

  function showFirstRun() {
    document.getElementById("app").replaceChildren(document.getElementById("first-run").content.cloneNode(true));
    const main = document.querySelector("#app > .first");
    keepTyped(main.querySelector("form"));
    // What is asked for before the app runs is done as soon as it does; the app asks what that was.
    const hold = (event) => {
      const button = event.submitter ?? event.target.closest("button");
      if (!button || main.dataset.taken !== undefined) return;
      if (event.type === "click" && button.type === "submit") return; // that follows
      event.preventDefault();
      main.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
      button.setAttribute("aria-busy", "true");
      const status = main.querySelector("[data-opening]");
      status.textContent = status.dataset.opening;
    };
    main.addEventListener("click", hold);
    main.addEventListener("submit", hold);
  }

  /** What is typed into the first minute stands there again after a reload (U6), until a workspace is started. */
  function keepTyped(form) {
    const typed = {};
    try {
      for (const [name, value] of Object.entries(JSON.parse(preference("kariz.first") ?? "{}"))) {
        const field = typeof value === "string" && form.elements.namedItem(name);
        if (!field) continue; // nobody has typed that
        typed[name] = value;
        const fits = !field.options || [...field.options].some((option) => option.value === value);
        if (fits) field.value = value;
      }
    } catch {
      // what cannot be read was not kept: `null`, say, has no entries
    }
    // In another language the form is another one.
    document.getElementById("app").addEventListener("input", ({ target }) => {
      if (!target.closest(".first form") || !target.name) return;
      try {
        localStorage.setItem("kariz.first", JSON.stringify(Object.assign(typed, { [target.name]: target.value })));
      } catch {
        // storage is shut, or full
      }
    });
  }

  function parsed() {
    if (document.readyState !== "loading") return undefined;
    return new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  }

  /** Until the first words are on the screen, or soon where nobody looks. */
  function painted() {
    return new Promise((resolve) => {
      setTimeout(resolve, document.hidden ? 0 : 500);
      try {
        const look = (list) => list.getEntriesByName("first-contentful-paint").length > 0 && resolve();
        new PerformanceObserver(look).observe({ type: "paint", buffered: true });
      } catch {
        resolve(); // a browser that tells nothing of its paints
      }
    });
  }

  function once(start) {
    let started = false;
    return () => {
      if (!started) start();
      started = true;
    };
  }

  /** Settled when it has said its first word, or has failed. */
  function startEngine() {
    const engine = karizWorker(`kariz-engine${place}`);
    globalThis.karizEngine = engine;
    engine.addEventListener("message", engineSettled, { once: true });
    engine.addEventListener("error", (event) => {
      globalThis.karizEngine = undefined; // for an app that has yet to start
      dispatchEvent(new Event("kariz-engine-failed"));
      engineSettled(event);
    });
  }

  /** What `read` makes of the database; undefined where there is none. */
  async function stored(read, database = `kariz${place}`) {
    const known = await indexedDB.databases?.();
    if (known && !known.some(({ name }) => name === database)) return undefined; // opening would create it
    const request = indexedDB.open(database);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true; // deleted meanwhile, or nobody could know: it is not created either
      request.transaction.abort();
    };
    const connection = await settled(request).catch((error) => {
      if (!isNew) throw error;
    });
    if (!connection) return undefined;
    try {
      const stores = [...connection.objectStoreNames];
      return stores.length > 0 ? await read(connection.transaction(stores), stores) : undefined;
    } finally {
      connection.close();
    }
  }

  /**
   * The Book's: read while the wasm compiles, so that the board is painted as soon as the app runs. All in one
   * transaction; what the board is not painted from is not waited for.
   */
  async function snapshot(transaction, stores) {
    if (!stores.includes("books")) return undefined;
    const books = transaction.objectStore("books");
    const segments = (from) => settled(books.getAll(IDBKeyRange.bound(from, from + 999)));
    const [head, first, rest] = [settled(books.get("current")), segments(0), segments(1000)];
    globalThis.karizRest = rest;
    rest.catch(() => {}); // the app hears of it
    return (await head) && [await head, ...(await first)];
  }

  /** Whether a workspace is, or was: an increment, or what can be undone, may be left of one that was removed (session/opening.rs). */
  async function isAnything(transaction, stores) {
    const keys = (store) => (stores.includes(store) ? settled(transaction.objectStore(store).getAllKeys()) : []);
    const [meta, chunks] = await Promise.all([keys("meta"), keys("chunks")]);
    return meta.includes("current") || chunks.some(([, kind]) => kind === "snapshot" || kind === "previous");
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
    setTimeout(() => keep("rest"), 6_000);
    try {
      announceUpdates(workers, await workers.register(files.serviceWorker, { updateViaCache: "none" }));
    } catch (error) {
      console.info("Kariz will not open offline:", error.message);
    }
  }

  /** Has the service worker keep what a language needs, or that and the rest of the app. */
  function keep(type, language = document.documentElement.lang) {
    navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ type, language }));
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
