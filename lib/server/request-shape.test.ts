import { describe, expect, it } from "vitest";
import { isDesk, isSoundTarget } from "./request-shape";

describe("request target", () => {
  it.each(["/", "/hoi-dap?q=h%E1%BB%99%20kh%E1%BA%A9u", "/hoi-dap?q=100%25+giá", "/tep/a_b-c"])(
    "takes %s",
    (target) => {
      expect(isSoundTarget(target)).toBe(true);
    },
  );

  it.each([
    ["absolute form", "http://evil.example/"],
    ["a second host", "//evil.example/x"],
    ["a backslash host", "/\\evil.example"],
    ["a half escape", "/hoi-dap/%E1%BB"],
    ["a wrong escape", "/hoi-dap?q=%zz"],
    ["a null byte", "/tep/%00"],
    ["asterisk form", "*"],
    ["nothing", undefined],
  ])("refuses %s", (_, target) => {
    expect(isSoundTarget(target)).toBe(false);
  });
});

it("knows the desk in every language and by its internal name", () => {
  expect(["/desk", "/en/desk/mail", "/vi/desk/x"].every(isDesk)).toBe(true);
  expect(["/", "/desktop", "/hoi-dap/desk"].some(isDesk)).toBe(false);
});
