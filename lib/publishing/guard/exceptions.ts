import { anyOf, spansOf, type Span } from "./reading";

/** "đồng" begins many words that have nothing to do with money: "0912345678 đồng thời …". */
const otherDong = anyOf("thời", "ý", "loạt", "bộ", "nhất", "hành", "chí", "bào", "nghiệp", "hương", "tình");
const currency = `(?:${anyOf("đồng")}(?! ?${otherDong})|${anyOf("vnđ", "vnd", "usd")}|[đĐ](?!/[cC])|₫)`;
const unit = `(?: ?${anyOf("nghìn", "ngàn", "triệu", "tỷ", "tỉ")})?(?: ?${currency})(?!\\p{L})`;
const round = ` ?${anyOf("nghìn", "ngàn", "triệu", "tỷ", "tỉ")}(?!\\p{L})`;
/** Nobody writes an amount with a leading zero; a telephone number begins with one. */
const amount = String.raw`(?<![\d.,])(?:[1-9]\d{0,2}(?:[., ]\d{3})+|[1-9]\d*)(?:,\d+)?`;

const day = "(?:0?[1-9]|[12]\\d|3[01])";
const month = "(?:0?[1-9]|1[0-2])";

/** What looks like personal data and is not. Each kind of exception with the patterns that know it. */
const exceptions: Record<string, RegExp[]> = {
  // 118/2025/NĐ-CP, 45/2019/QH14, 2345/UBND-XD1
  legalDocument: [
    /(?<![\p{L}\d/])\d{1,6} ?\/ ?(?:19|20)\d{2} ?\/ ?\p{L}{1,8}\d{0,3}(?: ?- ?\p{L}{1,10}\d{0,3}){0,4}/gu,
    /(?<![\p{L}\d/])\d{1,6}\/[A-ZĐ]{2,8}\d{0,3}(?:-[A-ZĐ]{1,10}\d{0,3}){0,4}(?!\p{L})/gu,
  ],
  // HD.2026.000123
  questionCode: [/(?<!\p{L})[Hh][Dd][. -]?\d{4}[. -]?\d{6,8}(?!\d)/gu],
  // 1.004203.000.00.00.H49
  procedureCode: [/(?<![\d.])\d\.\d{6}(?:\. ?\d{2,3})*(?:\. ?[A-Za-z]\d{1,3})?(?! ?\d)/g],
  // 1.200.000 đồng, 3,5 tỷ, 500 nghìn, and 120.000.000 with the unit left out
  money: [
    new RegExp(amount + unit, "gu"),
    new RegExp(amount + round, "gu"),
    /(?<![\d.])[1-9]\d{0,2}(?:\.\d{3})*\.\d{3}\.000(?![.]?\d)/g,
  ],
  // 02.09.2025 is followed by an hour more often than by the rest of a telephone number.
  date: [new RegExp(`(?<!\\d)${day}([./-])${month}\\1(?:19|20)\\d{2}(?![.-]?\\d)`, "g")],
};

/** The places of a plain text in which nothing is looked for. The authority's own contacts are let off afterwards. */
export function exceptionsIn(plain: string): Span[] {
  return Object.values(exceptions)
    .flat()
    .flatMap((pattern) => spansOf(plain, pattern));
}
