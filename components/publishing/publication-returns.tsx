import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/format";

type Return = {
  id: number;
  reason: string;
  returnedBy: string;
  at: Date;
  reply: string;
  closedBy: string | null;
  closedAt: Date | null;
};

/** Why an answer was given back before it was published, and what the department said to that. */
export function PublicationReturns({ returns }: { returns: Return[] }) {
  const t = useTranslations("publishing.returned");
  return (
    <section aria-label={t("title")} className="grid gap-2">
      <h3 className="font-semibold">{t("title")}</h3>
      <ol className="grid gap-3">
        {returns.map(({ id, reason, returnedBy, at, reply, closedBy, closedAt }) => (
          <li key={id} className="grid gap-1 border-s-4 border-line ps-3">
            <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
              <Tag tone={closedAt === null ? "warning" : "neutral"}>
                {t(closedAt === null ? "open" : "closed")}
              </Tag>
              {t("by", { name: returnedBy, time: formatDateTime(at) })}
            </p>
            <p className="break-words whitespace-pre-wrap">{reason}</p>
            {reply === "" || closedAt === null ? null : (
              <p className="break-words whitespace-pre-wrap">
                <span className="text-sm text-muted">
                  {t("reply")} · {t("by", { name: closedBy ?? "", time: formatDateTime(closedAt) })}
                </span>
                <br />
                {reply}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
