import { expect, it, describe } from "vitest";
import { db } from "./db";
import { readFileSync } from "node:fs";
import { defaultLimits, parseLimits } from "./limits";
import { bucketOf, forgetLimits, forgive, limit, limitLightly } from "./rate-limit";
import { useDatabase } from "./testing/database";

useDatabase();

describe("a limit", () => {
  it("lets as many through as it says, and then says in seconds and minutes how long to wait", async () => {
    for (let one = 0; one < defaultLimits.ownAccount.points; one += 1) await limit("ownAccount", "person@1");
    await expect(limit("ownAccount", "person@1")).rejects.toMatchObject({
      code: "rate_limited",
      params: { minutes: 10, seconds: 600 },
    });
    await limit("ownAccount", "person@2");
    await limit("reset", "person@1");
  });

  it("begins anew when its window is over, and old windows are forgotten", async () => {
    for (let one = 0; one < defaultLimits.reset.points; one += 1) await limit("reset", "192.0.2.9");
    await expect(limit("reset", "192.0.2.9")).rejects.toMatchObject({ code: "rate_limited" });
    await limit("reset", "192.0.2.10");
    await db.rateLimit.updateMany({ where: { key: "reset:192.0.2.9" }, data: { expire: new Date() } });
    await limit("reset", "192.0.2.9");
    expect(await db.rateLimit.findUnique({ where: { key: "reset:192.0.2.9" } })).toMatchObject({ points: 1 });
    await db.rateLimit.updateMany({ where: { key: "reset:192.0.2.9" }, data: { expire: new Date() } });
    await forgetLimits();
    expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: "reset:192.0.2.10" }]);
  });

  it("counts all of many at once", async () => {
    const all = await Promise.allSettled(Array.from({ length: 30 }, () => limit("reset", "192.0.2.1")));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(defaultLimits.reset.points);
  });

  it("counts the addresses of one household together, and those of its neighbour apart", async () => {
    for (let one = 0; one < defaultLimits.reset.points; one += 1)
      await limit("reset", `2001:db8:7:7::${one.toString(16)}`);
    await expect(limit("reset", "2001:db8:7:7:ffff::1")).rejects.toMatchObject({ code: "rate_limited" });
    await limit("reset", "2001:db8:7:8::1");
  });

  it("is forgotten for who proved to be right", async () => {
    for (let one = 0; one < defaultLimits.signin.points; one += 1) await limit("signin", "account@a@b.vn");
    await forgive("signin", "account@a@b.vn");
    await limit("signin", "account@a@b.vn");
  });

  it("that is counted in memory arrives in the database by the tenth", async () => {
    const tenth = defaultLimits.similar.points / 10;
    for (let one = 0; one < tenth + 1; one += 1) limitLightly("similar", "192.0.2.77");
    await expect
      .poll(() => db.rateLimit.findUnique({ where: { key: "similar:192.0.2.77" } }))
      .toMatchObject({ points: tenth });
    for (let one = tenth + 1; one < defaultLimits.similar.points; one += 1)
      limitLightly("similar", "192.0.2.77");
    expect(() => limitLightly("similar", "192.0.2.77")).toThrow("rate_limited");
  });
});

describe("the bucket of an address", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["fe80::1:2:3:4:5", "fe80:0:0:1"],
    ["account@a@b.vn", "account@a@b.vn"],
  ])("of %s is %s", (address, bucket) => {
    expect(bucketOf(address)).toBe(bucket);
  });
});

describe("RATE_LIMITS", () => {
  it("changes single limits", () => {
    expect(parseLimits(" submit=120/3600, search=5/60 ,")).toEqual({
      submit: { points: 120, duration: 3_600 },
      search: { points: 5, duration: 60 },
    });
    expect(parseLimits("")).toEqual({});
  });

  it.each(["submit", "submit=0/60", "submit=1/0", "submit=-1/60", "everything=1/60", "toString=1/60"])(
    "takes nothing that is no limit: %s",
    (text) => expect(parseLimits(text)).toBeNull(),
  );
});

it("docs/operations.md names every limit with its numbers", () => {
  const text = readFileSync(new URL("../docs/operations.md", import.meta.url), "utf8");
  const rows = [...text.matchAll(/^\| `(\w+)` +\| +([\d,]+) in (\d+) min +\|/gm)];
  const documented = rows.map(([, name, points, minutes]) => [
    name,
    { points: Number(points?.replaceAll(",", "")), duration: Number(minutes) * 60 },
  ]);
  expect(Object.fromEntries(documented)).toEqual(defaultLimits);
});
