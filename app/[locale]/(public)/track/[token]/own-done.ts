/** What the asker's page may say was done, `?xong=bo-sung`; texts in messages track.done. */
export const ownDone = ["bo-sung", "gui-them", "rut", "xem-xet-lai"] as const;
export type OwnDone = (typeof ownDone)[number];

export function doneIn(value: unknown): OwnDone | null {
  return ownDone.find((done) => done === value) ?? null;
}
