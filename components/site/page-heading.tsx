import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";

type Props = {
  title: string;
  /** Of the title, where it is not that of the page. */
  lang?: string | undefined;
  lead?: ReactNode;
  crumbs?: { label: string; items: Crumb[] };
};

/** Breadcrumb, the page's one h1, and a sentence under it. */
export function PageHeading({ title, lang, lead, crumbs }: Props) {
  return (
    <div>
      {crumbs === undefined ? null : <Breadcrumbs {...crumbs} />}
      <h1 lang={lang} className="mt-1 text-2xl sm:text-3xl">
        {title}
      </h1>
      <div aria-hidden="true" className="mt-3 h-1 w-14 bg-lacquer" />
      {lead === undefined ? null : <div className="mt-4 max-w-[44rem] text-lg text-muted">{lead}</div>}
    </div>
  );
}
