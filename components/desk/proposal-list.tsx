import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";

type Proposal = {
  departmentId: number;
  departmentName: string;
  reasonKey: string;
  params: Record<string, string>;
};

/** Where the question should go, and why: rules first, then words of the text. */
export function ProposalList({ proposals }: { proposals: Proposal[] }) {
  const t = useTranslations("desk.assign");
  const s = useTranslations("status");
  if (proposals.length === 0) return null;
  return (
    <InsetText>
      <p className="font-semibold">{t("proposals")}</p>
      <ol className="list-decimal ps-5">
        {proposals.map(({ departmentId, departmentName, reasonKey, params }) => (
          <li key={departmentId}>
            {departmentName} <span className="text-sm text-muted">({s(reasonKey, params)})</span>
          </li>
        ))}
      </ol>
    </InsetText>
  );
}
