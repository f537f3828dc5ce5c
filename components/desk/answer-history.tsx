import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { AnswerFile } from "@/lib/attachments/answer-files";
import type { ShownCitation } from "@/lib/citations/shown";
import { Section } from "./section";
import { VersionExtras } from "./version-extras";

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
  citations: ShownCitation[];
  files: AnswerFile[];
};
type Answer = {
  releasedAt: Date | null;
  answerVersion: { id: number };
  publicVersion: { slug: string; title: string } | null;
};
type Correction = {
  answerVersionId: number;
  reason: string;
  sentAt: Date | null;
  droppedAt: Date | null;
  droppedBy: { name: string } | null;
  dropReason: string | null;
};
type Props = { versions: Version[]; answers: Answer[]; corrections: Correction[] };

/** Every text that was handed in, newest first, with what the leader said of it. The sent one and one returned just now lie open. */
export function AnswerHistory({ versions, answers, corrections }: Props) {
  const t = useTranslations("desk.page");
  if (versions.length === 0) return null;
  const sent = answers.map(({ answerVersion }) => answerVersion.id);
  const correctionOf = (id: number) => corrections.find(({ answerVersionId }) => answerVersionId === id);
  const copyOf = (id: number) => answers.find(({ answerVersion }) => answerVersion.id === id)?.publicVersion;
  return (
    <Section id="answers" title={t("answer")}>
      {versions.map((version, index) => (
        <Details
          key={version.id}
          open={sent.includes(version.id) || (index === 0 && version.approvals.some(isReturned))}
          summary={t(correctionOf(version.id) ? "corrected" : "version", { number: version.number })}
        >
          <p className="text-sm text-muted">
            {version.author?.name} · <Time value={version.createdAt} withTime />
          </p>
          <pre className="font-sans break-words whitespace-pre-wrap">{version.content}</pre>
          <VersionExtras citations={version.citations} files={version.files} />
          <CopyOf published={copyOf(version.id)} />
          <CorrectionState correction={correctionOf(version.id)} />
          {version.approvals.map((approval) => (
            <Decision key={approval.createdAt.getTime()} approval={approval} />
          ))}
        </Details>
      ))}
    </Section>
  );
}

function CopyOf({ published }: { published: Answer["publicVersion"] | undefined }) {
  const t = useTranslations("desk.page");
  if (!published) return null;
  return (
    <p>
      {t("fromPublished")}:{" "}
      <a href={`/hoi-dap/${published.slug}`} className="text-link underline underline-offset-4">
        {published.title}
      </a>
    </p>
  );
}

function CorrectionState({ correction }: { correction: Correction | undefined }) {
  const t = useTranslations("desk.page");
  if (correction === undefined) return null;
  const { reason, sentAt, droppedAt, droppedBy, dropReason } = correction;
  const at = sentAt ?? droppedAt;
  const tone = sentAt === null ? "warning" : "success";
  return (
    <div className="grid gap-1">
      <p className="whitespace-pre-wrap">{reason}</p>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        {droppedAt === null ? (
          <Tag tone={tone}>{t(sentAt === null ? "correctionWaiting" : "correctionSent")}</Tag>
        ) : (
          <Tag tone="neutral">{t("correctionDropped", { reason: dropReason ?? "" })}</Tag>
        )}
        {droppedBy?.name}
        {at === null ? null : <Time value={at} withTime />}
      </p>
    </div>
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
