// Loaded in the head, before anything is painted: applies theme, text size and contrast chosen in this browser. Works
// for every page, kept ones too, because nothing about them is in the HTML. Buttons carry data-theme-switch,
// data-text-switch ("smaller", "normal", "larger") and data-contrast-switch.
(() => {
  const root = document.documentElement;
  const sizes = ["small", "normal", "large", "larger", "largest"];
  const darkSystem = matchMedia("(prefers-color-scheme: dark)");
  const strongSystem = matchMedia("(prefers-contrast: more)");
  const allowed = { theme: ["light", "dark"], textSize: sizes, contrast: ["normal", "more"] };
  root.dataset.script = "";
  for (const [name, values] of Object.entries(allowed)) {
    const chosen = read(name);
    if (values.includes(chosen)) root.dataset[name] = chosen;
  }

  const actions = {
    "data-theme-switch": () => choose("theme", isDark() ? "light" : "dark"),
    "data-contrast-switch": () => choose("contrast", isStrong() ? "normal" : "more"),
    "data-text-switch": (button) => choose("textSize", nextSize(button.getAttribute("data-text-switch"))),
  };
  document.addEventListener("click", (event) => {
    for (const [name, act] of Object.entries(actions)) {
      const button = event.target instanceof Element ? event.target.closest(`[${name}]`) : null;
      if (button !== null) act(button);
    }
  });
  document.addEventListener("DOMContentLoaded", () => {
    tell();
    remind();
  });

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
    if (bar === null || read("hoidap.waiting") === null) return;
    bar.hidden = location.pathname === bar.dataset.waitingQuestion;
  }

  function read(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  }
})();
