import type { Rendered } from "@/lib/pages/finish";
import { pathOf } from "./request-shape";
import { localeOfPath, textIn } from "./texts";

/**
 * A kept page shown while no new one can be rendered says so. React skips elements it does not know at the start
 * of the body, so the page wakes up as usual.
 */
export function markOld(page: Rendered, url: string): Rendered {
  if (!page.contentType.startsWith("text/html")) return page;
  const text = textIn(localeOfPath(pathOf(url)), "outOfDate");
  const html = page.body
    .toString("utf8")
    .replace(/<body[^>]*>/, (body) => `${body}<p role="status" class="out-of-date">${text}</p>`);
  return { ...page, body: Buffer.from(html) };
}
