import { expect, test } from "vitest";
import { placeNamed } from "./place-named";

const place = (placeId: number, fullName: string, name = fullName) => ({ placeId, fullName, name });
const places = [
  place(1, "Phường Hà Tu"),
  place(1, "Phường Hà Tu", "Phường Hà Phong"),
  place(2, "Phường Hà Lầm"),
  place(3, "Xã Hải Hòa"),
  place(4, "Xã Hải Hòa Đông"),
];
const named = (text: string): number | null => placeNamed(text, places)?.placeId ?? null;

test("today's and former names are found, however they are typed", () => {
  expect(named("Nhà tôi ở phường Hà Tu, tổ 5")).toBe(1);
  expect(named("trước đây là phường Hà Phong")).toBe(1);
  expect(named("nha toi o phuong ha phong")).toBe(1);
  expect(named("ở P.Hà Lầm")).toBe(2);
  expect(named("UBND xã Hải Hoà")).toBe(3);
});

test("the longer name wins, and several places are nobody's choice", () => {
  expect(named("ở xã Hải Hòa Đông")).toBe(4);
  expect(named("từ phường Hà Tu sang phường Hà Lầm")).toBeNull();
  expect(named("Hà Tu")).toBeNull();
});
