import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** A plain form that stands on kept pages, too: it leads to a page that is made for its reader. */
export function MeTooForm({ slug, locale }: { slug: string; locale: string }) {
  const t = useTranslations("follow");
  return (
    <form method="post" action={`/api/me-too/${slug}?locale=${locale}`}>
      <Button variant="secondary">{t("meToo")}</Button>
    </form>
  );
}
