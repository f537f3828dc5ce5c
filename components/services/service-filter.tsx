import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";

type Props = {
  action: string;
  search: { q: string; topic: string; department: string };
};

/** A GET form: every search has its own address. What narrows the list already stays. */
export function ServiceFilter({ action, search }: Props) {
  const t = useTranslations("services.search");
  return (
    <form
      action={action}
      role="search"
      className="no-print grid grid-cols-1 items-end gap-3 rounded-lg border border-line bg-surface p-5 sm:grid-cols-[1fr_auto]"
    >
      <TextInput
        type="search"
        name="q"
        label={t("label")}
        hint={t("hint")}
        defaultValue={search.q}
        maxLength={200}
      />
      {search.topic === "" ? null : <input type="hidden" name="linh-vuc" value={search.topic} />}
      {search.department === "" ? null : <input type="hidden" name="don-vi" value={search.department} />}
      <Button>{t("submit")}</Button>
    </form>
  );
}
