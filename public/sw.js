// Registered by the pages on which a citizen writes or looks something up (components/site/keep-offline.tsx). Keeps the
// form and the page "no network" with the files they need, nothing else: what the portal tells is always asked of the
// portal, and nothing personal is ever kept here (pages are fetched without cookies).
const cacheName = "hoidap-1";
const forms = ["/dat-cau-hoi", "/en/dat-cau-hoi"];
const offline = { vi: "/ngoai-tuyen", en: "/en/ngoai-tuyen" };
const pages = [...forms, ...Object.values(offline)];
const files = ["/page.js", "/icon.svg"];
const buildFiles = /\/_next\/static\/[\w./~-]+/g;

self.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/desk")) return;
  if (request.mode === "navigate") event.respondWith(navigate(event, pathname));
  else if (pathname.startsWith("/_next/static/") || files.includes(pathname))
    event.respondWith(fetch(request).catch(() => kept(pathname)));
});

async function navigate(event, pathname) {
  try {
    const response = await fetch(event.request);
    // Another build has other files: the kept form is made new with every visit to it.
    if (response.ok && forms.includes(pathname)) event.waitUntil(keepAll());
    return response;
  } catch {
    if (pages.includes(pathname)) return kept(pathname);
    const page = /^\/en(\/|$)/.test(pathname) ? offline.en : offline.vi;
    const { search } = new URL(event.request.url);
    return Response.redirect(`${page}?tu=${encodeURIComponent(pathname + search)}`);
  }
}

async function kept(pathname) {
  const cache = await caches.open(cacheName);
  return (await cache.match(pathname)) ?? Response.error();
}

/** All or nothing: a form whose scripts are missing would be worse than the browser's own page. */
async function keepAll() {
  const cache = await caches.open(cacheName);
  const answers = await Promise.all(pages.map((page) => fetch(page, { credentials: "omit", cache: "no-cache" })));
  if (!answers.every(({ ok, redirected }) => ok && !redirected)) return;
  const texts = await Promise.all(answers.map((answer) => answer.clone().text()));
  const needed = [...new Set([...files, ...texts.flatMap((text) => text.match(buildFiles) ?? [])])];
  const present = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const missing = needed.filter((file) => !present.includes(file) || files.includes(file));
  await cache.addAll(missing);
  await Promise.all(pages.map((page, at) => cache.put(page, answers[at])));
  const old = present.filter((path) => !needed.includes(path) && !pages.includes(path));
  await Promise.all(old.map((path) => cache.delete(path)));
}
