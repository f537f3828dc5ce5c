import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import type { Viewer } from "@/lib/viewer";
import { open } from "./change";
import type { SaveDraftInput } from "./desk-schema";
import { keepDraft } from "./keep-replaced";

/** The loser of a race gets the other text beside the own one, which the form still holds. */
export type DraftSaved =
  | { saved: true; version: number }
  | { saved: false; theirs: { content: string; authorName: string; version: number } };

/**
 * Saves the working text written upon `draftVersion` (0 before the first save). The row's version is the lock:
 * a text written upon an older one changes nothing and gets the newer one back. Whatever another text replaces is kept
 * (keep-replaced.ts). No event: a draft is nobody's news.
 */
export async function saveDraft(actor: Viewer, input: SaveDraftInput): Promise<DraftSaved> {
  return transaction(async (tx) => {
    const question = await open(tx, actor, "saveDraft", { code: input.code });
    return writeDraft(tx, { questionId: question.id, authorId: actor.personId, ...input });
  });
}

type DraftText = { questionId: number; authorId: number; draftVersion: number; content: string };

/** Remembers somebody whose words may stand in the answer, whoever writes after them: they do not approve it. */
export async function rememberAuthor(tx: Transaction, questionId: number, personId: number): Promise<void> {
  await tx.draftAuthor.createMany({
    data: [{ questionId, personId, createdAt: now() }],
    skipDuplicates: true,
  });
}

/** Handing in saves too, in the same transaction. */
export async function writeDraft(tx: Transaction, draft: DraftText): Promise<DraftSaved> {
  const { questionId, authorId, draftVersion, content } = draft;
  const updatedAt = now();
  await keepDraft(tx, questionId, { version: draftVersion, by: authorId, content });
  const { count } =
    draftVersion === 0
      ? await tx.draft.createMany({
          data: [{ questionId, authorId, content, updatedAt }],
          skipDuplicates: true,
        })
      : await tx.draft.updateMany({
          where: { questionId, version: draftVersion },
          data: { authorId, content, updatedAt, version: { increment: 1 } },
        });
  if (count === 1) {
    await rememberAuthor(tx, questionId, authorId);
    return { saved: true, version: draftVersion + 1 };
  }
  const found = await tx.draft.findUnique({
    where: { questionId },
    select: { content: true, version: true, author: { select: { name: true } } },
  });
  if (found?.content === content) return { saved: true, version: found.version };
  // From here on the writer may replace it knowingly, whoever wrote it.
  await keepDraft(tx, questionId);
  return {
    saved: false,
    theirs: {
      content: found?.content ?? "",
      authorName: found?.author.name ?? "",
      version: found?.version ?? 0,
    },
  };
}
