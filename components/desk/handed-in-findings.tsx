import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { ShownFinding } from "@/lib/questions/findings";
import { FindingText } from "./finding-text";

/** For the leader: what the check said when the draft was handed in, and what was passed over with which reason. */
export function HandedInFindings({ findings }: { findings: ShownFinding[] }) {
  const t = useTranslations("writing.lint");
  if (findings.length === 0) return <p className="text-sm text-muted">{t("clean")}</p>;
  return (
    <section aria-labelledby="handed-in-findings">
      <h3 id="handed-in-findings" className="font-semibold">
        {t("handedIn")}
      </h3>
      <ul className="divide-y divide-line">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.quote}`} className="py-2">
            <Tag tone={finding.waived === null ? "warning" : "neutral"}>
              {t(finding.waived === null ? "openTag" : "waivedTag")}
            </Tag>
            <FindingText {...finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
