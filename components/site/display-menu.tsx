import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

const box =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border border-line-strong px-3 hover:bg-raised aria-disabled:opacity-50 aria-pressed:border-2 aria-pressed:border-sea aria-pressed:font-bold";

const sizes = [
  { wish: "smaller", sign: "A−", look: "text-sm" },
  { wish: "normal", sign: "A", look: "text-base" },
  { wish: "larger", sign: "A+", look: "text-lg" },
] as const;

/**
 * Text size, contrast and theme. Worked by public/page.js; without JavaScript the system and the browser decide, so
 * nothing is shown.
 */
export function DisplayMenu() {
  const t = useTranslations("common.display");
  return (
    <details className="group needs-script relative">
      <summary
        title={t("title")}
        className="inline-flex min-h-11 list-none items-center gap-2 rounded-md px-3 font-semibold hover:bg-deep-soft"
      >
        <span aria-hidden="true">Aa</span>
        <span className="sr-only lg:not-sr-only">{t("title")}</span>
      </summary>
      <div className="absolute end-0 z-30 grid w-72 max-w-[calc(100vw-2rem)] gap-4 rounded-lg border border-line bg-surface p-4 text-ink shadow-card">
        <div role="group" aria-label={t("size")} className="grid gap-2">
          <p aria-hidden="true" className="font-semibold">
            {t("size")}
          </p>
          <div className="grid grid-cols-3 gap-2">
            {sizes.map(({ wish, sign, look }) => (
              <button
                key={wish}
                type="button"
                data-text-switch={wish}
                aria-label={t(wish)}
                className={`${box} ${look}`}
              >
                {sign}
              </button>
            ))}
          </div>
        </div>
        <button type="button" data-contrast-switch="" className={box}>
          <Icon name="contrast" />
          {t("contrast")}
        </button>
        <button type="button" data-theme-switch="" className={box}>
          <Icon name="theme" />
          {t("theme")}
        </button>
        <p className="text-sm text-muted">{t("kept")}</p>
      </div>
    </details>
  );
}
