import { useTranslations } from "next-intl";
import { PrintButton } from "@/components/questions/print-button";
import { ReadArticle } from "@/components/site/read-article";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { Share } from "./share";

type Props = {
  title: string;
  /** The page's own full address. */
  url: string;
  ask: string;
  /** Where to hear of changes of this answer, and of what is new beside it; null where there is nothing beside it. */
  follow: { question: string; topic: string | null; department: string | null };
};

/** What a reader does with an answer: hand it on, print it, hear of changes, ask something else. */
export function QuestionTools({ title, url, ask, follow }: Props) {
  const t = useTranslations("questions");
  const share = useTranslations("questions.share");
  const letters = [
    { href: follow.question, text: t("followQuestion") },
    { href: follow.topic, text: t("followTopic") },
    { href: follow.department, text: t("followDepartment") },
  ];
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;
  return (
    <div className="no-print grid gap-4">
      <div className="flex flex-wrap gap-3">
        <Share
          title={title}
          url={url}
          texts={{
            share: share("share"),
            copy: share("copy"),
            copied: share("copied"),
            failed: share("failed"),
          }}
        />
        <LinkButton href={mail} variant="secondary">
          {share("mail")}
        </LinkButton>
        <ReadArticle lang="vi" />
        <PrintButton text={t("print")} />
        <LinkButton href={ask} variant="secondary">
          {t("askOther")}
        </LinkButton>
      </div>
      <ul className="flex flex-wrap gap-x-6">
        {letters.map(({ href, text }) =>
          href === null ? null : (
            <li key={href}>
              <Link
                href={href}
                rel="nofollow"
                className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
              >
                {text}
              </Link>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
