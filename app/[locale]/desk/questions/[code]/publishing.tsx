import type { QuestionDetail } from "@/lib/questions/one";
import type { Viewer } from "@/lib/viewer";

/** Filled in with the publish form. */
export function Publishing(_: { viewer: Viewer; question: QuestionDetail }) {
  return null;
}
