import { describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/db";
import { record } from "@/lib/events/record";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { handedIn } from "@/lib/testing/handed-in";
import { useWorld } from "@/lib/testing/use-world";
import { compose } from "./compose";
import { loadDelivery } from "./load-delivery";
import { countDeliveries, findDelivery, listDeliveries } from "./queries";

const world = useWorld();

/** The citizen's letter about a question of this kind. */
async function letterAbout(wish: QuestionWish): Promise<number> {
  const { id: questionId } = await makeQuestion(wish);
  await transaction((tx) => record(tx, { type: "question.received", questionId, actorId: null }));
  return (await db.delivery.findFirstOrThrow({ where: { questionId } })).id;
}

describe("the mail log", () => {
  it("keeps letters about complaints to the coordinators", async () => {
    const coordinator = await makePerson("coordinator", world.rootId);
    const admin = await makePerson("admin", world.rootId);
    const plain = await letterAbout({ status: "received" });
    const complaint = await letterAbout({ status: "received", data: { kind: "complaint" } });

    const idsFor = async (viewer: typeof admin) =>
      (await listDeliveries(viewer, {})).items.map(({ id }) => id);
    expect(await idsFor(admin)).toEqual([plain]);
    expect(await idsFor(coordinator)).toEqual([complaint, plain]);
    expect(await findDelivery(admin, complaint)).toBeNull();
    expect(await findDelivery(coordinator, complaint)).not.toBeNull();
    expect((await countDeliveries(admin)).pending).toBe(1);
  });

  it("is closed to everybody else", async () => {
    const leader = await makePerson("leader", world.homeAffairsId);
    await expect(listDeliveries(leader, {})).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a letter", () => {
  it("never carries an answer that is still held for undo", async () => {
    const { id: questionId, answerVersionId } = await handedIn(world);
    await db.answer.create({ data: { questionId, answerVersionId, approvedAt: new Date() } });
    const data = { answerVersionId };
    await transaction((tx) => record(tx, { type: "answer.sent", questionId, actorId: null, data }));
    const row = await loadDelivery((await db.delivery.findFirstOrThrow({ where: { questionId } })).id);
    const text = row === null ? "" : (await compose(row, "shown"))?.text;
    expect(text).not.toContain("36 tháng");
  });
});
