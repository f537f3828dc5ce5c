/** What the guard finds. Texts are `kind.<kind>` of messages publishing. */
export const hitKinds = [
  "identity_number",
  "old_identity_number",
  "phone",
  "email",
  "licence_plate",
  "bank_account",
  "address",
  "name",
] as const;
export type HitKind = (typeof hitKinds)[number];

/** The parts of a public version, in the order of the form. */
export const publicFields = ["title", "content", "answer"] as const;
export type PublicField = (typeof publicFields)[number];

/** Stands in a public text where something was hidden; answers are Vietnamese, whatever the reader's language. */
export const hiddenText = "[đã ẩn]";

/** The name of a row of the form: one decision for a text, wherever it stands in a field. */
export function hitKey({ field, text }: { field: PublicField; text: string }): string {
  return `${field}:${text}`;
}
