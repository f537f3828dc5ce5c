import type { Page } from "@playwright/test";
import { db } from "@/lib/db";
import { addNote } from "@/lib/questions/add-note";
import { listInboxRows } from "@/lib/questions/inbox";
import type { InboxRow } from "@/lib/questions/inbox-row";
import { viewerOfToken } from "@/lib/session";
import type { Viewer } from "@/lib/viewer";
import { deskSize, seedDesk } from "./desk-data";
import { print, quantile } from "./figure";
import { closeInboxes, openInboxes, timeToScreens } from "./live-inboxes";
import { measurePresence } from "./presence";
import { measureMemory } from "./socket-memory";
import { connect, disconnect } from "./sockets";
import { hire, signIn } from "./staff";
import { submitToInbox } from "./submit-to-inbox";
import { openWindow } from "./window";

/*
 * P8: from an event to the changed screen, with 100,000 questions, 20,000 of them in work. Half of the inboxes are
 * coordinators', half the officials' of the department the question is with: each hears of it by its socket and
 * fetches what its screen shows, as the page does. One more inbox is open in a real browser. Everything shares two cores.
 */
const base = process.env["BASE_URL"] ?? "http://localhost:3000";
const most = Number(process.env["INBOXES"] ?? "2000");
/** Inboxes that are told at once, how often, and the goal of their p95 in milliseconds: the office is one of fifty. */
const crowds = [
  { count: 50, times: 10, goalMs: 300 },
  { count: 500, times: 5, goalMs: 1_000 },
  { count: most, times: 3, goalMs: 4_000 },
];

type Seen = { inboxes: number[]; browser: number[] };
type Desk = { coordinator: Viewer; questions: InboxRow[]; page: Page };

try {
  await seedDesk(deskSize, process.env["MIGRATION_DATABASE_URL"] ?? process.env["DATABASE_URL"] ?? "");
  const { busiest, others } = await departments();
  const here = await mix(most, busiest);
  const elsewhere = await hire(most, "official", others);
  const desk = await openDesk(busiest);

  const alone = quantile((await measure(desk, { tokens: here.slice(0, 1), times: 10 })).inboxes, 0.95);
  await measureMemory(base, elsewhere);
  const idle = await connect(base, elsewhere);
  const office = await measure(desk, { tokens: here.slice(0, 50), times: 20 });
  report(office, { what: `50 inboxes, ${String(most)} sockets in other rooms`, goalMs: 300, alone });
  await measurePresence(
    base,
    here.slice(0, 4).filter((_, index) => index % 2 === 1),
    last(desk.questions),
  );
  await submitToInbox(base);
  disconnect(idle);
  for (const { count, times, goalMs } of crowds.filter((crowd) => crowd.count <= most)) {
    const seen = await measure(desk, { tokens: here.slice(0, count), times });
    report(seen, { what: `${String(count)} inboxes`, goalMs, alone });
  }
  await desk.page.context().browser()?.close();
} finally {
  await db.$disconnect();
}

/** The department with most work, and the others that have some. */
async function departments(): Promise<{ busiest: number; others: number[] }> {
  const found = await db.question.groupBy({
    by: ["leadDepartmentId"],
    where: { status: { in: ["assigned", "in_progress"] }, leadDepartmentId: { not: null } },
    _count: true,
    orderBy: { _count: { leadDepartmentId: "desc" } },
  });
  const [busiest, ...others] = found.flatMap(({ leadDepartmentId }) => leadDepartmentId ?? []);
  if (busiest === undefined) throw new Error("no department has work");
  return { busiest, others };
}

function last(questions: readonly InboxRow[]): InboxRow {
  return questions.at(-1) ?? fail("the window shows no row");
}

/** Coordinators and officials in turns. */
async function mix(count: number, departmentId: number): Promise<string[]> {
  const root = await db.department.findFirstOrThrow({ where: { kind: "root" }, select: { id: true } });
  const coordinators = await hire(count / 2, "coordinator", [root.id]);
  const officials = await hire(count / 2, "official", [departmentId]);
  return coordinators.flatMap((token, index) => [token, officials[index] ?? ""]);
}

/** A coordinator's window on the work of a department, and the rows it shows. */
async function openDesk(department: number): Promise<Desk> {
  const token = await signIn("daumoi@demo.example");
  const coordinator = await viewerOfToken(token);
  if (coordinator === null) throw new Error("the coordinator is not signed in");
  const shown = await listInboxRows(coordinator, "department", { department, limit: 30 });
  const query = `queue=department&department=${String(department)}`;
  return { coordinator, questions: shown.rows, page: await openWindow(`${base}/desk?${query}`, token) };
}

/** Each time another question of the window gets a note, which marks its row in every inbox. */
async function measure(
  { coordinator, questions, page }: Desk,
  { tokens, times }: { tokens: readonly string[]; times: number },
): Promise<Seen> {
  const inboxes = await openInboxes(base, tokens);
  // What was marked before is quiet again.
  await page.reload({ waitUntil: "networkidle" });
  const seen: Seen = { inboxes: [], browser: [] };
  for (let time = 0; time < times; time += 1) {
    const { id: questionId, code } = questions[time] ?? fail("the window shows too few rows");
    let began = 0;
    const happen = async (): Promise<void> => {
      began = performance.now();
      await addNote(coordinator, { code, content: "Đã gọi cho người hỏi." });
    };
    const painted = untilMarked(page, code).then(() => performance.now() - began);
    seen.inboxes.push(...(await timeToScreens(inboxes, { base, questionId, happen })));
    seen.browser.push(await painted);
  }
  closeInboxes(inboxes);
  return seen;
}

function fail(reason: string): never {
  throw new Error(reason);
}

async function untilMarked(page: Page, code: string): Promise<void> {
  const isMarked = (wanted: string): boolean =>
    document.querySelector(`a[data-code="${wanted}"]`)?.closest("li.row-changed") instanceof Element;
  await page.waitForFunction(isMarked, code, { polling: "raf" });
}

type Report = { what: string; goalMs: number; alone: number };

function report({ inboxes, browser }: Seen, { what, goalMs, alone }: Report): void {
  const reference = { name: "one inbox alone, p95", value: alone };
  const goal = (value: number) => ({ text: `≤ ${String(goalMs)} ms`, reached: value <= goalMs });
  for (const [name, part] of [
    ["median", 0.5],
    ["p95", 0.95],
  ] as const) {
    const value = quantile(inboxes, part);
    print({
      id: "P8",
      what: `event → screen, ${what}, ${name}`,
      value,
      unit: "ms",
      reference,
      goal: goal(value),
    });
  }
  const value = quantile(browser, 0.5);
  print({
    id: "P8",
    what: `… in a browser beside them, median`,
    value,
    unit: "ms",
    reference,
    goal: goal(value),
  });
}
