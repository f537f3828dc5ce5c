import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { PaletteEntry } from "@/components/desk/palette";
import { requireViewer } from "@/lib/auth";
import type { Locale } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { findForPalette } from "@/lib/palette/find";
import { matchesTyped, wordsTyped } from "@/lib/palette/matching";
import { mayOpenQueue, queuesOf } from "@/lib/questions/queues";
import { route } from "@/lib/route";
import type { Viewer } from "@/lib/viewer";
import { deskItems } from "../desk-items";
import { questionAddress } from "../questions/[code]/question-address";

const search = z.object({ q: z.string().trim().max(100).catch("") });

/** Everything the palette offers for what was typed: only what the viewer may see, each with its address. */
export const GET = route(async (request, { params }: { params: Promise<{ locale: string }> }) => {
  const viewer = await requireViewer();
  const { q } = search.parse(Object.fromEntries(new URL(request.url).searchParams));
  const locale = localeOf((await params).locale);
  const entries = [...(await lists(viewer, q, locale)), ...(await pages(viewer, q, locale))];
  return Response.json({ entries }, { headers: { "cache-control": "no-store" } });
});

async function lists(viewer: Viewer, q: string, locale: Locale): Promise<PaletteEntry[]> {
  const [s, found] = await Promise.all([
    getTranslations({ locale, namespace: "status" }),
    findForPalette(viewer, q),
  ]);
  const desk = getPathname({ locale, href: "/desk" });
  const words = wordsTyped(q);
  const questionHref = questionAddress(locale);
  const narrowed = (key: "official" | "department", id: number): string =>
    `${desk}?queue=department&${key}=${String(id)}`;
  const mayNarrow = mayOpenQueue(viewer, "department");
  return [
    ...found.questions.map(({ code, title, status }) => ({
      ...{ group: "questions" as const, text: title, href: questionHref(code) },
      note: `${code} · ${s(`staff.${status}`)}`,
    })),
    ...queuesOf(viewer)
      .map((queue) => ({
        ...{ group: "queues" as const, text: s(`queue.${queue}`), href: `${desk}?queue=${queue}` },
      }))
      .filter(({ text }) => matchesTyped(text, words)),
    ...found.filters.map(({ name, query }) => ({
      ...{ group: "filters" as const, text: name, href: `${desk}?${query}` },
    })),
    ...(mayNarrow ? found.people : []).map(({ id, name, departmentName }) => ({
      ...{ group: "people" as const, text: name, note: departmentName, href: narrowed("official", id) },
    })),
    ...(mayNarrow ? found.departments : []).map(({ id, name }) => ({
      ...{ group: "departments" as const, text: name, href: narrowed("department", id) },
    })),
  ];
}

async function pages(viewer: Viewer, q: string, locale: Locale): Promise<PaletteEntry[]> {
  const t = await getTranslations({ locale, namespace: "common.desk" });
  const words = wordsTyped(q);
  const own = getPathname({ locale, href: "/desk/settings/me" });
  const items = deskItems(viewer, locale).map(({ key, href }) => ({ text: t(key), href }));
  return [...items, { text: t("mySettings"), href: own }]
    .filter(({ text }) => matchesTyped(text, words))
    .map((item) => ({ group: "pages" as const, ...item }));
}
