import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { stateTones } from "@/components/desk/delivery-table";
import { PageHeading } from "@/components/site/page-heading";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import { idField } from "@/lib/ids";
import { mayReadMail } from "@/lib/mail/policy";
import { findDelivery } from "@/lib/mail/queries";
import { deskViewer } from "../../desk-viewer";
import { RetryForm } from "./retry-form";

const params = z.object({ id: idField("not_found") });

export default async function LetterPage(props: { params: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/mail");
  const parsed = params.safeParse(await props.params);
  if (!parsed.success || !mayReadMail(viewer)) notFound();
  const found = await findDelivery(viewer, parsed.data.id);
  if (found === null) notFound();
  const { delivery, message } = found;
  const t = await getTranslations("letters");
  const rows = [
    {
      key: t("columns.state"),
      value: <Tag tone={stateTones[delivery.state]}>{t(`state.${delivery.state}`)}</Tag>,
    },
    { key: t("columns.created"), value: <Time value={delivery.createdAt} withTime /> },
    ...(delivery.sentAt
      ? [{ key: t("columns.sent"), value: <Time value={delivery.sentAt} withTime /> }]
      : []),
    ...(delivery.lastError
      ? [{ key: t("error"), value: errorText(delivery.lastError, t("no_address")) }]
      : []),
    ...(message
      ? letterRows(message, { from: t("from"), to: t("to"), subject: t("subject"), id: t("messageId") })
      : []),
  ];
  return (
    <>
      <PageHeading
        title={t(`template.${delivery.template}`)}
        crumbs={{ label: t("back"), items: [{ href: "/desk/mail", text: t("title") }] }}
      />
      {delivery.state === "failed" ? (
        <RetryForm id={delivery.id} label={t("retry")} done={t("retried")} />
      ) : null}
      <SummaryList rows={rows} />
      <h2 className="mt-6 mb-2 text-xl font-semibold">{t("detail")}</h2>
      {message === null ? (
        <NotificationBanner tone="warning" title={t("noAddress")} />
      ) : (
        <>
          <InsetText>{t("secrets")}</InsetText>
          <pre className="rounded-md border border-line bg-surface p-4 font-sans whitespace-pre-wrap break-words">
            {message.text}
          </pre>
        </>
      )}
    </>
  );
}

type Labels = { from: string; to: string; subject: string; id: string };

function letterRows(
  message: { from: string; to: string; subject: string; messageId: string },
  labels: Labels,
) {
  return [
    { key: labels.from, value: message.from },
    { key: labels.to, value: message.to },
    { key: labels.subject, value: message.subject },
    { key: labels.id, value: <code className="break-all">{message.messageId}</code> },
  ];
}

function errorText(lastError: string, noAddress: string): string {
  return lastError === "no_address" ? noAddress : lastError;
}
