"use client";

import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import { Link } from "@/components/ui/link";

type Item = { key: string; href: string; text: string };

/** Marks the page one is on; the layout around it stays while pages change. */
export function NavigationLinks({ items, stacked = false }: { items: Item[]; stacked?: boolean }) {
  const pathname = usePathname();
  const home = items[0]?.href;
  return (
    <ul className={stacked ? "grid" : "-mx-2 flex flex-wrap items-center"}>
      {items.map(({ key, href, text }) => {
        const current = pathname === href || (href !== home && pathname.startsWith(`${href}/`));
        return (
          <li key={key} className={classNames(!stacked && key === "track" && "ms-auto")}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={linkStyle(key, current, stacked)}
            >
              {text}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function linkStyle(key: string, current: boolean, stacked: boolean): string {
  const place = stacked ? "flex border-s-4 px-3 py-2" : "inline-flex border-b-3 px-2 pt-1";
  const mark = current
    ? "border-lacquer text-ink"
    : "border-transparent text-ink hover:border-line-strong hover:text-link";
  return classNames(
    "min-h-12 items-center font-semibold",
    place,
    mark,
    key === "ask" && !current && "text-lacquer",
  );
}
