import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/ui/copy-button";
import { Link } from "@/components/ui/link";
import type { SummaryRow } from "@/components/ui/summary-list";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage, named } from "@/lib/i18n/named";
import type { ServicePage } from "@/lib/services/queries";

/** The short facts of a service, in the order in which people ask for them; what nobody wrote says so. */
export async function serviceFacts(service: ServicePage, locale: Locale): Promise<SummaryRow[]> {
  const t = await getTranslations("services.detail");
  const list = addressIn(locale, "/services");
  const { topic, department } = service;
  const written = (vietnamese: string, english = "") => {
    const { text, lang } = inLanguage(vietnamese, english, locale);
    if (text === "") return <span className="text-muted">{t("unknown")}</span>;
    return (
      <span lang={lang} className="whitespace-pre-line">
        {text}
      </span>
    );
  };
  const narrowed = (key: string, value: string, text: string) => (
    <Link
      href={`${list}?${new URLSearchParams({ [key]: value }).toString()}`}
      className="text-link underline underline-offset-4"
    >
      {text}
    </Link>
  );
  return [
    { key: t("applicants"), value: written(service.applicants, service.applicantsEn) },
    { key: t("timeLimit"), value: written(service.timeLimit, service.timeLimitEn) },
    { key: t("fee"), value: written(service.fee, service.feeEn) },
    ...(service.applyAt === "" ? [] : [{ key: t("applyAt"), value: written(service.applyAt) }]),
    {
      key: t("department"),
      value:
        department === null
          ? written("")
          : narrowed("don-vi", department.code, named(department.name, department.nameEn, locale)),
    },
    {
      key: t("topic"),
      value:
        topic === null
          ? written(service.field)
          : narrowed("linh-vuc", topic.slug, named(topic.name, topic.nameEn, locale)),
    },
    {
      key: t("code"),
      value: <span className="wrap-anywhere tabular-nums">{service.code}</span>,
      action: (
        <CopyButton
          text={service.code}
          label={t("copyCode")}
          done={t("copied")}
          failed={t("copyFailed")}
          small
        />
      ),
    },
  ];
}
