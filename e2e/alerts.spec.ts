import { ask } from "./ask";
import { expect, test } from "./fixtures";
import { office, openInbox, rows } from "./panes";

test("what comes while nobody looks is told by code and topic only, once that was wished", async ({
  page,
  word,
  signedInAs,
}) => {
  const desk = await signedInAs("coordinator", { ...office, permissions: ["notifications"] });
  await desk.addInitScript(() => {
    const told: string[] = [];
    const Told = function (title: string, { body }: { body: string }) {
      told.push(`${title} ${body}`);
    };
    const granted = { permission: "granted", requestPermission: () => Promise.resolve("granted") };
    const rung = { count: 0 };
    const Ringing = class extends OscillatorNode {
      constructor(context: AudioContext, options?: OscillatorOptions) {
        super(context, options);
        rung.count += 1;
      }
    };
    const away = { hidden: true };
    Object.defineProperty(document, "hidden", { get: () => away.hidden });
    Object.assign(globalThis, { told, rung, away, Notification: Object.assign(Told, granted) });
    Object.assign(globalThis, { OscillatorNode: Ringing });
  });
  // Where other journeys ask too, only what has the word is sure to be on the first page.
  await openInbox(desk, `/desk?queue=triage&q=${word}`);
  await expect(desk).toHaveTitle(/^\(\d+\+?\) Hộp công việc/);
  const told = (): Promise<string[]> =>
    desk.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  const rung = (): Promise<number> =>
    desk.evaluate(() => (globalThis as unknown as { rung: { count: number } }).rung.count);
  const icon = desk.locator('link[rel="icon"]');
  const { code: silent } = await ask(page, word);
  await expect(rows(desk).filter({ hasText: silent })).toBeVisible();
  await expect(icon).toHaveAttribute("href", "/icon-new.svg");
  expect([await told(), await rung()]).toEqual([[], 0]);

  await desk.getByTitle("Báo khi có việc mới").click();
  await desk.getByLabel("Thông báo trên màn hình").check();
  await desk.getByLabel("Tiếng chuông nhẹ").check();
  await expect.poll(rung).toBeGreaterThan(0);
  const tried = await rung();
  // The same question of the same person twice would be one.
  const { code } = await ask(page, `${word}-2`);
  await expect.poll(told).toContainEqual(expect.stringContaining(code));
  expect((await told()).join(" ")).not.toContain(word);
  expect(await rung()).toBeGreaterThan(tried);
  await desk.evaluate(() => {
    Object.assign((globalThis as unknown as { away: { hidden: boolean } }).away, { hidden: false });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(icon).toHaveAttribute("href", "/icon.svg");
});
