"use client";

import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { useListLinks } from "./inbox-context";
import { useIntent } from "./use-intent";

type Props = { query: string; isCurrent?: boolean; className?: string; children: ReactNode };

/** A link to another list of the inbox; only the list is fetched, and a little ahead. */
export function InboxListLink({ query, isCurrent = false, className, children }: Props) {
  const { hrefOf, go, warm } = useListLinks();
  const intent = useIntent(() => warm(query));
  return (
    <Link
      href={hrefOf(query)}
      aria-current={isCurrent ? "page" : undefined}
      className={className}
      onNavigate={(event) => {
        event.preventDefault();
        go(query);
      }}
      {...intent}
    >
      {children}
    </Link>
  );
}
