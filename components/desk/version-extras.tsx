import { LegalBasis } from "@/components/questions/legal-basis";
import type { AnswerFile } from "@/lib/attachments/answer-files";
import type { ShownCitation } from "@/lib/citations/shown";
import { AttachmentList } from "./attachment-list";

/** What a version handed in rests on, and what goes with it. */
export function VersionExtras({ citations, files }: { citations: ShownCitation[]; files: AnswerFile[] }) {
  return (
    <>
      <LegalBasis citations={citations} />
      <AttachmentList attachments={files} />
    </>
  );
}
