import { afterEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { useWorld } from "@/lib/testing/use-world";
import { admit } from "./admit";
import { newFormGuard } from "./form-guard";
import { submitSchema } from "./schema";

useWorld();

/** Says or sets it on every connection of the pool: each sleeps so long that no other query finds it free. */
async function everywhere(value: string): Promise<string[]> {
  const ask = () =>
    db.$queryRawUnsafe<{ value: string }[]>(`select ${value} as value, pg_sleep(0.05)::text as slept`);
  const rows = await Promise.all(Array.from({ length: 10 }, ask));
  return rows.flatMap((one) => one.map((row) => row.value));
}

// Test databases run without it.
afterEach(() => everywhere("set_config('synchronous_commit', 'off', false)"));

it("does not wait for the disk itself, but leaves its connection waiting for it: a question does", async () => {
  await everywhere("set_config('synchronous_commit', 'on', false)");
  const shown = newFormGuard(new Date(Date.now() - 60_000));
  const input = submitSchema.parse({
    ...{ title: "Đăng ký khai sinh cho con", content: "Tôi cần những giấy tờ gì?", topic: "", place: "" },
    ...{ name: "Trần Văn Nam", email: "nam@example.vn", phone: "", consent: "yes" },
    ...shown,
  });
  const asking = { address: "203.0.113.1", submissionKey: shown.formKey, input, hasProof: false };
  const admitted = await admit({ ...asking, at: new Date() });
  expect(admitted.before).toBeNull();
  expect(new Set(await everywhere("current_setting('synchronous_commit')"))).toEqual(new Set(["on"]));
});
