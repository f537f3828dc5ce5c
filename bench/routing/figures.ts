import type { Ranked } from "./measure";

export type Figures = { accuracy: number; firstThree: number; macroF1: number };

export function figuresOf(ranked: readonly Ranked[]): Figures {
  const share = (right: (row: Ranked) => boolean): number => ranked.filter(right).length / ranked.length;
  return {
    accuracy: share(({ truth, proposed }) => proposed[0] === truth),
    firstThree: share(({ truth, proposed }) => proposed.slice(0, 3).includes(truth)),
    macroF1: macroF1(ranked),
  };
}

/** The mean of F1 over the departments that occur. */
function macroF1(ranked: readonly Ranked[]): number {
  const departments = [...new Set(ranked.map(({ truth }) => truth))];
  const scores = departments.map((department) => {
    const [found, said, meant] = [
      ranked.filter(({ truth, proposed }) => truth === department && proposed[0] === department).length,
      ranked.filter(({ proposed }) => proposed[0] === department).length,
      ranked.filter(({ truth }) => truth === department).length,
    ];
    return (2 * found) / (said + meant);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Name, figure, reference, ratio, goal, whether it was reached. */
export function printFigure(name: string, own: number, reference: number, goal: number | null): void {
  const against = goal === null ? "" : ` goal ${goal.toFixed(2)} ${own >= goal ? "reached" : "NOT reached"}`;
  console.log(
    `routing ${name} ${own.toFixed(3)} reference ${reference.toFixed(3)} ratio ${(own / reference).toFixed(2)}${against}`,
  );
}

/** Of the first proposals that say 70–80 per cent, so many were right. The mean distance is the calibration error. */
export function printCalibration(ranked: readonly Ranked[]): void {
  const tens = Array.from({ length: 10 }, (_, ten) =>
    ranked.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === ten),
  );
  const right = (rows: readonly Ranked[]): number =>
    rows.filter(({ truth, proposed }) => proposed[0] === truth).length / rows.length;
  const said = (rows: readonly Ranked[]): number =>
    rows.reduce((sum, { confidence }) => sum + confidence, 0) / rows.length;
  const filled = tens.filter((rows) => rows.length > 0);
  const error =
    filled.reduce((sum, rows) => sum + rows.length * Math.abs(right(rows) - said(rows)), 0) / ranked.length;
  const list = filled.map((rows) => `${said(rows).toFixed(2)}→${right(rows).toFixed(2)}`).join(" ");
  console.log(`routing confidence said→right ${list} error ${error.toFixed(3)}`);
}
