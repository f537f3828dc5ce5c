import { expect, test } from "vitest";
import { db, transaction } from "@/lib/db";
import { indexPublicVersion } from "@/lib/search/index-public-version";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import { listPublishedPassages } from "./published-passages";

const world = useWorld();

test("a published answer is offered with its public address, until it is taken down", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const { code } = await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId });
  const { publicVersionId: id } = await publishedAnswer(world);
  await transaction((tx) => indexPublicVersion(tx, id));
  const { title, slug, answer } = await db.publicVersion.findUniqueOrThrow({ where: { id } });
  const found = () => listPublishedPassages(official, code, title);
  expect(await found()).toMatchObject([
    { id, title, text: `${answer}\n\nXem thêm: [${title}](http://localhost:3000/hoi-dap/${slug})` },
  ]);
  await db.question.updateMany({ where: { publication: "published" }, data: { publication: "queued" } });
  expect(await found()).toEqual([]);
});

test("whoever does not see the question, or writes no answer to it, is offered nothing", async () => {
  const stranger = await makePerson("official", world.constructionId);
  const readers = [await makePerson("editor", world.rootId), await makePerson("operator", world.rootId)];
  const { code } = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    data: { publication: "queued" },
  });
  await expectRefusal(listPublishedPassages(stranger, code, "lao động"), "not_found");
  for (const reader of readers)
    await expectRefusal(listPublishedPassages(reader, code, "lao động"), "forbidden");
});
