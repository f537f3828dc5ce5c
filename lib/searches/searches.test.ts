import { describe, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { indexMany } from "@/lib/search/index-public-version";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import { forgetUnfound } from "./forget";
import { noteUnfound } from "./note-unfound";
import { listUnfound } from "./report";

const world = useWorld();
const dayMs = 24 * 3_600_000;
const reader = (number: number) => ({ address: `10.4.0.${String(number)}`, userAgent: "Firefox" });
const later = (days: number) => setTestClock(new Date(now().getTime() + days * dayMs).toISOString());
const noted = async () => (await db.unfoundSearch.findMany()).map(({ text }) => text);

async function report(period: 7 | 30 = 30) {
  return listUnfound(await makePerson("editor", world.rootId), period);
}

describe("what readers look for and do not find", () => {
  it("is shown once two of them looked for it, however they wrote it", async () => {
    await noteUnfound(reader(1), "Thuê  xe ĐẠP công cộng ");
    expect(await report()).toEqual([]);
    await noteUnfound(reader(1), "thuê xe đạp công cộng");
    expect(await report()).toEqual([]);
    await noteUnfound(reader(2), "thuê xe đạp công cộng");
    expect(await report()).toMatchObject([{ text: "thuê xe đạp công cộng", count: 2, foundNow: false }]);
  });

  it("is counted by two at once", async () => {
    await Promise.all([1, 2, 3].map((one) => noteUnfound(reader(one), "bãi giữ xe đêm")));
    expect(await report()).toMatchObject([{ count: 3 }]);
  });

  it("is no personal data, no letter, no single sign and nothing that is found", async () => {
    const { publicVersionId } = await publishedAnswer(world);
    await transaction((tx) => indexMany(tx, [publicVersionId]));
    for (const q of [
      "0912 345 678 là của ai",
      "cccd 022301123456",
      "ông Nguyễn Văn Bình ở đâu",
      "an@thu.example gửi thư",
      "x",
      "… ? 12",
      "a".repeat(81),
      "thời hạn hợp đồng lao động",
    ])
      await noteUnfound(reader(1), q);
    expect(await noted()).toEqual([]);
  });

  it("is marked when something answers it by now", async () => {
    for (const one of [1, 2]) await noteUnfound(reader(one), "hợp đồng lao động");
    const { publicVersionId } = await publishedAnswer(world);
    await transaction((tx) => indexMany(tx, [publicVersionId]));
    expect(await report()).toMatchObject([{ text: "hợp đồng lao động", foundNow: true }]);
  });

  it("is added up over the days of a period", async () => {
    for (const one of [1, 2]) await noteUnfound(reader(one), "xe buýt đêm");
    later(10);
    for (const one of [1, 2, 3]) await noteUnfound(reader(one), "xe buýt đêm");
    expect(await report(7)).toMatchObject([{ count: 3 }]);
    expect(await report(30)).toMatchObject([{ count: 5 }]);
  });

  it("keeps nobody's trace the day after, and what one person looked for not at all", async () => {
    for (const one of [1, 2]) await noteUnfound(reader(one), "xe buýt đêm");
    await noteUnfound(reader(1), "chuyện riêng của tôi");
    expect(JSON.stringify(await db.unfoundSearch.findMany())).not.toContain("10.4.0");
    later(1);
    await forgetUnfound();
    expect(await db.unfoundSearch.findMany({ select: { text: true, count: true, visitors: true } })).toEqual([
      { text: "xe buýt đêm", count: 2, visitors: [] },
    ]);
    later(402);
    await forgetUnfound();
    expect(await noted()).toEqual([]);
  });

  it("is for editors, coordinators and admins, and stops when somebody sends without end", async () => {
    await expectRefusal(listUnfound(await makePerson("official", world.homeAffairsId), 7), "forbidden");
    for (const role of ["coordinator", "admin"] as const)
      expect(await listUnfound(await makePerson(role, world.rootId), 7)).toEqual([]);
    for (let time = 0; time < 60; time++) await noteUnfound(reader(9), `tìm thử ${String(time % 3)}`);
    await expectRefusal(noteUnfound(reader(9), "tìm thử"), "rate_limited");
  });
});
