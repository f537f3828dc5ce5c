import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/format";
import type { Duplicate } from "@/lib/routing/duplicates";
import { statusTones } from "./tones";

type Props = {
  duplicates: readonly Duplicate[];
  /** Address of a question's page at the desk. */
  questionHref: (code: string) => string;
  /** Whether the merge form below may be filled from here. */
  mayMerge: boolean;
};

/** Questions that say nearly the same, each with a way into the form that merges this one into it. */
export function DuplicateList({ duplicates, questionHref, mayMerge }: Props) {
  const t = useTranslations("routing.duplicates");
  const s = useTranslations("status");
  if (duplicates.length === 0) return null;
  return (
    <InsetText>
      <h3 className="font-semibold">{t("title")}</h3>
      <p className="text-sm">{t("lead")}</p>
      <ul className="space-y-3">
        {duplicates.map(({ code, title, status, submittedAt, alike }) => (
          <li key={code} className="space-y-1">
            <p>
              <Link href={questionHref(code)}>{title}</Link>
            </p>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <span className="tabular-nums">{code}</span>
              <Tag tone={statusTones[status]}>{s(`staff.${status}`)}</Tag>
              <span className="tabular-nums">{t("alike", { percent: String(alike) })}</span>
              <span>{t("sent", { date: formatDate(submittedAt) })}</span>
              {mayMerge ? (
                <Link href={`?gop=${encodeURIComponent(code)}#merge-masterCode`}>{t("merge", { code })}</Link>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
