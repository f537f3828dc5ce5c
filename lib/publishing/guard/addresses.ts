import { anyOf, spansOf, type Span } from "./reading";

const number = String.raw`\d+[A-Za-zĐđ]?(?:[/-]\d+[A-Za-z]?)*(?![\d\p{L}])`;
const word = String.raw`(?:\p{Lu}[\p{L}\d]*|\d+[A-Za-z]?(?:/\d+)?(?!\p{L}))`;
const name = `${word}(?: ${word}){0,5}`;
const of = "[ ,-]{1,3}";
const street = anyOf("đường", "phố", "đại lộ", "ngõ", "ngách", "hẻm", "kiệt");
const quarter = anyOf("tổ dân phố", "tổ", "khu phố", "khu", "thôn", "xóm", "bản", "ấp", "tiểu khu");
const unit = anyOf("phường", "xã", "thị trấn", "quận", "huyện", "thành phố", "tp.", "tp", "tỉnh");
const wider = `(?:${of}(?:${street}|${quarter}|${unit}) (?:${anyOf("số")} )?${name})`;
const begins = String.raw`(?<![\p{L}\d])`;

/** 1/7 is a day after these, and 35 an article. */
const counted = anyOf(
  "ngày",
  "tháng",
  "năm",
  "từ",
  "đến",
  "quý",
  "khoản",
  "điều",
  "điểm",
  "mục",
  "luật",
  "km",
);

const plot = `${anyOf("thửa")}(?: ${anyOf("đất")})?(?: ${anyOf("số")})?[ :]{0,3}\\d+`;
const sheet = `${anyOf("tờ")}(?: ${anyOf("bản đồ")})?(?: ${anyOf("địa chính")})?(?: ${anyOf("số")})?[ :]{0,3}\\d+`;
const between = String.raw`[^\n;]{0,40}?`;

const houses = [
  `${begins}${anyOf("số nhà", "nhà số", "nhà ở số", "căn hộ số", "căn hộ", "căn số", "sn")}[ :.]{1,3}${number}${wider}*`,
  `${begins}${anyOf("số")} ${number}${of}(?:${street}|${quarter}) ${name}${wider}*`,
  `${begins}${anyOf("ngõ", "ngách", "hẻm", "kiệt")} (?:${anyOf("số")} )?${number}${wider}+`,
  `${begins}(?<!${counted} )(?<![\\d/.,] ?)${number},? ${anyOf("đường", "phố")} \\p{Lu}[\\p{L}\\d]*(?: ${word}){0,5}${wider}*`,
  `${begins}${anyOf("tổ dân phố", "tổ")} (?:${anyOf("số")} )?${number}${of}${anyOf("khu phố", "khu", "tiểu khu")} ${name}${wider}*`,
];
const land = [
  `${begins}${plot}${between}${begins}${sheet}`,
  `${begins}${sheet}${between}${begins}${plot}`,
  `${begins}${anyOf("thửa đất số", "thửa số")}[ :]{0,3}\\d+`,
  `${begins}${anyOf("tờ bản đồ số", "tờ bản đồ địa chính số")}[ :]{0,3}\\d+`,
];

const patterns = [...land, ...houses].map((source) => new RegExp(source, "gu"));

/** Houses, flats and plots of land. A street or a ward by itself is nobody's address. */
export function addresses(plain: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(plain, pattern));
}
