import { expect, test } from "vitest";
import { decisionsOf, type Decision } from "./schema";
import { settle } from "./settle";
import { hitKey } from "./status";

const circumstances = {
  published: ["0203.3.618.429"],
  asker: { name: "Trần Thị B", email: null, phone: "0912345678", named: false },
};
const texts = {
  title: "Hỏi về đất",
  content: "Gọi 0987654321 hoặc 0987654321, bà Lê Thị Hoa.",
  answer: "Tổng đài 0203.3.618.429.",
};
const phone: Decision = { field: "content", text: "0987654321", choice: "mask", reason: "" };

test("nothing decided: all is listed once for each field, with the words around it", () => {
  const { hits, open } = settle(texts, [], circumstances);
  expect(hits).toMatchObject([
    { field: "content", kind: "phone", text: "0987654321", count: 2, before: "Gọi ", mayKeep: true },
    { field: "content", kind: "name", text: "Lê Thị Hoa", count: 1, after: "." },
  ]);
  expect(open).toEqual(hits);
});

test("what is masked is gone from the text, wherever it stood; what is kept stays with its reason", () => {
  const name: Decision = { field: "content", text: "Lê Thị Hoa", choice: "keep", reason: "Người phát ngôn" };
  const { texts: left, hits, open } = settle(texts, [phone, name], circumstances);
  expect(left).toEqual({ ...texts, content: "Gọi [đã ẩn] hoặc [đã ẩn], bà Lê Thị Hoa." });
  expect(hits).toMatchObject([{ text: "Lê Thị Hoa", choice: "keep", reason: "Người phát ngôn" }]);
  expect(open).toEqual([]);
});

test("keeping needs a reason, and a decision about one field says nothing of another", () => {
  const kept: Decision = { ...phone, choice: "keep" };
  expect(settle(texts, [kept], circumstances).open).toHaveLength(2);
  const elsewhere: Decision = { ...phone, field: "answer" };
  expect(settle(texts, [elsewhere], circumstances).open).toHaveLength(2);
});

test("the asker's own contact is never kept, whatever the reason", () => {
  const own = { ...texts, content: "Gọi 0912.345.678" };
  const decision: Decision = { field: "content", text: "0912.345.678", choice: "keep", reason: "Đồng ý" };
  expect(settle(own, [decision], circumstances).open).toMatchObject([
    { text: "0912.345.678", mayKeep: false },
  ]);
});

test("the rows of a form become decisions; a row that makes no sense decides nothing", () => {
  const rows = {
    hit: [hitKey(phone), "content:a: b\r\nc", "code:x", "x"],
    choice: ["mask", "keep", "mask", "burn"],
    reason: ["", "  vì công khai "],
  };
  expect(decisionsOf(rows)).toEqual([
    phone,
    { field: "content", text: "a: b\nc", choice: "keep", reason: "vì công khai" },
  ]);
});
