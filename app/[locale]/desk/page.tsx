import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { Inbox } from "@/components/desk/inbox";
import { InboxSearch } from "@/components/desk/inbox-search";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { countCap, countQueues, listInboxRows } from "@/lib/questions/inbox";
import { mayOpenQueue, queueKeys, queuesOf, type QueueKey } from "@/lib/questions/queues";
import type { Viewer } from "@/lib/viewer";
import { deskViewer } from "./desk-viewer";

const pageSize = 50;

const search = z.object({
  queue: z.enum(queueKeys).optional().catch(undefined),
  after: z.string().max(40).optional().catch(undefined),
  q: z.string().trim().max(200).catch(""),
});

export async function generateMetadata() {
  return { title: (await getTranslations("desk.inbox"))("title") };
}

export default async function InboxPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk");
  const { queue: wanted, after, q } = search.parse(await searchParams);
  const t = await getTranslations("desk.inbox");
  const queue = queueFor(viewer, wanted);
  if (queue === undefined) {
    return (
      <>
        <PageHeading title={t("title")} />
        <EmptyState title={t("empty")}>{t("noQueue")}</EmptyState>
      </>
    );
  }
  const [counts, { rows, next }] = await Promise.all([
    countQueues(viewer),
    listInboxRows(viewer, queue, { after, q, limit: pageSize }),
  ]);
  const s = await getTranslations("status");
  const locale = localeOf(await getLocale());
  const desk = getPathname({ locale, href: "/desk" });
  const query = (more: Record<string, string>): string =>
    new URLSearchParams({ queue, ...(q && { q }), ...more }).toString();
  return (
    <>
      <PageHeading title={`${t("title")}: ${s(`queue.${queue}`)}`} />
      <InboxSearch queue={queue} q={q} />
      <Inbox
        key={`${queue} ${q} ${after ?? ""}`}
        queue={queue}
        rows={rows}
        counts={counts}
        countCap={countCap}
        descending={queue === "answered"}
        more={next !== null}
        q={q}
        deskHref={desk}
        questionHref={`${desk}/questions`}
        changesHref="/desk/changes"
      />
      <p className="mt-4 flex flex-wrap gap-3">
        {after === undefined ? null : (
          <LinkButton variant="secondary" href={`?${query({})}`}>
            {t("first")}
          </LinkButton>
        )}
        {next === null ? null : (
          <LinkButton variant="secondary" href={`?${query({ after: next })}`}>
            {t("older")}
          </LinkButton>
        )}
      </p>
    </>
  );
}

/** Without a wish, or with one of another role, the first queue of the viewer's own. */
function queueFor(viewer: Viewer, wanted: QueueKey | undefined): QueueKey | undefined {
  return wanted !== undefined && mayOpenQueue(viewer, wanted) ? wanted : queuesOf(viewer)[0];
}
