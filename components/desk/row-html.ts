import { iconPaths } from "@/components/ui/icon-paths";
import { tagClass, type Tone } from "@/components/ui/tag";
import { timeText } from "@/components/ui/time";
import { formatDate } from "@/lib/format";
import { escapeHtml } from "@/lib/html";
import type { InboxRow } from "./inbox-row";
import type { RowTexts } from "./row-texts";
import { deadlineIcons, deadlineTones, statusTones } from "./tones";

type Writing = { texts: RowTexts; hrefOf: (code: string) => string; current: string | null };

/**
 * Rows as React writes those of inbox-row.tsx, letter by letter, or a browser would throw them away and begin anew: a
 * test holds the two together. Thirty rows are two thirds of a page's elements, and a page is rendered for everybody.
 */
export function rowsHtml(rows: readonly InboxRow[], { texts, hrefOf, current }: Writing): string {
  return rows
    .map((row) => rowHtml(row, { texts, href: hrefOf(row.code), isCurrent: row.code === current }))
    .join("");
}

type RowWriting = { texts: RowTexts; href: string; isCurrent: boolean };

function rowHtml(row: InboxRow, { texts, href, isCurrent }: RowWriting): string {
  const code = escapeHtml(row.code);
  const facts = [row.topicName, row.placeName, row.officialName].filter((fact) => fact !== null).join(" · ");
  const nobody = row.departmentName === null;
  const state = row.sending ? texts.inbox("sending") : texts.status(row.status);
  return [
    `<li class="inbox-row"${isCurrent ? ' data-current=""' : ""}><div class="min-w-0"><p class="inbox-row-signs">`,
    `<input type="checkbox" form="bulk" aria-label="${escapeHtml(texts.choose(row.code))}" name="code" value="${code}"/>`,
    `<span class="tabular-nums">${code}</span>${signs(row, texts)}</p><p class="inbox-row-title">`,
    `<a href="${escapeHtml(href)}" data-code="${code}"${isCurrent ? ' aria-current="page"' : ""}>`,
    `${escapeHtml(row.title)}</a></p><p class="inbox-row-facts">${escapeHtml(facts)}</p></div>`,
    `<p class="inbox-row-office"${nobody ? ' data-nobody=""' : ""}>`,
    escapeHtml(row.departmentName ?? texts.inbox("unassigned")),
    `</p><div class="inbox-row-state">${tag(state, statusTones[row.status])}${due(row, texts)}</div></li>`,
  ].join("");
}

function signs({ urgency, kind, reasons, snoozedUntil, woken }: InboxRow, texts: RowTexts): string {
  return [
    urgency === "normal" ? "" : tag(texts.urgency(urgency), urgency === "urgent" ? "danger" : "info"),
    kind === "question" ? "" : tag(texts.kind(kind)),
    ...reasons.map((reason) =>
      tag(texts.reason(reason), reason === "overdue" || reason === "decide" ? "danger" : "warning"),
    ),
    snoozedUntil === null ? "" : tag(texts.snoozed(formatDate(new Date(snoozedUntil)))),
    snoozedUntil === null && woken ? tag(texts.woken(), "info") : "",
  ].join("");
}

function due({ deadline, dueAt }: InboxRow, texts: RowTexts): string {
  if (deadline === null || dueAt === null) return "";
  const at = new Date(dueAt);
  const icon = `<svg viewBox="0 0 24 24" aria-hidden="true" class="icon"><path d="${iconPaths[deadlineIcons[deadline]]}"></path></svg>`;
  const time = `<time dateTime="${at.toISOString()}">${timeText(at, deadline !== "open")}</time>`;
  return `<span class="inbox-row-due ${deadlineTones[deadline]}">${icon}<span>${escapeHtml(texts.deadline(deadline))}<!-- --> · ${time}</span></span>`;
}

function tag(text: string, tone: Tone = "neutral"): string {
  return `<span class="${tagClass(tone)}">${escapeHtml(text)}</span>`;
}
