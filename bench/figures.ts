/** How benches print: one figure a line, with its goal and how far it is reached (1 or more: reached). */
export function figure(
  name: string,
  value: number,
  unit: string,
  goal?: { most?: number; least?: number },
): string {
  const shown = `${name} ${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
  if (goal?.most !== undefined)
    return `${shown} goal ≤ ${String(goal.most)} ratio ${(goal.most / value).toFixed(2)}`;
  if (goal?.least !== undefined)
    return `${shown} goal ≥ ${String(goal.least)} ratio ${(value / goal.least).toFixed(2)}`;
  return shown;
}

/** `.863` */
export function share(value: number): string {
  return value.toFixed(3).replace(/^0/, "");
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
}
