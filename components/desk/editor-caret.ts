const copied = [
  "font",
  "letter-spacing",
  "line-height",
  "padding",
  "border-width",
  "border-style",
  "box-sizing",
  "text-indent",
  "tab-size",
];

/**
 * Where a place of a textarea's text stands, in pixels from the field's upper left corner, one line lower. A textarea
 * does not tell: the same text is set once more, unseen, with a mark in it.
 */
export function caretPlace(area: HTMLTextAreaElement, at: number): { left: number; top: number } {
  const style = getComputedStyle(area);
  const mirror = document.createElement("div");
  for (const name of copied) mirror.style.setProperty(name, style.getPropertyValue(name));
  const unseen = { position: "absolute", visibility: "hidden", "white-space": "pre-wrap" };
  for (const [name, value] of Object.entries(unseen)) mirror.style.setProperty(name, value);
  mirror.style.setProperty("overflow-wrap", "break-word");
  mirror.style.setProperty("width", `${String(area.clientWidth)}px`);
  const mark = document.createElement("span");
  mark.textContent = "\u200b";
  mirror.append(area.value.slice(0, at), mark);
  document.body.append(mirror);
  const place = { left: mark.offsetLeft, top: mark.offsetTop + mark.offsetHeight - area.scrollTop };
  mirror.remove();
  return place;
}
