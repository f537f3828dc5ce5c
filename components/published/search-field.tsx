import { useTranslations } from "next-intl";

type Props = {
  id: string;
  label: string;
  hideLabel?: boolean;
  locale: string;
  defaultValue?: string;
  describedBy?: string;
  className: string;
};

const listStyle =
  "absolute inset-x-0 top-full z-20 mt-1 max-h-96 overflow-y-auto rounded-md border border-line-strong bg-surface py-1 text-ink shadow-lg";
/** The list's children are made by public/suggest.js: a text, and what it is when it is no question. */
const optionStyle =
  "*:flex *:min-h-11 *:cursor-pointer *:items-baseline *:gap-2 *:px-4 *:py-2 *:hover:bg-raised *:aria-selected:bg-sea-soft [&_span:first-child]:line-clamp-2 [&_span:first-child]:min-w-0 [&_span:first-child]:flex-1 [&_span+span]:shrink-0 [&_span+span]:text-sm [&_span+span]:text-muted";

/**
 * A search field that shows what may be meant while somebody types. Worked by public/suggest.js, so that a page with a
 * search needs no React; without JavaScript it is a plain field of its form.
 */
export function SearchField({ id, label, hideLabel = false, locale, ...field }: Props) {
  const t = useTranslations("search");
  const list = `${id}-suggestions`;
  return (
    <div className="relative min-w-0 flex-1">
      <label htmlFor={id} className={hideLabel ? "sr-only" : "mb-1 block font-semibold"}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        name="q"
        maxLength={1_000}
        autoComplete="off"
        defaultValue={field.defaultValue}
        role="combobox"
        aria-expanded="false"
        aria-controls={list}
        aria-autocomplete="list"
        aria-describedby={field.describedBy}
        data-suggest={locale}
        className={field.className}
        suppressHydrationWarning
      />
      <div
        id={list}
        role="listbox"
        aria-label={t("suggestions")}
        hidden
        data-topic={t("kind.topic")}
        data-service={t("kind.service")}
        data-document={t("kind.document")}
        className={`${listStyle} ${optionStyle}`}
        suppressHydrationWarning
        // Not React's: what somebody has typed before it woke up stands here already.
        dangerouslySetInnerHTML={{ __html: "" }}
      />
      <p
        role="status"
        className="sr-only"
        data-count={t("count", { count: "{count}" })}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: "" }}
      />
    </div>
  );
}
