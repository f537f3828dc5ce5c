import { useTranslations } from "next-intl";
import { FileLinks, type FileLink } from "./file-links";

type Props = { title: string; content: string; files: FileLink[] };

/** The asker's own words, as sent. */
export function TrackedText({ title, content, files }: Props) {
  const t = useTranslations("track.one");
  return (
    <section className="paper-question grid gap-3">
      <h2 className="text-xl">{t("question")}</h2>
      <p className="font-semibold break-words">{title}</p>
      <p className="break-words whitespace-pre-line">{content}</p>
      {files.length === 0 ? null : <h3 className="font-semibold">{t("files")}</h3>}
      <FileLinks files={files} />
    </section>
  );
}
