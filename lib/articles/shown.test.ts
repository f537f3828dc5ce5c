import { expect, test } from "vitest";
import { hasEnglish, shownIn } from "./shown";

const article = {
  ...{ title: "Tin", lead: "Mở đầu", content: "Nội dung" },
  ...{ titleEn: "News", leadEn: "Lead", contentEn: "Text" },
};

test("an English reader gets the English article, a Vietnamese reader never does", () => {
  expect(shownIn("en", article)).toEqual({ title: "News", lead: "Lead", content: "Text", language: "en" });
  expect(shownIn("vi", article)).toEqual({
    ...{ title: "Tin", lead: "Mở đầu", content: "Nội dung" },
    language: "vi",
  });
});

test.each([
  { ...article, contentEn: "" },
  { ...article, titleEn: null },
])("half an English version is none: the article stays whole in Vietnamese", (half) => {
  expect(hasEnglish(half)).toBe(false);
  expect(shownIn("en", half)).toMatchObject({ title: "Tin", content: "Nội dung", language: "vi" });
});
