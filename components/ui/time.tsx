import { formatDate, formatDateTime } from "@/lib/format";

/** dd/MM/yyyy, or with the hour; the machine-readable instant rides along. */
export function Time({ value, withTime = false }: { value: Date; withTime?: boolean }) {
  return <time dateTime={value.toISOString()}>{withTime ? formatDateTime(value) : formatDate(value)}</time>;
}
