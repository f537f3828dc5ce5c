import { useTranslations } from "next-intl";
import { WordChanges } from "../word-changes";

/** The texts of a revision by the names of messages articles.revisions.field. */
export type RevisionTexts = Record<
  "title" | "lead" | "content" | "author" | "category" | "coverAlt" | "coverCaption",
  string
> &
  Record<"titleEn" | "leadEn" | "contentEn", string> & { coverId: string | null };

const fields = [
  ...(["title", "lead", "content", "category", "author", "coverAlt", "coverCaption"] as const),
  ...(["titleEn", "leadEn", "contentEn"] as const),
];

/** What a revision changed, field by field; of the first one everything is new. */
export function RevisionChanges({ before, after }: { before: RevisionTexts | null; after: RevisionTexts }) {
  const t = useTranslations("articles.revisions");
  const changed = fields.filter((field) => (before?.[field] ?? "") !== after[field]);
  const picture = (before?.coverId ?? null) !== after.coverId;
  if (changed.length === 0 && !picture) return <p className="font-semibold">{t("unchanged")}</p>;
  return (
    <>
      {picture ? <p className="font-semibold">{t("picture")}</p> : null}
      {changed.map((field) => (
        <section key={field} className="grid gap-2" aria-labelledby={`changed-${field}`}>
          <h3 id={`changed-${field}`} className="font-semibold">
            {t(`field.${field}`)}
          </h3>
          <WordChanges before={before?.[field] ?? ""} after={after[field]} unchanged={t("unchanged")} />
        </section>
      ))}
    </>
  );
}
