import { expect, test } from "vitest";
import { proposeUrgency } from "./urgency";

test.each([
  ["Mai là hạn cuối, tôi cần gấp giấy xác nhận", "urgent", ["cần gấp"]],
  ["Mong trả lời gấp. Mất nước sinh hoạt ba hôm rồi.", "urgent", ["trả lời gấp", "mất nước sinh hoạt"]],
  ["Có người đang bị đánh ở ngõ 5", "urgent", ["đang bị đánh"]],
  ["Đất có tranh chấp, phường đùn đẩy từ năm 2019", "complex", ["tranh chấp", "đùn đẩy"]],
])("%s: %s", (text, urgency, words) => {
  expect(proposeUrgency(text)).toEqual({ urgency, words });
});

test.each([
  "Mức lương tăng gấp đôi có phải đóng thuế không?",
  "Quy định về đầu tư khẩn cấp phòng chống thiên tai",
  "Ban bố tình trạng khẩn cấp do ai quyết định?",
  "Thủ tục hòa giải tranh chấp đất đai",
  "Hồ sơ đăng ký khai sinh gồm những gì?",
])("normal: %s", (text) => {
  expect(proposeUrgency(text)).toEqual({ urgency: "normal", words: [] });
});
