import { expect, test } from "vitest";
import { namedIn } from "./named";

const people = [
  { id: 1, name: "Lê Hoa", email: "hoa@demo.example" },
  { id: 2, name: "Lê Hoa Mai", email: "mai@demo.example" },
  { id: 3, name: "Trần An", email: "an1@demo.example" },
  { id: 4, name: "Trần An", email: "an2@demo.example" },
];
const named = (note: string) => namedIn(note, people).named.map(({ id }) => id);

test.each([
  ["@Lê Hoa xem giúp, @Lê Hoa Mai cũng xem", [1, 2]],
  ["Nhờ @lê hoa, @LÊ HOA.", [1]],
  ["@Lê Hoan không phải", []],
  ["gửi hoa@demo.example", []],
  ["(@hoa@demo.example)", [1]],
  ["@Lê Hoa Mai".normalize("NFD"), [2]],
  ["@ai đó", []],
])("%j names %j", (note, ids) => {
  expect(named(note)).toEqual(ids);
});

test("a name that two have names nobody and is told; the address does", () => {
  expect(namedIn("@Trần An", people)).toEqual({ named: [], several: ["Trần An"] });
  expect(named("@an2@demo.example")).toEqual([4]);
});
