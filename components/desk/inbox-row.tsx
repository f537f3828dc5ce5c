"use client";

import NextLink from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { DeadlineState } from "@/lib/deadlines/status";
import type { LeaderReason, QuestionKind, QuestionStatus, Urgency } from "@/lib/questions/status";
import { BulkBox } from "./bulk-box";
import { LeaderReasons } from "./leader-reasons";
import { SnoozeTag } from "./snooze-tag";
import { deadlineIcons, deadlineTones, statusTones } from "./tones";
import { useIntent } from "./use-intent";

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
  href: string;
  changed: boolean;
  isCurrent: boolean;
  /** The one after the open one: its page is fetched as soon as the row is seen. */
  isNext: boolean;
  onOpen: (row: InboxRow) => void;
};

/** One question of a list: the whole row leads to it, the title is the link. */
export function InboxListItem({ row, href, changed, isCurrent, isNext, onOpen }: Props) {
  const t = useTranslations("desk.inbox");
  const s = useTranslations("status");
  // Fetched ahead while a pointer rests on it or a key stands on it: a list of links would ask for every row.
  const [warm, setWarm] = useState(false);
  const intent = useIntent(() => setWarm(true));
  const facts = [row.topicName, row.placeName, row.officialName].filter((fact) => fact !== null);
  return (
    <li
      className={classNames(
        "inbox-row relative grid gap-x-4 gap-y-1 border-t border-line px-4 py-3 first:border-t-0 @3xl:grid-cols-[minmax(0,1fr)_11rem_16rem]",
        isCurrent ? "bg-sea-soft" : "hover:bg-raised",
        changed && "row-changed",
      )}
    >
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          <BulkBox code={row.code} />
          <span className="tabular-nums">{row.code}</span>
          {row.urgency === "normal" ? null : (
            <Tag tone={row.urgency === "urgent" ? "danger" : "info"}>{s(`urgency.${row.urgency}`)}</Tag>
          )}
          {row.kind === "question" ? null : <Tag>{s(`kind.${row.kind}`)}</Tag>}
          <LeaderReasons reasons={row.reasons} />
          <SnoozeTag snoozedUntil={row.snoozedUntil} woken={row.woken} />
          {changed ? <span className="sr-only">{t("new")}</span> : null}
        </p>
        <p className="line-clamp-2 font-semibold break-words">
          <NextLink
            href={href}
            prefetch={warm || isNext}
            aria-current={isCurrent ? "page" : undefined}
            data-code={row.code}
            onNavigate={() => onOpen(row)}
            className="text-ink after:absolute after:inset-0 hover:text-link"
            {...intent}
          >
            {row.title}
          </NextLink>
        </p>
        <p className="truncate text-sm text-muted">{facts.join(" · ")}</p>
      </div>
      <p
        className={classNames(
          "truncate text-sm @3xl:pt-6 @3xl:whitespace-normal",
          // In a narrow list the status says as much.
          row.departmentName === null && "hidden @3xl:block",
        )}
      >
        {row.departmentName ?? <span className="text-muted">{t("unassigned")}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 @3xl:grid @3xl:content-start @3xl:justify-items-start">
        <Tag tone={statusTones[row.status]}>{row.sending ? t("sending") : s(`staff.${row.status}`)}</Tag>
        <Deadline deadline={row.deadline} dueAt={row.dueAt} />
      </div>
    </li>
  );
}

function Deadline({ deadline, dueAt }: Pick<InboxRow, "deadline" | "dueAt">) {
  const s = useTranslations("status");
  if (deadline === null || dueAt === null) return null;
  return (
    <span className={classNames("inline-flex items-center gap-1 text-sm", deadlineTones[deadline])}>
      <Icon name={deadlineIcons[deadline]} className="size-4 shrink-0" />
      <span>
        {s(`deadline.${deadline}`)} · <Time value={new Date(dueAt)} withTime={deadline !== "open"} />
      </span>
    </span>
  );
}
