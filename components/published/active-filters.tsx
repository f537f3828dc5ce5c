import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { listAddress, type ListSearch } from "@/lib/publishing/address";
import type { FilterOptions } from "./question-filter";

type Props = FilterOptions & { address: string; search: ListSearch };

/** What narrows the list, each with a link that takes it away. */
export function ActiveFilters({ address, search, topics, departments, years }: Props) {
  const t = useTranslations("questions.filter");
  const nameIn = (options: FilterOptions["topics"], value: string) =>
    options.find((option) => option.value === value)?.text ?? value;
  const year = String(search.year ?? "");
  const first = { ...search, page: 1 };
  const active = [
    { name: t("q"), value: search.q, without: { ...first, q: "" } },
    { name: t("topic"), value: nameIn(topics, search.topic), without: { ...first, topic: "" } },
    {
      name: t("department"),
      value: nameIn(departments, search.department),
      without: { ...first, department: "" },
    },
    { name: t("year"), value: nameIn(years, year), without: { ...first, year: null } },
  ].filter(({ value }) => value !== "");
  if (active.length === 0) return null;
  return (
    <ul aria-label={t("active")} className="no-print flex flex-wrap gap-2">
      {active.map(({ name, value, without }) => (
        <li key={name} className="max-w-full">
          <Link
            href={listAddress(address, without)}
            aria-label={t("remove", { name, value })}
            className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-md bg-sea-soft px-3 text-sea-strong hover:underline"
          >
            <span className="truncate">
              {name}: {value}
            </span>
            <Icon name="close" className="shrink-0" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
