/** What is told of a period, a department, a topic or a month. */
export type Figures = {
  received: number;
  answered: number;
  /** Received in the period and not answered yet. */
  open: number;
  onTime: number;
  late: number;
  /** Within so many begun working hours half, and nine of ten, of the answers came; null when too few were given. */
  medianHours: number | null;
  p90Hours: number | null;
  /** Whole per cent of the ratings that were good; null when too few rated. */
  satisfaction: number | null;
};

/** Fewer answers or ratings would tell about single people. */
export const fewest = 5;

export const noFigures: Figures = {
  ...{ received: 0, answered: 0, open: 0, onTime: 0, late: 0 },
  ...{ medianHours: null, p90Hours: null, satisfaction: null },
};

/** Whole per cent of what was due, or null while nothing was. */
export function onTimeRate({ onTime, late }: Pick<Figures, "onTime" | "late">): number | null {
  return onTime + late === 0 ? null : Math.round((100 * onTime) / (onTime + late));
}

export function hasFigures({ received, answered, open, onTime, late }: Figures): boolean {
  return received + answered + open + onTime + late > 0;
}
