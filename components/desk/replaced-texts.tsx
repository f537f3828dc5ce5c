import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Time } from "@/components/ui/time";
import { InsertButton } from "./insert-text";

type Text = { id: number; content: string; author: { name: string }; writtenAt: Date };

/** What others wrote before it was replaced, newest first; nothing when nobody's words were. */
export function ReplacedTexts({ texts, mayInsert }: { texts: readonly Text[]; mayInsert: boolean }) {
  const t = useTranslations("desk.draft");
  if (texts.length === 0) return null;
  return (
    <Details summary={t("replacedShow", { count: texts.length })}>
      <p className="text-sm text-muted">{t("replacedHint")}</p>
      <ol className="grid grid-cols-1 gap-5">
        {texts.map(({ id, content, author, writtenAt }) => (
          <li key={id} className="grid grid-cols-1 gap-2">
            <p className="text-sm text-muted">
              {t("replacedBy", { name: author.name })} <Time value={writtenAt} withTime />
            </p>
            <pre className="max-h-72 overflow-y-auto font-sans break-words whitespace-pre-wrap">
              {content}
            </pre>
            {mayInsert ? (
              <div>
                <InsertButton text={content}>{t("insert")}</InsertButton>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </Details>
  );
}
