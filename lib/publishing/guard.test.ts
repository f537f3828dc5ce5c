import { describe, expect, it } from "vitest";
import { findPersonalData } from "./guard";

const published = ["0203.3.618.429", "chinhquyendientu@quangninh.gov.vn"];
const kindsIn = (text: string): string[] => findPersonalData(text, published).map(({ kind }) => kind);

describe("findPersonalData", () => {
  it.each([
    ["Số căn cước của tôi là 022123456789.", ["identity_number"]],
    ["CCCD 022 123 456 789", ["identity_number"]],
    ["Gọi tôi theo số 0912345678", ["phone"]],
    ["Gọi tôi theo số 0912 345 678 hoặc +84 912-345-678 nhé", ["phone", "phone"]],
    ["Máy bàn: 0203.3.811.222", ["phone"]],
    ["ĐT.0912345678, CCCD.022123456789", ["identity_number", "phone"]],
    ["Máy bàn (0203) 3 811 222, 0203 - 3811223", ["phone", "phone"]],
    ["Thư: lan.nguyen+hoi@gmail.com", ["email"]],
    ["Lan: 0912345678, lan@gmail.com, 0912345678", ["phone", "email"]],
  ])("finds it in %j", (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    "Theo Nghị định 118/2025/NĐ-CP",
    "Thủ tục 1.004203.000.00.00.H49",
    "Xem câu hỏi HD.2026.000123",
    "Lệ phí 1.200.000.000 đồng, phạt 0123456789 đồng",
    "Tổng đài 0203.3.618.429, 02033618429 hoặc chinhquyendientu@quangninh.gov.vn",
    "Từ ngày 01/07/2025 đến 31/12/2026, thửa 12, tờ 34",
  ])("leaves %j alone", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
