/*
 * Every key of the desk. Nothing else listens to a single key but the proposals of the routing (1–3, Enter), which obey
 * the same switch. Texts are `key.<id>` and `group.<group>` of messages keys; the sheet shows the table as it stands.
 *
 * A single key never changes a question: it moves, marks, or goes to the field or button of the step, and Enter takes
 * it. So a key struck by accident, by a cat or by dictation, does no harm (WCAG 2.1.4).
 */
export const keyGroups = ["list", "question", "go", "all"] as const;
export type KeyGroup = (typeof keyGroups)[number];

type Entry = {
  id: string;
  /** One after the other, as `event.key` names them. */
  press: readonly string[];
  /** With Ctrl (on a Mac also ⌘): works while typing, too, and when single keys are switched off. */
  ctrl?: true;
  /** Held down it goes on. */
  repeats?: true;
  group: KeyGroup;
};

export const keyTable = [
  { id: "next", press: ["j"], repeats: true, group: "list" },
  { id: "previous", press: ["k"], repeats: true, group: "list" },
  { id: "open", press: ["Enter"], group: "list" },
  { id: "select", press: ["x"], group: "list" },
  { id: "back", press: ["u"], group: "list" },
  { id: "claim", press: ["c"], group: "question" },
  { id: "assign", press: ["a"], group: "question" },
  { id: "reply", press: ["r"], group: "question" },
  { id: "templates", press: ["t"], group: "question" },
  { id: "note", press: ["n"], group: "question" },
  { id: "extend", press: ["e"], group: "question" },
  { id: "snooze", press: ["z"], group: "question" },
  { id: "publish", press: ["p"], group: "question" },
  { id: "send", press: ["Enter"], ctrl: true, group: "question" },
  { id: "goInbox", press: ["g", "i"], group: "go" },
  { id: "goMine", press: ["g", "m"], group: "go" },
  { id: "goDepartment", press: ["g", "d"], group: "go" },
  { id: "goOverdue", press: ["g", "o"], group: "go" },
  { id: "goNews", press: ["g", "n"], group: "go" },
  { id: "search", press: ["/"], group: "all" },
  { id: "palette", press: ["k"], ctrl: true, group: "all" },
  { id: "sheet", press: ["?"], group: "all" },
] as const satisfies readonly Entry[];

export type KeyId = (typeof keyTable)[number]["id"];

/** Ids whose key belongs to the browser: Enter on a row follows its link. */
export const nativeKeys: readonly KeyId[] = ["open"];

export function entriesOf(group: KeyGroup): readonly (Entry & { id: KeyId })[] {
  return keyTable.filter((entry) => entry.group === group);
}

/** What the sheet prints: "g i", "Ctrl + Enter". */
export function capsOf(id: KeyId): readonly string[] {
  const entry: Entry | undefined = keyTable.find((one) => one.id === id);
  return entry === undefined ? [] : [...(entry.ctrl ? ["Ctrl"] : []), ...entry.press];
}
