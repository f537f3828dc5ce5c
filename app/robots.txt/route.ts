import { env } from "@/lib/env";

/** Read per request: the address of the portal is known at start, not when it is built. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  const lines = [
    "User-agent: *",
    ...[
      "/desk",
      "/api/",
      "/tra-cuu/",
      "/danh-gia/",
      "/cau-hoi-cua-toi/",
      "/xac-minh/",
      "/xac-nhan-theo-doi/",
      "/huy-theo-doi/",
      "/dang-theo-doi/",
      "/xem-truoc/",
      "/dang-nhap",
      "/kich-hoat/",
    ].map((path) => `Disallow: ${path}`),
    `Sitemap: ${env().APP_URL}/sitemap.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
