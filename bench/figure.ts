/** One line per figure: what was measured, the reference of the same run, their ratio, the goal and whether it is reached. */
export type Figure = {
  id: string;
  what: string;
  value: number;
  unit: string;
  reference?: { name: string; value: number };
  goal: { text: string; reached: boolean };
};

export function print({ id, what, value, unit, reference, goal }: Figure): void {
  const compared =
    reference === undefined
      ? []
      : [`${reference.name} ${round(reference.value)}`, `ratio ${(value / reference.value).toFixed(2)}`];
  const parts = [`${id} ${what} ${round(value)} ${unit}`, ...compared, `goal ${goal.text}`];
  console.log(`${parts.join(" | ")} | ${goal.reached ? "reached" : "not reached"}`);
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

/** The value below which that part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
