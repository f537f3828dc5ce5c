import "server-only";
import type { z } from "zod";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { findSubject } from "@/lib/questions/subject";
import type { Viewer } from "@/lib/viewer";
import type { unsnoozeSchema } from "./schema";
import { tellPerson } from "./tell";

/** Brings a question back at once; it is not pointed out, since the actor knows. Throws `conflict` when it is back already. */
export async function unsnooze(actor: Viewer, { code }: z.output<typeof unsnoozeSchema>): Promise<void> {
  await transaction(async (tx) => {
    const question = await findSubject(tx, actor, code);
    if (question === null) throw new AppError("not_found");
    const own = { personId: actor.personId, questionId: question.id };
    const { count } = await tx.snooze.deleteMany({ where: { ...own, endedAt: null } });
    if (count === 0) throw new AppError("conflict", { reason: "snooze_ended" });
    await tellPerson(tx, own);
  });
}
