// Keeps pages for reading without a network: what was visited, and the pages of the editions that somebody has opened.
"use strict";

const KEPT = "incubation-toolkits";
const root = new URL("./", self.location);

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const edition = String(event.data?.edition ?? "");
  if (/^[A-Za-z0-9-]+$/.test(edition)) event.waitUntil(keepEdition(edition));
});

/** Fetches the pages of an edition with what they need, a few at a time; what cannot be had is left for the next visit. */
async function keepEdition(edition) {
  const list = new URL(`${edition}/offline.json`, root);
  const { files } = await (await fetch(list)).json();
  const kept = await caches.open(KEPT);
  const queue = files.map((file) => new URL(file, root).href);
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (!(await kept.match(next))) await fetch(next).then((answer) => keep(next, answer)).catch(() => {});
    }
  };
  await Promise.all([work(), work(), work()]);
}

async function keep(address, answer) {
  if (answer.ok && answer.type === "basic") await (await caches.open(KEPT)).put(address, answer.clone());
  return answer;
}

/** The network comes first, so that a reader who has one never sees an old page. */
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root.href)) return;
  const address = request.url.replace(/[?#].*/, "").replace(/\/$/, "/index.html");
  event.respondWith(
    fetch(request)
      .then((answer) => keep(address, answer))
      .catch(async () => (await caches.match(address)) ?? Response.error()),
  );
});
