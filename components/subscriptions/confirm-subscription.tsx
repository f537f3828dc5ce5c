import { useTranslations } from "next-intl";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { LinkButton } from "@/components/ui/link-button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { ListPart } from "@/lib/subscriptions/list-parts";

type Props = {
  state: "open" | "confirmed" | "over";
  parts: readonly ListPart[];
  action: string;
  manage: string | null;
  again: string;
};

/** Where the letter's link leads somebody who wants to hear of a list. Opening it confirms nothing. */
export function ConfirmSubscription({ state, parts, action, manage, again }: Props) {
  const t = useTranslations("subscriptions");
  const say = useTranslations("mail.subscriber.list");
  const name = parts.map(({ key, value }) => say(key, { value })).join(" · ");
  return (
    <>
      <PageHeading title={t("confirm.title")} lead={name} />
      <div className="grid max-w-[44rem] justify-items-start gap-6">
        {state === "over" ? (
          <>
            <InsetText>{t("confirm.over")}</InsetText>
            <LinkButton href={again}>{t("confirm.again")}</LinkButton>
          </>
        ) : null}
        {state === "confirmed" ? (
          <NotificationBanner tone="success" title={t("confirm.done")}>
            <p>{t("confirm.doneText")}</p>
          </NotificationBanner>
        ) : null}
        {state === "open" ? (
          <form method="post" action={action} className="grid gap-4">
            <p>{t("confirm.lead")}</p>
            <Button className="justify-self-start">{t("confirm.submit")}</Button>
          </form>
        ) : null}
        {manage === null ? null : (
          <LinkButton variant="secondary" href={manage}>
            {t("manage.title")}
          </LinkButton>
        )}
      </div>
    </>
  );
}
