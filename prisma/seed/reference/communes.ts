import { z } from "zod";
import facts from "./communes.json";

/** The 54 communes, wards and special zones since 01/07/2025, with the units each was made from. */
export const communes = z
  .array(
    z.object({
      code: z.string().regex(/^\d{5}$/),
      slug: z.string(),
      name: z.string(),
      kind: z.enum(["ward", "commune", "special_zone"]),
      district: z.string(),
      former: z.array(z.string()),
    }),
  )
  .parse(facts);

export type Commune = (typeof communes)[number];

const kindNames = {
  ward: { vi: "phường", en: "Ward" },
  commune: { vi: "xã", en: "Commune" },
  special_zone: { vi: "đặc khu", en: "Special Zone" },
} as const;

/** "Phường Hạ Long" */
export function fullNameOf({ kind, name }: Commune): string {
  const word = kindNames[kind].vi;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`;
}

/** The commune's own office, which answers what the commune level handles. */
export function officeOf({ slug, kind, name }: Commune) {
  return {
    code: `ubnd-${slug}`,
    name: `UBND ${kindNames[kind].vi} ${name}`,
    nameEn: `People's Committee of ${name} ${kindNames[kind].en}`,
  };
}
