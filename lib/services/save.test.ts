import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { findServiceForDesk, listServiceChoices, listServicesForDesk } from "./desk-queries";
import { endService, restoreService } from "./end";
import { saveService } from "./save";
import { endServiceSchema, saveServiceSchema } from "./save-schema";
import { deskServiceSearch } from "./schema";

const world = useWorld();
let editor: Viewer;
beforeEach(async () => {
  editor = await makePerson("editor", world.rootId);
});

const names = [
  ...[
    "field",
    "titleEn",
    "summary",
    "summaryEn",
    "applicants",
    "applicantsEn",
    "papers",
    "steps",
    "stepsEn",
    "fee",
  ],
  ...["feeEn", "timeLimit", "timeLimitEn", "legalBasis", "applyAt", "applyUrl", "confirmedOn"],
];
const empty = Object.fromEntries(names.map((name) => [name, ""]));
const form = (more: Record<string, unknown> = {}) =>
  saveServiceSchema.parse({ ...empty, code: "1.004203", title: "Đăng ký khai sinh", ...more });
const end = (more: Record<string, unknown>) =>
  endServiceSchema.parse({ version: 1, endedOn: "", successor: "", ...more });
const eventTypes = async () => (await db.event.findMany({ orderBy: { id: "asc" } })).map(({ type }) => type);

describe("a service", () => {
  test("is added with an address of its own, which a new title does not change", async () => {
    const id = await saveService(
      editor,
      form({ papers: "Tờ khai | 1 | 0", departmentId: world.homeAffairsId }),
    );
    const made = await db.service.findUniqueOrThrow({ where: { id } });
    expect(made).toMatchObject({
      slug: "dang-ky-khai-sinh-1-004203",
      version: 1,
      updatedById: editor.personId,
      papers: [{ name: "Tờ khai", originals: 1, copies: 0, nameEn: "" }],
    });
    await saveService(editor, form({ id, version: 1, title: "Khai sinh", confirmedOn: "2026-11-26" }));
    expect(await db.service.findUniqueOrThrow({ where: { id } })).toMatchObject({
      slug: made.slug,
      title: "Khai sinh",
      version: 2,
      confirmedOn: new Date("2026-11-26"),
    });
    expect(await eventTypes()).toEqual(["service.created", "service.changed"]);
  });

  test("has a code that no other has, however it is written", async () => {
    await saveService(editor, form());
    await expectRefusal(saveService(editor, form({ code: "1-004203" })), "conflict", {
      code: "service_code_taken",
    });
    await expectOneWinner(["2.1", "2_1"].map((code) => () => saveService(editor, form({ code }))));
  });

  test("is changed by one of two who saw the same version", async () => {
    const id = await saveService(editor, form());
    await expectOneWinner(
      ["A", "B"].map((title) => () => saveService(editor, form({ id, version: 1, title }))),
    );
    await expectRefusal(saveService(editor, form({ id: 999_999, version: 1, code: "9" })), "not_found");
  });

  test("belongs to a topic and a department that exist, and to editors and admins", async () => {
    await expectRefusal(saveService(editor, form({ topicId: 999_999 })), "invalid", {
      topicId: "topic_unknown",
    });
    await expectRefusal(saveService(editor, form({ departmentId: 999_999 })), "invalid", {
      departmentId: "service_department_unknown",
    });
    const leader = await makePerson("leader", world.homeAffairsId);
    await expectRefusal(saveService(leader, form()), "forbidden");
    await expectRefusal(listServicesForDesk(leader, deskServiceSearch.parse({})), "forbidden");
    await expectRefusal(findServiceForDesk(leader, 1), "forbidden");
    await expect(saveService(await makePerson("admin", world.rootId), form())).resolves.toBeGreaterThan(0);
  });
});

describe("a service that ends", () => {
  test("stays with its day and what takes its place, and can come back", async () => {
    const old = await saveService(editor, form());
    const other = await saveService(editor, form({ code: "2.1", title: "Thủ tục mới" }));
    await endService(editor, end({ id: old, successor: "2.1" }));
    expect(await db.service.findUniqueOrThrow({ where: { id: old } })).toMatchObject({
      active: false,
      successorId: other,
      version: 2,
    });
    await expectRefusal(endService(editor, end({ id: other, successor: "1.004203" })), "invalid", {
      successor: "service_successor_circle",
    });
    await expectRefusal(endService(editor, end({ id: other, successor: "7.7" })), "invalid", {
      successor: "service_successor_unknown",
    });
    await expectRefusal(restoreService(editor, { id: old, version: 1 }), "conflict");
    await restoreService(editor, { id: old, version: 2 });
    expect(await db.service.findUniqueOrThrow({ where: { id: old } })).toMatchObject({
      active: true,
      endedOn: null,
      successorId: null,
    });
    expect((await eventTypes()).slice(2)).toEqual(["service.ended", "service.restored"]);
  });

  test("cannot end in a circle, even when both ends are tied at the same moment", async () => {
    const one = await saveService(editor, form());
    const two = await saveService(editor, form({ code: "2.1" }));
    const outcomes = await Promise.allSettled([
      endService(editor, end({ id: one, successor: "2.1" })),
      endService(editor, end({ id: two, successor: "1.004203" })),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is ended by editors and admins only", async () => {
    const id = await saveService(editor, form());
    const coordinator = await makePerson("coordinator", world.rootId);
    await expectRefusal(endService(coordinator, end({ id })), "forbidden");
    await expectRefusal(restoreService(coordinator, { id, version: 1 }), "forbidden");
  });
});

test("the editors' list finds words of title and code in any order and tells what has ended or is not confirmed", async () => {
  const id = await saveService(
    editor,
    form({ confirmedOn: "2026-01-02", departmentId: world.homeAffairsId }),
  );
  const ended = await saveService(editor, form({ code: "2.1", title: "Đăng ký kết hôn" }));
  await endService(editor, end({ id: ended }));
  const list = async (more: Record<string, string>) =>
    (await listServicesForDesk(editor, deskServiceSearch.parse(more))).services.map((one) => one.id);
  expect(await list({ q: "SINH dang" })).toEqual([id]);
  expect(await list({ q: "004203" })).toEqual([id]);
  expect(await list({ q: "%" })).toEqual([]);
  expect(await list({ state: "ended" })).toEqual([ended]);
  expect(await list({ state: "unconfirmed" })).toEqual([]);
  expect(await list({ state: "all" })).toHaveLength(2);
  expect(await list({ department: String(world.homeAffairsId), state: "all" })).toEqual([id]);
  expect(await findServiceForDesk(editor, id)).toMatchObject({ code: "1.004203", papers: [] });
  const { departments } = await listServiceChoices();
  expect(departments.map(({ text }) => text)).toContain("Sở Nội vụ");
});
