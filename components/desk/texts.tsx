"use client";

import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { texts as en } from "./texts-en";
import { texts as vi } from "./texts-vi";

const messages = { vi, en };

/** The desk's texts in a file that browsers keep: as a part of every page they would be a third of it. */
export function DeskTexts({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <NextIntlClientProvider locale={locale} messages={messages[locale]}>
      {children}
    </NextIntlClientProvider>
  );
}
