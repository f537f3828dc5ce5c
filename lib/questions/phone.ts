/**
 * Vietnamese numbers as people write them: 0912 345 678, 0912.345.678, +84 912345678, 0203.3.618.429.
 * Mobile numbers have ten digits, landlines ten or eleven with the area code.
 */
export function normalisePhone(typed: string): string {
  const digits = typed.replaceAll(/[\s().\-–_/]/g, "");
  return digits.replace(/^(?:\+|00)?84(?=[1-9]\d{8,9}$)/, "0");
}

export function isPhone(typed: string): boolean {
  return /^0(?:[35789]\d{8}|2\d{8,9})$/.test(normalisePhone(typed));
}
