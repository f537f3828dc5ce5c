/** Everything people read is in Vietnam's time, whatever zone the server or the reader is in. */
export const timeZone = "Asia/Ho_Chi_Minh";

const dateParts = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});
const timeParts = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** dd/MM/yyyy in Asia/Ho_Chi_Minh. */
export function formatDate(instant: Date): string {
  return dateParts.format(instant);
}

/** HH:mm in Asia/Ho_Chi_Minh. */
export function formatTime(instant: Date): string {
  return timeParts.format(instant);
}

/** dd/MM/yyyy HH:mm in Asia/Ho_Chi_Minh. */
export function formatDateTime(instant: Date): string {
  return `${formatDate(instant)} ${formatTime(instant)}`;
}

/** yyyy-MM-dd of the day it is in Asia/Ho_Chi_Minh. */
export function localDay(instant: Date): string {
  const [day, month, year] = formatDate(instant).split("/");
  return `${year ?? ""}-${month ?? ""}-${day ?? ""}`;
}

/** The calendar year it is in Asia/Ho_Chi_Minh: its first hours are still the old year in UTC. */
export function localYear(instant: Date): number {
  return Number(localDay(instant).slice(0, 4));
}

const numbers = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-GB") };

/** 12.345 in both languages, as official Vietnamese texts write it; English uses a comma. */
export function formatNumber(value: number, locale: "vi" | "en"): string {
  return numbers[locale].format(value);
}
