import { getLocale, getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { localeOf } from "@/lib/i18n/messages";
import { previewAddress } from "./question-address";

/** To the answer as its asker will see it, in a window of its own. */
export async function PreviewLink({ code }: { code: string }) {
  const [t, locale] = await Promise.all([getTranslations("writing.preview"), getLocale()]);
  return (
    <div>
      <LinkButton href={previewAddress(localeOf(locale), code)} target="_blank" variant="quiet">
        {t("open")}
      </LinkButton>
    </div>
  );
}
