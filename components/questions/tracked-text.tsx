import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { fileSize } from "./file-size";

type Props = { title: string; content: string; files: { fileName: string; size: number; href: string }[] };

/** The asker's own words, as sent. */
export function TrackedText({ title, content, files }: Props) {
  const t = useTranslations("track.one");
  const locale = useLocale();
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("question")}</h2>
      <p className="font-semibold break-words">{title}</p>
      <p className="break-words whitespace-pre-line">{content}</p>
      {files.length === 0 ? null : (
        <>
          <h3 className="font-semibold">{t("files")}</h3>
          <ul className="grid gap-1">
            {files.map(({ fileName, size, href }) => (
              <li key={href}>
                <a
                  href={href}
                  className="inline-flex min-h-11 items-center gap-2 text-link underline underline-offset-4"
                >
                  <Icon name="file" />
                  <span className="break-all">
                    {t("download", { name: fileName, size: fileSize(size, locale) })}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
