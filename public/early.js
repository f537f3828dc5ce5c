// Stands in the head of every page as it is (lib/own-scripts.ts): theme, text size and contrast chosen in this browser
// must be there before anything is painted. Nothing about them is in the HTML, so this works on kept pages, too.
(() => {
  const { dataset } = document.documentElement;
  const allowed = {
    theme: ["light", "dark"],
    textSize: ["small", "normal", "large", "larger", "largest"],
    contrast: ["normal", "more"],
  };
  dataset.script = "";
  for (const [name, values] of Object.entries(allowed)) {
    try {
      const chosen = localStorage.getItem(name);
      if (values.includes(chosen)) dataset[name] = chosen;
    } catch {
      // Storage is blocked: the system decides.
    }
  }
})();
