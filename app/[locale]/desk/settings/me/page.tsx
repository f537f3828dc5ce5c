import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm, FormCheckbox } from "@/components/desk/action-form";
import { KeyList } from "@/components/desk/keys/key-list";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { LinkButton } from "@/components/ui/link-button";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { findOwnSettings } from "@/lib/people/own-settings";
import { deskViewer } from "../../desk-viewer";
import { DoneBanner } from "../done-banner";
import { OwnAbsence } from "./absence";
import { saveOwnSettingsAction } from "./actions";
import { Delegations } from "./delegations";

export async function generateMetadata() {
  return { title: (await getTranslations("keys.mine"))("title") };
}

/** What everybody decides for themselves. */
export default async function MySettingsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/me");
  const locale = localeOf(await getLocale());
  const [t, { singleKeys }] = await Promise.all([getTranslations("keys.mine"), findOwnSettings(viewer)]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid max-w-4xl gap-6">
        <DoneBanner searchParams={searchParams} />
        <Section id="security" title={t("security")}>
          <p>{t("securityText")}</p>
          <LinkButton
            variant="secondary"
            className="justify-self-start"
            href={getPathname({ locale, href: "/desk/settings/security" })}
          >
            {t("securityLink")}
          </LinkButton>
        </Section>
        <OwnAbsence viewer={viewer} />
        <Delegations viewer={viewer} />
        <Section id="keys" title={t("keys")}>
          <ActionForm name="settings" action={saveOwnSettingsAction} hidden={{}} submit={t("save")}>
            <FormCheckbox
              name="singleKeys"
              label={t("singleKeys")}
              hint={t("singleKeysHint")}
              initial={singleKeys}
            />
          </ActionForm>
          <h3 className="mt-2 font-semibold">{t("table")}</h3>
          <KeyList level="h3" />
        </Section>
      </div>
    </>
  );
}
