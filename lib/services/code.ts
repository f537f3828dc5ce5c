import { slugOf } from "@/lib/publishing/slug";

/** Codes of the national catalogue and of the province's own: 1.004203, 2000032.000.00.00.H37, CCCX_01. */
export const codePattern = /^[\p{L}\d](?:[\p{L}\d._/-]{0,58}[\p{L}\d])?$/u;

/** Two codes that differ only in case and separators are one: they are typed and printed in many ways. */
export function codeKey(code: string): string {
  return code
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
}

/** The address of a service, given once: the words of its title and its code. */
export function serviceSlug(title: string, code: string): string {
  return [slugOf(title, ""), codeKey(code)].filter(Boolean).join("-");
}
