import { expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { saveHoursSchema } from "./hours-schema";
import { listOffices } from "./offices";
import { listHours, removeHours, saveHours } from "./save-hours";

const world = useWorld();

const form = (more: Record<string, unknown> = {}) =>
  saveHoursSchema.parse({
    departmentId: world.homeAffairsId,
    weekdays: ["1", "2", "3", "4", "5", "6"],
    spans: "08:00-10:00, 14:00-16:00",
    note: "Bộ phận Một cửa",
    ...more,
  });

test("hours of a department show on the page of contacts, the others keep those of the calendar", async () => {
  const admin = await makePerson("admin", world.rootId);
  await saveHours(admin, form());
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-26T03:30:00Z") });
  try {
    const { departments, authority, week, validUntil } = await listOffices("vi", "");
    const [affairs, construction] = departments;
    expect(affairs).toMatchObject({
      name: "Sở Nội vụ",
      own: [{ note: "Bộ phận Một cửa" }],
      state: { open: false, opens: new Date("2026-11-26T07:00:00Z") },
    });
    expect(construction).toMatchObject({
      own: [],
      state: { open: true, until: new Date("2026-11-26T04:30:00Z") },
    });
    expect(authority).toMatchObject({ name: "UBND tỉnh", state: { open: true } });
    expect(week).toHaveLength(7);
    expect(validUntil).toEqual(new Date("2026-11-26T04:30:00Z"));
    expect((await listOffices("vi", "NOI vu")).departments.map(({ name }) => name)).toEqual(["Sở Nội vụ"]);
    expect((await listOffices("vi", "không có")).departments).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

test("hours are changed by one of two who saw the same, and removed once", async () => {
  const admin = await makePerson("admin", world.rootId);
  await saveHours(admin, form());
  const [hours] = await listHours(admin);
  const id = hours?.id ?? 0;
  await expectOneWinner(["A", "B"].map((note) => () => saveHours(admin, form({ id, version: 1, note }))));
  await expectOneWinner([1, 2].map(() => () => removeHours(admin, { id, version: 2 })));
  expect(await listHours(admin)).toEqual([]);
  const events = await db.event.findMany({ orderBy: { id: "asc" } });
  expect(events.map(({ type }) => type)).toEqual(["hours.saved", "hours.saved", "hours.removed"]);
});

test("hours are the admin's business, of a department that exists", async () => {
  const editor = await makePerson("editor", world.rootId);
  await expectRefusal(saveHours(editor, form()), "forbidden");
  await expectRefusal(removeHours(editor, { id: 1, version: 1 }), "forbidden");
  await expectRefusal(listHours(editor), "forbidden");
  const admin = await makePerson("admin", world.rootId);
  await expectRefusal(saveHours(admin, form({ departmentId: 999_999 })), "invalid", {
    departmentId: "hours_department_missing",
  });
});

test.each([
  [{ weekdays: undefined }, "weekdays", "hours_weekdays_missing"],
  [{ weekdays: "8" }, "weekdays", "hours_weekdays_missing"],
  [{ spans: "8 giờ" }, "spans", "hours_spans_wrong"],
  [{ spans: "13:00-17:00, 07:30-11:30" }, "spans", "hours_spans_order"],
  [{ validFrom: "2026-02-02", validTo: "2026-02-01" }, "validTo", "validity_order"],
])("%j is refused at %s", (typed, field, message) => {
  const base = { departmentId: 1, weekdays: ["1"], spans: "" };
  const [issue] = saveHoursSchema.safeParse({ ...base, ...typed }).error?.issues ?? [];
  expect(issue?.path[0]).toBe(field);
  expect(issue?.message).toBe(message);
});
