import { describe, expect, it } from "vitest";
import { readLine } from "./read-lines";

const good = { id: "a-1", question: "Hỏi gì?", answer: "Trả lời." };

describe("a line of an import file", () => {
  it("needs an id, a question and an answer", () => {
    expect(readLine(JSON.stringify(good), 1)).toEqual({
      number: 1,
      line: { ...good, title: null, topic: null, department: null, askedAt: null, answeredAt: null },
    });
  });

  it("counts a day from midnight in Vietnam", () => {
    expect(readLine(JSON.stringify({ ...good, askedAt: "2024-05-31" }), 1)).toMatchObject({
      line: { askedAt: new Date("2024-05-30T17:00:00Z") },
    });
  });

  it.each([
    ["{", "is not JSON"],
    ["[]", /expected object/],
    [JSON.stringify({ ...good, answer: "  " }), '"answer" is empty'],
    [JSON.stringify({ ...good, id: 7, question: null }), '"id" must be a text; "question" must be a text'],
    [JSON.stringify({ ...good, answeredAt: "hôm qua" }), /"answeredAt" must be a date/],
    [JSON.stringify({ ...good, question: "x".repeat(20_001) }), /longer than 20000/],
  ])("%s is refused with its number and the reason", (text, reason) => {
    expect(readLine(text, 7)).toEqual({
      number: 7,
      reason: typeof reason === "string" ? reason : expect.stringMatching(reason),
    });
  });
});
