import { Icon } from "./icon";
import { Link } from "./link";

export type Crumb = { text: string; href: string };

/** The way back up. The page itself is not listed: its heading says where one is. */
export function Breadcrumbs({ label, items }: { label: string; items: Crumb[] }) {
  return (
    <nav aria-label={label}>
      <ol className="-ms-1.5 flex flex-wrap items-center text-sm">
        {items.map(({ text, href }, index) => (
          <li key={href} className="flex items-center">
            {index > 0 ? <Icon name="chevronRight" className="size-4 text-muted" /> : null}
            <Link
              href={href}
              className="inline-flex min-h-11 items-center px-1.5 text-link underline-offset-4 hover:underline"
            >
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
