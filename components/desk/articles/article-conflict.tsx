import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { WordChanges } from "../word-changes";
import type { Theirs } from "./article-state";

type Props = { theirs: Theirs; own: (field: (typeof compared)[number]) => string };

const compared = ["title", "lead", "content"] as const;

/** Both texts after a lost race: the own one stays in the form, the saved one is shown with what differs. */
export function ArticleConflict({ theirs, own }: Props) {
  const t = useTranslations("articles.conflict");
  const r = useTranslations("articles.revisions");
  const title = t("title", { name: theirs.name, time: theirs.time });
  const before = compared.map((field) => theirs[field]).join("\n\n");
  const after = compared.map((field) => own(field).replaceAll("\r\n", "\n")).join("\n\n");
  return (
    <section aria-label={title}>
      <InsetText>
        <p className="font-semibold">{title}</p>
        <p>{t("text")}</p>
        <WordChanges before={before} after={after} unchanged={r("unchanged")} />
        <Details summary={t("theirs")}>
          <p className="font-semibold">{theirs.title}</p>
          <p>{theirs.lead}</p>
          <pre className="mt-2 max-h-72 overflow-y-auto font-sans break-words whitespace-pre-wrap">
            {theirs.content}
          </pre>
        </Details>
      </InsetText>
    </section>
  );
}
