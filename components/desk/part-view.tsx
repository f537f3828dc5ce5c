import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Tag, type Tone } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { PartState } from "@/lib/questions/status";

type Part = {
  departmentName: string;
  state: PartState;
  personName: string | null;
  dueAt: Date | null;
  late: boolean;
  content: string;
  reason: string;
};

const tones: Record<PartState, Tone> = {
  pending: "warning",
  accepted: "info",
  done: "success",
  waived: "neutral",
};

/** One contributing department's part: how far it is, by when, and its text. */
export function PartView({ part, children }: { part: Part; children?: ReactNode }) {
  const t = useTranslations("desk.part");
  return (
    <li className="grid gap-2 border-s-4 border-line ps-4">
      <h3 className="font-semibold">{part.departmentName}</h3>
      <PartState part={part} />
      {part.content === "" ? null : (
        <pre className="max-h-96 overflow-y-auto font-sans break-words whitespace-pre-wrap">
          {part.content}
        </pre>
      )}
      {part.reason === "" ? null : (
        <p className="whitespace-pre-wrap">{t("remark", { reason: part.reason })}</p>
      )}
      {children}
    </li>
  );
}

/** State, late mark, person and due date in one line. */
export function PartState({ part: { state, late, personName, dueAt } }: { part: Part }) {
  const t = useTranslations("desk.part");
  const s = useTranslations("status.part");
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
      <Tag tone={tones[state]}>{s(state)}</Tag>
      {late ? <Tag tone="danger">{t("late")}</Tag> : null}
      {personName === null ? null : <span>{personName}</span>}
      {dueAt === null || state === "waived" ? null : (
        <span>
          {t("due")} <Time value={dueAt} withTime />
        </span>
      )}
    </p>
  );
}
