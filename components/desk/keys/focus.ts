import type { Focus } from "../shortcut";

const typing = [
  "input:not([type=checkbox], [type=radio], [type=submit], [type=button])",
  "textarea",
  "select",
  "[contenteditable]:not([contenteditable=false])",
  "[role=textbox]",
  "[role=combobox]",
  "[role=listbox]",
].join(", ");

/** Where the focus is now. With an open dialog every key is the dialog's. */
export function focusNow(): Focus {
  const active = document.activeElement;
  if (document.querySelector("dialog[open], [role=dialog], [role=alertdialog]") !== null) return "typing";
  if (active === null || active === document.body || active.matches("main, [tabindex='-1']"))
    return "nowhere";
  return active.matches(typing) ? "typing" : "control";
}
