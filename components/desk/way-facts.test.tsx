import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import common from "@/lib/i18n/messages/vi/common.json";
import desk from "@/lib/i18n/messages/vi/desk.json";
import { MembershipList } from "./membership-list";
import { WayFacts } from "./way-facts";

function render(children: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={{ common, desk }} timeZone="Asia/Ho_Chi_Minh">
      {children}
    </NextIntlClientProvider>,
  );
}

const questionHref = (code: string): string => `/desk/questions/${code}`;

const plain = {
  status: "in_progress",
  master: null,
  masterQuestions: [],
  forwardedTo: null,
  reasonText: null,
  followUpAt: null,
  originalDueAt: null,
  extendedAt: null,
  extensionReason: null,
  reopenCount: 0,
};

test("nothing is said of a question about whose way nothing was decided", () => {
  expect(render(<WayFacts question={plain} questionHref={questionHref} />)).toBe("");
});

test("master and duplicates are a click away, and an extension says from when and why", () => {
  const html = render(
    <WayFacts
      questionHref={questionHref}
      question={{
        ...plain,
        master: { code: "HD.2026.000001" },
        masterQuestions: [{ code: "HD.2026.000002" }],
        originalDueAt: new Date("2026-12-01T17:00:00+07:00"),
        extendedAt: new Date("2026-11-23T09:00:00+07:00"),
        extensionReason: "Cần khảo sát.",
        reopenCount: 2,
      }}
    />,
  );
  expect(html).toContain('href="/desk/questions/HD.2026.000001"');
  expect(html).toContain('href="/desk/questions/HD.2026.000002"');
  for (const words of ["01/12/2026 17:00", "Cần khảo sát.", "2 lần"]) expect(html).toContain(words);
});

test("of what was forwarded it tells who has it, how to reach them and when to ask again", () => {
  const forwarded = {
    ...plain,
    status: "forwarded",
    forwardedTo: "Bảo hiểm xã hội tỉnh",
    reasonText: "Số 1 đường A",
    followUpAt: new Date("2026-12-01"),
  };
  const html = render(<WayFacts question={forwarded} questionHref={questionHref} />);
  for (const words of ["Bảo hiểm xã hội tỉnh", "Số 1 đường A", "01/12/2026"]) expect(html).toContain(words);
  expect(
    render(<WayFacts question={{ ...forwarded, followUpAt: null }} questionHref={questionHref} />),
  ).toContain("Không theo dõi nữa");
});

test("a role is taken away by a form that names the day and has to be confirmed", () => {
  const membership = {
    id: 7,
    role: "official",
    validFrom: new Date("2026-01-01"),
    validTo: new Date("2026-12-31"),
    department: { name: "Sở Nội vụ" },
  };
  const endAction = () => Promise.resolve({});
  const html = render(
    <MembershipList memberships={[membership]} today="2026-11-23" hidden={{}} endAction={endAction} />,
  );
  for (const words of ["Chuyên viên", "Sở Nội vụ", "01/01/2026", "31/12/2026", 'value="2026-11-23"']) {
    expect(html).toContain(words);
  }
  expect(html).toContain('name="confirmed"');
  expect(
    render(<MembershipList memberships={[]} today="2026-11-23" hidden={{}} endAction={endAction} />),
  ).toContain("không giữ vai trò nào");
});
