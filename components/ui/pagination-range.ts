export type PageStep = number | "gap";

/**
 * The pages to offer around `current` of `total`: first, last, the current one and its neighbours, "gap" for what is
 * left out. A gap never stands for a single page.
 */
export function pageSteps(current: number, total: number): PageStep[] {
  const wanted = [1, total, current - 1, current, current + 1].filter((page) => page >= 1 && page <= total);
  const pages = [...new Set(wanted)].toSorted((a, b) => a - b);
  return pages.flatMap((page, index): PageStep[] => {
    const missing = page - (pages[index - 1] ?? 0) - 1;
    if (missing === 0) return [page];
    return missing === 1 ? [page - 1, page] : ["gap", page];
  });
}
