import paths from "@/lib/i18n/paths.json";

/** How a page grows old. Texts of the portal hold until something is published; a search is asked once and forgotten. */
export type PageKind = "content" | "figures" | "search";

export type KeptAddress = {
  /** Language, path and the query keys the page knows, in their order: one page, one key. */
  key: string;
  kind: PageKind;
};

type Rule = { kind: PageKind; query: readonly string[] };

const list = ["q", "linh-vuc", "don-vi", "nam", "trang", "sau", "sap-xep"] as const;

/** The pages that are the same for everybody who is not signed in. Forms, tokens and sessions are never among them. */
const rules: Partial<Record<keyof typeof paths | `/${string}`, Rule>> = {
  "/": { kind: "figures", query: [] },
  "/questions": { kind: "content", query: list },
  "/questions/[slug]": { kind: "content", query: [] },
  "/statistics": { kind: "figures", query: ["nam", "don-vi", "linh-vuc", "thang"] },
  "/services": { kind: "content", query: ["q", "linh-vuc", "don-vi", "trang"] },
  "/services/[slug]": { kind: "content", query: [] },
  "/news": { kind: "content", query: ["q", "chuyen-muc", "trang"] },
  "/news/[slug]": { kind: "content", query: [] },
  "/contact": { kind: "content", query: ["q"] },
  "/privacy": { kind: "content", query: [] },
  "/guide": { kind: "content", query: [] },
  "/offline": { kind: "content", query: [] },
  "/sitemap.xml": { kind: "content", query: [] },
  "/news/feed.xml": { kind: "content", query: [] },
  "/feed.xml": { kind: "content", query: ["linh-vuc", "don-vi"] },
  "/opensearch.xml": { kind: "content", query: [] },
};

const shown: ReadonlyMap<string, string> = new Map(Object.entries(paths));
const shapes = Object.entries(rules).map(([page, rule]) => {
  const address = shown.get(page) ?? page;
  const pattern = address.replaceAll(".", String.raw`\.`).replace("[slug]", "[a-z0-9-]{1,240}");
  return { pattern: new RegExp(`^${pattern}$`), rule };
});

/** Reading an address takes longer than sending its page: the ones asked for again and again are remembered. */
const remembered = new Map<string, KeptAddress | null>();
const mostRemembered = 5_000;

/** More than any page's filters need; a longer address is somebody trying. */
const longest = 600;

/** Next's own data, and a form shown again with what was typed. */
const notPages = ["_rsc", "giu"];

/**
 * Null for an address whose page is not kept. `target` is that of the request line; what the page does not know of
 * its query (a campaign's marks, say) makes no other page, and the page is rendered without it.
 */
export function keptAddress(target: string): KeptAddress | null {
  if (target.length > longest) return null;
  const before = remembered.get(target);
  if (before !== undefined) return before;
  const address = isReadable(target) ? read(target) : null;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(target, address);
  return address;
}

function read(target: string): KeptAddress | null {
  const [path = "/", search = ""] = target.split("?", 2);
  const rule = ruleOf(path);
  if (rule === undefined) return null;
  const asked = new URLSearchParams(search);
  if (notPages.some((name) => asked.has(name))) return null;
  const known: [string, string][] = [];
  for (const name of rule.query) {
    const [value, ...more] = asked.getAll(name);
    // A name given twice is an address nobody links to: Next decides what it means.
    if (more.length > 0) return null;
    if (value !== undefined && value !== "") known.push([name, value]);
  }
  const query = new URLSearchParams(known).toString();
  return {
    key: query === "" ? path : `${path}?${query}`,
    kind: asked.get("q")?.trim() ? "search" : rule.kind,
  };
}

/** What is misspelt gets its refusal from the server, like everywhere else. */
function isReadable(target: string): boolean {
  if (!/^[!-[\]-~]+$/.test(target)) return false;
  try {
    decodeURIComponent(target.replaceAll("+", " "));
    return true;
  } catch {
    return false;
  }
}

function ruleOf(path: string): Rule | undefined {
  const inVietnamese = path === "/en" ? "/" : path.replace(/^\/en(?=\/)/, "");
  return shapes.find(({ pattern }) => pattern.test(inVietnamese))?.rule;
}
