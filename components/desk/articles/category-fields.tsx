import { useTranslations } from "next-intl";
import { FormText } from "../action-form";

/** The names of a category in both languages. */
export function CategoryFields({ name = "", nameEn = "" }: { name?: string; nameEn?: string }) {
  const t = useTranslations("articles.categories");
  return (
    <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2">
      <FormText name="name" label={t("name")} initial={name} required />
      <FormText name="nameEn" label={t("nameEn")} hint={t("nameEnHint")} initial={nameEn} />
    </div>
  );
}
