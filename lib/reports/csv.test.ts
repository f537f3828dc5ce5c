import { expect, it } from "vitest";
import { toCsv } from "./csv";

it("quotes what needs it and keeps the rest", () => {
  expect(
    toCsv([
      ["Mã", 'Sở "A", B'],
      ["1\n2", ""],
    ]),
  ).toBe('\ufeffMã,"Sở ""A"", B"\r\n"1\n2",\r\n');
});

it.each(["=1+1", "+84912345678", "-2", "@SUM(A1)", "\tx"])("makes no formula of %j", (text) => {
  expect(toCsv([[text]])).toBe(`\ufeff'${text}\r\n`);
});
