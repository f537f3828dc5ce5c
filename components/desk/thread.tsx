import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/time";
import { Section } from "./section";

type Entry = { id: number; author: { name: string } | null; content: string; createdAt: Date };

/** What citizen and department said to each other after the question. */
export function Thread({ entries }: { entries: Entry[] }) {
  const t = useTranslations("desk");
  return (
    <Section id="thread" title={t("page.thread")}>
      <EntryList entries={entries} unnamed={t("citizen.title")} />
    </Section>
  );
}

export function EntryList({ entries, unnamed }: { entries: Entry[]; unnamed: string }) {
  return (
    <ol className="grid gap-3">
      {entries.map(({ id, author, content, createdAt }) => (
        <li key={id} className="border-s-4 border-line ps-3">
          <p className="text-sm text-muted">
            {author?.name ?? unnamed} · <Time value={createdAt} withTime />
          </p>
          <p className="break-words whitespace-pre-wrap">{content}</p>
        </li>
      ))}
    </ol>
  );
}
