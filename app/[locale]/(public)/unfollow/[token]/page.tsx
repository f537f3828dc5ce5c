import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { findFollowing } from "@/lib/followers/find";
import { findSubscribed } from "@/lib/subscriptions/find";
import { isSubscriptionLink } from "@/lib/subscriptions/link";
import { pageLocale } from "../../../page-locale";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const namespace = isSubscriptionLink((await params).token) ? "subscriptions.leave" : "follow.leave";
  const t = await getTranslations({ locale: await pageLocale(params), namespace });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** The way out in every letter to a follower or subscriber. Opening it ends nothing; what is posted to this address does (one-click.ts). */
export default async function LeavePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const found = isSubscriptionLink(token) ? await findSubscribed(token) : await findFollowing(token);
  if (found === null) return <NotFound />;
  const t = await getTranslations(isSubscriptionLink(token) ? "subscriptions.leave" : "follow.leave");
  return (
    <>
      <PageHeading title={t("title")} />
      <div className="grid max-w-[44rem] gap-6">
        {found.following ? (
          <form method="post" action={`/api/unfollow/${token}?locale=${locale}`} className="grid gap-4">
            <p>{t("lead")}</p>
            <Button className="justify-self-start">{t("submit")}</Button>
          </form>
        ) : (
          <NotificationBanner tone="success" title={t("done")}>
            <p>{t("doneText")}</p>
          </NotificationBanner>
        )}
      </div>
    </>
  );
}
