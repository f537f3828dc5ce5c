import { coordinator } from "./staff";
import type { Placed } from "./write-questions";

/**
 * What a merge tells of the other question, once both have their rows: the duplicate which one it was merged into, the
 * master which one joined it. The masters of the demonstration are public already, so nothing follows from them later.
 */
export function tellMerges(placed: Placed[]): void {
  for (const duplicate of placed) {
    const { outcome } = duplicate.story.spec;
    if (outcome.status !== "duplicate") continue;
    const merged = duplicate.story.events.find(({ type }) => type === "question.merged");
    const master = placed.find(({ story }) => story.spec.key === outcome.of);
    if (merged === undefined || master === undefined) continue;
    merged.data = { masterId: master.questionId, masterCode: master.code };
    master.story.events.push({
      type: "duplicate.joined",
      at: merged.at,
      actor: coordinator,
      department: master.story.leadDepartment ?? null,
      data: { duplicateId: duplicate.questionId, duplicateCode: duplicate.code },
    });
  }
}
