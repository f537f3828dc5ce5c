/** A control whose value is the text that a person sees in it. */
export function isTextControl(
  control: unknown,
): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  );
}

/** Whether somebody, or the browser for them, has put something else into it than the page did. */
export function isWritten(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): boolean {
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue;
  const first = Math.max(
    [...control.options].findIndex(({ defaultSelected }) => defaultSelected),
    0,
  );
  return control.selectedIndex !== first;
}
