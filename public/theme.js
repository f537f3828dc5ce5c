// Loaded in the head, before anything is painted: applies the theme chosen in this browser. Works for every page,
// kept ones too, because nothing about the theme is in the HTML. Buttons carry data-theme-switch.
(() => {
  const root = document.documentElement;
  const key = "theme";
  const system = matchMedia("(prefers-color-scheme: dark)");
  root.dataset.script = "";
  try {
    const chosen = localStorage.getItem(key);
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  } catch {
    // Storage is blocked: the system's theme stands.
  }
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-theme-switch]")) return;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
    const next = dark ? "light" : "dark";
    root.dataset.theme = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // Lasts for this page only.
    }
  });
})();
