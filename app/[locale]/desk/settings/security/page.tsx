import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { PageHeading } from "@/components/site/page-heading";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { localeOf, pickMessages } from "@/lib/i18n/messages";
import { findOwnSecondStep } from "@/lib/people/enrol-totp";
import { listOwnSessions } from "@/lib/people/sessions";
import { deskViewer } from "../../desk-viewer";
import { SecondStep } from "./second-step";
import { Sessions } from "./sessions";

const search = z.object({ done: z.enum(["removed", "ended", "cancelled"]).optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations("account"))("title") };
}

/** How one signs in, and where one is signed in. Open to everybody with a session, also before the second step. */
export default async function SecurityPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/security");
  const { done } = search.parse(await searchParams);
  const [t, step, sessions, messages] = await Promise.all([
    getTranslations("account"),
    findOwnSecondStep(viewer),
    listOwnSessions(viewer),
    pickMessages(localeOf(await getLocale()), ["account", "desk"]),
  ]);
  return (
    <NextIntlClientProvider messages={messages}>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid max-w-4xl gap-6">
        {done === undefined ? null : <NotificationBanner tone="success" title={t(`done.${done}`)} />}
        {viewer.secondStepDue ? (
          <NotificationBanner tone="warning" title={t("due.title")}>
            <p>{t("due.text")}</p>
          </NotificationBanner>
        ) : null}
        <SecondStep step={step} account={viewer.email} />
        <Sessions sessions={sessions} />
      </div>
    </NextIntlClientProvider>
  );
}
