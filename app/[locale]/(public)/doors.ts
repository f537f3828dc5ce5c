import type { DoorKey } from "@/components/home/doors";
import type { Locale } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";

/** Where each matter is dealt with; complaints and denunciations are explained in the guide. */
export function doorsOf(locale: Locale): { key: DoorKey; href: string }[] {
  const page = (href: "/ask" | "/guide") => getPathname({ locale, href });
  return [
    { key: "information", href: page("/ask") },
    { key: "feedback", href: page("/ask") },
    { key: "complaint", href: `${page("/guide")}#khieu-nai-to-cao` },
    { key: "denunciation", href: `${page("/guide")}#khieu-nai-to-cao` },
    { key: "file", href: "https://dichvucong.gov.vn" },
  ];
}
