import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { earlyScript } from "@/lib/own-scripts";
import "../globals.css";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** Rendered per request; server.ts keeps finished public pages (docs/decisions). */
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#06344a" },
    { media: "(prefers-color-scheme: dark)", color: "#071d28" },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "common.site" });
  const card = `${env().APP_URL}/api/cards/cong?locale=${locale}`;
  return {
    title: { default: t("name"), template: `%s – ${t("name")}` },
    description: t("description"),
    applicationName: t("name"),
    openGraph: { siteName: t("name"), type: "website", images: [card] },
    twitter: { card: "summary_large_image", images: [card] },
    manifest: addressIn(locale, "/manifest.webmanifest"),
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/icon-192.png" },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

/** Never throws: an unknown first segment falls back to Vietnamese, and the portal's layout shows "not found". */
export default async function LocaleLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("common.site");
  return (
    // The early script sets data attributes before React wakes up.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: earlyScript.text }} />
        <script src="/page.js" defer />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={addressIn(locale, "/opensearch.xml")}
          title={t("name")}
        />
      </head>
      <body>
        <NextIntlClientProvider locale={locale} messages={{}} formats={{}}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
