"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { Tag } from "@/components/ui/tag";
import { TextInput } from "@/components/ui/text-input";
import type { ReviewedHit } from "@/lib/publishing/settle";
import { hitKey } from "@/lib/publishing/status";

type Typed = Record<string, string[]> | undefined;
type Props = { hits: ReviewedHit[]; typed: Typed; error: string | undefined; busy: boolean };

/** What the guard found, a row each: hide it at once, or say in the row what is to happen when the version is published. */
export function FoundHits({ hits, typed, error, busy }: Props) {
  const t = useTranslations("publishing");
  return (
    <section
      id="publish-hits"
      tabIndex={-1}
      aria-labelledby="publish-hits-heading"
      className="grid content-start gap-4 rounded-md border border-line bg-raised p-4"
    >
      <h3 id="publish-hits-heading" className="font-semibold">
        {t("hits.title")}
      </h3>
      {/* The first button of the form: Enter in a field checks, and neither hides nor publishes anything. */}
      <div className="grid gap-1">
        <Button name="intent" value="check" variant="secondary" small disabled={busy} className="w-fit">
          {t("check")}
        </Button>
        <p className="text-sm text-muted">{t("checkHint")}</p>
      </div>
      <p className="text-sm" role="status">
        {hits.length === 0 ? t("hits.none") : t("hits.lead")}
      </p>
      {hits.length === 0 ? null : (
        <ol className="grid gap-4">
          {hits.map((hit, row) => (
            <HitRow
              key={hitKey(hit)}
              hit={hit}
              row={row}
              typed={typed}
              failed={error !== undefined}
              busy={busy}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

type RowProps = { hit: ReviewedHit; row: number; typed: Typed; failed: boolean; busy: boolean };

function HitRow({ hit, row, typed, failed, busy }: RowProps) {
  const t = useTranslations("publishing");
  const { choice, reason } = decisionOf(hit, typed);
  const error = failed ? errorOf({ ...hit, choice, reason }) : null;
  const id = `publish-hit-${String(row)}`;
  return (
    <li className="grid gap-2 border-t border-line pt-3">
      <input type="hidden" name="hit" value={hitKey(hit)} />
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Tag tone={hit.mayKeep ? "warning" : "danger"}>{t(`kind.${hit.kind}`)}</Tag>
        <span className="text-muted">
          {t(`field.${hit.field}`)}
          {hit.count > 1 ? ` · ${t("hits.places", { count: String(hit.count) })}` : ""}
        </span>
      </p>
      <p className="text-sm break-words whitespace-pre-wrap">
        …{hit.before}
        <mark className="font-semibold">{hit.text}</mark>
        {hit.after}…
      </p>
      <Button
        name="intent"
        value={`mask:${String(row)}`}
        variant="secondary"
        small
        disabled={busy}
        aria-label={t("hits.maskThis", { text: hit.text })}
        className="w-fit"
      >
        {t("hits.mask")}
      </Button>
      <Select
        name="choice"
        id={`${id}-choice`}
        label={t("hits.choice")}
        hint={hit.mayKeep ? undefined : t("hits.neverKeep")}
        error={error === null || error === "reasonMissing" ? undefined : t(`hits.${error}`)}
        empty={t("hits.choose")}
        options={[
          { value: "mask", text: t("hits.mask") },
          ...(hit.mayKeep ? [{ value: "keep", text: t("hits.keep") }] : []),
        ]}
        defaultValue={choice ?? ""}
      />
      {hit.mayKeep ? (
        <TextInput
          name="reason"
          id={`${id}-reason`}
          label={t("hits.reason")}
          error={error === "reasonMissing" ? t("hits.reasonMissing") : undefined}
          defaultValue={reason}
        />
      ) : (
        <input type="hidden" name="reason" value="" />
      )}
    </li>
  );
}

/** What was typed in this row wherever it stood before, else what the server knows of it. */
function decisionOf(hit: ReviewedHit, typed: Typed): { choice: string | null; reason: string } {
  const before = typed?.["hit"]?.indexOf(hitKey(hit)) ?? -1;
  if (before === -1) return hit;
  return {
    choice: typed?.["choice"]?.[before] ?? null,
    reason: typed?.["reason"]?.[before] ?? "",
  };
}

type Decided = { mayKeep: boolean; choice: string | null; reason: string };

function errorOf({ mayKeep, choice, reason }: Decided): "undecided" | "never" | "reasonMissing" | null {
  if (choice === "mask") return null;
  if (choice !== "keep") return "undecided";
  if (!mayKeep) return "never";
  return reason.trim() === "" ? "reasonMissing" : null;
}
