import type { CalendarDayKind } from "@/prisma/generated/client";

export const spans = [
  ["07:30", "11:30"],
  ["13:00", "17:00"],
] as const;

/**
 * Names what is not yet known: of Tết 2027 the sixth and last day depends on the yearly announcement, of Quốc khánh
 * 2027 the second day. 24/11 is a working day until the customer switches it off.
 */
export const calendarNote =
  "Lịch mẫu 2026 và 2027, đơn vị phải xác nhận. Năm 2027 còn chờ thông báo: ngày nghỉ Tết Nguyên đán còn lại, ngày nghỉ Quốc khánh thứ hai.";

const holidays: Record<string, string> = {
  "2026-01-01": "Tết Dương lịch",
  "2026-01-02": "Nghỉ hoán đổi, làm bù ngày 10/01/2026",
  "2026-02-14": "Tết Nguyên đán Bính Ngọ",
  "2026-02-15": "Tết Nguyên đán Bính Ngọ",
  "2026-02-16": "Tết Nguyên đán Bính Ngọ",
  "2026-02-17": "Tết Nguyên đán Bính Ngọ (mùng Một)",
  "2026-02-18": "Tết Nguyên đán Bính Ngọ (mùng Hai)",
  "2026-02-19": "Tết Nguyên đán Bính Ngọ (mùng Ba)",
  "2026-02-20": "Tết Nguyên đán Bính Ngọ (mùng Bốn)",
  "2026-02-21": "Tết Nguyên đán Bính Ngọ (mùng Năm)",
  "2026-02-22": "Tết Nguyên đán Bính Ngọ (mùng Sáu)",
  "2026-04-27": "Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch, Chủ nhật 26/04/2026)",
  "2026-04-30": "Ngày Chiến thắng",
  "2026-05-01": "Ngày Quốc tế Lao động",
  "2026-08-31": "Nghỉ hoán đổi, làm bù ngày 22/08/2026",
  "2026-09-01": "Quốc khánh",
  "2026-09-02": "Quốc khánh",
  "2027-01-01": "Tết Dương lịch",
  "2027-02-05": "Tết Nguyên đán Đinh Mùi (giao thừa)",
  "2027-02-06": "Tết Nguyên đán Đinh Mùi (mùng Một)",
  "2027-02-07": "Tết Nguyên đán Đinh Mùi (mùng Hai)",
  "2027-02-08": "Tết Nguyên đán Đinh Mùi (mùng Ba)",
  "2027-02-09": "Tết Nguyên đán Đinh Mùi",
  "2027-02-10": "Tết Nguyên đán Đinh Mùi",
  "2027-04-16": "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
  "2027-04-30": "Ngày Chiến thắng",
  "2027-05-01": "Ngày Quốc tế Lao động",
  "2027-05-03": "Nghỉ bù Ngày Quốc tế Lao động (thứ Bảy 01/05/2027)",
  "2027-09-02": "Quốc khánh",
};

/** Working Saturdays (làm bù). */
const working: Record<string, string> = {
  "2026-01-10": "Làm bù cho ngày 02/01/2026",
  "2026-08-22": "Làm bù cho ngày 31/08/2026",
};

/** What is announced later counts as a working day until then. */
export const calendarYears = [2026, 2027];

export const calendarDays: readonly { day: Date; kind: CalendarDayKind; name: string }[] = [
  ...days(holidays, "holiday"),
  ...days(working, "working"),
];

function days(names: Record<string, string>, kind: CalendarDayKind) {
  return Object.entries(names).map(([day, name]) => ({ day: new Date(day), kind, name }));
}
