import { getTranslations } from "next-intl/server";
import { PrintButton } from "@/components/questions/print-button";
import { ReadArticle } from "@/components/site/read-article";
import { CopyButton } from "@/components/ui/copy-button";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import type { ServicePage } from "@/lib/services/queries";
import { nationalPortal } from "@/lib/services/status";

/** What one may do about a service: apply elsewhere, ask here, take the page along. One that has ended takes no files. */
export async function ServiceWays({ service, locale }: { service: ServicePage; locale: Locale }) {
  const t = await getTranslations("services.detail");
  const about = new URLSearchParams({
    ...(service.topic !== null && { "linh-vuc": service.topic.slug }),
    "dich-vu": service.slug,
  });
  const portal = service.applyUrl === "" ? nationalPortal : service.applyUrl;
  return (
    <div>
      <div className="no-print flex flex-wrap gap-3">
        {service.active ? (
          <LinkButton href={portal} rel="noopener external">
            {t("apply")}
            <Icon name="external" />
          </LinkButton>
        ) : null}
        <LinkButton href={`${addressIn(locale, "/ask")}?${about.toString()}`} variant="secondary">
          {t("ask")}
        </LinkButton>
        <ReadArticle lang="vi" />
        <PrintButton text={t("print")} />
        <CopyButton label={t("copyLink")} done={t("copied")} failed={t("copyFailed")} />
      </div>
      {service.active ? (
        <p className="mt-3 text-sm text-muted">
          {t("applyHint")} <span className="wrap-anywhere">{portal}</span>
        </p>
      ) : null}
    </div>
  );
}
