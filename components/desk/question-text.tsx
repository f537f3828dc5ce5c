import { useTranslations } from "next-intl";
import { AttachmentList, type Attachment } from "./attachment-list";
import { Section } from "./section";

/** The citizen's words, as they were written. */
export function QuestionText({ content, attachments }: { content: string; attachments: Attachment[] }) {
  const t = useTranslations("desk.page");
  return (
    <Section id="content" title={t("content")}>
      <p className="max-w-[46rem] leading-relaxed break-words whitespace-pre-wrap">{content}</p>
      {attachments.length === 0 ? null : <h3 className="font-semibold">{t("attachments")}</h3>}
      <AttachmentList attachments={attachments} />
    </Section>
  );
}
