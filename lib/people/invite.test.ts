import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { formatDateTime } from "@/lib/format";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { findInvitation, invite } from "./invite";

const world = useWorld();

it("names the invited person for 72 hours and no longer", async () => {
  setTestClock("2026-11-23T08:00:00Z");
  const { personId, name, email } = await makePerson("admin", world.rootId);
  const { token, expiresAt } = await invite(personId);
  expect(formatDateTime(expiresAt)).toBe("26/11/2026 15:00");
  setTestClock("2026-11-26T07:59:59Z");
  expect(await findInvitation(token)).toEqual({ name, email, expiresAt });
  setTestClock(expiresAt.toISOString());
  expect(await findInvitation(token)).toBeNull();
});

it("stores a hash of 256 random bits, not the token", async () => {
  const { personId } = await makePerson("admin", world.rootId);
  const { token } = await invite(personId);
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token);
  expect(await findInvitation(token.slice(0, -1))).toBeNull();
});

it("makes the link before it void, also when two are made at once", async () => {
  const { personId } = await makePerson("admin", world.rootId);
  const first = await invite(personId);
  const both = await Promise.all([invite(personId), invite(personId)]);
  expect(await findInvitation(first.token)).toBeNull();
  const open = await Promise.all(both.map(({ token }) => findInvitation(token)));
  expect(open.filter((invitation) => invitation !== null)).toHaveLength(1);
});

it("opens nothing for a disabled account", async () => {
  const { personId } = await makePerson("admin", world.rootId);
  const { token } = await invite(personId);
  await db.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });
  expect(await findInvitation(token)).toBeNull();
});
