import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { useDatabase, withClient } from "@/lib/testing/database";
import { createVisitCounter, type VisitCounter } from "./count-visits";
import { forgetVisits } from "./forget-visits";
import { readVisits } from "./queries";

useDatabase();
const browser = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/149.0.0.0 Safari/537.36";
const phone = "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/149.0.0.0 Mobile Safari/537.36";
const from = (address: string, userAgent = browser) => ({ address, userAgent });

let counters: VisitCounter[] = [];
const start = (): VisitCounter => {
  const counter = createVisitCounter();
  counters.push(counter);
  return counter;
};

beforeEach(() => setClock(new Date("2026-11-23T10:00:00+07:00")));
afterEach(async () => {
  for (const counter of counters) await counter.close();
  counters = [];
  setClock(null);
});

describe("counting visitors", () => {
  it("counts whoever comes once a day, by browser and household, and tells them so at once", async () => {
    expect(await start().see(from("10.0.0.1"))).toEqual({ visits: 1, online: 1 });
    const other = start();
    for (const visitor of [
      from("10.0.0.1"),
      from("10.0.0.1", phone),
      from("2001:db8:1:2::1"),
      from("2001:db8:1:2::ffff"),
    ])
      await other.see(visitor);
    await other.close();
    expect(await readVisits()).toEqual({ visits: 3, online: 3 });
  });

  it("says that whoever reads it is here, also between two looks at the database", async () => {
    const counter = start();
    expect(await counter.see(from("10.0.0.1", "curl/8.5.0"))).toEqual({ visits: 0, online: 0 });
    for (const visitor of [from("10.0.0.1"), from("10.0.0.1")])
      expect(await counter.see(visitor)).toEqual({ visits: 0, online: 1 });
    expect(await counter.see(from("10.0.0.2"))).toEqual({ visits: 0, online: 2 });
  });

  it("leaves programs out, but tells them the figures", async () => {
    const counter = start();
    expect(await counter.see(from("10.0.0.1", "curl/8.5.0"))).toEqual({ visits: 0, online: 0 });
    await counter.close();
    expect(await db.visit.count()).toBe(0);
  });

  it("is one count for instances that see the same visitors at the same time", async () => {
    const instances = [start(), start(), start()];
    await Promise.all(
      instances.flatMap((counter) =>
        Array.from({ length: 40 }, (_, n) => counter.see(from(`10.0.0.${String(n)}`))),
      ),
    );
    await Promise.all(instances.map((counter) => counter.close()));
    expect(await readVisits()).toEqual({ visits: 40, online: 40 });
  });

  it("asks the database once for a crowd, not once for each", async () => {
    const statements = async () =>
      withClient(async (client) => {
        const { rows } = await client.query<{ n: string }>(
          "select xact_commit as n from pg_stat_database where datname = current_database()",
        );
        return Number(rows[0]?.n);
      });
    const counter = start();
    await counter.see(from("10.0.0.1"));
    const before = await statements();
    for (let n = 0; n < 1_000; n += 1) await counter.see(from(`10.1.${String(n % 200)}.${String(n)}`));
    expect((await statements()) - before).toBeLessThan(50);
    await counter.close();
    expect((await readVisits()).visits).toBe(1_001);
  });

  it("says who is here now: those who were seen in the last five minutes", async () => {
    await start().see(from("10.0.0.1"));
    setClock(new Date("2026-11-23T10:04:00+07:00"));
    expect(await start().see(from("10.0.0.2"))).toEqual({ visits: 2, online: 2 });
    setClock(new Date("2026-11-23T10:06:00+07:00"));
    expect(await readVisits()).toEqual({ visits: 2, online: 1 });
  });

  it("knows nobody again the day after in Vietnam, and forgets who they were", async () => {
    setClock(new Date("2026-11-23T23:59:00+07:00"));
    await start().see(from("10.0.0.1"));
    const [today] = await db.visit.findMany();
    setClock(new Date("2026-11-24T00:01:00+07:00"));
    expect(await start().see(from("10.0.0.1"))).toEqual({ visits: 2, online: 1 });
    expect(await forgetVisits()).toBe(1);
    const left = await db.visit.findMany();
    expect(left).toHaveLength(1);
    expect(left[0]?.visitorHash).not.toBe(today?.visitorHash);
    expect((await readVisits()).visits).toBe(2);
  });

  it("believes no address that sends a thousand different browsers", async () => {
    const counter = start();
    for (let n = 0; n < 1_000; n += 1) await counter.see(from("10.0.0.1", `${browser} ${String(n)}`));
    await counter.close();
    expect((await readVisits()).visits).toBe(200);
  });
});
