/** When rows begin or end to hold. Where the true day is not known, the day the register begins. */
export const validFrom = {
  register: new Date("2017-01-01"),
  departments2025: new Date("2025-03-01"),
  communes2025: new Date("2025-07-01"),
  policies: new Date("2026-01-01"),
} as const;

export const dayBefore = (day: Date): Date => new Date(day.getTime() - 86_400_000);
