import { describe, expect, it } from "vitest";
import { wordsOf } from "@/lib/search/words";
import { isSame, nearestPossible, nearFrom, nearness, termsOf, type Rarity } from "./nearness";

const published = [
  "Mua bảo hiểm y tế hộ gia đình ở đâu?",
  "Thủ tục cấp lại thẻ căn cước khi bị mất",
  "Cấp giấy phép xây dựng nhà ở riêng lẻ cần giấy tờ gì?",
  "Đăng ký khai sinh cho con ngoài giá thú",
  "Hồ sơ hưởng trợ cấp thất nghiệp gồm những gì?",
  "Đăng ký tạm trú cho người thuê nhà",
];
const rarity = rarityOf(published);

function rarityOf(texts: readonly string[]): Rarity {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const term of termsOf(wordsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  // As many again about other things.
  return { counts, documents: 100 };
}

const asked = (text: string) => ({ words: wordsOf(text), alternatives: [] });
const near = (text: string, to: string) => nearness(asked(text), wordsOf(to), rarity);
/** The published questions that would be shown. */
const shownFor = (text: string) => published.filter((one) => near(text, one) >= nearFrom);

describe("what is near enough to be shown while somebody writes", () => {
  it.each([
    ["cap lai can cuoc bi mat", published[1]],
    ["Tôi muốn cấp lại thẻ căn cước vì bị mất", published[1]],
    ["bảo hiểm y tế cho hộ gia đình", published[0]],
    ["đăng ký khai sinh cho con", published[3]],
  ])("%s", (text, expected) => {
    expect(shownFor(text)).toEqual([expected]);
  });

  it.each([
    "",
    "xin chào",
    "nhà ở",
    "Tôi muốn hỏi làm thế nào để được trả lời",
    "Đèn đường khu phố 3 hỏng đã hai tuần chưa sửa",
    "Đội bóng đá của tỉnh đá trận nào tuần này",
    "Đất nhà tôi bị hàng xóm lấn chiếm thì làm đơn ở đâu",
  ])("nothing for “%s”", (text) => {
    expect(shownFor(text)).toEqual([]);
  });

  it("takes another word for the same thing as said", () => {
    const words = wordsOf("tiền trợ cấp mất việc làm");
    const to = wordsOf(published[4] ?? "");
    const alternatives = [{ at: 1, end: 6, words: wordsOf("trợ cấp thất nghiệp") }];
    expect(nearness({ words, alternatives }, to, rarity)).toBeGreaterThan(
      nearness({ words, alternatives: [] }, to, rarity),
    );
  });

  it("is between nothing and all", () => {
    for (const text of published) expect(near(text, text)).toBe(1);
    expect(near(published[0] ?? "", published[1] ?? "")).toBeLessThan(0.2);
  });
});

describe("what is the very same question", () => {
  const same = (text: string, title: string, content = title) =>
    isSame(asked(text), { title: wordsOf(title), whole: wordsOf(`${title}\n${content}`) }, rarity);

  it("is the same text, with or without diacritics, and its own words around nothing", () => {
    const [title = ""] = published;
    expect(same(title, title)).toBe(true);
    expect(same("mua bao hiem y te ho gia dinh o dau", title)).toBe(true);
  });

  it("is none with a word more that matters, nor a part of a wider one", () => {
    const [, title = ""] = published;
    expect(same("Thủ tục cấp lại thẻ căn cước khi bị mất ở nước ngoài", title)).toBe(false);
    expect(same("cấp lại thẻ căn cước", title)).toBe(false);
  });

  it("is known to be none when no published question has its words", () => {
    const journey = "Thủ tục cấp lại giấy tờ wab12cd34\nTôi cần biết hồ sơ wab12cd34 gồm những giấy tờ gì?";
    expect(nearestPossible(asked(journey), rarity)).toBeLessThan(0.9);
    expect(nearestPossible(asked(published[1] ?? ""), rarity)).toBe(1);
    expect(nearestPossible(asked("…"), rarity)).toBe(0);
  });
});
