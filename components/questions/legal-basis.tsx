import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { ShownCitation } from "@/lib/citations/shown";

/** The documents an answer rests on. Nothing when it cites none. */
export function LegalBasis({ citations, level = 3 }: { citations: ShownCitation[]; level?: 2 | 3 }) {
  const t = useTranslations("questions.legalBasis");
  if (citations.length === 0) return null;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="grid gap-2">
      <Heading className={level === 2 ? "text-xl" : "font-semibold"}>{t("title")}</Heading>
      <ul className="list-disc space-y-1 ps-6">
        {citations.map(({ id, number, title, article, url, expired }) => (
          <li key={id}>
            {article === "" ? null : `${article}, `}
            {url === null ? (
              <strong>{number}</strong>
            ) : (
              <a
                href={url}
                rel="noopener nofollow"
                className="font-semibold text-link underline underline-offset-4"
              >
                {number}
              </a>
            )}
            , {title} {expired ? <Tag tone="warning">{t("expired")}</Tag> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
