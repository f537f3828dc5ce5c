import { hasAnyRole, type Viewer } from "@/lib/viewer";

type Subject = {
  kind: string;
  visibility: string;
  status: string;
  publication: string;
  /** Who wrote the answer that was sent. */
  drafterId: number | null;
};

/** A second pair of eyes: coordinators and editors, never who wrote the answer. */
export function mayHandlePublication(
  viewer: Viewer,
  { drafterId, kind }: Pick<Subject, "drafterId" | "kind">,
): boolean {
  return (
    kind !== "complaint" && hasAnyRole(viewer, ["coordinator", "editor"]) && viewer.personId !== drafterId
  );
}

/** Answered, and the asker did not want it kept private. */
export function isPublishable({
  visibility,
  status,
  publication,
}: Pick<Subject, "visibility" | "status" | "publication">): boolean {
  const open = ["none", "queued", "returned", "unpublished", "not_for_publication"].includes(publication);
  return visibility !== "private" && (status === "answered" || status === "closed") && open;
}
