import { expect, test } from "vitest";
import { z } from "zod";
import { db, transaction } from "@/lib/db";
import { assign } from "@/lib/questions/assign";
import { recallAssignment } from "@/lib/questions/recall-assignment";
import { reclassify } from "@/lib/questions/reclassify";
import { rejectAssignment } from "@/lib/questions/reject-assignment";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { learn } from "./learn";
import { chooseLookups, lookupsSql, rarityOf } from "./lookups";
import { foldChanges, recall } from "./memory";
import { proposeDepartments } from "./propose";
import { read, scoreTopics } from "./reading";
import { learnFromPast } from "./sweep";
import { termsOf } from "./terms";

const world = useWorld();
const title = "Xe buýt tuyến số 7 không dừng ở bến Cái Dăm";
const asked = (text = title) => ({ id: null, topicId: null, placeId: null, title: text, content: "" });
const ask = (data: object = {}) =>
  makeQuestion({
    status: "received",
    data: { title, content: "Đề nghị xem lại tuyến xe.", topicId: world.topicId, ...data },
  });
const give = (actor: Viewer, code: string, leadDepartmentId = world.constructionId) =>
  assign(actor, { code, leadDepartmentId, contributingDepartmentIds: [], instruction: "" });
const coordinator = () => makePerson("coordinator", world.rootId);
const first = async (text?: string) => (await proposeDepartments(asked(text)))[0];

test("an assignment teaches its words at once, and the question is shown as the reason", async () => {
  expect(await first()).toBeUndefined();
  const { code } = await ask();
  await give(await coordinator(), code);
  const proposal = await first("Tuyến xe buýt số 7 đi đâu");
  expect(proposal).toMatchObject({
    departmentId: world.constructionId,
    source: "words",
    similar: [{ code, title }],
  });
  expect(proposal?.words).toContain("xe buýt");
});

test("a question is found under its rarest words, whether they are chosen while it is written or later", async () => {
  const words = Array.from({ length: 40 }, (_, index) => `chữ${"abcdefghij".charAt(index % 10)}${index}`);
  const common = words.slice(0, 15).join(" ");
  for (const end of ["một", "hai"])
    await give(await coordinator(), (await ask({ title: `${common} ${end}` })).code);
  const content = words.join(" ");
  const terms = termsOf(`${title}\n${content}`);
  const rarity = await rarityOf(
    db,
    terms.map(({ number }) => number),
  );
  expect(terms.length).toBeGreaterThan(96);
  const [row] = z
    .tuple([z.object({ lookups: z.array(z.number()) })])
    .parse(await db.$queryRaw`select ${lookupsSql(terms)} as lookups`);
  expect(row.lookups).toEqual(chooseLookups(terms, rarity));
});

test("correcting it moves what was learned to the other department, and the topic with it", async () => {
  const actor = await coordinator();
  const { id, code } = await ask();
  await give(actor, code);
  await recallAssignment(actor, { code });
  expect(await first()).toBeUndefined();
  await give(actor, code, world.homeAffairsId);
  expect(await first()).toMatchObject({ departmentId: world.homeAffairsId });
  const other = await db.topic.create({ data: { slug: "giao-thong", name: "Đường sá", nameEn: "Roads" } });
  await reclassify(actor, { code, topicId: other.id, placeId: null, kind: "question", urgency: "normal" });
  expect(scoreTopics(await read(asked()))[0]).toMatchObject({ label: -other.id });
  expect(await db.routingExample.findUnique({ where: { questionId: id } })).toMatchObject({
    topicId: other.id,
  });
});

test("a rejected assignment is unlearned without a trace", async () => {
  const official = await makePerson("official", world.constructionId);
  const { code } = await ask();
  await give(await coordinator(), code);
  await rejectAssignment(official, {
    ...{ code, reasonCode: "insufficient", reasonText: "Thiếu số xe.", suggestedDepartmentId: null },
  });
  const remembered = await recall(
    db,
    termsOf(title).map(({ number }) => number),
  );
  expect(remembered.documents).toBe(0);
  expect([...remembered.terms.values()].every(({ documents }) => documents === 0)).toBe(true);
  expect([...remembered.masses.values()].every((mass) => mass === 0)).toBe(true);
});

test("many at once: nobody waits, nothing is lost, nothing counts twice", async () => {
  const actor = await coordinator();
  const questions = await Promise.all(Array.from({ length: 8 }, () => ask()));
  await Promise.all(questions.map(({ code }) => give(actor, code)));
  await Promise.all(questions.map(({ id }) => transaction((tx) => learn(tx, id))));
  expect(await recall(db, [])).toMatchObject({ documents: 8 });
  while ((await transaction(foldChanges)) > 0);
  expect(await db.routingChange.count()).toBe(0);
  expect(await recall(db, [])).toMatchObject({ documents: 8 });
});

test("who assigns does not wait for a fold that is under way, and is heard before the next one", async () => {
  const actor = await coordinator();
  const { code } = await ask();
  await transaction(async (tx) => {
    await foldChanges(tx);
    await give(actor, code);
    expect(await db.routingChange.count()).toBe(1);
    expect(await first()).toMatchObject({ departmentId: world.constructionId });
  });
});

test("a department that ended speaks for the one that took its work over", async () => {
  const { code } = await ask();
  await give(await coordinator(), code);
  await db.department.update({
    where: { id: world.constructionId },
    data: { validTo: new Date("2026-01-01") },
  });
  expect(await first()).toBeUndefined();
  await db.departmentSuccession.create({
    data: {
      predecessorId: world.constructionId,
      successorId: world.homeAffairsId,
      effectiveOn: new Date("2026-01-02"),
    },
  });
  expect(await first()).toMatchObject({ departmentId: world.homeAffairsId });
});

test("the sweep learns what was imported, once, and leaves alone what is known", async () => {
  const createdAt = new Date("2026-01-05T08:00:00+07:00");
  const past = { status: "closed" as const, departmentId: world.constructionId };
  await makeQuestion({ ...past, data: { title, createdAt, channel: "import" } });
  await makeQuestion({ ...past, data: { title: "Còn mới", createdAt: new Date() } });
  await Promise.all([learnFromPast(), learnFromPast()]);
  expect(await recall(db, [])).toMatchObject({ documents: 1 });
  expect(await first()).toMatchObject({ departmentId: world.constructionId });
  expect(await learnFromPast()).toBe(0);
});
