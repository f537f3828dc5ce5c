import { expect, it } from "vitest";
import { refuseText } from "./bare";

it.each([
  { answerId: 7, kept: true, departmentId: null },
  { dueAt: "2026-11-23T10:00:00.000Z", followUpAt: "2026-11-23", reasonCode: "wrong_department" },
  { masterCode: "HD.2026.000123", clock: "answer", sha256: "0".repeat(64) },
])("lets %j pass", (data) => {
  expect(() => refuseText(data)).not.toThrow();
});

it.each([
  "Trần Thị B",
  "Lan ơi",
  "lan@example.vn",
  "0912345678",
  "+84.912.345.678",
  "022123456789",
  "x".repeat(101),
  "",
])("refuses %j", (text) => {
  expect(() => refuseText({ text })).toThrow("an event holds no text: text");
});
