import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import { MeTooCount } from "./me-too-count";
import { MeTooForm } from "./me-too-form";

type Props = { question: { id: number; slug: string; meToos: number }; locale: Locale };

/** Under an answer: who has the same question says so with one press. */
export function MeToo({ question: { id, slug, meToos }, locale }: Props) {
  const t = useTranslations("follow");
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
      <MeTooForm slug={slug} locale={locale} />
      <MeTooCount id={id} count={meToos} locale={locale} text={t("people", { count: "{count}" })} />
    </div>
  );
}
