import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Select, type Option } from "@/components/ui/select";
import { classNames } from "@/components/ui/class-names";
import { borderStyle, controlStyle } from "@/components/ui/field";
import { SearchField } from "./search-field";

type Props = {
  action: string;
  locale: string;
  search: { q: string; topic: string; department: string; year: number | null };
  topics: Option[];
  departments: Option[];
  years: Option[];
};

/** A GET form: every search has its own address, and works without JavaScript. */
export function QuestionFilter({ action, locale, search, topics, departments, years }: Props) {
  const t = useTranslations("questions.filter");
  const all = t("all");
  return (
    <form
      action={action}
      role="search"
      className="no-print grid gap-4 rounded-lg border border-line bg-surface p-5"
    >
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <SearchField
          id="q"
          label={t("q")}
          locale={locale}
          defaultValue={search.q}
          className={classNames(controlStyle, borderStyle(undefined))}
        />
        <Button>{t("submit")}</Button>
      </div>
      <Details summary={t("more")}>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr]">
          <Select
            name="linh-vuc"
            label={t("topic")}
            options={topics}
            defaultValue={search.topic}
            empty={all}
          />
          <Select
            name="don-vi"
            label={t("department")}
            options={departments}
            defaultValue={search.department}
            empty={all}
          />
          <Select
            name="nam"
            label={t("year")}
            options={years}
            defaultValue={String(search.year ?? "")}
            empty={all}
          />
        </div>
      </Details>
    </form>
  );
}
