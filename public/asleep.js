// Stands in the head of a page whose scripts are left until somebody touches what needs them (lib/server/asleep.ts), right
// after the list of these scripts. Whatever is pressed before the page is awake is done when it is; a page that cannot
// wake does what it does without JavaScript.
(() => {
  const scripts = JSON.parse(document.currentScript.previousElementSibling.textContent);
  const patience = 8000;
  // React writes an encoding on the forms it handles, and gives its buttons a meaning that HTML has none for.
  const form = "form[enctype]";
  const button = "button[data-voice]";
  const parts = `${form}, ${button}`;
  let state = "asleep";
  let pressed = () => undefined;

  for (const type of ["pointerdown", "focusin"]) addEventListener(type, touched, { capture: true, passive: true });
  for (const type of ["click", "submit"]) addEventListener(type, hold, true);
  addEventListener("hoidap:awake", end);
  addEventListener("pageshow", () => hasWords(document.querySelector(form)) && wake());

  function touched({ target }) {
    if (target instanceof Element && target.closest(parts) !== null) wake();
  }

  function wake() {
    if (state !== "asleep") return;
    state = "waking";
    for (const src of scripts) {
      const script = document.createElement("script");
      Object.assign(script, { src, async: true, onerror: end });
      document.head.append(script);
    }
  }

  function hold(event) {
    if (state === "ended" || !(event.target instanceof Element)) return;
    const part = event.target.closest(event.type === "submit" ? form : button);
    if (part === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    pressed = () => (event.type === "submit" ? part.requestSubmit(submitter) : part.click());
    wake();
    setTimeout(end, patience);
  }

  function end() {
    if (state === "ended") return;
    state = "ended";
    pressed();
  }

  /** What was typed before, here or in a page that was left, is shown again by the form itself. */
  function hasWords(element) {
    if (element === null) return false;
    const isWritten = ({ type, value }) => /^(text|textarea|email|tel)$/.test(type) && value !== "";
    try {
      const kept = [...Object.keys(sessionStorage), ...Object.keys(localStorage)];
      if (kept.some((key) => key.startsWith("hoidap.draft.") || key === "hoidap.waiting")) return true;
    } catch {
      // Storage is blocked: nothing is kept.
    }
    return [...element.elements].some(isWritten);
  }
})();
