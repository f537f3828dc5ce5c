/** Where an article stands. The public reads published and archived ones. */
export const articleStates = ["draft", "scheduled", "published", "archived"] as const;
export type ArticleState = (typeof articleStates)[number];

/** The buttons of the editor. Each saves the text, too. */
export const articleSteps = ["save", "schedule", "publish", "unschedule", "archive", "unpublish"] as const;
export type ArticleStep = (typeof articleSteps)[number];

const steps: Record<Exclude<ArticleStep, "save">, { from: readonly ArticleState[]; to: ArticleState }> = {
  schedule: { from: ["draft", "scheduled"], to: "scheduled" },
  publish: { from: ["draft", "scheduled", "archived"], to: "published" },
  unschedule: { from: ["scheduled"], to: "draft" },
  archive: { from: ["published"], to: "archived" },
  unpublish: { from: ["published", "archived"], to: "draft" },
};

/** The state that a step leads to; null where there is no such step. */
export function stateAfter(step: ArticleStep, state: ArticleState): ArticleState | null {
  if (step === "save") return state;
  return steps[step].from.includes(state) ? steps[step].to : null;
}

/** What may be done with an article in this state, in the order of the buttons. */
export function stepsFrom(state: ArticleState): ArticleStep[] {
  return articleSteps.filter((step) => stateAfter(step, state) !== null);
}

/** Everything but a draft has to be complete: it is read by the public, or will be without anybody looking again. */
export function mustBeComplete(state: ArticleState): boolean {
  return state !== "draft";
}

export const longest = {
  title: 200,
  lead: 500,
  content: 40_000,
  author: 100,
  coverAlt: 250,
  coverCaption: 300,
} as const;

/** A preview link ends by itself after so many days. */
export const previewDays = 7;

export const coverFormats = ["avif", "webp", "jpg"] as const;
export type CoverFormat = (typeof coverFormats)[number];

/** A picture in all its widths; the largest is the picture's own size. */
export type Cover = { id: string; width: number; height: number; widths: number[] };

/** Where a picture is sent from. `token` is that of a preview link: the public has no other way to an unpublished one. */
export function coverAddress(id: string, width: number, format: CoverFormat, token = ""): string {
  return `/anh/${id}/${String(width)}.${format}${token === "" ? "" : `?xem=${token}`}`;
}
