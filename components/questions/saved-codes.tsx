"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/format";
import { forgetCode, type SavedCode } from "./device";
import { useDevice } from "./use-device";

type Props = {
  /** Where there is nothing to show: nothing, or a sentence that says how codes get here. */
  empty?: boolean;
  /** On the page of the look-up: puts the codes into its fields. */
  fill?: boolean;
};

/** The codes kept in this browser; each can be read out on the phone, looked up and deleted. */
export function SavedCodes({ empty = false, fill = false }: Props) {
  const t = useTranslations("device");
  const { codes } = useDevice();
  if (codes.length === 0 && !empty) return null;
  return (
    <section aria-labelledby="saved-codes" className="grid gap-3">
      <h2 id="saved-codes" className="text-xl">
        {t("title")}
      </h2>
      {codes.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
      <ul className="grid gap-3">
        {codes.map((entry) => (
          <li key={entry.code} className="grid gap-3 rounded-md border border-line bg-surface p-4">
            <dl className="flex flex-wrap gap-x-8 gap-y-2">
              <Fact name={t("code")} value={entry.code} />
              <Fact name={t("tracking")} value={entry.tracking} />
              <Fact name={t("at")} value={formatDate(new Date(entry.at))} />
            </dl>
            <div className="flex flex-wrap gap-2">
              {fill ? (
                <Button type="button" small onClick={() => fillLookUp(entry)}>
                  {t("lookUp", { code: entry.code })}
                </Button>
              ) : null}
              <Button type="button" small variant="secondary" onClick={() => forgetCode(entry.code)}>
                {t("forget", { code: entry.code })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="font-semibold tabular-nums">{value}</dd>
    </div>
  );
}

function fillLookUp({ code, tracking }: SavedCode): void {
  const form = document.querySelector<HTMLFormElement>("form[data-look-up]");
  for (const [name, value] of Object.entries({ code, tracking })) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  form?.requestSubmit();
}
