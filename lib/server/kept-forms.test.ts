import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { keptHeader, keptOf, recall, remember } from "./kept-forms";

function at(url: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  return request;
}

it("remembers a form for ten minutes and under its own name only", () => {
  const kept = { title: ["Đổi thẻ"] };
  const id = remember(kept, 0) ?? "";
  expect(recall(at(`/dat-cau-hoi?giu=${id}`), 599_000)).toBe(keptHeader(kept));
  expect(recall(at(`/dat-cau-hoi?giu=${id}`), 601_000)).toBeUndefined();
  expect(recall(at("/dat-cau-hoi"), 0)).toBeUndefined();
});

it("keeps no password", () => {
  const entry = (name: string) => ({ name, value: "a long new password" });
  expect(keptOf([entry("password"), entry("passwordAgain"), entry("note")], false)).toEqual({
    note: ["a long new password"],
  });
  expect(keptOf([entry("_1_password")], true)).toEqual({});
});

it("does not let forms fill the memory", () => {
  expect(remember({ content: ["x".repeat(100_000)] })).toBeNull();
  const first = remember({ title: ["first"] }, 0) ?? "";
  for (let count = 0; count < 300; count++) remember({ title: ["more"] }, 1);
  expect(recall(at(`/?giu=${first}`), 1)).toBeUndefined();
});
