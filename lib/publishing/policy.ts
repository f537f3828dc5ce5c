import { hasAnyRole, hasRole, type Viewer } from "@/lib/viewer";

type Subject = {
  kind: string;
  visibility: string;
  status: string;
  publication: string;
  leadDepartmentId: number | null;
  /** Whose words may stand in the answer. */
  drafterIds: readonly number[];
  /** The newest answer that was sent; publicVersionId is that of the published answer it was copied from. */
  answers: readonly { publicVersionId: number | null }[];
};
type Waiting = Pick<Subject, "visibility" | "status" | "publication" | "answers">;

/** A second pair of eyes: coordinators and editors, never who wrote the answer. */
export function mayHandlePublication(
  viewer: Viewer,
  { drafterIds, kind }: Pick<Subject, "drafterIds" | "kind">,
): boolean {
  return (
    kind !== "complaint" &&
    hasAnyRole(viewer, ["coordinator", "editor"]) &&
    !drafterIds.includes(viewer.personId)
  );
}

/** The department that answered says when an answer given back is ready after all. */
export function mayRequestPublication(
  viewer: Viewer,
  { leadDepartmentId }: Pick<Subject, "leadDepartmentId">,
): boolean {
  return (
    leadDepartmentId !== null &&
    (hasRole(viewer, "official", leadDepartmentId) || hasRole(viewer, "leader", leadDepartmentId))
  );
}

/** Answered, the asker did not want it kept private, and the public does not read the same answer elsewhere. */
export function isPublishable({ visibility, status, publication, answers }: Waiting): boolean {
  if (answers.some(({ publicVersionId }) => publicVersionId !== null)) return false;
  const open = ["none", "queued", "returned", "unpublished", "not_for_publication"].includes(publication);
  return visibility !== "private" && (status === "answered" || status === "closed") && open;
}

/** The public reads it now, even while a corrected text waits to take its place. */
export function isLive({ publicVersion }: { publicVersion: { unpublishedAt: Date | null } | null }): boolean {
  return publicVersion !== null && publicVersion.unpublishedAt === null;
}

/** What waits for publication can go back to the department before. */
export function isReturnable(question: Waiting): boolean {
  return question.publication === "queued" && isPublishable(question);
}
