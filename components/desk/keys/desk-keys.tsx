"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Palette } from "../palette";
import { focusNow } from "./focus";
import { KeySheet } from "./key-sheet";
import { meaningOf, sequenceMs } from "./meaning";
import { backToList, chooseRow, moveInList, startBulk } from "./rows";
import { capsOf, type KeyId } from "./table";
import { goToTarget, sendForm } from "./targets";

/** Lists of this person that a sequence leads to; one of another role is missing. */
export type KeyPlaces = Partial<
  Record<"goInbox" | "goMine" | "goDepartment" | "goOverdue" | "goNews", string>
>;

type Props = {
  singleKeys: boolean;
  places: KeyPlaces;
  deskHref: string;
  settingsHref: string;
  paletteHref: string;
};

/** Keys that also mean the ticked rows of the list. */
const bulkSteps: Partial<Record<KeyId, string>> = { claim: "receive", assign: "assign", snooze: "snooze" };

/** A word is shown for so long. */
const saidMs = 4_000;

/**
 * Listens to the keys of the table on every page of the desk. They act by the links, boxes, fields and buttons that the
 * page has for this person, so that a key can do no more than a click. What happened is said in a status.
 */
export function DeskKeys({ singleKeys, places, deskHref, settingsHref, paletteHref }: Props) {
  const t = useTranslations("keys");
  const router = useRouter();
  const [dialog, setDialog] = useState<"sheet" | "palette" | null>(null);
  const [said, setSaid] = useSaid();
  const first = useRef<{ key: string; at: number } | null>(null);

  /** Whether the key was ours. */
  const act = (id: KeyId): boolean => {
    const isDone = done(id);
    if (isDone === null) return false;
    if (!isDone) setSaid(t("none", { key: capsOf(id).join(" "), what: t(`key.${id}`) }));
    return true;
  };
  /** Null: the key stays the browser's. False: there is nothing to do for it here. */
  const done = (id: KeyId): boolean | null => {
    switch (id) {
      case "next":
      case "previous":
        return moveInList(id === "next" ? 1 : -1) !== null;
      case "select": {
        const row = chooseRow();
        if (row === null) return false;
        setSaid(t(row.chosen ? "chosen" : "cleared", { code: row.code, count: row.count }));
        return true;
      }
      case "back":
        if (!backToList()) router.push(deskHref);
        return true;
      case "goInbox":
      case "goMine":
      case "goDepartment":
      case "goOverdue":
      case "goNews":
        if (places[id] !== undefined) router.push(places[id]);
        return places[id] !== undefined;
      case "search":
        return focusSearch();
      case "sheet":
      case "palette":
        if (document.querySelector("dialog[open]") === null) setDialog(id);
        return true;
      case "send":
        return sendForm() ? true : null;
      default:
        return startBulk(bulkSteps[id] ?? "") || goToTarget(id);
    }
  };

  useEffect(() => {
    document.documentElement.dataset["keys"] = singleKeys ? "on" : "off";
  }, [singleKeys]);
  useEffect(() => {
    // The same for a mouse: the button stands in the frame, outside of here.
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest("[data-palette]")) setDialog("palette");
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
  // With the screen and not a moment after it: a key that is pressed then means what is shown.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const before = first.current;
      const begun = before !== null && event.timeStamp - before.at < sequenceMs ? before.key : null;
      const meaning = meaningOf(event, { focus: focusNow(), singleKeys, first: begun });
      if (!isModifier(event)) first.current = null;
      if (meaning === null) return;
      if ("first" in meaning) {
        first.current = { key: meaning.first, at: event.timeStamp };
        event.preventDefault();
      } else if (act(meaning.id)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <>
      <p
        role="status"
        className={
          said === ""
            ? "sr-only"
            : "no-print fixed inset-x-4 bottom-4 z-40 mx-auto w-fit rounded-md bg-ink px-4 py-2 text-sm text-surface shadow-card"
        }
      >
        {said}
      </p>
      {dialog === "sheet" ? <KeySheet settingsHref={settingsHref} onClose={() => setDialog(null)} /> : null}
      {dialog === "palette" ? <Palette href={paletteHref} onClose={() => setDialog(null)} /> : null}
    </>
  );
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("[role=search] input[type=search]");
  if (field?.checkVisibility() !== true) return false;
  field.focus();
  field.select();
  return true;
}

function isModifier({ key }: KeyboardEvent): boolean {
  return ["Shift", "Control", "Alt", "Meta", "CapsLock"].includes(key);
}

function useSaid(): [string, (text: string) => void] {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), saidMs);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid];
}
