"use client";

import { useActionState } from "react";
import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Fieldset } from "@/components/ui/fieldset";
import { FormCheckbox, FormFrame, FormSelect, FormText, FormTextarea } from "../action-form";
import { CalendarPreview } from "./calendar-preview";
import type { CalendarAction } from "./calendar-view";

type Entered = { day: string; text: string; kind: "holiday" | "working"; name: string };

type Props = {
  action: CalendarAction;
  year: number;
  /** The version that is edited. */
  base: number;
  entered: Entered[];
  spans: string;
  complete: boolean;
  /** The year's days as a list to copy. */
  list: string;
};

/** The edit of a year: shown first, published by the second press. Works without JavaScript. */
export function CalendarForm({ action, ...calendar }: Props) {
  const t = useTranslations("deadlines.calendar");
  const [state, send, busy] = useActionState(action, {});
  const { year, base, spans, complete } = calendar;
  const previewed = state.result?.fingerprint ?? state.values?.["previewed"]?.[0] ?? "";
  const shown = state.result?.problems.length === 0;
  return (
    <FormFrame
      name="calendar"
      steady="base"
      hidden={{ year, base, previewed }}
      submit={t(shown ? "publish" : "preview")}
      state={state}
      send={send}
      busy={busy}
    >
      <DayFields
        {...calendar}
        lists={isTyped(state.values?.["list"])}
        removes={isTyped(state.values?.["remove"])}
      />
      <FormText name="spans" label={t("hours")} hint={t("hoursHint")} initial={spans} required />
      <FormCheckbox
        name="complete"
        label={t("complete", { year: String(year) })}
        hint={t("completeHint")}
        initial={complete}
      />
      <FormTextarea name="note" label={t("note")} hint={t("noteHint")} rows={2} required />
      <FormCheckbox name="recalculate" label={t("recalculate")} hint={t("recalculateHint")} />
      <FormText name="reason" label={t("reason")} />
      {state.result === undefined ? null : (
        <div className="min-w-0">
          <CalendarPreview view={state.result} year={year} />
        </div>
      )}
    </FormFrame>
  );
}

/** What holds typed words stands open again. */
type Opened = { lists: boolean; removes: boolean };

function DayFields({
  year,
  entered,
  list,
  lists,
  removes,
}: Pick<Props, "year" | "entered" | "list"> & Opened) {
  const t = useTranslations("deadlines.calendar");
  const values = { year: String(year) };
  const kinds = (["holiday", "working"] as const).map((kind) => ({ value: kind, text: t(`kinds.${kind}`) }));
  return (
    <>
      <Fieldset name="add" label={t("add")} hint={t("addHint")}>
        <div className="grid gap-4 sm:grid-cols-[10rem_10rem_minmax(0,1fr)] sm:items-end">
          <FormText name="addDay" label={t("day")} hint={t("dayHint", values)} />
          <FormSelect name="addKind" label={t("kind")} options={kinds} initial="holiday" />
          <FormText name="addName" label={t("name")} />
        </div>
      </Fieldset>
      <Details summary={t("import")} open={lists}>
        <FormTextarea name="list" label={t("list")} hint={t("listHint", values)} rows={8} />
        <FormCheckbox name="replace" label={t("replace", values)} />
        {list === "" ? null : (
          <>
            <p className="font-semibold">{t("current")}</p>
            <pre className="rounded-md bg-raised p-3 text-sm break-words whitespace-pre-wrap select-all">
              {list}
            </pre>
          </>
        )}
      </Details>
      <Details summary={t("remove")} open={removes}>
        {entered.length === 0 ? (
          <p>{t("noDays")}</p>
        ) : (
          <Fieldset name="remove" label={t("remove")} hint={t("removeHint")}>
            {entered.map(({ day, text, kind, name }) => (
              <FormCheckbox
                key={day}
                name="remove"
                value={day}
                label={t("dayOf", { day: text, kind: t(`kinds.${kind}`), name })}
              />
            ))}
          </Fieldset>
        )}
      </Details>
    </>
  );
}

function isTyped(values: string[] | undefined): boolean {
  return values?.some((value) => value.trim() !== "") ?? false;
}
