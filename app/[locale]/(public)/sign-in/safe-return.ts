/** Where to go after signing in: a path of this site, or `fallback`. Never another host (`//host`, `/\host`). */
export function safeReturn(value: string | string[] | undefined, fallback: string): string {
  const base = "http://here.invalid";
  if (typeof value !== "string" || !value.startsWith("/") || !URL.canParse(value, base)) return fallback;
  const target = new URL(value, base);
  // "/..//evil.example" is of this origin, but its path alone is another host's address.
  if (target.origin !== base || target.pathname.startsWith("//")) return fallback;
  return `${target.pathname}${target.search}${target.hash}`;
}
