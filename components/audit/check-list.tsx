import { useLocale, useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { AuditFinding } from "@/lib/audit/status";
import { formatDateTime, formatNumber } from "@/lib/format";
import { isLocale } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";

type Check = {
  id: number;
  newest: number | null;
  requestedBy: string;
  createdAt: Date;
  finishedAt: Date | null;
  questions: number;
  events: number;
  anchors: number;
  faultCount: number;
  findings: AuditFinding[];
};

/** What was checked, by whom, and what was found, the newest first. */
export function CheckList({ checks }: { checks: Check[] }) {
  const t = useTranslations("desk.audit");
  const locale = useLocale();
  const number = (value: number): string => formatNumber(value, isLocale(locale) ? locale : "vi");
  return (
    <ol className="grid">
      {checks.map((check) => (
        <li key={check.id} className="grid gap-1 border-t border-line py-3">
          <p className="flex flex-wrap items-center gap-2">
            <State check={check} />
            <span>
              {check.newest === null
                ? t("check.ofAll")
                : t("check.ofNewest", { count: number(check.newest) })}
            </span>
            <span className="text-sm text-muted">
              {t("check.by", { name: check.requestedBy, time: formatDateTime(check.createdAt) })}
            </span>
          </p>
          <p className="text-sm text-muted">
            {t("check.counts", {
              questions: number(check.questions),
              events: number(check.events),
              anchors: number(check.anchors),
            })}
          </p>
          {check.findings.length === 0 ? null : (
            <ul className="list-disc space-y-1 ps-5">
              {check.findings.map((finding) => (
                <Finding key={`${finding.fault} ${finding.code ?? finding.day ?? ""}`} finding={finding} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function State({ check: { finishedAt, faultCount } }: { check: Check }) {
  const t = useTranslations("desk.audit.check");
  if (finishedAt === null) return <Tag tone="info">{t("running")}</Tag>;
  return faultCount === 0 ? (
    <Tag tone="success">{t("whole")}</Tag>
  ) : (
    <Tag tone="danger">{t("broken", { count: String(faultCount) })}</Tag>
  );
}

function Finding({ finding: { fault, code, questionId, eventId, day } }: { finding: AuditFinding }) {
  const t = useTranslations("desk.audit");
  const locale = useLocale();
  const href =
    code === null
      ? null
      : getPathname({
          locale: isLocale(locale) ? locale : "vi",
          href: { pathname: "/desk/questions/[code]", params: { code } },
        });
  return (
    <li>
      {t(`faults.${fault}`)}{" "}
      {href === null ? null : (
        <a href={href} className="text-link underline underline-offset-4">
          {code}
        </a>
      )}
      {code === null && questionId !== null ? t("check.question", { id: String(questionId) }) : null}
      {eventId === null ? null : ` · ${t("check.event", { id: String(eventId) })}`}
      {day === null ? null : day.split("-").reverse().join("/")}
    </li>
  );
}
