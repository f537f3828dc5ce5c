import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Time } from "@/components/ui/time";
import { returnReasons } from "@/lib/questions/status";
import { WordChanges } from "./word-changes";

type Version = {
  number: number;
  content: string;
  approvals: {
    decision: "approved" | "returned";
    reasonCode: string | null;
    comment: string;
    person: { name: string };
    createdAt: Date;
  }[];
};

/** What changed since the version that the leader gave back, with what was asked for then. Versions: newest first. */
export function AnswerDiff({ versions }: { versions: readonly Version[] }) {
  const t = useTranslations("leading.diff");
  const s = useTranslations("status.returnDraft");
  const [newest, ...older] = versions;
  const returned = older.find(({ approvals }) => approvals.some(({ decision }) => decision === "returned"));
  const decision = returned?.approvals.findLast((approval) => approval.decision === "returned");
  if (newest === undefined || returned === undefined || decision === undefined) return null;
  return (
    <Details open summary={t("title", { number: returned.number })}>
      <p className="text-sm text-muted">
        {decision.person.name} · <Time value={decision.createdAt} withTime />:{" "}
        {s(codeOf(decision.reasonCode))}
      </p>
      {decision.comment === "" ? null : <p className="whitespace-pre-wrap">{decision.comment}</p>}
      <WordChanges before={returned.content} after={newest.content} unchanged={t("unchanged")} />
    </Details>
  );
}

function codeOf(code: string | null) {
  return returnReasons.find((one) => one === code) ?? "style";
}
