import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import type { Proposal } from "@/lib/routing/propose";
import { confidenceLevel } from "@/lib/routing/status";

type Props = {
  proposals: readonly Proposal[];
  /** Address of a question's page at the desk. */
  questionHref: (code: string) => string;
};

/** Where the question should go, how sure that is, and why: rule, words, past questions. */
export function ProposalList({ proposals, questionHref }: Props) {
  const t = useTranslations("routing.proposals");
  if (proposals.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <InsetText>
      <h3 className="font-semibold">{t("title")}</h3>
      <ol className="list-decimal space-y-3 ps-5">
        {proposals.map((proposal) => (
          <li key={proposal.departmentId}>
            <Entry proposal={proposal} questionHref={questionHref} />
          </li>
        ))}
      </ol>
    </InsetText>
  );
}

function Entry({ proposal, questionHref }: { proposal: Proposal; questionHref: Props["questionHref"] }) {
  const t = useTranslations("routing.proposals");
  const s = useTranslations("status");
  const { departmentName, source, reasonKey, params, confidence, words, similar } = proposal;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{departmentName}</span>
        <Tag tone={source === "rule" ? "info" : "neutral"}>{t(`source.${source}`)}</Tag>
        <span className="text-sm">
          {t(`likely.${confidenceLevel(confidence)}`)},{" "}
          <span className="tabular-nums">{t("percent", { percent: String(confidence) })}</span>
        </span>
      </p>
      <p className="text-sm">{s(reasonKey, params)}</p>
      {words.length === 0 ? null : (
        <p className="text-sm">{t("words", { words: words.map((word) => `“${word}”`).join(", ") })}</p>
      )}
      {similar.length === 0 ? null : (
        <>
          <p className="text-sm">{t("similar")}</p>
          <ul className="list-disc ps-5 text-sm">
            {similar.map(({ code, title }) => (
              <li key={code}>
                <Link href={questionHref(code)}>{title}</Link> <span className="tabular-nums">({code})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
