import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/desk/section";
import { Link } from "@/components/ui/link";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import type { QuestionDetail } from "@/lib/questions/one";
import { nearAnswers } from "@/lib/suggestions/similar";
import { questionAddress } from "./question-address";

/**
 * What was answered to others who asked nearly the same, for whoever writes the answer. Each opens where it can be
 * sent word for word or inserted into the draft (from-published.tsx). Nothing near, nothing shown.
 */
export async function SimilarSolved({ question }: { question: QuestionDetail }) {
  const { code, title, content, actions, publicVersion } = question;
  if (!actions.includes("answerFromPublished")) return null;
  const answers = await nearAnswers(`${title}\n${content}`, publicVersion?.id ?? null);
  if (answers.length === 0) return null;
  const [t, locale] = await Promise.all([getTranslations("similar"), getLocale().then(localeOf)]);
  const page = questionAddress(locale)(code);
  const chosen = (id: number): string =>
    `${page}?${new URLSearchParams({ find: title, use: String(id) }).toString()}#chosen-answer`;
  return (
    <Section id="similar-solved" title={t("desk")}>
      <ul className="divide-y divide-line">
        {answers.map(({ id, slug, title: text, departmentName, excerpt }) => (
          <li key={id} className="grid gap-1 py-3 first:pt-0 last:pb-0">
            <Link href={chosen(id)} className="font-semibold text-link underline underline-offset-4">
              {text}
            </Link>
            <p className="line-clamp-3">{excerpt}</p>
            <p className="flex flex-wrap gap-x-4 text-sm text-muted">
              {departmentName === "" ? null : <span>{departmentName}</span>}
              <a
                href={getPathname({ locale, href: { pathname: "/questions/[slug]", params: { slug } } })}
                target="_blank"
                rel="noopener"
                className="text-link underline underline-offset-4"
              >
                {t("page")} <span className="sr-only">{t("newTab")}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
