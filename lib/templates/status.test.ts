import { expect, test } from "vitest";
import { fillTemplate, unknownVariables } from "./status";

test("what is known is filled in, with or without spaces in the braces", () => {
  const text = "Kính gửi ông/bà {{nguoi_hoi}}, câu hỏi {{ ma }}, hạn {{han}}.";
  expect(fillTemplate(text, { nguoi_hoi: "Trần Thị B", ma: "HD.2026.000001", han: "24/12/2026" })).toBe(
    "Kính gửi ông/bà Trần Thị B, câu hỏi HD.2026.000001, hạn 24/12/2026.",
  );
});

test("what is not known stays in its braces", () => {
  expect(fillTemplate("{{linh_vuc}} của {{don_vi}}", { don_vi: "Sở Nội vụ" })).toBe(
    "{{linh_vuc}} của Sở Nội vụ",
  );
});

test("a value that looks like a pattern or a variable is taken as it is", () => {
  expect(fillTemplate("{{tieu_de}}", { tieu_de: "$& {{ma}}", ma: "1" })).toBe("$& {{ma}}");
});

test.each([
  ["Gửi {{nguoi_hoi}} và {{ten}}, {{ten}}, {{}}", ["ten", ""]],
  ["{nguoi_hoi} [dd/MM/yyyy] {{ han }}", []],
  ["{{Nguoi_hoi}} {{constructor}}", ["Nguoi_hoi", "constructor"]],
])("in %j the unknown are %j", (text, names) => {
  expect(unknownVariables(text)).toEqual(names);
});
