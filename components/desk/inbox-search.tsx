import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";

/** Searches the open queue; a plain GET form, so the search has an address. */
export function InboxSearch({ queue, q }: { queue: string; q: string }) {
  const t = useTranslations("desk.inbox");
  return (
    <form role="search" className="mt-5 mb-5 flex max-w-2xl flex-wrap items-end gap-2">
      <input type="hidden" name="queue" value={queue} />
      <div className="min-w-0 grow">
        <label htmlFor="inbox-q" className="mb-1 block text-sm font-semibold">
          {t("searchLabel")}
        </label>
        <input
          id="inbox-q"
          type="search"
          name="q"
          defaultValue={q}
          maxLength={200}
          className={`${controlStyle} border-line-strong`}
        />
      </div>
      <Button variant="secondary">{t("searchButton")}</Button>
      {q === "" ? null : (
        <LinkButton variant="quiet" href={`?queue=${queue}`}>
          {t("clear")}
        </LinkButton>
      )}
    </form>
  );
}
