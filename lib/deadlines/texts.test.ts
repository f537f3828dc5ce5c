import { describe, expect, it } from "vitest";
import en from "@/lib/i18n/messages/en/deadlines.json";
import vi from "@/lib/i18n/messages/vi/deadlines.json";
import status from "@/lib/i18n/messages/vi/status.json";
import { policies } from "@/prisma/seed/reference/policies";
import { problemKeys, warningKeys } from "./problem";
import { deadlineStates, policyKeys } from "./status";

describe.each(Object.entries({ vi, en }))("the texts of deadlines in %s", (_, texts) => {
  it("name every problem and warning of a calendar", () => {
    expect(Object.keys(texts.problem).sort()).toEqual([...problemKeys].sort());
    expect(Object.keys(texts.warning).sort()).toEqual([...warningKeys].sort());
  });

  it("name every time limit and what it counts from", () => {
    const ids = policyKeys.map((key) => key.replace(".", "_")).sort();
    expect(Object.keys(texts.policies.keys).sort()).toEqual(ids);
    expect(Object.keys(texts.policies.about).sort()).toEqual(ids);
  });
});

it("every time limit is seeded, every state of a due date has a word", () => {
  expect(policies.map(({ key }) => key).sort()).toEqual([...policyKeys].sort());
  expect(Object.keys(status.deadline).sort()).toEqual([...deadlineStates].sort());
});
