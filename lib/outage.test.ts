import { expect, it } from "vitest";
import { createOutage } from "./outage";

const lost = new Error("terminating connection due to unexpected postmaster exit");

it("lets everybody pass while nothing is wrong", async () => {
  await expect(createOutage({ patienceMs: 0, pauseMs: 1 }).over()).resolves.toBeUndefined();
});

it("one knocks for all, and all go on when the door opens", async () => {
  const outage = createOutage({ patienceMs: 60_000, pauseMs: 1 });
  let knocks = 0;
  const knock = (): Promise<void> => (++knocks < 3 ? Promise.reject(lost) : Promise.resolve());
  outage.begin(lost, knock);
  outage.begin(new Error("the second who lost it"), () => Promise.reject(new Error("knocks as well")));
  await Promise.all(Array.from({ length: 20 }, () => outage.over()));
  expect(knocks).toBe(3);
  await expect(outage.over()).resolves.toBeUndefined();
});

it("nobody waits for longer than the patience, and it can come back later all the same", async () => {
  const outage = createOutage({ patienceMs: 20, pauseMs: 1 });
  let open = false;
  outage.begin(lost, () => (open ? Promise.resolve() : Promise.reject(lost)));
  await expect(outage.over()).rejects.toThrow(lost);
  await expect(outage.over()).rejects.toThrow(lost);
  open = true;
  await expect.poll(() => outage.over().then(() => "back")).toBe("back");
  outage.begin(new Error("again"), () => Promise.resolve());
  await expect(outage.over()).resolves.toBeUndefined();
});
