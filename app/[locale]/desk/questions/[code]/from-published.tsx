import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { InsertButton } from "@/components/desk/insert-text";
import { Section } from "@/components/desk/section";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { TextInput } from "@/components/ui/text-input";
import { Time } from "@/components/ui/time";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { renderMarkdown } from "@/lib/markdown";
import type { QuestionDetail } from "@/lib/questions/one";
import { searchPublished } from "@/lib/questions/published-search";
import { findPublishedAnswer } from "@/lib/questions/published-source";
import { answerFromPublishedAction } from "./published-actions";

type Search = { find?: string | undefined; use?: number | undefined };
type Props = { question: QuestionDetail; search: Search };

/**
 * Answering with what was published: search, read, send word for word. A form by GET, so that it works without
 * JavaScript. For the hotline it is the way to answer on the spot and lies open; for an official it is a short cut.
 */
export async function FromPublished({ question, search }: Props) {
  if (!question.actions.includes("answerFromPublished")) return null;
  const t = await getTranslations("desk.fromPublished");
  const onTheSpot = question.status === "received";
  const looking = search.find !== undefined || search.use !== undefined;
  const content = (
    <>
      <p className="text-muted">{t("lead")}</p>
      <form role="search" className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <TextInput
          type="search"
          name="find"
          label={t("find")}
          defaultValue={search.find ?? question.title}
          maxLength={1_000}
        />
        <Button variant="secondary">{t("search")}</Button>
      </form>
      {onTheSpot || looking ? <Matches question={question} search={search} /> : null}
      {search.use === undefined ? null : <Chosen question={question} id={search.use} />}
    </>
  );
  return (
    <Section id="from-published" title={t(onTheSpot ? "onTheSpot" : "title")}>
      {onTheSpot ? (
        content
      ) : (
        <Details summary={t("open")} open={looking}>
          {content}
        </Details>
      )}
    </Section>
  );
}

async function Matches({ question: { code, title }, search: { find = title, use } }: Props) {
  const [t, matches, locale] = await Promise.all([
    getTranslations("desk.fromPublished"),
    searchPublished(find),
    getLocale(),
  ]);
  if (matches.length === 0) return <p>{t("none")}</p>;
  const page = getPathname({
    locale: localeOf(locale),
    href: { pathname: "/desk/questions/[code]", params: { code } },
  });
  const address = (id: number): string =>
    `${page}?${new URLSearchParams({ find, use: String(id) }).toString()}#chosen-answer`;
  return (
    <ol aria-label={t("matches")} className="divide-y divide-line border-y border-line">
      {matches.map(({ id, title: text, departmentName, answeredAt }) => (
        <li key={id} className="py-2">
          <Link
            href={address(id)}
            aria-current={id === use ? "true" : undefined}
            className="inline-flex min-h-11 items-center text-link underline underline-offset-4 aria-current:font-semibold"
          >
            {text}
          </Link>
          <p className="flex flex-wrap gap-x-4 text-sm text-muted">
            <span>{departmentName}</span>
            {answeredAt === null ? null : <Time value={answeredAt} />}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The text exactly as it will be sent. */
async function Chosen({ question, id }: { question: QuestionDetail; id: number }) {
  const [t, errors, source] = await Promise.all([
    getTranslations("desk.fromPublished"),
    getTranslations("errors"),
    findPublishedAnswer(id),
  ]);
  if (source === null) return <p role="alert">{errors("published_unknown")}</p>;
  const { code, version, actions } = question;
  return (
    <section aria-labelledby="chosen-answer" className="grid gap-3">
      <h3 id="chosen-answer" className="font-semibold">
        {source.title}
      </h3>
      <div
        className="prose rounded-md border border-line p-4"
        dangerouslySetInnerHTML={{ __html: renderMarkdown(source.answer) }}
      />
      {source.obstacle === null ? (
        <ActionForm
          name="published"
          action={answerFromPublishedAction}
          hidden={{ code, version, publicVersionId: source.id, textHash: source.textHash }}
          submit={t("send")}
        />
      ) : (
        <p className="font-semibold text-danger">{errors(source.obstacle)}</p>
      )}
      {actions.includes("saveDraft") ? (
        <div>
          <InsertButton text={source.answer}>{t("insert")}</InsertButton>
        </div>
      ) : null}
    </section>
  );
}
