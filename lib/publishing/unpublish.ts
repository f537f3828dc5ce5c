import "server-only";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { removePublicVersion } from "@/lib/search/index-public-version";
import type { Viewer } from "@/lib/viewer";
import { isLive } from "./policy";
import type { PublicationReasonInput } from "./schema";
import { changePublication, openForPublication } from "./subject";

/** Takes a question off the portal: gone from the search at once, its page answers 410 with the reason. */
export async function unpublish(actor: Viewer, input: PublicationReasonInput): Promise<void> {
  await transaction(async (tx) => {
    const question = await openForPublication(tx, actor, input);
    if (question.publicVersion === null || !isLive(question)) throw new AppError("conflict");
    const { id } = question.publicVersion;
    await changePublication(tx, actor, question, { to: "unpublished" });
    const at = now();
    await tx.publicVersion.update({
      where: { id },
      data: { unpublishedAt: at, unpublishReason: input.reason, updatedAt: at },
    });
    await removePublicVersion(tx, id);
    await record(tx, {
      type: "question.unpublished",
      questionId: question.id,
      actorId: actor.personId,
      departmentId: question.leadDepartmentId,
      data: { publicVersionId: id },
    });
  });
}
