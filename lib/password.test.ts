import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password";

describe("passwords", () => {
  it("are kept as argon2id with the cost that OWASP recommends", async () => {
    const stored = await hashPassword("bốn từ không ai đoán");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, "bốn từ không ai đoán")).toBe(true);
    expect(await verifyPassword(stored, "bốn từ ai cũng đoán")).toBe(false);
    expect(await verifyPassword(null, "bốn từ không ai đoán")).toBe(false);
  });

  it("queue up to a bound; who comes behind it is refused at once, and the queue empties", async () => {
    const flood = Array.from({ length: 100 }, () => verifyPassword(null, "x"));
    const outcomes = await Promise.allSettled(flood);
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason as unknown] : [],
    );
    expect(refused).toHaveLength(100 - 2 - 64);
    expect(refused[0]).toMatchObject({ code: "rate_limited" });
    expect(await verifyPassword(null, "x")).toBe(false);
  });
});
