import { formatDate, formatDateTime } from "@/lib/format";

/** dd/MM/yyyy, or with the hour; the machine-readable instant rides along. */
export function Time({ value, withTime = false }: { value: Date; withTime?: boolean }) {
  return <time dateTime={value.toISOString()}>{timeText(value, withTime)}</time>;
}

export function timeText(value: Date, withTime: boolean): string {
  return withTime ? formatDateTime(value) : formatDate(value);
}
