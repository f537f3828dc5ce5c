import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DeliveryTable } from "@/components/desk/delivery-table";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Tabs } from "@/components/ui/tabs";
import { countDeliveries, listDeliveries } from "@/lib/mail/queries";
import { idField } from "@/lib/ids";
import { mayReadMail } from "@/lib/mail/policy";
import { deliveryStates } from "@/lib/mail/status";
import { deskViewer } from "../desk-viewer";

const search = z.object({
  state: z.enum(deliveryStates).optional().catch(undefined),
  before: idField("not_found").optional().catch(undefined),
});

export default async function MailLogPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/mail");
  if (!mayReadMail(viewer)) notFound();
  const { state, before } = search.parse(await searchParams);
  const t = await getTranslations("letters");
  const filter = { ...(state && { state }), ...(before && { before }) };
  const [counts, { items, next }] = await Promise.all([
    countDeliveries(viewer),
    listDeliveries(viewer, filter),
  ]);
  const href = (query: Record<string, string>): string => `?${new URLSearchParams(query).toString()}`;
  const tabs = deliveryStates.map((name) => ({
    href: href({ state: name }),
    text: t(`state.${name}`),
    count: counts[name],
    current: name === state,
  }));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 mb-4">
        <Tabs
          label={t("tabs")}
          tabs={[{ href: href({}), text: t("all"), current: state === undefined }, ...tabs]}
        />
      </div>
      {items.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <DeliveryTable caption={t("caption")} deliveries={items} />
      )}
      <p className="mt-4 flex flex-wrap gap-3">
        {before === undefined ? null : (
          <LinkButton variant="secondary" href={href({ ...(state && { state }) })}>
            {t("newest")}
          </LinkButton>
        )}
        {next === null ? null : (
          <LinkButton variant="secondary" href={href({ ...(state && { state }), before: String(next) })}>
            {t("older")}
          </LinkButton>
        )}
      </p>
    </>
  );
}
