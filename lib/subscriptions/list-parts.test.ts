import { expect, it } from "vitest";
import { listParts, sayList } from "./list-parts";

const topic = { name: "Đất đai", nameEn: "Land" };
const department = { name: "Sở Nội vụ", nameEn: null };

it("names a list by all it is narrowed to, in the reader's language where there is a name", () => {
  expect(listParts({ q: "sổ đỏ", topic, department }, "en")).toEqual([
    { key: "q", value: "sổ đỏ" },
    { key: "topic", value: "Land" },
    { key: "department", value: "Sở Nội vụ" },
  ]);
  const parts = listParts({ q: "", topic, department }, "vi");
  expect(sayList(parts, (key, value) => `${key} ${value}`)).toBe("topic Đất đai · department Sở Nội vụ");
});

it("is everything when it is narrowed to nothing", () => {
  expect(listParts({ q: "", topic: null, department: null }, "vi")).toEqual([{ key: "all", value: "" }]);
});
