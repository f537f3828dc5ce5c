import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Section } from "./section";

type Attachment = { id: string; fileName: string; size: number };

/** The citizen's words, as they were written. */
export function QuestionText({ content, attachments }: { content: string; attachments: Attachment[] }) {
  const t = useTranslations("desk.page");
  return (
    <Section id="content" title={t("content")}>
      <p className="max-w-[46rem] leading-relaxed break-words whitespace-pre-wrap">{content}</p>
      {attachments.length === 0 ? null : (
        <>
          <h3 className="font-semibold">{t("attachments")}</h3>
          <ul className="grid gap-1">
            {attachments.map(({ id, fileName, size }) => (
              <li key={id}>
                <a
                  href={`/tep/${id}`}
                  className="inline-flex min-h-11 items-center gap-2 font-semibold text-link underline-offset-4 hover:underline"
                >
                  <Icon name="paperclip" />
                  <span className="break-all">{fileName}</span>
                  <span className="text-sm font-normal text-muted">{`${String(Math.max(1, Math.round(size / 1024)))} kB`}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
