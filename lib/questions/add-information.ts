import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/rate-limit";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { InformationInput } from "./citizen-schema";
import type { InformationForInput } from "./info-schema";
import { openAsCitizen, type OwnQuestion } from "./open-as-citizen";
import { maxAdditions } from "./status";
import { entryKey, oncePerForm, writeEntry } from "./thread-entry";

/**
 * The citizen adds something nobody asked for, while the question is open and no answer waits for approval. The clock
 * does not care. The same form sent twice is one addition. Throws `rate_limited`, `not_found` for a wrong link,
 * `conflict` when it is too late or the sixth time, `invalid` when a file is gone.
 */
export async function addInformation(address: string, input: InformationInput): Promise<void> {
  await limit("ownQuestion", address);
  const submissionKey = entryKey(input.token, input);
  await oncePerForm(submissionKey, () =>
    transaction(async (tx) => {
      const question = await openAsCitizen(tx, input.token, "addInformation");
      await add(tx, question, { ...input, authorId: null, submissionKey });
    }),
  );
}

/** The operator writes down what the citizen says on the phone. */
export async function addInformationFor(actor: Viewer, input: InformationForInput): Promise<void> {
  const submissionKey = entryKey(input.code, input);
  await oncePerForm(submissionKey, () =>
    transaction(async (tx) => {
      const question = await open(tx, actor, "addInformation", input);
      await add(tx, question, { ...input, authorId: actor.personId, submissionKey });
    }),
  );
}

type Open = Pick<OwnQuestion, "id" | "version" | "status" | "leadDepartmentId">;
type Addition = { authorId: number | null; content: string; uploads: string[]; submissionKey: string };

async function add(tx: Transaction, question: Open, addition: Addition): Promise<void> {
  // Raises the version: a decision about the picture without this is refused, and two at once cannot both be the fifth.
  await change(tx, question, "addInformation");
  // The reason of a reopening stands in the thread, too, but came by no form of this kind and has no key.
  const before = await tx.threadEntry.count({
    where: { questionId: question.id, kind: "addition", submissionKey: { not: null } },
  });
  if (before >= maxAdditions) throw new AppError("conflict", { reason: "add_information_often" });
  const { authorId, content, uploads, submissionKey } = addition;
  const entry = { questionId: question.id, kind: "addition", authorId, content } as const;
  const threadEntryId = await writeEntry(tx, { ...entry, uploads, submissionKey, at: now() });
  await record(tx, {
    type: "info.added",
    questionId: question.id,
    actorId: authorId,
    departmentId: question.leadDepartmentId,
    data: { threadEntryId },
  });
}
