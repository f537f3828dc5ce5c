import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ListUpload } from "@/components/desk/list-upload";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { readList } from "@/lib/attachments/keep-list";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { applyImportSchema } from "@/lib/services/import-schema";
import { planImport } from "@/lib/services/plan-import";
import { mayEditServices } from "@/lib/services/policy";
import { deskViewer } from "../../desk-viewer";
import { previewAction } from "./actions";
import { Plan } from "./plan";

const count = z.coerce.number().int().min(0);
const search = z.object({
  file: applyImportSchema.shape.file.optional().catch(undefined),
  created: count.optional().catch(undefined),
  changed: count.optional().catch(undefined),
});

export async function generateMetadata() {
  return { title: (await getTranslations("services.desk.importing"))("title") };
}

/** Send a list, see what it would change, and only then let it change that. */
export default async function ImportPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/services/import");
  if (!mayEditServices(viewer)) notFound();
  const { file, created, changed } = search.parse(await searchParams);
  const [t, common, locale, text] = await Promise.all([
    getTranslations("services.desk"),
    getTranslations("common"),
    getLocale().then(localeOf),
    file === undefined ? null : readList(file),
  ]);
  const items = [{ text: t("back"), href: addressIn(locale, "/desk/services") }];
  return (
    <>
      <PageHeading
        title={t("importing.title")}
        lead={t("importing.lead")}
        crumbs={{ label: common("breadcrumbs"), items }}
      />
      <div className="mt-5 grid grid-cols-1 gap-6">
        {created === undefined || changed === undefined ? null : (
          <NotificationBanner tone="success" title={t("importing.done", { created, changed })} />
        )}
        {file !== undefined && text === null ? (
          <NotificationBanner tone="warning" title={t("importing.expired")}>
            <p>{t("importing.expiredHint")}</p>
          </NotificationBanner>
        ) : null}
        {file === undefined || text === null ? null : <Plan file={file} plan={await planImport(text)} />}
        <Section id="upload" title={text === null ? t("importing.file") : t("importing.again")}>
          <ListUpload
            action={previewAction}
            label={t("importing.file")}
            hint={t("importing.fileHint")}
            submit={t("importing.preview")}
          />
        </Section>
      </div>
    </>
  );
}
