import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";

type Props = { action: string; q: string; category: string };

/** A GET form: every search has its own address, and stays in the chosen category. */
export function NewsSearch({ action, q, category }: Props) {
  const t = useTranslations("news.search");
  return (
    <form
      action={action}
      role="search"
      className="grid grid-cols-1 max-w-[44rem] items-end gap-3 sm:grid-cols-[1fr_auto]"
    >
      {category === "" ? null : <input type="hidden" name="chuyen-muc" value={category} />}
      <TextInput
        type="search"
        name="q"
        label={t("label")}
        hint={t("hint")}
        defaultValue={q}
        maxLength={200}
      />
      <div className="flex flex-wrap gap-2">
        <Button>{t("submit")}</Button>
        {q === "" ? null : (
          <LinkButton href={action} variant="quiet">
            {t("clear")}
          </LinkButton>
        )}
      </div>
    </form>
  );
}
