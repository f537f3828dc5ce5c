import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { SummaryList } from "@/components/ui/summary-list";
import { Time } from "@/components/ui/time";
import type { DeadlineState } from "@/lib/deadlines/status";
import { deadlineIcons, deadlineTones } from "./tones";

type Assignment = {
  role: "lead" | "contributing";
  state: string;
  department: { name: string };
  instruction: string;
  acceptDueAt: Date | null;
};

type Question = {
  submittedAt: Date;
  channel: string;
  kind: string;
  urgency: string;
  publication: string;
  topic: { name: string } | null;
  place: { fullName: string } | null;
  leadDepartment: { name: string } | null;
  official: { name: string } | null;
  dueAt: Date | null;
  triageDueAt: Date | null;
  committedAt: Date | null;
  deadline: DeadlineState | null;
  assignments: Assignment[];
  publicVersion: { slug: string; unpublishedAt: Date | null } | null;
};

const living = ["pending", "accepted", "done"];

export function QuestionFacts({ question }: { question: Question }) {
  const t = useTranslations("desk.page");
  const s = useTranslations("status");
  const current = question.assignments.filter(({ state }) => living.includes(state));
  const lead = current.find(({ role }) => role === "lead");
  const contributing = current
    .filter(({ role }) => role === "contributing")
    .map(({ department }) => department.name);
  const instruction = lead?.instruction ?? "";
  const rows = [
    { key: question.dueAt === null ? t("triageDue") : t("due"), value: <Due {...question} /> },
    ...(question.deadline === "overdue" && question.committedAt !== null
      ? [{ key: t("committed"), value: <Time value={question.committedAt} /> }]
      : []),
    ...(lead?.state === "pending" && lead.acceptDueAt !== null
      ? [{ key: t("acceptDue"), value: <Time value={lead.acceptDueAt} withTime /> }]
      : []),
    { key: t("department"), value: question.leadDepartment?.name ?? t("nobody") },
    ...(contributing.length > 0 ? [{ key: t("contributing"), value: contributing.join(", ") }] : []),
    ...(instruction === "" ? [] : [{ key: t("instruction"), value: instruction }]),
    { key: t("official"), value: question.official?.name ?? t("nobody") },
    { key: t("topic"), value: question.topic?.name ?? t("unknown") },
    { key: t("place"), value: question.place?.fullName ?? t("unknown") },
    { key: t("kind"), value: s(`kind.${question.kind}`) },
    { key: t("submitted"), value: <Time value={question.submittedAt} withTime /> },
    { key: t("channel"), value: s(`channel.${question.channel}`) },
    { key: t("publication"), value: <Publication {...question} label={t("publicPage")} /> },
  ];
  return <SummaryList rows={rows} />;
}

function Due({ dueAt, triageDueAt, deadline }: Pick<Question, "dueAt" | "triageDueAt" | "deadline">) {
  const s = useTranslations("status");
  const due = dueAt ?? triageDueAt;
  if (due === null) return "–";
  if (deadline === null) return <Time value={due} withTime />;
  return (
    <span className={`inline-flex items-baseline gap-1 ${deadlineTones[deadline]}`}>
      <Icon name={deadlineIcons[deadline]} className="size-4 shrink-0 self-center" />
      <span>
        <Time value={due} withTime /> · {s(`deadline.${deadline}`)}
      </span>
    </span>
  );
}

function Publication({
  publication,
  publicVersion,
  label,
}: Pick<Question, "publication" | "publicVersion"> & { label: string }) {
  const s = useTranslations("status");
  const isPublic = publicVersion !== null && publicVersion.unpublishedAt === null;
  return (
    <>
      {s(`publication.${publication}`)}
      {isPublic ? (
        <a href={`/hoi-dap/${publicVersion.slug}`} className="block text-link underline underline-offset-4">
          {label}
        </a>
      ) : null}
    </>
  );
}
