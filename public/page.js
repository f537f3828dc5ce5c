// What works on every page without React: buttons that carry an attribute named below, and figures that are different for
// every reader and so cannot stand in a kept page. Loaded after the page has been read; the look chosen in this browser is
// there before (early.js).
(() => {
  const root = document.documentElement;
  const sizes = ["small", "normal", "large", "larger", "largest"];
  const darkSystem = matchMedia("(prefers-color-scheme: dark)");
  const strongSystem = matchMedia("(prefers-contrast: more)");

  const actions = {
    "data-theme-switch": () => choose("theme", isDark() ? "light" : "dark"),
    "data-contrast-switch": () => choose("contrast", isStrong() ? "normal" : "more"),
    "data-text-switch": (button) => choose("textSize", nextSize(button.getAttribute("data-text-switch"))),
    "data-print": () => print(),
    "data-copy": (button) => void copy(button),
    "data-share": (button) => void share(button),
  };
  document.addEventListener("click", (event) => {
    for (const [name, act] of Object.entries(actions)) {
      const button = event.target instanceof Element ? event.target.closest(`[${name}]`) : null;
      if (button !== null) act(button);
    }
  });

  const parts = {
    "data-visits": countVisit,
    "data-views": showViews,
    "data-unfound": tellUnfound,
    "data-voice": offerVoice,
    "data-suggest": loadSuggestions,
    "data-keep-offline": keepOffline,
  };
  const begun = new WeakSet();
  let due = false;
  const asked = {};
  tell();
  remind();
  begin();
  // Where React is awake it may bring another page without loading it.
  new MutationObserver(() => {
    if (!due) setTimeout(begin, 100);
    due = true;
  }).observe(document.body, { childList: true, subtree: true });

  function begin() {
    due = false;
    for (const [name, start] of Object.entries(parts)) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!begun.has(element)) start(element, element.getAttribute(name));
        begun.add(element);
      }
    }
  }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : darkSystem.matches;
  }

  function isStrong() {
    return root.dataset.contrast ? root.dataset.contrast === "more" : strongSystem.matches;
  }

  function size() {
    return sizes.includes(root.dataset.textSize) ? root.dataset.textSize : "normal";
  }

  function nextSize(wish) {
    if (wish === "normal") return "normal";
    const step = sizes.indexOf(size()) + (wish === "larger" ? 1 : -1);
    return sizes[Math.min(Math.max(step, 0), sizes.length - 1)];
  }

  function choose(name, value) {
    root.dataset[name] = value;
    tell();
    try {
      localStorage.setItem(name, value);
    } catch {
      // Storage is blocked: lasts for this page only.
    }
  }

  /** What is chosen and what is at its end, for people who hear the buttons. */
  function tell() {
    for (const button of document.querySelectorAll("[data-contrast-switch]")) {
      button.setAttribute("aria-pressed", String(isStrong()));
    }
    const ends = { smaller: sizes[0], larger: sizes.at(-1) };
    for (const button of document.querySelectorAll("[data-text-switch]")) {
      const wish = button.getAttribute("data-text-switch");
      if (wish === "normal") button.setAttribute("aria-pressed", String(size() === "normal"));
      else button.setAttribute("aria-disabled", String(ends[wish] === size()));
    }
  }

  /** A question that was sent without a network and waits in this browser (components/questions/device.ts). */
  function remind() {
    const bar = document.querySelector("[data-waiting-question]");
    if (bar === null) return;
    try {
      if (localStorage.getItem("hoidap.waiting") === null) return;
    } catch {
      return;
    }
    bar.hidden = location.pathname === bar.dataset.waitingQuestion;
  }

  /** Puts the button's text, or else the page's address, into the clipboard; the status beside it says what came of it. */
  async function copy(button) {
    const status = button.parentElement.querySelector("[role=status]");
    // The same words twice would not be spoken twice.
    status.textContent = "";
    await new Promise((resolve) => requestAnimationFrame(resolve));
    try {
      await navigator.clipboard.writeText(button.dataset.copy || location.href.replace(/#.*$/, ""));
      status.textContent = status.dataset.done;
    } catch {
      // Without https there is no clipboard.
      status.textContent = status.dataset.failed;
    }
  }

  /** The device's own sheet, where it has one. Nobody else's button, nobody is told. */
  async function share(button) {
    const { share: title, address: url } = button.dataset;
    if (!("share" in navigator)) return copy(button.parentElement.querySelector("[data-copy]"));
    // Closing the sheet is no failure.
    await navigator.share({ title, url }).catch(() => undefined);
  }

  /** This reader is counted, and asks again while the page is looked at. */
  function countVisit(list) {
    const ask = async () => {
      if (document.hidden) return;
      const figures = await answerOf("/api/visits", { method: "POST" });
      for (const place of list.querySelectorAll("[data-figure]")) show(place, figures);
    };
    void ask();
    setInterval(() => void ask(), 60_000);
    document.addEventListener("visibilitychange", () => void ask());
  }

  /** Counts this reader once per tab. One request, however many parts of the page show what it brings. */
  function showViews(place, address) {
    asked[address] ??= answerOf(address, { method: isNew(address) ? "POST" : "GET" });
    void asked[address].then((figures) => show(place, figures));
  }

  /** Tells the server what was not found. Robots run no scripts, so the editors' report shows what people miss. */
  function tellUnfound(_, q) {
    if (!isNew(`unfound ${q}`)) return;
    const headers = { "content-type": "application/json" };
    void answerOf("/api/unfound", { method: "POST", headers, body: JSON.stringify({ q }), keepalive: true });
  }

  /** A button that needs a voice for its language is there where the device has one. Voices come after the page. */
  function offerVoice(button, lang) {
    if (!("speechSynthesis" in globalThis)) return;
    const look = () => {
      const voices = speechSynthesis.getVoices();
      button.hidden = !voices.some((voice) => voice.lang.toLowerCase().startsWith(lang));
    };
    look();
    speechSynthesis.addEventListener("voiceschanged", look);
  }

  /** What works search fields, for pages that have one. */
  function loadSuggestions() {
    if (document.querySelector("script[src='/suggest.js']") !== null) return;
    document.head.append(Object.assign(document.createElement("script"), { src: "/suggest.js", async: true }));
  }

  /** The worker fetches as much again as the page: later, when who came can read. Private windows and full disks refuse. */
  function keepOffline() {
    if (!("serviceWorker" in navigator)) return;
    setTimeout(() => void navigator.serviceWorker.register("/sw.js").catch(() => undefined), 8_000);
  }

  /** Null when the server cannot be reached: what was known when the page was made stays. */
  async function answerOf(address, wish) {
    try {
      const response = await fetch(address, wish);
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }

  function isNew(name) {
    try {
      const isSeen = sessionStorage.getItem(name) !== null;
      sessionStorage.setItem(name, "1");
      return !isSeen;
    } catch {
      return true;
    }
  }

  /** As lib/format.ts writes it. Nobody yet is not worth a word. */
  function show(place, figures) {
    const value = figures?.[place.dataset.figure];
    if (typeof value !== "number") return;
    const text = new Intl.NumberFormat(root.lang === "vi" ? "vi-VN" : "en-GB").format(value);
    place.textContent = place.dataset.text?.replace("{count}", text) ?? text;
    if (place.dataset.text !== undefined) place.hidden = value === 0;
  }
})();
