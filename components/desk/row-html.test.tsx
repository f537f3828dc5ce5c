import fc from "fast-check";
import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import bulk from "@/lib/i18n/messages/vi/bulk.json";
import desk from "@/lib/i18n/messages/vi/desk.json";
import leading from "@/lib/i18n/messages/vi/leading.json";
import snoozes from "@/lib/i18n/messages/vi/snoozes.json";
import status from "@/lib/i18n/messages/vi/status.json";
import { leaderReasons, questionKinds, questionStatuses, urgencies } from "@/lib/questions/status";
import { InboxListItem, type InboxRow } from "./inbox-row";
import { rowsHtml } from "./row-html";
import { useRowTexts } from "./row-texts";

const messages = { bulk, desk, leading, snoozes, status };
const hrefOf = (code: string): string => `/desk/questions/${code}?queue=department&q="a"<b>'c'`;

function Written({ row, current }: { row: InboxRow; current: string | null }) {
  const texts = useRowTexts();
  return <ol dangerouslySetInnerHTML={{ __html: rowsHtml([row], { texts, hrefOf, current }) }} />;
}

function Rendered({ row, current }: { row: InboxRow; current: string | null }) {
  const texts = useRowTexts();
  const { code } = row;
  return (
    <ol>
      <InboxListItem {...{ row, texts }} href={hrefOf(code)} changed={false} isCurrent={code === current} />
    </ol>
  );
}

function html(Row: typeof Written, row: InboxRow, current: string | null): string {
  return renderToString(
    <NextIntlClientProvider locale="vi" messages={messages} timeZone="Asia/Ho_Chi_Minh">
      <Row row={row} current={current} />
    </NextIntlClientProvider>,
  );
}

/** Whatever somebody may have typed, marks of HTML among it. */
const words = fc.string({ unit: fc.constantFrom("a", "ế", "<", ">", "&", '"', "'", " ", "🙂", "$&") });
const at = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
const moment = fc.oneof(
  at,
  at.map((date) => date.toISOString()),
);
const rows: fc.Arbitrary<InboxRow> = fc.record({
  id: fc.nat(),
  code: words,
  title: words,
  status: fc.constantFrom(...questionStatuses),
  sending: fc.boolean(),
  urgency: fc.constantFrom(...urgencies),
  kind: fc.constantFrom(...questionKinds),
  topicName: fc.option(words),
  placeName: fc.option(words),
  departmentName: fc.option(words),
  officialName: fc.option(words),
  submittedAt: moment,
  dueAt: fc.option(moment),
  sortAt: fc.option(moment),
  deadline: fc.option(
    fc.constantFrom("open" as const, "due_soon" as const, "overdue" as const, "paused" as const),
  ),
  lastEventId: fc.option(fc.nat()),
  reasons: fc.uniqueArray(fc.constantFrom(...leaderReasons)),
  snoozedUntil: fc.option(moment),
  woken: fc.boolean(),
});

test("a row is written as React writes it, so that the browser takes it for its own", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (row, isCurrent) => {
      const current = isCurrent ? row.code : `${row.code}x`;
      expect(html(Written, row, current)).toBe(html(Rendered, row, current));
    }),
    { numRuns: 300 },
  );
});
