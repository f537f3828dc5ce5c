"use client";

import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Link } from "@/components/ui/link";

export type DeskItem = { href: string; text: string; icon: IconName };

export function DeskNavigation({ label, items }: { label: string; items: DeskItem[] }) {
  const pathname = usePathname();
  const current = currentItem(items, pathname);
  return (
    <nav aria-label={label} className="overflow-x-auto lg:p-3 xl:group-has-[[data-panes]]/desk:p-2">
      <ul className="flex min-w-max lg:grid lg:min-w-0 lg:gap-1">
        {items.map(({ href, text, icon }) => (
          <li key={href}>
            <Link
              href={href}
              title={text}
              aria-current={href === current ? "page" : undefined}
              className={classNames(
                "flex min-h-11 items-center gap-2.5 border-b-3 px-3 font-semibold lg:rounded-md lg:border-s-4 lg:border-b-0 xl:group-has-[[data-panes]]/desk:justify-center xl:group-has-[[data-panes]]/desk:px-1",
                href === current
                  ? "border-sea bg-sea-soft"
                  : "border-transparent text-muted hover:bg-raised hover:text-ink",
              )}
            >
              <Icon name={icon} />
              <span className="xl:group-has-[[data-panes]]/desk:sr-only">{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The longest address that the path lies under: /desk/mail/7 belongs to /desk/mail, not to /desk. */
function currentItem(items: DeskItem[], pathname: string): string | undefined {
  const above = items.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return above.toSorted((a, b) => b.href.length - a.href.length)[0]?.href;
}
