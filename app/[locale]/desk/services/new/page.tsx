import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { ServiceFields } from "@/components/desk/service-fields";
import { PageHeading } from "@/components/site/page-heading";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { listServiceChoices } from "@/lib/services/desk-queries";
import { mayEditServices } from "@/lib/services/policy";
import { deskViewer } from "../../desk-viewer";
import { saveServiceAction } from "../actions";

export async function generateMetadata() {
  return { title: (await getTranslations("services.desk.new"))("title") };
}

export default async function NewServicePage() {
  const viewer = await deskViewer("/desk/services/new");
  if (!mayEditServices(viewer)) notFound();
  const [t, common, locale, choices] = await Promise.all([
    getTranslations("services.desk"),
    getTranslations("common"),
    getLocale().then(localeOf),
    listServiceChoices(),
  ]);
  const items = [{ text: t("back"), href: addressIn(locale, "/desk/services") }];
  return (
    <>
      <PageHeading title={t("new.title")} crumbs={{ label: common("breadcrumbs"), items }} />
      <div className="mt-5 max-w-3xl">
        <ActionForm
          name="service"
          action={saveServiceAction}
          hidden={{ id: "", version: 0 }}
          submit={t("new.save")}
        >
          <ServiceFields {...choices} />
        </ActionForm>
      </div>
    </>
  );
}
