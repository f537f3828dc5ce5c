import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";

type Entry = {
  code: string;
  title: string;
  address: string;
  status: { label: string; values: Record<string, string> };
  submittedAt: Date;
  /** Open questions only. */
  dueAt: Date | null;
  infoDueAt: Date | null;
};

/** All questions of one person, newest first. */
export function OwnList({ entries }: { entries: Entry[] }) {
  const t = useTranslations("track");
  const s = useTranslations("status");
  return (
    <ol className="grid gap-4">
      {entries.map(({ code, title, address, status, submittedAt, dueAt, infoDueAt }) => (
        <li key={code} className="grid gap-1 rounded-md border border-line bg-surface p-4">
          <p className="text-sm text-muted tabular-nums">{code}</p>
          <h2 className="text-lg">
            <Link href={address} className="break-words text-link underline underline-offset-4">
              {title}
            </Link>
          </h2>
          <p>
            <strong>{s(status.label, status.values)}</strong>
          </p>
          <p className="flex flex-wrap gap-x-4 text-sm text-muted">
            <span>
              {t("one.submitted")}: <Time value={submittedAt} />
            </span>
            {dueAt === null ? null : (
              <span>
                {t("one.due")}: <Time value={dueAt} />
              </span>
            )}
            {infoDueAt === null ? null : (
              <span>
                {t("one.infoDue")}: <Time value={infoDueAt} />
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
