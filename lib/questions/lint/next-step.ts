/** Where to go, whom to call, what to do: one of them is enough. */
const ways = [
  /(?:\+84|(?<!\d)0)[\d .-]{8,12}\d/,
  /[\w.+-]+@[\w-]+\.[\w.]+/,
  /https?:\/\/|\b[\w-]+(?:\.[\w-]+)*\.(?:gov\.)?vn\b/i,
  /liên hệ|nộp (?:hồ sơ|đơn|tờ khai|lệ phí|phí|tại|qua|trực tiếp)|một cửa|tổng đài|đường dây nóng/iu,
  /đăng nhập|đăng ký tại|trực tuyến|gọi (?:số|đến)|điện thoại|thư điện tử|trang tra cứu/iu,
  /(?:ông|bà|anh|chị|công dân)\S*\s+(?:cần|có thể|vui lòng|hãy|mang|đến|gửi|chuẩn bị|không (?:cần|phải))/iu,
];

/** Whether the reader is told what to do next, or whom to ask. */
export function namesNextStep(text: string): boolean {
  return ways.some((way) => way.test(text));
}
