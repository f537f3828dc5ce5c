import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/time";
import { AttachmentList, type Attachment } from "./attachment-list";
import { Section } from "./section";

type Entry = { id: number; author: { name: string } | null; content: string; createdAt: Date };
type ThreadEntry = Entry & { kind: "info_request" | "info_reply" | "addition"; attachments: Attachment[] };

/** What citizen and department said to each other after the question. */
export function Thread({ entries }: { entries: ThreadEntry[] }) {
  const t = useTranslations("desk");
  return (
    <Section id="thread" title={t("page.thread")}>
      <ol className="grid gap-3">
        {entries.map(({ id, kind, author, content, createdAt, attachments }) => (
          <li
            key={id}
            className={`border-s-4 ps-3 ${kind === "info_request" ? "border-sea" : "border-line"}`}
          >
            <p className="text-sm text-muted">
              <strong>{t(`thread.${kind}`)}</strong> · {author?.name ?? t("citizen.title")}
              {author === null || kind === "info_request" ? "" : ` ${t("thread.forCitizen")}`} ·{" "}
              <Time value={createdAt} withTime />
            </p>
            <p className="break-words whitespace-pre-wrap">{content}</p>
            <AttachmentList attachments={attachments} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
