import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { previewCalendar, publishCalendar } from "./publish-calendar";
import { currentCalendar } from "./queries";
import { calendarSchema } from "./schema";
import { listCalendarVersions } from "./settings-queries";

const world = useWorld();

const makeAdmin = () => makePerson("admin", world.rootId);

async function typed(edit: Record<string, unknown>) {
  const base = await db.calendar.findFirstOrThrow({ orderBy: { version: "desc" } });
  return calendarSchema.parse({
    year: "2027",
    base: String(base.id),
    addKind: "holiday",
    spans: "07:30-11:30, 13:00-17:00",
    complete: "yes",
    note: "Thông báo nghỉ lễ năm 2027",
    ...edit,
  });
}

const oneMore = { addDay: "03/09/2027", addName: "Quốc khánh (ngày thứ hai)" };

test("a confirmed edit is a new version; the one before stays as it was", async () => {
  setTestClock("2026-11-26T02:00:00Z");
  const admin = await makeAdmin();
  const before = await currentCalendar();
  const input = await typed(oneMore);
  const { changes, moves, fingerprint } = await previewCalendar(admin, input);
  expect(changes.map(({ day }) => day)).toEqual(["2027-09-03"]);
  expect(moves).toEqual({ moves: [], kept: 0 });
  await publishCalendar(admin, { ...input, previewed: fingerprint });
  const after = await currentCalendar();
  expect(after.version).toBe(before.version + 1);
  expect(after.days.get("2027-09-03")).toEqual({ kind: "holiday", name: "Quốc khánh (ngày thứ hai)" });
  expect(after.days.size).toBe(before.days.size + 1);
  expect(await listCalendarVersions(admin)).toMatchObject([
    { version: 2, note: "Thông báo nghỉ lễ năm 2027", createdBy: { name: admin.name } },
    { version: 1, createdBy: null },
  ]);
  expect(await db.recalculation.count()).toBe(0);
});

test("what is confirmed is what was shown", async () => {
  const admin = await makeAdmin();
  const { fingerprint } = await previewCalendar(admin, await typed(oneMore));
  const other = await typed({ addDay: "06/09/2027", addName: "Khác" });
  await expectRefusal(publishCalendar(admin, { ...other, previewed: fingerprint }), "conflict");
  await expectRefusal(publishCalendar(admin, await typed(oneMore)), "conflict");
  expect(await db.calendar.count()).toBe(1);
});

test("days that cannot be and an edit that changes nothing are refused", async () => {
  const admin = await makeAdmin();
  const impossible = await typed({ list: "31/02/2027;nghỉ;Không có" });
  const { problems, moves } = await previewCalendar(admin, impossible);
  expect(problems).toMatchObject([
    { field: "list", key: "day_unknown", params: { line: 1, text: "31/02/2027" } },
  ]);
  expect(moves).toBeNull();
  await expectRefusal(publishCalendar(admin, impossible), "invalid", { list: "calendar_problems" });
  await expect(publishCalendar(admin, await typed({}))).rejects.toMatchObject({
    reason: "calendar_unchanged",
  });
});

test("of two edits of the same version one is a conflict; nobody but the admin edits", async () => {
  const admin = await makeAdmin();
  const input = await typed(oneMore);
  const confirmed = { ...input, previewed: (await previewCalendar(admin, input)).fingerprint };
  await expectOneWinner([() => publishCalendar(admin, confirmed), () => publishCalendar(admin, confirmed)]);
  await expectRefusal(previewCalendar(admin, input), "conflict");
  const leader = await makePerson("leader", world.rootId);
  await expectRefusal(previewCalendar(leader, input), "forbidden");
  await expectRefusal(publishCalendar(leader, confirmed), "forbidden");
  await expectRefusal(listCalendarVersions(leader), "forbidden");
});

test("the database keeps every version as it is", async () => {
  await expect(db.calendar.updateMany({ data: { note: "khác" } })).rejects.toThrow();
  await expect(db.calendarDay.updateMany({ data: { name: "khác" } })).rejects.toThrow();
  await expect(db.calendarDay.deleteMany()).rejects.toThrow();
});

test.each([
  [{ note: " " }, "note", "calendar_note_missing"],
  [{ spans: "" }, "spans", "calendar_spans_missing"],
  [{ year: "1999" }, "year", "calendar_year_wrong"],
  [{ recalculate: "yes" }, "reason", "recalculation_reason_missing"],
  [{ list: "x".repeat(20_001) }, "list", "calendar_list_long"],
])("%o is refused at %s with %s", async (edit, field, message) => {
  await expect(typed(edit)).rejects.toMatchObject({ issues: [{ path: [field], message }] });
});
