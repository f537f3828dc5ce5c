import { listArticleAddresses } from "@/lib/articles/queries";
import { env } from "@/lib/env";
import { getPathname } from "@/lib/i18n/navigation";
import { listPublicAddresses } from "@/lib/publishing/queries";

export const dynamic = "force-dynamic";

/** The protocol allows 50.000 addresses in one file. */
const mostAddresses = 50_000;
const pages = ["/", "/questions", "/ask", "/statistics", "/services", "/news", "/contact", "/guide"] as const;

/** So many of the newest articles; older news is found through its list. */
const mostArticles = 1_000;

/** The pages everybody may find, the news, and every published question, newest first (sitemaps.org). */
export async function GET(): Promise<Response> {
  const questions = getPathname({ locale: "vi", href: "/questions" });
  const news = getPathname({ locale: "vi", href: "/news" });
  const [published, articles] = await Promise.all([
    listPublicAddresses(mostAddresses - mostArticles - pages.length),
    listArticleAddresses(mostArticles),
  ]);
  const entries = [
    ...pages.map((href) => entry(getPathname({ locale: "vi", href }))),
    ...articles.map(({ slug, updatedAt }) => entry(`${news}/${slug}`, updatedAt)),
    ...published.map(({ slug, updatedAt }) => entry(`${questions}/${slug}`, updatedAt)),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

/** Addresses are slugs of a-z, 0-9 and hyphens: nothing to escape. */
function entry(path: string, changed?: Date): string {
  const when = changed === undefined ? "" : `<lastmod>${changed.toISOString()}</lastmod>`;
  return `<url><loc>${env().APP_URL}${path}</loc>${when}</url>`;
}
