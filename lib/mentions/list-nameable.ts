import "server-only";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { mayReadFile } from "@/lib/questions/policy";
import { findSubject } from "@/lib/questions/subject";
import type { Passage } from "@/lib/templates/list-for-question";
import type { Viewer } from "@/lib/viewer";
import { listColleagues } from "./people";

/** Whom a note of this question may name, ready to be put into it. Throws `not_found`, `forbidden`. */
export async function listNameable(viewer: Viewer, code: string): Promise<Passage[]> {
  const subject = await findSubject(db, viewer, code);
  if (subject === null) throw new AppError("not_found");
  if (!mayReadFile(viewer, subject)) throw new AppError("forbidden");
  const colleagues = await listColleagues(db, subject);
  const count = (wanted: string): number => colleagues.filter(({ name }) => name === wanted).length;
  return colleagues
    .filter(({ id, mayRead }) => mayRead && id !== viewer.personId)
    .map(({ id, name, email, department }) => ({
      ...{ id, title: name, note: department },
      text: `@${count(name) > 1 ? email : name}`,
    }));
}
