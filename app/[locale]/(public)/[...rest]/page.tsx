import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFound } from "@/components/site/not-found";
import { localeOf } from "@/lib/i18n/messages";

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOf((await params).locale), namespace: "common.notFound" });
  return { title: t("title"), robots: { index: false } };
}

/** Every address that no page has. */
export default function UnknownPage() {
  return <NotFound />;
}
