// The service worker: keeps one whole version of Kariz on the device, so that
// the page opens offline, and never mixes two versions. `VERSION` is the hash of
// every file; whatever changes, this file changes with it, and browsers fetch it
// anew.
//
// It touches nothing but Kariz's own files: no other origin, no neighbour on the
// same host.
"use strict";

const VERSION = "{{version}}";
const SCOPE = self.registration.scope;
// Files by address, with the SHA-256 of what is in them where the name has a hash.
// The page is "./", as visitors ask for it: some hosts answer index.html with a redirect.
const FILES = listed("{{files}}");
// What few need, and nobody waits for: kept when it was asked for, or when the page says that there is time.
const REST = listed("{{rest}}");
const KEPT = new Map([...FILES, ...REST]);
// What a browser should be told with each of them, whatever the host says (B8).
const GUARD = JSON.parse(`{{headers}}`);

// Caches are shared by the whole origin, where several Kariz may live under several paths.
const OURS = `kariz ${SCOPE} `;
const CACHE = OURS + VERSION;
// What another program shares waits there for the page.
const SHARES = `${OURS}shared`;
const SHARED_FILE = `${SCOPE}?shared-file`;
/** The most bytes that are taken in: more than the largest file that Kariz opens. */
const MOST_SHARED = 65 * 1024 * 1024;
// Whatever was shared, no browser makes a page, a script or a style of it (B8).
const INERT = {
  "content-type": "application/octet-stream",
  "content-disposition": "attachment",
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
};

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (!event.source?.url?.startsWith(SCOPE)) return; // a neighbour's page
  if (event.data?.type === "activate") self.skipWaiting();
  const { type, language } = event.data ?? {};
  if (type === "language") event.waitUntil(keepRest((of) => of === language));
  if (type === "rest") event.waitUntil(keepRest((of) => !of || of === language));
});
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(lead(event.notification.data));
});
self.addEventListener("fetch", (event) => {
  const url = kept(event.request);
  if (isShare(event.request)) event.respondWith(takeShared(event.request));
  else if (isTaking(event.request)) event.respondWith(handOver());
  else if (url) event.respondWith(fromCache(url, event.request));
  else if (isOurPage(event.request)) event.respondWith(otherPage(event.request));
});

/** Leads to what a notice was about: in the page that is open, else in a new one. */
async function lead(address) {
  const part = /^#[\w/]{1,80}$/.test(address) ? address : "";
  const pages = await self.clients.matchAll({ type: "window" });
  const page = pages.find(({ url }) => url.startsWith(SCOPE));
  if (!page) return self.clients.openWindow(SCOPE + part);
  await page.focus();
  page.postMessage({ type: "lead", address: part });
}

function listed(files) {
  const entries = files.split(" ").filter(Boolean).map((file) => file.split("="));
  return new Map(entries.map(([path, hash]) => [new URL(path, SCOPE).href, hash]));
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  const read = await languagesKept();
  const texts = [...REST.keys()].filter((url) => read.has(languageOf(url)));
  await Promise.all([...FILES.keys(), ...texts].map((url) => keep(cache, url)));
}

/** What is wanted of the rest, by the language of a file, which most have not. Nobody gets a language that is not read (U2). */
async function keepRest(isWanted) {
  const cache = await caches.open(CACHE);
  for (const url of REST.keys()) {
    if (!isWanted(languageOf(url)) || (await cache.match(url, { ignoreVary: true }))) continue;
    await keep(cache, url).catch(() => {}); // another time
  }
}

/** The languages that are read here, English apart: a new version shall not wait for their texts once it has taken over. */
async function languagesKept() {
  const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== SHARES);
  const kept = await Promise.all(older.map(async (name) => (await caches.open(name)).keys()));
  const languages = new Set(kept.flat().map(({ url }) => languageOf(url)));
  for (const none of [undefined, "en"]) languages.delete(none);
  return languages;
}

/** The language of a file of texts, or of a manifest. */
function languageOf(url) {
  return /^(?:texts\/|manifest-)([a-z]+)/.exec(url.slice(SCOPE.length))?.[1];
}

async function keep(cache, url) {
  await cache.put(url, await fetched(url));
}

/** A file from the host. Throws where it is not the one of this version: some answer with a page whatever is asked for. */
async function fetched(url) {
  const hash = KEPT.get(url);
  // A hashed name may come from the browser's own cache, where the page has just put it.
  for (const cache of hash ? ["default", "reload"] : ["reload"]) {
    const response = await fetch(url, { mode: "same-origin", cache });
    const bytes = await response.arrayBuffer();
    if (response.ok && (!hash || hash === (await sha256(bytes)))) return guarded(response, bytes);
  }
  throw new TypeError(`This is not the file of this version: ${url}`);
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function guarded(response, body) {
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  return new Response(body, { headers: { ...GUARD, "content-type": type } });
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE && name !== SHARES);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The address under which `request`'s file is kept, if it is one of ours. */
function kept(request) {
  if (request.method !== "GET") return null;
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  if (url.href === `${SCOPE}index.html`) return SCOPE;
  return KEPT.has(url.href) ? url.href : null;
}

async function fromCache(url, request) {
  const cache = await caches.open(CACHE);
  // The browser may clear a cache under pressure; the network then still has the file.
  return (await cache.match(url, { ignoreVary: true })) ?? fetchToKeep(cache, url, request);
}

async function fetchToKeep(cache, url, request) {
  const answer = KEPT.get(url) ? await fetched(url) : await fetch(request);
  // Under a name without a hash it may be something else of the host's, a login for example: shown, but not kept.
  if (!answer.ok || answer.redirected || answer.type === "cors") return answer;
  const file = guarded(answer, answer.body);
  await cache.put(url, file.clone()).catch(() => {}); // a full cache is no reason to fail
  return file;
}

function isShare(request) {
  return request.method === "POST" && request.url === `${SCOPE}?share`;
}

/**
 * Whether a post may be one of the system's: that fills a window, and no page has sent it, so that its
 * origin is "null" (or ours). A website can hide its own; whatever comes is shown as a question only.
 */
function isOfSystem(request) {
  const isWindow = request.mode === "navigate" && request.destination === "document";
  return isWindow && [null, "null", self.origin].includes(request.headers.get("origin"));
}

/**
 * A file from another program is kept until the page takes it, the first where there are several; of a text,
 * only an invitation's part behind # counts. The page shows what it is, and asks, before anything happens. Where
 * there is nothing that Kariz can open, it says so.
 */
async function takeShared(request) {
  if (!isOfSystem(request)) return Response.redirect(SCOPE, 303);
  const form = await request.formData().catch(() => new FormData());
  const files = form.getAll("file").filter((file) => file instanceof File && (file.name || file.size > 0));
  if (files.length > 0) {
    await keepShared(files[0], files.length - 1).catch(() => {}); // no room: the page says that nothing has come
    return Response.redirect(`${SCOPE}?shared`, 303);
  }
  const text = ["url", "text", "title"].map((name) => form.get(name)).join(" ");
  const [invitation = "?shared-nothing"] = /#(join|live|answer)\/\S{1,8000}/.exec(text) ?? [];
  return Response.redirect(SCOPE + invitation, 303);
}

async function keepShared(file, others) {
  const cache = await caches.open(SHARES);
  await cache.delete(SHARED_FILE);
  if (file.size > MOST_SHARED) return;
  const name = encodeURIComponent([...file.name].slice(-100).join(""));
  await cache.put(SHARED_FILE, new Response(file, { headers: { ...INERT, "x-name": name, "x-others": String(others) } }));
}

/** Only a script of our own page gets what was shared: nothing shows it, runs it or embeds it. */
function isTaking(request) {
  return request.url === SHARED_FILE && request.mode !== "navigate" && request.destination === "";
}

/** The file that was shared; the page gets it once. */
async function handOver() {
  const cache = await caches.open(SHARES);
  const file = await cache.match(SHARED_FILE);
  await cache.delete(SHARED_FILE);
  return file ?? new Response(null, { status: 204 });
}

function isOurPage(request) {
  return request.mode === "navigate" && request.method === "GET" && request.url.startsWith(SCOPE);
}

/** An address below ours that we do not know may be a neighbour's page; with no network it is ours. */
async function otherPage(request) {
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(SCOPE);
  }
}
