import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { limit } from "@/lib/rate-limit";
import type { Viewer } from "@/lib/viewer";
import { change, open } from "./change";
import type { InformationInput } from "./citizen-schema";
import type { InformationForInput } from "./info-schema";
import { openAsCitizen, type OwnQuestion } from "./open-as-citizen";
import { dueAfterWait, findPausedPromise, type PausedPromise } from "./resume-clock";
import { entryKey, oncePerForm, writeEntry } from "./thread-entry";

type Reply = Pick<InformationInput, "content" | "uploads"> & {
  authorId: number | null;
  submissionKey: string;
  promise: PausedPromise | null;
};

/**
 * The citizen gives what was asked for; the clock goes on with the working time that was left. The same form sent
 * twice is one reply. Throws `rate_limited`, `not_found` for a wrong link, `conflict` when nothing is asked any more,
 * `invalid` when a file is gone.
 */
export async function provideInfo(address: string, input: InformationInput): Promise<void> {
  await limit("ownQuestion", address);
  const submissionKey = entryKey(input.token, input);
  const promise = await findPausedPromise(input);
  await oncePerForm(submissionKey, () =>
    transaction(async (tx) => {
      const question = await openAsCitizen(tx, input.token, "provideInfo");
      await reply(tx, question, { ...input, authorId: null, submissionKey, promise });
    }),
  );
}

/** The operator writes down what the citizen says on the phone. */
export async function provideInfoFor(actor: Viewer, input: InformationForInput): Promise<void> {
  const submissionKey = entryKey(input.code, input);
  const promise = await findPausedPromise({ code: input.code });
  await oncePerForm(submissionKey, () =>
    transaction(async (tx) => {
      const question = await open(tx, actor, "provideInfo", input);
      await reply(tx, question, { ...input, authorId: actor.personId, submissionKey, promise });
    }),
  );
}

type Waiting = Pick<
  OwnQuestion,
  "id" | "version" | "status" | "dueAt" | "pausedAt" | "calendarId" | "leadDepartmentId"
>;

async function reply(tx: Transaction, question: Waiting, given: Reply): Promise<void> {
  const { authorId, content, uploads, submissionKey, promise } = given;
  const at = now();
  const dueAt = dueAfterWait(question, promise, at);
  await change(tx, question, "provideInfo", { dueAt, pausedAt: null, infoDueAt: null });
  const entry = { questionId: question.id, kind: "info_reply", authorId, content } as const;
  const threadEntryId = await writeEntry(tx, { ...entry, uploads, submissionKey, at });
  await record(tx, {
    type: "info.provided",
    questionId: question.id,
    actorId: authorId,
    departmentId: question.leadDepartmentId,
    data: { threadEntryId, oldDueAt: iso(question.dueAt), newDueAt: iso(dueAt) },
  });
}

function iso(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
