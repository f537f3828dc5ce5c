import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ActionForm } from "@/components/desk/action-form";
import { ServiceFields } from "@/components/desk/service-fields";
import { PageHeading } from "@/components/site/page-heading";
import { Link } from "@/components/ui/link";
import { formatDate } from "@/lib/format";
import { addressIn } from "@/lib/i18n/address";
import { localeOf } from "@/lib/i18n/messages";
import { idField } from "@/lib/ids";
import { findServiceForDesk, listServiceChoices, type DeskService } from "@/lib/services/desk-queries";
import { writePapers } from "@/lib/services/papers";
import { mayEditServices } from "@/lib/services/policy";
import { deskViewer } from "../../desk-viewer";
import { roundOf } from "../../form-round";
import { DoneBanner } from "../../settings/done-banner";
import { saveServiceAction } from "../actions";
import { Ending } from "./ending";

type Props = { params: Promise<unknown>; searchParams: Promise<unknown> };

const address = z.object({ id: idField("service_unknown").catch(0) });

export async function generateMetadata() {
  return { title: (await getTranslations("services.desk"))("title") };
}

export default async function ServicePage({ params, searchParams }: Props) {
  const { id } = address.parse(await params);
  const viewer = await deskViewer(`/desk/services/${String(id)}`);
  const service = mayEditServices(viewer) ? await findServiceForDesk(viewer, id) : null;
  if (service === null) notFound();
  const [t, common, locale, choices] = await Promise.all([
    getTranslations("services.desk"),
    getTranslations("common"),
    getLocale().then(localeOf),
    listServiceChoices(),
  ]);
  const items = [{ text: t("back"), href: addressIn(locale, "/desk/services") }];
  const day = formatDate(service.updatedAt);
  return (
    <>
      <PageHeading title={service.title} crumbs={{ label: common("breadcrumbs"), items }} />
      <div className="mt-5 grid max-w-3xl grid-cols-1 gap-6">
        <DoneBanner searchParams={searchParams} />
        <p className="flex flex-wrap items-center justify-between gap-x-6 text-muted">
          <span>
            {service.updatedBy === null
              ? t("changedNobody", { day })
              : t("changed", { day, name: service.updatedBy.name })}
          </span>
          <Link
            href={addressIn(locale, "/services/[slug]", { slug: service.slug })}
            className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
          >
            {t("view")}
          </Link>
        </p>
        <ActionForm
          key={await roundOf(searchParams)}
          steady="version"
          name="service"
          action={saveServiceAction}
          hidden={{ id: service.id, version: service.version }}
          submit={t("edit.save")}
        >
          <ServiceFields {...choices} service={written(service)} />
        </ActionForm>
        <Ending service={service} />
      </div>
    </>
  );
}

function written({ papers, topicId, departmentId, confirmedOn, ...service }: DeskService) {
  return {
    ...service,
    papers: writePapers(papers),
    topicId: topicId === null ? "" : String(topicId),
    departmentId: departmentId === null ? "" : String(departmentId),
    confirmedOn: confirmedOn?.toISOString().slice(0, 10) ?? "",
  };
}
