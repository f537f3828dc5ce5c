import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

type Props = { id: string; title: string; more?: { href: string; text: string } };

/** What a part of the home page is about, and the way to all of it. */
export function SectionHeading({ id, title, more }: Props) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {more === undefined ? null : (
        <Link
          href={more.href}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-link underline-offset-4 hover:underline"
        >
          {more.text}
          <Icon name="arrowRight" />
        </Link>
      )}
    </div>
  );
}
