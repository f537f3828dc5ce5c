import { setRequestLocale } from "next-intl/server";
import { localeOf } from "@/lib/i18n/messages";

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(localeOf((await params).locale));
  return <h1>…</h1>;
}
