import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { endMembership } from "@/lib/people/end-membership";
import { approveAndSend } from "@/lib/questions/approve-and-send";
import { startSession, viewerOfToken } from "@/lib/session";
import { setTestClock } from "@/lib/testing/clock";
import { expectOneWinner, expectRefusal, statusOf } from "@/lib/testing/find";
import { handedIn } from "@/lib/testing/handed-in";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { delegate } from "./delegate";
import { endDelegation } from "./end-delegation";
import { listOwnDelegations } from "./queries";

const world = useWorld();
const thursday = "2026-11-26T09:00:00+07:00";

async function make() {
  setTestClock(thursday);
  const leader = await makePerson("leader", world.homeAffairsId);
  const official = await makePerson("official", world.homeAffairsId);
  const wish = (changes: object = {}) => ({
    ...{ departmentId: world.homeAffairsId, personId: official.personId },
    ...{ fromDay: "2026-11-26", toDay: "2026-11-30", ...changes },
  });
  return { leader, official, wish };
}

/** The same person at their next request. */
async function again({ personId }: Viewer): Promise<Viewer> {
  const { token } = await startSession(personId, "test");
  return (await viewerOfToken(token))!;
}

const idOf = async (viewer: Viewer) => (await listOwnDelegations(viewer))[0]!.id;

test("for its days the right is another's, who approves what they did not draft", async () => {
  const { leader, official, wish } = await make();
  const handed = await handedIn(world);
  const target = { code: handed.code, answerVersionId: handed.answerVersionId };
  await expectRefusal(approveAndSend(official, target), "forbidden");
  await delegate(leader, wish());
  await approveAndSend(await again(official), target);
  expect(await db.approval.findFirst()).toMatchObject({ personId: official.personId });
  expect(await listOwnDelegations(official)).toMatchObject([{ givenById: leader.personId }]);
});

test("before and after its days it is not", async () => {
  const { leader, official, wish } = await make();
  await delegate(leader, wish({ fromDay: "2026-11-27" }));
  const rolesOn = async (day: string) => {
    setTestClock(`${day}T12:00:00+07:00`);
    return (await again(official)).memberships.map(({ role }) => role);
  };
  expect(await rolesOn("2026-11-26")).toEqual(["official"]);
  expect(await rolesOn("2026-11-27")).toEqual(["official", "leader"]);
  expect(await rolesOn("2026-11-30")).toEqual(["official", "leader"]);
  expect(await rolesOn("2026-12-01")).toEqual(["official"]);
});

test("four eyes stay: who drafted does not approve, whatever right they were given", async () => {
  const { leader, official, wish } = await make();
  const { id, code } = await makeQuestion({
    status: "pending_approval",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
  });
  const version = await db.answerVersion.findFirstOrThrow({ where: { questionId: id } });
  await delegate(leader, wish());
  const target = { code, answerVersionId: version.id };
  await expectRefusal(approveAndSend(await again(official), target), "forbidden");
  expect(await statusOf(id)).toBe("pending_approval");
});

test("only a leader in their own right gives it: not an official, not who was given it, not elsewhere", async () => {
  const { leader, official, wish } = await make();
  const third = await makePerson("official", world.homeAffairsId);
  const elsewhere = await makePerson("leader", world.constructionId);
  await expectRefusal(delegate(official, wish({ personId: third.personId })), "forbidden");
  await expectRefusal(delegate(elsewhere, wish()), "forbidden");
  await delegate(leader, wish());
  await expectRefusal(delegate(await again(official), wish({ personId: third.personId })), "forbidden");
});

test("it goes to an official of the department who does not lead it, for days that make sense", async () => {
  const { leader, wish } = await make();
  const other = await makePerson("leader", world.homeAffairsId);
  const stranger = await makePerson("official", world.constructionId);
  const refused = (changes: object, fields: Record<string, string>) =>
    expectRefusal(delegate(leader, wish(changes)), "invalid", fields);
  await refused({ personId: other.personId }, { personId: "delegation_leader" });
  await refused({ personId: leader.personId }, { personId: "delegation_leader" });
  await refused({ personId: stranger.personId }, { personId: "delegation_person_missing" });
  await refused({ fromDay: "2026-11-25" }, { fromDay: "from_day_past" });
  await refused({ toDay: "2026-11-25" }, { toDay: "to_day_before" });
  await refused({ toDay: "2027-11-25" }, { toDay: "to_day_far" });
  await db.membership.updateMany({
    where: { personId: leader.personId },
    data: { validTo: new Date("2026-11-28") },
  });
  await refused({}, { toDay: "delegation_beyond" });
  expect(await db.delegation.count()).toBe(0);
});

test("of two delegations at once one stands; another may follow when its days are over", async () => {
  const { leader, wish } = await make();
  const other = await makePerson("official", world.homeAffairsId);
  await expectOneWinner([
    () => delegate(leader, wish()),
    () => delegate(leader, wish({ personId: other.personId })),
  ]);
  await delegate(leader, wish({ fromDay: "2026-12-01", toDay: "2026-12-02" }));
});

test("taken back it is gone at once, and the row tells who did it and when", async () => {
  const { leader, official, wish } = await make();
  await delegate(leader, wish());
  const delegationId = await idOf(leader);
  const admin = await makePerson("admin", world.rootId);
  await expectRefusal(endDelegation(official, { delegationId }), "not_found");
  await expectOneWinner([
    () => endDelegation(leader, { delegationId }),
    () => endDelegation(admin, { delegationId }),
  ]);
  expect((await again(official)).memberships.map(({ role }) => role)).toEqual(["official"]);
  const row = await db.delegation.findUniqueOrThrow({ where: { id: delegationId } });
  expect(row.endedAt).not.toBeNull();
  expect([leader.personId, admin.personId]).toContain(row.endedById);
  await delegate(leader, wish());
});

test("one that lasted keeps the days it had", async () => {
  const { leader, official, wish } = await make();
  await delegate(leader, wish());
  setTestClock("2026-11-28T09:00:00+07:00");
  await endDelegation(leader, { delegationId: await idOf(leader) });
  expect(await db.membership.findFirst({ where: { delegatedById: leader.personId } })).toMatchObject({
    personId: official.personId,
    validTo: new Date("2026-11-27"),
  });
});

test("a leader's role that ends takes along what was given; and what was given replaces no last leader", async () => {
  const { leader, official, wish } = await make();
  const admin = await makePerson("admin", world.rootId);
  await delegate(leader, wish());
  const own = await db.membership.findFirstOrThrow({
    where: { personId: leader.personId, role: "leader" },
  });
  const ending = { membershipId: own.id, day: "2026-11-26", confirmed: "yes" as const };
  await expectRefusal(endMembership(admin, ending), "conflict");
  await makePerson("leader", world.homeAffairsId);
  await endMembership(admin, ending);
  expect((await again(official)).memberships.map(({ role }) => role)).toEqual(["official"]);
  expect(await db.delegation.findFirst()).toMatchObject({ endedById: admin.personId });
});

test("whoever may not delegate is told so, whatever days they name", async () => {
  const { official, wish } = await make();
  for (const days of [{}, { fromDay: "2020-01-01", toDay: "2020-01-02" }])
    await expectRefusal(delegate(official, wish(days)), "forbidden");
});
