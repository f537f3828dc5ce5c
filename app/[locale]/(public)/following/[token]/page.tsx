import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FollowedItem } from "@/components/subscriptions/followed-item";
import { NotFound } from "@/components/site/not-found";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Tag } from "@/components/ui/tag";
import { getPathname } from "@/lib/i18n/navigation";
import { sayList } from "@/lib/subscriptions/list-parts";
import { findManaged } from "@/lib/subscriptions/managed";
import { pageLocale } from "../../../page-locale";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "subscriptions.manage" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** Everything that the address behind a letter's link hears of, each with a button that ends it. */
export default async function ManagePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const managed = await findManaged(token, locale);
  if (managed === null) return <NotFound />;
  const [t, say] = await Promise.all([
    getTranslations("subscriptions.manage"),
    getTranslations("mail.subscriber.list"),
  ]);
  if (managed === "over" || managed.lists.length + managed.questions.length === 0)
    return (
      <>
        <PageHeading title={t("title")} />
        <NotificationBanner tone="success" title={t("over")}>
          <p>{t("overText")}</p>
        </NotificationBanner>
      </>
    );
  const action = `/api/following/${token}?locale=${locale}`;
  const { lists, questions, email } = managed;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead", { email })} />
      <div className="grid max-w-[44rem] grid-cols-1 gap-8">
        <section aria-labelledby="lists">
          <h2 id="lists" className="text-xl">
            {t("lists")}
          </h2>
          {lists.length === 0 ? <p className="mt-2 text-muted">{t("noLists")}</p> : null}
          <ul className="mt-2 divide-y divide-line">
            {lists.map(({ id, parts, confirmed }) => {
              const name = sayList(parts, (key, value) => say(key, { value }));
              return (
                <FollowedItem key={id} action={action} what="list" id={id} name={name}>
                  {name} {confirmed ? null : <Tag tone="warning">{t("waiting")}</Tag>}
                </FollowedItem>
              );
            })}
          </ul>
        </section>
        <section aria-labelledby="questions">
          <h2 id="questions" className="text-xl">
            {t("questions")}
          </h2>
          {questions.length === 0 ? <p className="mt-2 text-muted">{t("noQuestions")}</p> : null}
          <ul className="mt-2 divide-y divide-line">
            {questions.map(({ id, slug, title }) => (
              <FollowedItem key={id} action={action} what="question" id={id} name={title ?? t("gone")}>
                <a
                  href={getPathname({ locale, href: { pathname: "/questions/[slug]", params: { slug } } })}
                  className="text-link underline underline-offset-4"
                >
                  {title ?? t("gone")}
                </a>
              </FollowedItem>
            ))}
          </ul>
        </section>
        <form method="post" action={action} className="grid gap-3 border-t border-line pt-6">
          <input type="hidden" name="what" value="all" />
          <p>{t("allText")}</p>
          <Button variant="danger" className="justify-self-start">
            {t("all")}
          </Button>
        </form>
      </div>
    </>
  );
}
