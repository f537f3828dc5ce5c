import "server-only";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { log } from "@/lib/log";

const slug = z.string().max(200).catch("");
const query = z.object({ "linh-vuc": slug, "dich-vu": slug });

export type Prefill = { topic: string; title: string };

/** What the address of the form already says: `?linh-vuc=dat-dai&dich-vu=…`. The form shows itself without it, too. */
export async function prefill(search: Record<string, unknown>, locale: Locale): Promise<Prefill> {
  const { "linh-vuc": topic, "dich-vu": service } = query.parse(search);
  const found = service === "" ? null : await findService(service);
  if (found === null) return { topic, title: "" };
  const t = await getTranslations({ locale, namespace: "ask" });
  return {
    topic: found.topic?.slug ?? topic,
    title: t("serviceTitle", { service: found.title }).slice(0, 200),
  };
}

async function findService(
  address: string,
): Promise<{ title: string; topic: { slug: string } | null } | null> {
  try {
    return await db.service.findFirst({
      where: { slug: address, active: true },
      select: { title: true, topic: { select: { slug: true } } },
    });
  } catch (error) {
    log.error({ err: error }, "form: no service to fill in");
    return null;
  }
}
