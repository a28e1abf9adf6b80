// The service worker: keeps one whole version of Kariz on the device, so that
// the page opens offline, and never mixes two versions. `VERSION` is the hash of
// every file; whatever changes, this file changes with it, and browsers fetch it
// anew.
//
// It touches nothing but Kariz's own files: no other origin, no neighbour on the
// same host.
"use strict";

const VERSION = "{{version}}";
// The page is "./", as visitors ask for it: some hosts answer index.html with a redirect.
const FILES = "{{files}}".split(" ");
// What few need, and nobody waits for: kept when it was asked for, or when the page says that there is time.
const REST = "{{rest}}".split(" ").filter(Boolean);

const SCOPE = self.registration.scope;
// Caches are shared by the whole origin, where several Kariz may live under several paths.
const OURS = `kariz ${SCOPE} `;
const CACHE = OURS + VERSION;
// What another program shares waits there for the page.
const SHARES = `${OURS}shared`;
const SHARED_FILE = `${SCOPE}?shared-file`;
const KEPT = new Set([...FILES, ...REST].map((file) => new URL(file, SCOPE).href));

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (event.data?.type === "activate") self.skipWaiting();
  if (event.data?.type === "rest") event.waitUntil(keepRest());
});
self.addEventListener("fetch", (event) => {
  const url = kept(event.request);
  if (isShare(event.request)) event.respondWith(takeShared(event.request));
  else if (event.request.url === SHARED_FILE) event.respondWith(handOver());
  else if (url) event.respondWith(fromCache(url, event.request));
  else if (isOurPage(event.request)) event.respondWith(otherPage(event.request));
});

async function keepAll() {
  const cache = await caches.open(CACHE);
  // A hashed name may come from the browser's own cache, where the page has just put it.
  const fresh = (file) => new Request(file, { cache: /-[0-9a-f]{16}\./.test(file) ? "default" : "reload" });
  await cache.addAll(FILES.map(fresh));
}

async function keepRest() {
  const cache = await caches.open(CACHE);
  for (const file of REST) {
    if (!(await cache.match(file, { ignoreVary: true }))) await cache.add(file).catch(() => {}); // another time
  }
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
  const response = await fetch(request);
  if (response.ok) await cache.put(url, response.clone()).catch(() => {}); // a full cache is no reason to fail
  return response;
}

function isShare(request) {
  return request.method === "POST" && request.url === `${SCOPE}?share`;
}

/**
 * A file from another program is kept until the page takes it; of a text, only an invitation's part
 * behind # counts. The page shows what it is, and asks, before anything happens.
 */
async function takeShared(request) {
  const form = await request.formData().catch(() => new FormData());
  const file = form.get("file");
  if (file instanceof File) {
    const headers = { "x-name": encodeURIComponent(file.name) };
    await (await caches.open(SHARES)).put(SHARED_FILE, new Response(file, { headers }));
    return Response.redirect(`${SCOPE}?shared`, 303);
  }
  const text = ["url", "text", "title"].map((name) => form.get(name)).join(" ");
  const [invitation = ""] = /#(join|live|answer)\/\S+/.exec(text) ?? [];
  return Response.redirect(SCOPE + invitation, 303);
}

/** The file that was shared; the page gets it once. */
async function handOver() {
  const cache = await caches.open(SHARES);
  const file = await cache.match(SHARED_FILE);
  await cache.delete(SHARED_FILE);
  return file ?? Response.error();
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
