import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

type Props = { html: string | null; rating: string | null; rateAddress: string };

/** `html` comes from renderMarkdown() and nowhere else. */
export function TrackedAnswer({ html, rating, rateAddress }: Props) {
  const t = useTranslations("track.one");
  const levels = useTranslations("track.rate");
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("answer")}</h2>
      {html === null ? (
        <p className="text-muted">{t("noAnswer")}</p>
      ) : (
        <>
          <div
            className="prose rounded-md border border-line bg-surface p-5"
            dangerouslySetInnerHTML={{ __html: html }}
          />
          {rating === null ? (
            <div className="no-print flex flex-wrap items-center gap-3">
              <p>{t("rateLead")}</p>
              <LinkButton href={rateAddress} variant="secondary">
                {t("rate")}
              </LinkButton>
            </div>
          ) : (
            <p>
              {t("rated")}: <strong>{levels(rating)}</strong>
            </p>
          )}
        </>
      )}
    </section>
  );
}
