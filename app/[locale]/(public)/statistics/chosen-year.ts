/** The year an address asks for, ?nam=2026, when there are figures of it; else the newest. */
export function chosenYear(
  value: string | string[] | undefined,
  [newest, ...earlier]: readonly [number, ...number[]],
): number {
  const wanted = Number(Array.isArray(value) ? value[0] : value);
  return earlier.find((year) => year === wanted) ?? newest;
}
