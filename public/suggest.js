// A search field that shows what may be meant while somebody types (combobox with a list, ARIA Authoring Practices).
// Listens to the whole document, so that fields may come and go. Without this a field is a plain one of its form; Enter
// without a choice searches, and a choice opens what it names.
(() => {
  /** In milliseconds: long enough not to ask after every letter, short enough not to be waited for. */
  const settle = 120;
  const shortest = 2;
  let timer;
  let running = new AbortController();

  listen("input", ask);
  listen("keydown", move);
  listen("focusout", close);
  // The keys belong to the field, which keeps the focus; the pointer chooses before it would lose it.
  document.addEventListener("mousedown", (event) => {
    const option = event.target instanceof Element ? event.target.closest("[data-suggested]") : null;
    if (option === null) return;
    event.preventDefault();
    location.assign(option.dataset.suggested);
  });
  // What was typed before this was here.
  const focused = document.activeElement;
  if (isField(focused) && focused.value !== focused.defaultValue) ask(focused);

  function listen(type, act) {
    document.addEventListener(type, (event) => isField(event.target) && act(event.target, event));
  }

  function isField(element) {
    return element instanceof HTMLInputElement && element.dataset.suggest !== undefined;
  }

  function ask(field) {
    stop();
    if (field.value.trim().length < shortest) show(field, []);
    else timer = setTimeout(() => void look(field), settle);
  }

  async function look(field) {
    const { signal } = (running = new AbortController());
    const query = new URLSearchParams({ q: field.value, locale: field.dataset.suggest });
    try {
      const response = await fetch(`/api/suggest?${query}`, { signal });
      const { suggestions } = response.ok ? await response.json() : {};
      if (suggestions !== undefined && !signal.aborted) show(field, suggestions);
    } catch {
      // Suggestions are a help: whoever gets none searches.
    }
  }

  function stop() {
    clearTimeout(timer);
    running.abort();
  }

  function close(field) {
    stop();
    show(field, []);
  }

  function move(field, event) {
    const options = [...listOf(field).children];
    // An input method that is composing a letter owns its keys.
    if (event.isComposing || options.length === 0) return;
    const active = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) activate(field, options, Math.min(Math.max(active + step, -1), options.length - 1));
    else if (event.key === "Enter" && active >= 0) location.assign(options[active].dataset.suggested);
    else if (event.key === "Escape") close(field);
    else return;
    event.preventDefault();
  }

  function activate(field, options, active) {
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === active)));
    field.removeAttribute("aria-activedescendant");
    if (active < 0) return;
    field.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  }

  function show(field, suggestions) {
    const list = listOf(field);
    const options = suggestions.map((suggestion, index) => optionFor(suggestion, `${list.id}-${index}`, list));
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
    activate(field, options, -1);
    const status = list.nextElementSibling;
    status.textContent = list.hidden ? "" : status.dataset.count.replace("{count}", options.length);
  }

  function optionFor({ kind, text, href }, id, list) {
    const option = document.createElement("div");
    Object.assign(option, { id, tabIndex: -1 });
    option.setAttribute("role", "option");
    option.dataset.suggested = href;
    // What a suggestion is, when it is no question, by the word that the list carries for it.
    for (const part of [text, list.dataset[kind] ?? ""]) {
      if (part !== "") option.append(Object.assign(document.createElement("span"), { textContent: part }));
    }
    return option;
  }

  function listOf(field) {
    return document.getElementById(field.getAttribute("aria-controls"));
  }
})();
