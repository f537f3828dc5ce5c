import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { heldBack, type Scan } from "@/lib/attachments/status";

export type Attachment = { id: string; fileName: string; size: number; scan: Scan };

const row = "inline-flex min-h-11 items-center gap-2";

/** Files of a question or of an entry of its thread; opened from the desk with the session. */
export function AttachmentList({ attachments }: { attachments: Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {attachments.map((file) => (
        <li key={file.id}>{heldBack(file.scan) === null ? <Link {...file} /> : <Held {...file} />}</li>
      ))}
    </ul>
  );
}

function Link({ id, fileName, size }: Attachment) {
  return (
    <a href={`/tep/${id}`} className={`${row} font-semibold text-link underline-offset-4 hover:underline`}>
      <Icon name="paperclip" />
      <span className="break-all">{fileName}</span>
      <span className="text-sm font-normal text-muted">{`${String(Math.max(1, Math.round(size / 1024)))} kB`}</span>
    </a>
  );
}

/** Named, so that the official knows what was sent, and not to be had. */
function Held({ fileName, scan }: Attachment) {
  const t = useTranslations("desk.heldFiles");
  return (
    <span className={row}>
      <Icon name="paperclip" />
      <span>
        <span className="font-semibold break-all">{fileName}</span>{" "}
        <span className="text-muted">{t(heldBack(scan) ?? "waiting")}</span>
      </span>
    </span>
  );
}
