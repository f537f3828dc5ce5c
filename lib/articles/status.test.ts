import { expect, test } from "vitest";
import { articleStates, articleSteps, coverAddress, mustBeComplete, stateAfter, stepsFrom } from "./status";

const table = {
  draft: ["save", "schedule", "publish"],
  scheduled: ["save", "schedule", "publish", "unschedule"],
  published: ["save", "archive", "unpublish"],
  archived: ["save", "publish", "unpublish"],
} as const;

test.each(articleStates)("of an article that is %s only these steps are offered", (state) => {
  expect(stepsFrom(state)).toEqual(table[state]);
  for (const step of articleSteps)
    expect(stateAfter(step, state) === null, step).toBe(!table[state].some((one) => one === step));
});

test("saving leaves the state, every other step changes it or its time", () => {
  expect(articleStates.map((state) => stateAfter("save", state))).toEqual([...articleStates]);
  expect(stateAfter("publish", "archived")).toBe("published");
  expect(stateAfter("unpublish", "published")).toBe("draft");
});

test("only a draft may be half done", () => {
  expect(articleStates.filter((state) => !mustBeComplete(state))).toEqual(["draft"]);
});

test("the address of a picture carries a preview's token only when there is one", () => {
  expect(coverAddress("abc", 800, "webp")).toBe("/anh/abc/800.webp");
  expect(coverAddress("abc", 800, "jpg", "t0k")).toBe("/anh/abc/800.jpg?xem=t0k");
});
