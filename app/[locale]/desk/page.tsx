import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { queuesOf } from "@/lib/questions/queues";
import { deskViewer } from "./desk-viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.inbox"))("title") };
}

/** The list itself stands in the layout; beside it there is nothing yet. Somebody without a queue is told why. */
export default async function InboxPage() {
  const viewer = await deskViewer("/desk");
  if (queuesOf(viewer).length > 0) return null;
  const t = await getTranslations("desk.inbox");
  return (
    <>
      <PageHeading title={t("title")} />
      <EmptyState title={t("empty")}>{t("noQueue")}</EmptyState>
    </>
  );
}
