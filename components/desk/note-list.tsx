import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/time";
import { formatDateTime } from "@/lib/format";

type Mention = { personId: number; person: { name: string }; seenAt: Date | null };
type Note = {
  id: number;
  author: { name: string };
  content: string;
  createdAt: Date;
  noteMentions: Mention[];
};

/** Notes of staff to staff, oldest first, each with whom it names and whether they saw it. */
export function NoteList({ notes, personId }: { notes: Note[]; personId: number }) {
  const t = useTranslations("writing.notes");
  return (
    <ol className="grid gap-3">
      {notes.map(({ id, author, content, createdAt, noteMentions }) => (
        <li
          key={id}
          className={`border-s-4 ps-3 ${noteMentions.some((mention) => mention.personId === personId) ? "border-sea" : "border-line"}`}
        >
          <p className="text-sm text-muted">
            {author.name} · <Time value={createdAt} withTime />
          </p>
          <p className="break-words whitespace-pre-wrap">{content}</p>
          {noteMentions.length === 0 ? null : (
            <p className="text-sm text-muted">
              {t("named")}{" "}
              {noteMentions
                .map(({ person: { name }, seenAt }) =>
                  seenAt === null ? t("unseen", { name }) : t("seen", { name, time: formatDateTime(seenAt) }),
                )
                .join("; ")}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
