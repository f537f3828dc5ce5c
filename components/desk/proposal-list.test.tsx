import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Proposal } from "@/lib/routing/propose";
import routing from "@/lib/i18n/messages/vi/routing.json";
import status from "@/lib/i18n/messages/vi/status.json";
import { DuplicateList } from "./duplicate-list";
import { FlagBanner } from "./flag-banner";
import { ProposalKeys } from "./proposal-keys";
import { ProposalList } from "./proposal-list";
import { ProposalTable, ProposalTotals } from "./proposal-report";

const questionHref = (code: string): string => `/desk/questions/${code}`;

function render(children: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={{ routing, status }} timeZone="Asia/Ho_Chi_Minh">
      {children}
    </NextIntlClientProvider>,
  );
}

const byRule: Proposal = {
  departmentId: 3,
  departmentName: "Sở Xây dựng",
  source: "rule",
  reasonKey: "routing.topic",
  params: { topic: "Nhà ở" },
  confidence: 91,
  words: [],
  similar: [],
  ruleId: 7,
};
const byWords: Proposal = {
  ...byRule,
  departmentId: 2,
  departmentName: "Sở Nội vụ",
  source: "words",
  reasonKey: "routing.words",
  params: {},
  confidence: 34,
  words: ["việc làm", "hợp đồng"],
  similar: [{ code: "HD.2026.000007", title: "Hỏi về <hợp đồng>" }],
  ruleId: null,
};

test("each proposal says in words and numbers how sure it is, and why", () => {
  const html = render(<ProposalList proposals={[byRule, byWords]} questionHref={questionHref} />);
  expect(html.indexOf("Sở Xây dựng")).toBeLessThan(html.indexOf("Sở Nội vụ"));
  for (const text of [
    "Theo quy tắc",
    "Quy tắc: lĩnh vực Nhà ở",
    "Rất có thể",
    "91 %",
    "Ít chắc chắn",
    "34 %",
  ])
    expect(html).toContain(text);
  expect(html).toContain("Từ quyết định: “việc làm”, “hợp đồng”");
  expect(html).toContain('href="/desk/questions/HD.2026.000007"');
  expect(html).toContain("Hỏi về &lt;hợp đồng&gt;");
});

test("without a reason nothing is proposed, and that is said", () => {
  expect(render(<ProposalList proposals={[]} questionHref={questionHref} />)).toContain(
    "Chưa đủ căn cứ để đề xuất.",
  );
});

test("the keys are hints and buttons that send nothing by themselves and need JavaScript", () => {
  const choices = [{ value: "3", label: "Chọn Sở Xây dựng", chosen: "Đã chọn Sở Xây dựng." }];
  const html = render(<ProposalKeys field="assign-leadDepartmentId" choices={choices} hint="Phím tắt" />);
  expect(html).toContain("needs-script");
  expect(html).toContain('type="button"');
  expect(html).toContain("Chọn Sở Xây dựng");
});

test("a strong flag is an alert that says what to do, a soft one only a word", () => {
  const danger = render(<FlagBanner flags={[{ kind: "emergency", strong: true, words: ["đang cháy"] }]} />);
  expect(danger).toContain('role="alert"');
  expect(danger).toContain("114");
  expect(danger).toContain("“đang cháy”");
  const soft = render(<FlagBanner flags={[{ kind: "complaint", strong: false, words: ["khiếu nại"] }]} />);
  expect(soft).not.toContain('role="alert"');
  expect(soft).toContain("có thể chỉ hỏi quy định");
});

test("duplicates lead to the question, and into the merge form for who may merge", () => {
  const duplicate = {
    code: "HD.2026.000009",
    title: "Xe buýt không dừng",
    status: "assigned" as const,
    submittedAt: new Date("2026-11-20T20:00:00Z"),
    alike: 87,
  };
  const list = (mayMerge: boolean): string =>
    render(<DuplicateList duplicates={[duplicate]} questionHref={questionHref} mayMerge={mayMerge} />);
  expect(list(true)).toContain('href="?gop=HD.2026.000009#merge-masterCode"');
  expect(list(true)).toContain("Giống 87 %");
  expect(list(true)).toContain("Gửi 21/11/2026");
  expect(list(false)).not.toContain("gop=");
  expect(render(<DuplicateList duplicates={[]} questionHref={questionHref} mayMerge />)).toBe("");
});

test("the report names month, department, counts and shares", () => {
  const figures = { assigned: 8, first: 6, firstThree: 7, undone: 1, said: 81 };
  const row = {
    ...figures,
    month: "2026-11",
    departmentId: 2,
    departmentName: "Sở Nội vụ",
    departmentNameEn: null,
  };
  const html = render(
    <>
      <ProposalTotals total={figures} locale="vi" />
      <ProposalTable rows={[row]} locale="vi" />
    </>,
  );
  for (const text of ["11/2026", "Sở Nội vụ", "6 (75 %)", "7 (88 %)", "1 (13 %)", "81 %"])
    expect(html).toContain(text);
});
