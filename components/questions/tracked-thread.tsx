import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/time";
import { FileLinks, type FileLink } from "./file-links";

type Entry = {
  id: number;
  kind: "info_request" | "info_reply" | "addition";
  /** Written down by the hotline for the asker. */
  byHotline: boolean;
  content: string;
  createdAt: Date;
  files: FileLink[];
};

/** What asker and department said to each other after the question. Nothing said, nothing shown. */
export function TrackedThread({ entries, department }: { entries: Entry[]; department: string }) {
  const t = useTranslations("track.thread");
  if (entries.length === 0) return null;
  return (
    <section className="no-print grid gap-3">
      <h2 className="text-xl">{t("title")}</h2>
      <ol className="grid gap-3">
        {entries.map(({ id, kind, byHotline, content, createdAt, files }) => (
          <li
            key={id}
            className={`grid gap-1 border-s-4 ps-4 ${kind === "info_request" ? "border-sea" : "border-line"}`}
          >
            <p className="text-sm text-muted">
              <strong>{t(kind, { department })}</strong>
              {byHotline ? ` ${t("byHotline")}` : ""} · <Time value={createdAt} withTime />
            </p>
            {content === "" ? null : <p className="break-words whitespace-pre-line">{content}</p>}
            <FileLinks files={files} />
          </li>
        ))}
      </ol>
    </section>
  );
}
