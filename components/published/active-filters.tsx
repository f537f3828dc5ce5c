import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ActiveFilter } from "@/lib/publishing/active-filters";

/** What narrows the list, each with a link that takes it away. */
export function ActiveFilters({
  filters,
  labels,
}: {
  filters: readonly ActiveFilter[];
  /** Other names than those of the questions. */
  labels?: Partial<Record<ActiveFilter["name"], string>>;
}) {
  const t = useTranslations("questions.filter");
  if (filters.length === 0) return null;
  return (
    <ul aria-label={t("active")} className="no-print flex flex-wrap gap-2">
      {filters.map(({ name, value, without }) => (
        <li key={name} className="max-w-full">
          <Link
            href={without}
            className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-md bg-sea-soft px-3 text-sea-strong hover:underline"
          >
            <span className="truncate">
              <VisuallyHidden>{t("remove")} </VisuallyHidden>
              {labels?.[name] ?? t(name)}: {value}
            </span>
            <Icon name="close" className="shrink-0" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
