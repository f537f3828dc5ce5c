import { Icon } from "./icon";
import { Link } from "./link";
import { pageSteps } from "./pagination-range";

type Props = {
  current: number;
  total: number;
  /** Address of a page; keeps the search and the filters. */
  href: (page: number) => string;
  /** `page` holds {page}. */
  labels: { nav: string; previous: string; next: string; page: string };
};

const step = "inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-md px-3 font-semibold";
const offered = `${step} text-link hover:bg-sea-soft`;

export function Pagination({ current, total, href, labels }: Props) {
  if (total <= 1) return null;
  return (
    <nav aria-label={labels.nav} className="flex flex-wrap items-center gap-1">
      {current > 1 ? (
        <Link href={href(current - 1)} rel="prev" className={offered}>
          <Icon name="chevronLeft" />
          {labels.previous}
        </Link>
      ) : null}
      <ul className="flex flex-wrap items-center gap-1">
        {pageSteps(current, total).map((page, index) => (
          <li key={page === "gap" ? `gap-${index}` : page}>
            {page === "gap" ? (
              <span className="px-2 text-muted">…</span>
            ) : (
              <Link
                href={href(page)}
                aria-label={labels.page.replace("{page}", String(page))}
                aria-current={page === current ? "page" : undefined}
                className={page === current ? `${step} bg-sea text-on-sea` : offered}
              >
                {page}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {current < total ? (
        <Link href={href(current + 1)} rel="next" className={offered}>
          {labels.next}
          <Icon name="chevronRight" />
        </Link>
      ) : null}
    </nav>
  );
}
