import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { applyImport } from "./apply-import";
import { planImport } from "./plan-import";

const world = useWorld();

const rows = (...list: Record<string, unknown>[]) => JSON.stringify(list);
const birth = { code: "1.1", title: "Đăng ký khai sinh", field: "Lao động", department: "so noi vu" };
const counts = ({ created, changed, unchanged, faults }: Awaited<ReturnType<typeof planImport>>) => [
  created.length,
  changed.length,
  unchanged,
  faults.length,
];

describe("an import of services", () => {
  test("adds what is new, with its department and the topic that the catalogue's subject names", async () => {
    const editor = await makePerson("editor", world.rootId);
    expect(counts(await applyImport(editor, rows(birth, { code: "1.2", title: "Cấp giấy phép" })))).toEqual([
      2, 0, 0, 0,
    ]);
    expect(await db.service.findUniqueOrThrow({ where: { code: "1.1" } })).toMatchObject({
      slug: "dang-ky-khai-sinh-1-1",
      topicId: world.topicId,
      departmentId: world.homeAffairsId,
      field: "Lao động",
      updatedById: editor.personId,
    });
    expect(await db.event.findFirstOrThrow()).toMatchObject({
      type: "services.imported",
      actorId: editor.personId,
      data: { created: 2, changed: 0 },
    });
  });

  test("again changes nothing, and what was written on screen is not taken away by a list of titles", async () => {
    await applyImport(null, rows(birth));
    await db.service.update({ where: { code: "1.1" }, data: { fee: "Miễn phí", topicId: null } });
    const topic = await db.topic.create({ data: { slug: "khac", name: "Khác", nameEn: "Other" } });
    await db.service.update({ where: { code: "1.1" }, data: { topicId: topic.id } });
    expect(counts(await applyImport(null, rows({ ...birth, fee: "" })))).toEqual([0, 0, 1, 0]);
    expect(await db.service.findUniqueOrThrow({ where: { code: "1.1" } })).toMatchObject({
      fee: "Miễn phí",
      topicId: topic.id,
      version: 1,
    });
    expect(await db.event.count()).toBe(1);
  });

  test("shows beforehand which fields it would change, and writes nothing meanwhile", async () => {
    await applyImport(null, rows(birth));
    const next = rows({
      ...birth,
      title: "Khai sinh",
      papers: ["Tờ khai | 1 | 0"],
      confirmedOn: "2026-11-26",
    });
    const plan = await planImport(next);
    expect(plan.changed).toMatchObject([{ code: "1.1", fields: ["title", "papers", "confirmedOn"] }]);
    expect(await db.service.findUniqueOrThrow({ where: { code: "1.1" } })).toMatchObject({
      title: birth.title,
    });
    await applyImport(null, next);
    expect(await db.service.findUniqueOrThrow({ where: { code: "1.1" } })).toMatchObject({
      title: "Khai sinh",
      slug: "dang-ky-khai-sinh-1-1",
      version: 2,
    });
    expect(counts(await planImport(next))).toEqual([0, 0, 1, 0]);
  });

  test("names line, field and sentence of a department or topic it does not know, and takes the other rows", async () => {
    const text = `${rows(birth)}\n{"code":"2","title":"A","department":"Sở Không có"}\n{"code":"3","title":"B","topic":"Không có"}`;
    const { faults } = await applyImport(null, text);
    expect(faults).toEqual([
      { line: 2, field: "department", key: "service_department_unknown" },
      { line: 3, field: "topic", key: "service_topic_unknown" },
    ]);
    expect(await db.service.count()).toBe(1);
  });

  test("finds a department by the only name that begins so", async () => {
    const police = await db.department.create({
      data: {
        code: "cat",
        name: "Công an tỉnh Quảng Ninh",
        kind: "vertical",
        validFrom: new Date("2020-01-01"),
      },
    });
    await applyImport(null, rows({ code: "5", title: "Cấp hộ chiếu", department: "Công an tỉnh" }));
    expect(await db.service.findUniqueOrThrow({ where: { code: "5" } })).toMatchObject({
      departmentId: police.id,
    });
  });

  test("by two at once adds each service once", async () => {
    const many = rows(
      ...Array.from({ length: 450 }, (_, place) => ({
        code: `9.${String(place)}`,
        title: `Thủ tục ${String(place)}`,
      })),
    );
    await Promise.all([applyImport(null, many), applyImport(null, many)]);
    expect(await db.service.count()).toBe(450);
    expect(counts(await planImport(many))).toEqual([0, 0, 450, 0]);
  });

  test("is for editors and admins", async () => {
    const operator = await makePerson("operator", world.rootId);
    await expectRefusal(applyImport(operator, rows(birth)), "forbidden");
  });
});
