import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import { Section } from "./section";

type Approval = {
  decision: "approved" | "returned";
  reasonCode: string | null;
  comment: string;
  person: { name: string };
  createdAt: Date;
};
type Version = {
  id: number;
  number: number;
  content: string;
  author: { name: string } | null;
  createdAt: Date;
  approvals: Approval[];
};
type Answer = { releasedAt: Date | null; answerVersion: { id: number } };

/** Every text that was handed in, newest first, with what the leader said of it. The sent one and one returned just now lie open. */
export function AnswerHistory({ versions, answers }: { versions: Version[]; answers: Answer[] }) {
  const t = useTranslations("desk.page");
  if (versions.length === 0) return null;
  const sent = answers.map(({ answerVersion }) => answerVersion.id);
  return (
    <Section id="answers" title={t("answer")}>
      {versions.map((version, index) => (
        <Details
          key={version.id}
          open={sent.includes(version.id) || (index === 0 && version.approvals.some(isReturned))}
          summary={t("version", { number: version.number })}
        >
          <p className="text-sm text-muted">
            {version.author?.name} · <Time value={version.createdAt} withTime />
          </p>
          <pre className="font-sans break-words whitespace-pre-wrap">{version.content}</pre>
          {version.approvals.map((approval) => (
            <Decision key={approval.createdAt.getTime()} approval={approval} />
          ))}
        </Details>
      ))}
    </Section>
  );
}

const isReturned = ({ decision }: Approval): boolean => decision === "returned";

function Decision({
  approval: { decision, reasonCode, comment, person, createdAt },
}: {
  approval: Approval;
}) {
  const t = useTranslations("desk.page");
  const s = useTranslations("status");
  const approved = decision === "approved";
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Tag tone={approved ? "success" : "warning"}>
          {approved ? t("approved") : t("returned", { reason: s(`returnDraft.${reasonCode ?? "style"}`) })}
        </Tag>
        {person.name} · <Time value={createdAt} withTime />
      </p>
      {comment === "" ? null : <p className="whitespace-pre-wrap">{comment}</p>}
    </div>
  );
}
