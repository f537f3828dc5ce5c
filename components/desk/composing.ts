type Key = { key: string; keyCode: number; isComposing: boolean };

/**
 * Whether a key belongs to an input method that is writing a word (Telex, VNI, and others). Safari tells of the Enter
 * that takes the word only when the word is over; then its number, 229, still says what it was.
 */
export function isComposing({ key, keyCode, isComposing: now }: Key): boolean {
  return now || (keyCode === 229 && key === "Enter");
}
