import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import type { FacetLinks } from "@/lib/publishing/facet-links";

/** Other names than those of the questions. */
type Labels = Partial<Record<FacetLinks["name"], string>>;

/** What the results are about, with how many of each: one link narrows the search. Folded on a small screen. */
export function Facets({ facets, labels }: { facets: readonly FacetLinks[]; labels?: Labels }) {
  const t = useTranslations("questions.filter");
  const some = facets.filter(({ choices }) => choices.length > 1);
  if (some.length === 0) return null;
  return (
    <nav aria-label={t("narrow")} className="no-print">
      <div className="lg:hidden">
        <Details summary={t("narrow")}>
          <Lists facets={some} labels={labels} />
        </Details>
      </div>
      <div className="hidden lg:block">
        <Lists facets={some} labels={labels} />
      </div>
    </nav>
  );
}

function Lists({ facets, labels }: { facets: readonly FacetLinks[]; labels: Labels | undefined }) {
  const t = useTranslations("questions.filter");
  return (
    <div className="grid gap-6">
      {facets.map(({ name, choices }) => (
        <section key={name}>
          <h3 className="text-base">{labels?.[name] ?? t(name)}</h3>
          <ul className="mt-1">
            {choices.map(({ text, count, href }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="flex min-h-11 items-center justify-between gap-3 py-1 text-link underline-offset-4 hover:underline lg:min-h-9"
                >
                  <span className="min-w-0">{text}</span>
                  <span className="shrink-0 text-sm text-muted tabular-nums">{count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
