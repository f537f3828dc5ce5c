import { Icon } from "@/components/ui/icon";

export type Attachment = { id: string; fileName: string; size: number };

/** Files of a question or of an entry of its thread; opened from the desk with the session. */
export function AttachmentList({ attachments }: { attachments: Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
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
  );
}
