"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { otherLanguageAddress } from "./other-language";

/** Leads to this very page in the other language, search and filters included. */
export function LanguageSwitch({ locale, label }: { locale: "vi" | "en"; label: string }) {
  const address = otherLanguageAddress(usePathname(), useSearchParams().toString());
  const other = locale === "vi" ? "en" : "vi";
  return (
    <a
      href={address}
      hrefLang={other}
      lang={other}
      className="inline-flex min-h-11 items-center rounded-md px-3 font-semibold hover:bg-deep-soft"
    >
      <span aria-hidden="true" className="uppercase sm:hidden">
        {other}
      </span>
      <span className="sr-only sm:not-sr-only">{label}</span>
    </a>
  );
}
