import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { NotificationBanner } from "@/components/ui/notification-banner";

const search = z.object({ done: z.enum(["saved", "removed"]).optional().catch(undefined) });

/** Says what the form before this page did. */
export async function DoneBanner({ searchParams }: { searchParams: Promise<unknown> }) {
  const { done } = search.parse(await searchParams);
  if (done === undefined) return null;
  const t = await getTranslations("desk.settings");
  return <NotificationBanner tone="success" title={t(done)} />;
}
