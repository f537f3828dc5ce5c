import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Time } from "@/components/ui/time";
import { returnReasons } from "@/lib/questions/status";
import { diffWords, type Piece } from "./word-diff";

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
  const pieces = diffWords(returned.content, newest.content);
  return (
    <Details open summary={t("title", { number: returned.number })}>
      <p className="text-sm text-muted">
        {decision.person.name} · <Time value={decision.createdAt} withTime />:{" "}
        {s(codeOf(decision.reasonCode))}
      </p>
      {decision.comment === "" ? null : <p className="whitespace-pre-wrap">{decision.comment}</p>}
      {pieces.every(({ kind }) => kind === "same") ? (
        <p className="font-semibold">{t("unchanged")}</p>
      ) : (
        <>
          <p className="text-sm text-muted">{t("legend")}</p>
          <div className="rounded-md border border-line bg-surface p-4 leading-relaxed break-words whitespace-pre-wrap">
            {pieces.map((piece, index) => (
              // The pieces of two texts that never change have no name but their place.
              <Marked key={`${String(index)} ${piece.kind}`} piece={piece} />
            ))}
          </div>
        </>
      )}
    </Details>
  );
}

/** Underlined and struck through, so that colour does not say it alone; read aloud with a word before. */
function Marked({ piece: { kind, text } }: { piece: Piece }) {
  const t = useTranslations("leading.diff");
  switch (kind) {
    case "same":
      return text;
    case "added":
      return (
        <ins className="bg-success-soft font-semibold decoration-2 underline-offset-4">
          <span className="sr-only">{t("added")} </span>
          {text}
        </ins>
      );
    case "removed":
      return (
        <del className="bg-danger-soft decoration-2">
          <span className="sr-only">{t("removed")} </span>
          {text}
        </del>
      );
  }
}

function codeOf(code: string | null) {
  return returnReasons.find((one) => one === code) ?? "style";
}
