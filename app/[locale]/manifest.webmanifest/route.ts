import { getTranslations } from "next-intl/server";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";

const icons = [
  { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  { src: "/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
  { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
  { src: "/icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
];

/** What a phone needs to put the portal beside its other programs (W3C Web Application Manifest). */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "common" });
  const home = getPathname({ locale, href: "/" });
  const shortcut = (name: "ask" | "track" | "questions") => ({
    name: t(`navigation.${name}`),
    url: getPathname({ locale, href: `/${name}` }),
  });
  const manifest = {
    id: home,
    name: t("site.name"),
    short_name: t("site.shortName"),
    description: t("site.description"),
    lang: locale,
    dir: "ltr",
    start_url: home,
    scope: "/",
    display: "standalone",
    background_color: "#f3f7f8",
    theme_color: "#06344a",
    icons,
    shortcuts: (["ask", "track", "questions"] as const).map(shortcut),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { "content-type": "application/manifest+json; charset=utf-8", "cache-control": "max-age=3600" },
  });
}
