import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import type { Flag } from "@/lib/routing/status";

/** Texts that belong behind another door or cannot wait, with the words that say so; what only speaks of it is said softly. */
export function FlagBanner({ flags }: { flags: readonly Flag[] }) {
  const t = useTranslations("routing.flag");
  return flags.map(({ kind, strong, words }) => {
    const said = t("words", { words: words.map((word) => `“${word}”`).join(", ") });
    return strong ? (
      <NotificationBanner
        key={kind}
        tone={kind === "emergency" ? "danger" : "warning"}
        title={t(`strong.${kind}`)}
      >
        <p>{t(`strongHint.${kind}`)}</p>
        <p className="text-sm">{said}</p>
      </NotificationBanner>
    ) : (
      <InsetText key={kind}>
        <p className="font-semibold">{t(`soft.${kind}`)}</p>
        <p className="text-sm">{said}</p>
      </InsetText>
    );
  });
}
