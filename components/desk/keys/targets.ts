import type { KeyId } from "./table";

const button = "form button:not([type=button], :disabled)";
const field = ":is(input, select, textarea):required:invalid";
const inSection = (id: string, what: string): string => `[aria-labelledby="${id}-heading"] ${what}`;

/** Where a key of the question leads: the first of these that is there. What is still missing comes before the button. */
const targets: Partial<Record<KeyId, readonly string[]>> = {
  claim: [
    inSection("accept", button),
    inSection("receive", field),
    inSection("receive", button),
    inSection("approval", button),
  ],
  assign: ["#assign-leadDepartmentId", "#reassign-personId", "#contributor-departmentId"],
  reply: ["#draft-content", "#part-content"],
  templates: ["[data-key=templates]"],
  note: ["#note-content"],
  extend: ["#extend-dueDay"],
  snooze: ["#snooze-day", inSection("snooze", button)],
  publish: [inSection("publishing", field), inSection("publishing", button)],
};

/** Whether the page has the step for this person now. */
export function hasTarget(id: KeyId): boolean {
  return (targets[id] ?? []).some((selector) => document.querySelector(selector) !== null);
}

/** Goes to the field or button of a step, unfolding what hides it. False when the page has none for this person now. */
export function goToTarget(id: KeyId): boolean {
  for (const selector of targets[id] ?? []) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) continue;
    for (let fold = found.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: "center" });
    if (document.activeElement === found) return true;
  }
  return false;
}

/** Sends the form one writes in, by its first button. False outside of a form. */
export function sendForm(): boolean {
  const form = document.activeElement?.closest("form");
  if (form?.closest("[role=search]") !== null) return false;
  const first = form.querySelector<HTMLButtonElement>("button:not([type=button], :disabled)");
  if (first === null) return false;
  form.requestSubmit(first);
  return true;
}
