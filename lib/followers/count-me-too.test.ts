import { describe, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import { countMeToo } from "./count-me-too";
import { forgetFollowers } from "./forget";

const world = useWorld();

async function published() {
  const { publicVersionId: id } = await publishedAnswer(world);
  return db.publicVersion.findUniqueOrThrow({ where: { id }, select: { id: true, slug: true } });
}
const reader = (number: number) => ({ address: `10.1.0.${String(number)}`, userAgent: "Firefox" });

describe("“I have this question, too”", () => {
  it("counts every visitor once a day, however often the button is pressed", async () => {
    const { slug } = await published();
    expect(await countMeToo(reader(1), slug)).toEqual({ count: 1, counted: true });
    expect(await countMeToo(reader(1), slug)).toEqual({ count: 1, counted: false });
    expect(await countMeToo(reader(2), slug)).toEqual({ count: 2, counted: true });
    setTestClock(new Date(now().getTime() + 24 * 3_600_000).toISOString());
    expect(await countMeToo(reader(1), slug)).toEqual({ count: 3, counted: true });
  });

  it("counts one of two presses at once", async () => {
    const { slug } = await published();
    const both = await Promise.all([1, 1].map((one) => countMeToo(reader(one), slug)));
    expect(both.filter(({ counted }) => counted)).toHaveLength(1);
    expect((await db.meToo.findFirstOrThrow()).count).toBe(1);
  });

  it("keeps of a visitor a hash that says nothing and is gone the day after", async () => {
    const { slug } = await published();
    await countMeToo(reader(1), slug);
    const [row] = await db.meTooVisitor.findMany();
    expect(row?.visitorHash).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(row)).not.toContain("10.1.0.1");
    setTestClock(new Date(now().getTime() + 24 * 3_600_000).toISOString());
    await forgetFollowers();
    expect(await db.meTooVisitor.count()).toBe(0);
  });

  it("is refused for what is not public and when it is pressed without end", async () => {
    const { id, slug } = await published();
    await expectRefusal(countMeToo(reader(3), "khong-co"), "not_found");
    await db.publicVersion.update({ where: { id }, data: { unpublishedAt: now() } });
    await expectRefusal(countMeToo(reader(3), slug), "not_found");
    for (let time = 0; time < 58; time++) await countMeToo(reader(3), slug).catch(() => undefined);
    await expectRefusal(countMeToo(reader(3), slug), "rate_limited");
  });
});
