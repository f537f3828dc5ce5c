/** `/hoi-dap` <-> `/en/hoi-dap`: English uses the same paths under /en. Internal `/vi/…` counts as Vietnamese. */
export function otherLanguageAddress(pathname: string, search: string): string {
  const query = search === "" ? "" : `?${search}`;
  const english = /^\/en(?=\/|$)/.exec(pathname);
  // One slash, whatever was typed: two would be another host.
  if (english !== null) return `${pathname.slice(3).replace(/^\/*/, "/")}${query}`;
  const bare = pathname.replace(/^\/vi(?=\/|$)/, "");
  return `/en${bare === "/" ? "" : bare}${query}`;
}
