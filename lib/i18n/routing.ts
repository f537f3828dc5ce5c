import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "./locales";
import paths from "./paths.json";

export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
  pathnames: paths,
});
