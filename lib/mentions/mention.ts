import "server-only";
import type { Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Subject } from "@/lib/questions/subject";
import { namedIn } from "./named";
import { listColleagues } from "./people";

type Note = { noteId: number; authorId: number; content: string };

/**
 * Writes down whom a note names, before its event: the letters go to them. Throws `invalid` for somebody who may not
 * see the question, and for a name that two colleagues have. Naming oneself is no mention.
 */
export async function mention(tx: Transaction, subject: Subject, note: Note): Promise<void> {
  const { noteId, authorId, content } = note;
  if (!content.includes("@")) return;
  const colleagues = await listColleagues(tx, subject);
  const { named, several } = namedIn(content, colleagues);
  const blind = named.filter(({ mayRead }) => !mayRead).map(({ name }) => name);
  if (blind.length > 0)
    throw new AppError("invalid", {
      fields: { content: "mention_blind" },
      params: { names: blind.join(", ") },
    });
  if (several.length > 0)
    throw new AppError("invalid", {
      fields: { content: "mention_several" },
      params: { names: several.join(", ") },
    });
  await tx.noteMention.createMany({
    data: named.filter(({ id }) => id !== authorId).map(({ id }) => ({ noteId, personId: id })),
  });
}
