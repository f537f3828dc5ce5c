import type { Metadata } from "next";
import { env } from "@/lib/env";
import { defaultLocale, locales, type Locale } from "@/lib/i18n/locales";

type Shared = {
  locale: Locale;
  title: string;
  description: string;
  /** As the Vietnamese page has it, with its query; the English one lies under /en. */
  path: string;
  /** A question's slug; without one it is the portal's card. */
  card?: string;
  type?: "website" | "article";
};

/** What others show of a page when its address is shared, and which languages it has. */
export function sharedMetadata({
  locale,
  title,
  description,
  path,
  card = "cong",
  type = "website",
}: Shared): Metadata {
  const { APP_URL } = env();
  const own = (language: Locale): string =>
    APP_URL + (language === defaultLocale ? path : `/${language}${path === "/" ? "" : path}`);
  const image = {
    url: `${APP_URL}/api/cards/${card}?locale=${locale}`,
    ...{ width: 1200, height: 630, type: "image/png", alt: title },
  };
  return {
    description,
    alternates: {
      canonical: own(locale),
      languages: {
        ...Object.fromEntries(locales.map((one) => [one, own(one)])),
        "x-default": own(defaultLocale),
      },
    },
    openGraph: {
      ...{ title, description, type, url: own(locale), images: [image] },
      locale: locale === "vi" ? "vi_VN" : "en_GB",
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}
