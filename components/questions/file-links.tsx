import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { heldBack, type Scan } from "@/lib/attachments/status";
import { fileSize } from "./file-size";

export type FileLink = { fileName: string; size: number; scan: Scan; href: string };

const row = "inline-flex min-h-11 items-center gap-2";

/** Files of a question or of an entry of its thread. Nothing to list, nothing shown. */
export function FileLinks({ files }: { files: FileLink[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {files.map((file) => (
        <li key={file.href}>{heldBack(file.scan) === null ? <Download {...file} /> : <Held {...file} />}</li>
      ))}
    </ul>
  );
}

function Download({ fileName, size, href }: FileLink) {
  const t = useTranslations("track.one");
  const locale = useLocale();
  return (
    <a href={href} className={`${row} text-link underline underline-offset-4`}>
      <Icon name="file" />
      <span className="break-all">{t("download", { name: fileName, size: fileSize(size, locale) })}</span>
    </a>
  );
}

/** The asker sees that it arrived, and why it is not to be had. */
function Held({ fileName, scan }: FileLink) {
  const t = useTranslations("track.one.held");
  return (
    <span className={row}>
      <Icon name="file" />
      <span>
        <span className="font-semibold break-all">{fileName}</span>{" "}
        <span className="text-muted">{t(heldBack(scan) ?? "waiting")}</span>
      </span>
    </span>
  );
}
