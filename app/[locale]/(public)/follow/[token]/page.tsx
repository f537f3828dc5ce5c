import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { ConfirmSubscription } from "@/components/subscriptions/confirm-subscription";
import { Button } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { LinkButton } from "@/components/ui/link-button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { findFollowRequest } from "@/lib/followers/find";
import { findSubscriptionRequest } from "@/lib/subscriptions/find";
import { subscriptionAddress } from "@/lib/subscriptions/link";
import { getPathname } from "@/lib/i18n/navigation";
import { pageLocale } from "../../../page-locale";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "follow.confirm" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** Where the letter's link leads. Opening it confirms nothing: mail programs open links by themselves. */
export default async function ConfirmPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const subscription = await findSubscriptionRequest(token);
  if (subscription !== null) {
    const { state, parts, manageId } = subscription;
    const manage = {
      pathname: "/following/[token]" as const,
      params: { token: subscriptionAddress("manage", manageId) },
    };
    return (
      <ConfirmSubscription
        state={state}
        parts={parts(locale)}
        action={`/api/follow/${token}?locale=${locale}`}
        // Who has not proved yet that the mailbox is theirs is led to nothing of it.
        manage={state === "confirmed" ? getPathname({ locale, href: manage }) : null}
        again={getPathname({ locale, href: "/following" })}
      />
    );
  }
  const request = await findFollowRequest(token);
  if (request === null) return <NotFound />;
  const t = await getTranslations("follow.confirm");
  const { state, published } = request;
  return (
    <>
      <PageHeading title={t("title")} lead={published?.title} />
      <div className="grid max-w-[44rem] justify-items-start gap-6">
        {published === null ? <InsetText>{t("gone")}</InsetText> : null}
        {state === "over" ? <InsetText>{t("over")}</InsetText> : null}
        {state === "confirmed" ? (
          <NotificationBanner tone="success" title={t("done")}>
            <p>{t("doneText")}</p>
          </NotificationBanner>
        ) : null}
        {state === "open" && published !== null ? (
          <form method="post" action={`/api/follow/${token}?locale=${locale}`} className="grid gap-4">
            <p>{t("lead")}</p>
            <Button className="justify-self-start">{t("submit")}</Button>
          </form>
        ) : null}
        {published === null ? null : (
          <LinkButton
            variant="secondary"
            href={getPathname({
              locale,
              href: { pathname: "/questions/[slug]", params: { slug: published.slug } },
            })}
          >
            {t("question")}
          </LinkButton>
        )}
      </div>
    </>
  );
}
