import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectRefusal, lettersOf } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { addNote } from "./add-note";

const world = useWorld();

test("two notes at once are both kept, and the event holds no word of them", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const coordinator = await makePerson("coordinator", world.rootId);
  const { id, code } = await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId });
  await Promise.all(
    [official, coordinator].map((writer) => addNote(writer, { code, content: "Đã gọi cho người hỏi." })),
  );
  expect(await db.note.count({ where: { questionId: id } })).toBe(2);
  expect(await eventsOf(id)).toEqual(["note.added", "note.added"]);
  expect(JSON.stringify(await db.event.findMany())).not.toContain("Đã gọi");
  expect(await lettersOf(id)).toEqual([]);
});

test("a whole department writes notes at once, and nobody's waits for another's for ever", async () => {
  const { code, id } = await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId });
  const writers = await Promise.all(
    Array.from({ length: 6 }, () => makePerson("official", world.homeAffairsId)),
  );
  for (let round = 0; round < 5; round += 1)
    await Promise.all(writers.map((writer) => addNote(writer, { code, content: "Đã gọi cho người hỏi." })));
  expect(await db.note.count({ where: { questionId: id } })).toBe(30);
  expect(await eventsOf(id)).toEqual(Array.from({ length: 30 }, () => "note.added"));
});

test("editors write no notes, other departments do not find the question", async () => {
  const editor = await makePerson("editor", world.rootId);
  const stranger = await makePerson("official", world.constructionId);
  const { code } = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    data: { publication: "returned" },
  });
  await expectRefusal(addNote(editor, { code, content: "Một" }), "forbidden");
  await expectRefusal(addNote(stranger, { code, content: "Một" }), "not_found");
});
