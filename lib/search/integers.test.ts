import fc from "fast-check";
import { expect, it } from "vitest";
import { arrayText, integersOf } from "./integers";

it("numbers are read from the bytes PostgreSQL sends, wherever these lie", () => {
  const places = fc.nat(7);
  fc.assert(
    fc.property(fc.array(fc.integer()), places, (numbers, place) => {
      const bytes = Buffer.alloc(place + numbers.length * 4);
      numbers.forEach((number, at) => bytes.writeInt32BE(number, place + at * 4));
      expect([...integersOf(bytes.subarray(place))]).toEqual(numbers);
    }),
  );
});

it("nothing is no number", () => {
  expect(integersOf(null)).toHaveLength(0);
  expect(arrayText([])).toBe("{}");
  expect(arrayText(Int32Array.of(-1, 2))).toBe("{-1,2}");
});
