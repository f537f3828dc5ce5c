"use client";

import type { ReactNode } from "react";
import { useListLinks } from "./inbox-context";
import { useIntent } from "./use-intent";

type Props = { query: string; isCurrent?: boolean; className?: string; children: ReactNode };

/**
 * A link to another list of the inbox; only the list is fetched, and a little ahead. Nothing of Next's own link would be
 * used by it, and each page has a dozen of these.
 */
export function InboxListLink({ query, isCurrent = false, className, children }: Props) {
  const { hrefOf, go, warm } = useListLinks();
  const intent = useIntent(() => warm(query));
  return (
    <a
      href={hrefOf(query)}
      aria-current={isCurrent ? "page" : undefined}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(query);
      }}
      {...intent}
    >
      {children}
    </a>
  );
}
