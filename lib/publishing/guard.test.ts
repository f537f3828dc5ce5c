import { describe, expect, it } from "vitest";
import { findPersonalData } from "./guard";
import type { HitKind } from "./status";

const published = [
  "0203.3.618.429",
  "chinhquyendientu@quangninh.gov.vn",
  "Số 5 đường 25 tháng 4, phường Hồng Gai, tỉnh Quảng Ninh",
];

type Found = [HitKind, string];
const found = (text: string): Found[] =>
  findPersonalData(text, published).map(({ kind, text: hit }) => [kind, hit]);

/** Full-width digits as some keyboards write them. */
const wide = (digits: string): string =>
  digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe("finds", () => {
  it.each<[string, Found[]]>([
    ["Số căn cước của tôi là 022123456789.", [["identity_number", "022123456789"]]],
    ["CCCD 022 123 456 789", [["identity_number", "022 123 456 789"]]],
    ["căn cước 0221.2345.6789, cấp 2021", [["identity_number", "0221.2345.6789"]]],
    ["tài khoản VNeID 022123456789", [["identity_number", "022123456789"]]],
    ["số 0 2 2 1 2 3 4 5 6 7 8 9", [["identity_number", "0 2 2 1 2 3 4 5 6 7 8 9"]]],
    ["mã 512345678901", [["identity_number", "512345678901"]]],
  ])("twelve-digit identity numbers: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each<[string, Found[]]>([
    ["CMND số 101234567 cấp tại Quảng Ninh", [["old_identity_number", "101234567"]]],
    ["CMND 101.234.567", [["old_identity_number", "101.234.567"]]],
    ["chứng minh thư 012 345 678", [["old_identity_number", "012 345 678"]]],
  ])("nine-digit identity numbers: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each<[string, Found[]]>([
    ["Gọi tôi theo số 0912345678", [["phone", "0912345678"]]],
    [
      "0912 345 678 hoặc +84 912-345-678 nhé",
      [
        ["phone", "0912 345 678"],
        ["phone", "+84 912-345-678"],
      ],
    ],
    [
      "Máy bàn (0203) 3 811 222, 0203 - 3811223",
      [
        ["phone", "(0203) 3 811 222"],
        ["phone", "0203 - 3811223"],
      ],
    ],
    ["Zalo 84912345678", [["phone", "84912345678"]]],
    ["+84 (0) 912 345 678", [["phone", "+84 (0) 912 345 678"]]],
    ["0912345678 đồng thời gửi thư", [["phone", "0912345678"]]],
    ["1.0912345678", [["phone", "0912345678"]]],
    ["đt:0912–345–678", [["phone", "0912–345–678"]]],
    ["gọi **0912345678**", [["phone", "0912345678"]]],
    ["09\u200b12345678", [["phone", "09\u200b12345678"]]],
    [
      "máy cũ 01681234567 và 033.3825.123",
      [
        ["phone", "01681234567"],
        ["phone", "033.3825.123"],
      ],
    ],
    [`số ${wide("0912345678")}`, [["phone", wide("0912345678")]]],
    ["0912\u00a0345\u00a0678", [["phone", "0912\u00a0345\u00a0678"]]],
  ])("telephone numbers: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each<[string, Found[]]>([
    ["Thư: lan.nguyen+hoi@gmail.com.", [["email", "lan.nguyen+hoi@gmail.com"]]],
    ["lan @ gmail.com", [["email", "lan @ gmail.com"]]],
    ["lan[at]gmail . com", [["email", "lan[at]gmail . com"]]],
    ["lan＠gmail．com", [["email", "lan＠gmail．com"]]],
    ["LAN@GMAIL.COM", [["email", "LAN@GMAIL.COM"]]],
  ])("e-mail addresses: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each<[string, Found[]]>([
    ["xe 14A-123.45 đỗ", [["licence_plate", "14A-123.45"]]],
    ["xe máy 14-B1 123.45", [["licence_plate", "14-B1 123.45"]]],
    [
      "xe 14B1-234.56, 30E 12345",
      [
        ["licence_plate", "14B1-234.56"],
        ["licence_plate", "30E 12345"],
      ],
    ],
    ["xe 14H-1234", [["licence_plate", "14H-1234"]]],
    ["biển số 14a 12345", [["licence_plate", "14a 12345"]]],
    ["BKS: 14c-123.45", [["licence_plate", "14c-123.45"]]],
  ])("licence plates: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each<[string, Found[]]>([
    ["Số tài khoản 19034567891234 Techcombank", [["bank_account", "19034567891234"]]],
    ["STK Vietcombank: 0141 0001 2345 6", [["bank_account", "0141 0001 2345 6"]]],
    ["chuyển vào tài khoản ngân hàng BIDV số 44110000", [["bank_account", "44110000"]]],
    ["thẻ 9704 1234 5678 9012", [["bank_account", "9704 1234 5678 9012"]]],
  ])("bank accounts: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each<[string, Found[]]>([
    [
      "Nhà tôi ở số nhà 12, ngõ 3, đường Lê Thánh Tông, phường Hồng Gai.",
      [["address", "số nhà 12, ngõ 3, đường Lê Thánh Tông, phường Hồng Gai"]],
    ],
    ["Số 12A/5 đường Trần Phú bị ngập", [["address", "Số 12A/5 đường Trần Phú"]]],
    ["tôi ở 36 phố Hải Thịnh", [["address", "36 phố Hải Thịnh"]]],
    ["ngõ 12 đường Cao Thắng", [["address", "ngõ 12 đường Cao Thắng"]]],
    ["tổ 5, khu 3, phường Bạch Đằng", [["address", "tổ 5, khu 3, phường Bạch Đằng"]]],
    ["căn hộ số 1203 chung cư", [["address", "căn hộ số 1203"]]],
    ["Thửa đất số 123, tờ bản đồ số 45 của gia đình", [["address", "Thửa đất số 123, tờ bản đồ số 45"]]],
    ["thửa 12, tờ 34", [["address", "thửa 12, tờ 34"]]],
    ["tờ bản đồ địa chính số 7, thửa số 8", [["address", "tờ bản đồ địa chính số 7, thửa số 8"]]],
    ["thửa đất số: 99", [["address", "thửa đất số: 99"]]],
  ])("houses and plots of land: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each<[string, Found[]]>([
    ["Tôi tên là Nguyễn Văn An, xin hỏi", [["name", "Nguyễn Văn An"]]],
    ["tôi tên là nguyễn văn an", [["name", "nguyễn văn an"]]],
    ["Họ và tên: Lê Thị Hoa", [["name", "Lê Thị Hoa"]]],
    ["Tôi là Trần Thị B ở Hạ Long", [["name", "Trần Thị B"]]],
    ["vợ tôi là Phạm Thị Cúc", [["name", "Phạm Thị Cúc"]]],
    [
      "ông Nguyễn Văn An và bà Lê Thị Hoa",
      [
        ["name", "Nguyễn Văn An"],
        ["name", "Lê Thị Hoa"],
      ],
    ],
    [
      "gặp chị Lan, anh Tuấn",
      [
        ["name", "Lan"],
        ["name", "Tuấn"],
      ],
    ],
    ["Kính gửi Ông/Bà Đỗ Mạnh", [["name", "Đỗ Mạnh"]]],
    ["ông (bà) Trần Thị Hà", [["name", "Trần Thị Hà"]]],
    ["ÔNG NGUYỄN VĂN AN", [["name", "NGUYỄN VĂN AN"]]],
    ["ông Chủ tịch UBND phường Nguyễn Văn An ký", [["name", "Nguyễn Văn An"]]],
    ["ông Nguyễn Văn An Giám đốc Sở", [["name", "Nguyễn Văn An"]]],
    ["ông Đoàn Văn Bình", [["name", "Đoàn Văn Bình"]]],
    ["bà nguyễn thị lan", [["name", "nguyễn thị lan"]]],
  ])("names after ông, bà, tôi tên là: %s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each(["bà Nguyễn Thị Hoà ở số nhà 12", "thửa đất số 5, tờ bản đồ số 6", "Tôi tên là Lê Hữu Độ"])(
    "the same in decomposed letters: %s",
    (text) => {
      const decomposed = text.normalize("NFD");
      expect(found(decomposed).map(([kind, hit]) => [kind, hit.normalize("NFC")])).toEqual(found(text));
      for (const { text: hit, position } of findPersonalData(decomposed, published))
        expect(decomposed.slice(position)).toMatch(new RegExp(`^${hit}`));
    },
  );

  it("several of them in the order of the text, each with its place", () => {
    const text = "Tôi tên là Lê Thị Hoa, CCCD 022123456789, gọi 0912345678 hoặc hoa@gmail.com.";
    const hits = findPersonalData(text, published);
    expect(hits.map(({ kind }) => kind)).toEqual(["name", "identity_number", "phone", "email"]);
    for (const { text: hit, position } of hits) expect(text.slice(position, position + hit.length)).toBe(hit);
  });
});

describe("leaves alone", () => {
  it.each([
    // Legal documents
    "Theo Nghị định 118/2025/NĐ-CP và Luật số 45/2019/QH14",
    "Quyết định 1234/QĐ-UBND, công văn 2345/UBND-XD1, Thông tư 01/2025/TT - BNV",
    "nghị định 118/2025/nđ-cp".normalize("NFD"),
    // Question codes
    "Xem câu hỏi HD.2026.000123 và hd 2026 000124",
    // Procedures
    "Thủ tục 1.004203.000.00.00.H49, 2.000889.000.00.00.H49",
    // Money
    "Lệ phí 1.200.000.000 đồng, phạt 123456789 đồng, 500 nghìn đồng, 3,5 tỷ",
    "Giá 123.456.789đ/m2, vốn 120.000.000.000, hỗ trợ 250 000 000 VNĐ",
    // The published contacts
    "Tổng đài 0203.3.618.429, 02033618429, (0203) 3618 429 hoặc ChinhQuyenDienTu@quangninh.gov.vn",
    "Trụ sở tại số 5 đường 25 tháng 4, phường Hồng Gai",
    // People who are none, and bodies
    "Đề nghị ông Chủ tịch UBND phường và bà Phó Giám đốc Sở Nội vụ trả lời",
    "bà con nhân dân, ông bà, anh chị em, BÀ CON NHÂN DÂN",
    "Kính gửi Ông/Bà, Quý cơ quan; thưa ông, Sở Xây dựng",
    "tỉnh Bà Rịa - Vũng Tàu, đường Hai Bà Trưng, đường Ông Ích Khiêm",
    "chứng chỉ tiếng Anh Cambridge, nước Anh và Anh Quốc, đặc khu Cô Tô",
    "anh Công an xã, chị Hội Phụ nữ phường, em học sinh",
    "Tôi là Đảng viên, tôi là Giáo viên, tôi là công dân phường Hà Tu",
    "Ủy ban nhân dân phường Trần Hưng Đạo, phường Nguyễn Văn Trỗi",
    // Numbers of other kinds
    "Từ ngày 01/07/2025 đến 31/12/2026, lúc 02.09.2025 15 giờ",
    "các năm 2023 2024 2025, mức 100 200 300, Điều 35 đường bộ, từ 1/7 đường Trần Phú một chiều",
    "dài 1.234.567,89 m, tọa độ 20.951234567, 107.0801234",
    "gọi 113 hoặc tổng đài 19001234",
    "",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
