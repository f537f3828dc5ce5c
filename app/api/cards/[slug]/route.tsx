import { getTranslations } from "next-intl/server";
import { QuestionCard } from "@/components/cards/question-card";
import { draw } from "@/lib/cards/draw";
import { drawable } from "@/lib/cards/drawable";
import { createCardStore } from "@/lib/cards/keep";
import { AppError } from "@/lib/errors";
import { localeOf } from "@/lib/i18n/messages";
import { findCard } from "@/lib/publishing/find-card";
import { route } from "@/lib/route";

type Context = { params: Promise<{ slug: string }> };

const cards = createCardStore();
/** The portal's own card, for every page that has none. */
const portal = "cong";

/** The picture of a shared link (OpenGraph). Looked up each time, so that of what was taken down none is sent. */
export const GET = route<Context>(async (request, { params }) => {
  const { slug } = await params;
  const locale = localeOf(new URL(request.url).searchParams.get("locale"));
  const t = await getTranslations({ locale, namespace: "common.site" });
  const found =
    slug === portal ? { title: t("name"), facts: t("tagline"), changed: null } : await findCard(slug, locale);
  if (found === null) throw new AppError("not_found");
  const { title, facts, changed } = found;
  const card = await cards.get(`${locale} ${slug} ${changed?.toISOString() ?? ""}`, () =>
    draw(<QuestionCard site={drawable(t("name"))} title={drawable(title)} facts={drawable(facts)} />),
  );
  if (card === null) return new Response(null, { status: 503, headers: { "retry-after": "10" } });
  const headers = { etag: card.tag, "cache-control": "public, no-cache" };
  if (request.headers.get("if-none-match") === card.tag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(card.body), { headers: { ...headers, "content-type": "image/png" } });
});
