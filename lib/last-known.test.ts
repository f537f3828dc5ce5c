import { expect, test } from "vitest";
import { lastKnown } from "./last-known";

test("the last answer stands in while there is none, each for its own key", async () => {
  let away = false;
  let asked = 0;
  const find = lastKnown(async (key: string) => {
    asked += 1;
    if (away) throw new Error("no database");
    return `${key} ${String(asked)}`;
  });
  expect(await find("vi")).toBe("vi 1");
  expect(await find("vi")).toBe("vi 2");
  away = true;
  expect(await find("vi")).toBe("vi 2");
  await expect(find("en")).rejects.toThrow("no database");
  away = false;
  expect(await find("vi")).toBe("vi 5");
});

test("it stands in as well for one that does not come, and a late one is shown from then on", async () => {
  let finish: (name: string) => void = () => undefined;
  const answers = [
    Promise.resolve("first"),
    new Promise<string>((resolve) => (finish = resolve)),
    new Promise<string>(() => undefined),
  ].values();
  const find = lastKnown(() => answers.next().value ?? Promise.reject(new Error("asked too often")), 10);
  expect(await find("vi")).toBe("first");
  expect(await find("vi")).toBe("first");
  finish("second");
  await new Promise(setImmediate);
  expect(await find("vi")).toBe("second");
});
