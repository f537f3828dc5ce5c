import { memo } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { DeadlineState } from "@/lib/deadlines/status";
import { formatDate } from "@/lib/format";
import type { LeaderReason, QuestionKind, QuestionStatus, Urgency } from "@/lib/questions/status";
import type { RowTexts } from "./row-texts";
import { deadlineIcons, deadlineTones, statusTones } from "./tones";
import "./inbox-row.css";

/** Times are strings where the row came by /desk/changes. */
export type InboxRow = {
  id: number;
  code: string;
  title: string;
  status: QuestionStatus;
  sending: boolean;
  urgency: Urgency;
  kind: QuestionKind;
  topicName: string | null;
  placeName: string | null;
  departmentName: string | null;
  officialName: string | null;
  submittedAt: Date | string;
  dueAt: Date | string | null;
  sortAt: Date | string | null;
  deadline: DeadlineState | null;
  lastEventId: number | null;
  reasons: LeaderReason[];
  snoozedUntil: Date | string | null;
  woken: boolean;
};

type Props = {
  row: InboxRow;
  texts: RowTexts;
  href: string;
  changed: boolean;
  isCurrent: boolean;
};

/** One question of a list: the whole row leads to it, the title is the link, which its list serves (use-row-links.ts). */
export const InboxListItem = memo(function InboxListItem({ row, texts, href, changed, isCurrent }: Props) {
  return (
    <li className={changed ? "inbox-row row-changed" : "inbox-row"} data-current={isCurrent ? "" : undefined}>
      <div className="min-w-0">
        <p className="inbox-row-signs">
          <input
            type="checkbox"
            form="bulk"
            name="code"
            value={row.code}
            aria-label={texts.choose(row.code)}
          />
          <span className="tabular-nums">{row.code}</span>
          <Signs row={row} texts={texts} />
          {changed ? <span className="sr-only">{texts.inbox("new")}</span> : null}
        </p>
        <p className="inbox-row-title">
          <a href={href} data-code={row.code} aria-current={isCurrent ? "page" : undefined}>
            {row.title}
          </a>
        </p>
        <p className="inbox-row-facts">
          {[row.topicName, row.placeName, row.officialName].filter((fact) => fact !== null).join(" · ")}
        </p>
      </div>
      <p className="inbox-row-office" data-nobody={row.departmentName === null ? "" : undefined}>
        {row.departmentName ?? texts.inbox("unassigned")}
      </p>
      <div className="inbox-row-state">
        <Tag tone={statusTones[row.status]}>
          {row.sending ? texts.inbox("sending") : texts.status(row.status)}
        </Tag>
        <Deadline row={row} texts={texts} />
      </div>
    </li>
  );
});

/** What is not as usual about it. */
function Signs({ row, texts }: Pick<Props, "row" | "texts">) {
  const { urgency, kind, reasons, snoozedUntil, woken } = row;
  return (
    <>
      {urgency === "normal" ? null : (
        <Tag tone={urgency === "urgent" ? "danger" : "info"}>{texts.urgency(urgency)}</Tag>
      )}
      {kind === "question" ? null : <Tag>{texts.kind(kind)}</Tag>}
      {reasons.map((reason) => (
        <Tag key={reason} tone={reason === "overdue" || reason === "decide" ? "danger" : "warning"}>
          {texts.reason(reason)}
        </Tag>
      ))}
      {snoozedUntil === null ? null : <Tag>{texts.snoozed(formatDate(new Date(snoozedUntil)))}</Tag>}
      {snoozedUntil === null && woken ? <Tag tone="info">{texts.woken()}</Tag> : null}
    </>
  );
}

function Deadline({ row: { deadline, dueAt }, texts }: Pick<Props, "row" | "texts">) {
  if (deadline === null || dueAt === null) return null;
  return (
    <span className={classNames("inbox-row-due", deadlineTones[deadline])}>
      <Icon name={deadlineIcons[deadline]} />
      <span>
        {texts.deadline(deadline)} · <Time value={new Date(dueAt)} withTime={deadline !== "open"} />
      </span>
    </span>
  );
}
