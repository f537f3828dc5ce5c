import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select, type Option } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";

type Props = {
  action: string;
  search: { q: string; topic: string; department: string };
  topics: Option[];
  departments: Option[];
};

/** A GET form: every search has its own address. */
export function ServiceFilter({ action, search, topics, departments }: Props) {
  const t = useTranslations("services.search");
  const filtered = search.q !== "" || search.topic !== "" || search.department !== "";
  return (
    <form
      action={action}
      role="search"
      className="grid items-end gap-4 rounded-lg border border-line bg-surface p-5 md:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
    >
      <TextInput type="search" name="q" label={t("label")} defaultValue={search.q} maxLength={200} />
      <Select
        name="linh-vuc"
        label={t("topic")}
        options={topics}
        defaultValue={search.topic}
        empty={t("all")}
      />
      <Select
        name="don-vi"
        label={t("department")}
        options={departments}
        defaultValue={search.department}
        empty={t("all")}
      />
      <div className="flex flex-wrap gap-2">
        <Button>{t("submit")}</Button>
        {filtered ? (
          <LinkButton href={action} variant="quiet">
            {t("clear")}
          </LinkButton>
        ) : null}
      </div>
    </form>
  );
}
