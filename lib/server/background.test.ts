import { expect, it, vi } from "vitest";
import { repeat } from "./background";

it("goes on after a round that failed, and stops when told", async () => {
  const stop = new AbortController();
  const run = vi.fn().mockRejectedValueOnce(new Error("a bad round")).mockResolvedValue(0);
  const running = repeat({ name: "test", everyMs: 5, run }, stop.signal);
  await vi.waitFor(() => expect(run.mock.calls.length).toBeGreaterThan(2));
  stop.abort();
  await running;
  const rounds = run.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(run).toHaveBeenCalledTimes(rounds);
});
