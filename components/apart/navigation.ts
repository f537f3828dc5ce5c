import { createContext, useContext } from "react";

/*
 * next/navigation for the one page that is rendered without Next around it (inbox-markup.tsx): what an address asks for,
 * and a router that nobody can press. The bundler puts it in Next's place (scripts/lib/bundle.mjs).
 */
export const SearchContext = createContext(new URLSearchParams());

export function useSearchParams(): URLSearchParams {
  return useContext(SearchContext);
}

/** Nothing is open beside the list. */
export function useSelectedLayoutSegments(): string[] {
  return [];
}

export function useRouter(): object {
  return router;
}

const router = {};
