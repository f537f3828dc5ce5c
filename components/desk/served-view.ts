import type { InboxView } from "./inbox-state";
import type { InboxView as Found } from "@/lib/filters/show-inbox";

/**
 * The list on its way from the layout to the browser, as text: React itself would take thirty rows apart and put them
 * together, value by value, three times. `at` makes every one another, also when nothing has changed.
 */
export function writeServed(view: Found): string {
  return JSON.stringify({ at: Date.now(), view });
}

export function readServed(text: string): InboxView {
  return (JSON.parse(text) as { view: InboxView }).view;
}
