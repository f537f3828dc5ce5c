import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { fileSize } from "./file-size";

export type FileLink = { fileName: string; size: number; href: string };

/** Files of a question or of an entry of its thread. Nothing to list, nothing shown. */
export function FileLinks({ files }: { files: FileLink[] }) {
  const t = useTranslations("track.one");
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
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
  );
}
