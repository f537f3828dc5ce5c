import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { formatDate } from "@/lib/format";
import type { Passage } from "@/lib/templates/list-for-question";
import type { Viewer } from "@/lib/viewer";
import { mayWriteAnswer } from "./policy";
import { searchPublished } from "./published-search";
import { findPublishedAnswer } from "./published-source";
import { findSubject } from "./subject";

/**
 * Published answers for `q`, best first, each with its public address below, to be put into an answer that is approved
 * as usual. What is taken down, corrected since or cites an expired document is left out. Throws `not_found`, `forbidden`.
 */
export async function listPublishedPassages(viewer: Viewer, code: string, q: string): Promise<Passage[]> {
  const subject = await findSubject(db, viewer, code);
  if (subject === null) throw new AppError("not_found");
  if (!mayWriteAnswer(viewer, subject)) throw new AppError("forbidden");
  const matches = await searchPublished(q);
  const sources = await Promise.all(matches.map(({ id }) => findPublishedAnswer(id)));
  return matches.flatMap(({ id, title, departmentName, answeredAt }, index) => {
    const source = sources[index];
    if (source?.obstacle !== null) return [];
    const note = [departmentName, answeredAt && formatDate(answeredAt)].filter(Boolean).join(" · ");
    const link = `[${title.replaceAll(/[[\]]/g, "")}](${env().APP_URL}/hoi-dap/${source.slug})`;
    return [{ id, title, note, text: `${source.answer.trim()}\n\nXem thêm: ${link}` }];
  });
}
