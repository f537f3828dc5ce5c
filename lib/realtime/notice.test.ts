import { expect, it } from "vitest";
import { parseNotice } from "./notice";

it("reads what record() says", () => {
  const said = { seq: 1, type: "question.submitted", questionId: 12, rooms: ["coordinator", "question:12"] };
  expect(parseNotice(JSON.stringify(said))).toEqual(said);
});

it.each([undefined, "", "not json", "[]", '{"questionId":"12"}', '{"type":"x","rooms":"coordinator"}'])(
  "takes nothing from %s",
  (payload) => {
    expect(parseNotice(payload)).toBeNull();
  },
);
