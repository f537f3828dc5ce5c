/* The rows of the inbox as the page has them: their links carry the code, their boxes choose them. */

/** Where `j` and `k` led; null: there is no row that way. */
export function moveInList(step: 1 | -1): HTMLAnchorElement | null {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-code]")];
  const at = links.findIndex((link) => link === currentLink());
  const next = at === -1 ? links[0] : links[at + step];
  if (next === undefined) return null;
  // On a small screen the list is hidden behind the question: then the next question is opened.
  if (next.checkVisibility()) focusOn(next);
  else next.click();
  return next;
}

/** Back from a question to its row; false where no list is seen. */
export function backToList(): boolean {
  const link = currentLink() ?? document.querySelector<HTMLAnchorElement>("a[data-code]");
  if (link?.checkVisibility() !== true) return false;
  focusOn(link);
  return true;
}

export type Chosen = { code: string; chosen: boolean; count: number };

/** Ticks or clears the box of the current row. */
export function chooseRow(chosen?: boolean): Chosen | null {
  const link = currentLink();
  const box = link?.closest("li")?.querySelector<HTMLInputElement>("input[type=checkbox]");
  if (link === null || !box || !link.checkVisibility()) return null;
  if (box.checked !== chosen) box.click();
  return { code: link.dataset["code"] ?? "", chosen: box.checked, count: chosenCount() };
}

/** Opens the step for the ticked rows; with a row under the keys and no question beside it, for that one. */
export function startBulk(step: string): boolean {
  const open = document.querySelector<HTMLButtonElement>(
    `button[form=bulk][value="${step}"], #bulk button[value="${step}"]`,
  );
  if (open === null) return false;
  const isQuestionOpen = document.querySelector("a[data-code][aria-current=page]") !== null;
  if (chosenCount() === 0 && (isQuestionOpen || chooseRow(true) === null)) return false;
  open.click();
  return true;
}

function chosenCount(): number {
  return document.querySelectorAll("li input[type=checkbox][form=bulk]:checked").length;
}

/** The row that has the focus, else the one whose question is open. */
function currentLink(): HTMLAnchorElement | null {
  const row = document.activeElement?.closest("li")?.querySelector<HTMLAnchorElement>("a[data-code]");
  return row ?? document.querySelector<HTMLAnchorElement>("a[data-code][aria-current=page]");
}

function focusOn(link: HTMLAnchorElement): void {
  link.focus({ preventScroll: true });
  (link.closest("li") ?? link).scrollIntoView({ block: "nearest" });
}
