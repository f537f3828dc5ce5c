import type { DoorKey } from "@/components/home/doors";
import type { Locale } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";

/** Where each matter is dealt with; complaints, denunciations and emergencies are explained in the guide. */
export function doorsOf(locale: Locale): { key: DoorKey; href: string }[] {
  const page = (href: "/ask" | "/services" | "/guide") => getPathname({ locale, href });
  return [
    { key: "information", href: page("/ask") },
    { key: "feedback", href: page("/ask") },
    { key: "procedure", href: page("/services") },
    { key: "file", href: "https://dichvucong.gov.vn" },
    { key: "complaint", href: `${page("/guide")}#khieu-nai-to-cao` },
    { key: "emergency", href: `${page("/guide")}#khan-cap` },
  ];
}
