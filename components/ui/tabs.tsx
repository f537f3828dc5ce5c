import { classNames } from "./class-names";
import { Link } from "./link";

export type Tab = { href: string; text: string; count?: number; current?: boolean };

/** Views of one list, each with its own address: links, not ARIA tabs. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line">
      <ul className="flex min-w-max gap-1">
        {tabs.map(({ href, text, count, current = false }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center gap-2 border-b-3 px-4 font-semibold",
                current ? "border-sea text-ink" : "border-transparent text-link hover:border-line-strong",
              )}
            >
              {text}
              {count === undefined ? null : (
                <span className="rounded-sm bg-raised px-1.5 text-sm tabular-nums text-ink">{count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
