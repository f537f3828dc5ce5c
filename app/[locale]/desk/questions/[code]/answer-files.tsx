import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { AnswerFilesForm } from "@/components/desk/answer-files-form";
import { AttachmentList } from "@/components/desk/attachment-list";
import { Section } from "@/components/desk/section";
import { listDraftFiles } from "@/lib/attachments/answer-files";
import { maxFiles } from "@/lib/attachments/status";
import type { QuestionDetail } from "@/lib/questions/one";
import { attachToAnswerAction, detachFromAnswerAction } from "./answer-file-actions";

/** Files that go out with the answer being written. */
export async function AnswerFiles({ question: { id, code } }: { question: QuestionDetail }) {
  const [t, files] = await Promise.all([getTranslations("writing.files"), listDraftFiles(id)]);
  return (
    <Section id="answer-files" title={t("title")}>
      <ul className="divide-y divide-line">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center justify-between gap-x-3">
            <AttachmentList attachments={[file]} />
            <ActionForm
              name={`file-${file.id}`}
              action={detachFromAnswerAction}
              hidden={{ code, id: file.id }}
              submit={t("remove")}
              variant="quiet"
            />
          </li>
        ))}
      </ul>
      {files.length >= maxFiles ? (
        <p className="text-muted">{t("full")}</p>
      ) : (
        <AnswerFilesForm key={files.length} code={code} action={attachToAnswerAction} />
      )}
    </Section>
  );
}
