import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/desk/action-form";
import { CategoryFields } from "@/components/desk/articles/category-fields";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { listCategories } from "@/lib/categories/list";
import {
  moveCategoryAction,
  removeCategoryAction,
  retireCategoryAction,
  saveCategoryAction,
} from "./actions";

type Props = {
  category: Awaited<ReturnType<typeof listCategories>>[number];
  isFirst: boolean;
  isLast: boolean;
  round: string;
};

/** A category with what can be done to it. */
export function CategoryEntry({ category, isFirst, isLast, round }: Props) {
  const t = useTranslations("articles.categories");
  const { id, name, nameEn, retiredAt, version, articles, isUnused } = category;
  const isRetired = retiredAt !== null;
  /** Says which one is meant to whoever hears the buttons without seeing the row. */
  const named = (text: string) => (
    <>
      {text} <VisuallyHidden>“{name}”</VisuallyHidden>
    </>
  );
  return (
    <li className="relative grid grid-cols-1 gap-2 border-t border-line py-4 first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{name}</strong>
        <span lang={nameEn === null ? undefined : "en"} className="text-muted">
          {nameEn ?? t("noEnglish")}
        </span>
        <span className="text-sm text-muted">{t("articles", { count: articles })}</span>
        {isRetired ? <Tag tone="warning">{t("retired")}</Tag> : null}
      </p>
      {isRetired ? <p className="text-sm text-muted">{t("retiredHint")}</p> : null}
      <div className="flex flex-wrap gap-2">
        {(["up", "down"] as const)
          .filter((way) => !(way === "up" ? isFirst : isLast))
          .map((way) => (
            <ActionForm
              key={way}
              name={`${way}-${String(id)}`}
              action={moveCategoryAction}
              hidden={{ id, way }}
              submit={named(t(way))}
              variant="secondary"
            />
          ))}
        <ActionForm
          name={`retire-${String(id)}`}
          action={retireCategoryAction}
          hidden={{ id, retired: isRetired ? "no" : "yes" }}
          submit={named(t(isRetired ? "restore" : "retire"))}
          variant="secondary"
        />
        {isUnused ? (
          <ActionForm
            name={`remove-${String(id)}`}
            action={removeCategoryAction}
            hidden={{ id }}
            submit={named(t("remove"))}
            variant="danger"
          />
        ) : null}
      </div>
      <Details summary={named(t("edit"))}>
        <ActionForm
          key={round}
          steady="version"
          name={`category-${String(id)}`}
          action={saveCategoryAction}
          hidden={{ id, version }}
          submit={t("save")}
        >
          <CategoryFields name={name} nameEn={nameEn ?? ""} />
        </ActionForm>
      </Details>
    </li>
  );
}
