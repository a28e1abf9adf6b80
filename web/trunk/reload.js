// Only in a page that `trunk serve` serves: loads it anew when Trunk has built it anew. What is kept for
// offline is forgotten then, or the old page would come back.
"use strict";

const trunk = new WebSocket(`${location.protocol.replace("http", "ws")}//${location.host}/.well-known/trunk/ws`);
trunk.onmessage = async ({ data }) => {
  if (JSON.parse(data).type !== "reload") return;
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
  location.reload();
};
