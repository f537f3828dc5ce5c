"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { classNames } from "@/components/ui/class-names";
import { controlStyle } from "@/components/ui/field";
import { isComposing } from "./composing";
import { fetchJson } from "./inbox-fetch";
import { keyTable, type KeyId } from "./keys/table";
import { goToTarget, hasTarget } from "./keys/targets";

export type PaletteEntry = {
  group: "questions" | "queues" | "filters" | "people" | "departments" | "pages";
  text: string;
  note?: string;
  href: string;
};
/** A step of the open question, which needs no page. */
type Step = { group: "steps"; text: string; step: KeyId };
type Entry = PaletteEntry | Step;

/** The server is asked when the typing pauses. */
const pauseMs = 120;

type Props = { href: string; onClose: () => void };

/**
 * Goes anywhere by a few letters: questions, people, departments, lists, pages, and the steps of the open question. A
 * combobox in a dialog: the field keeps the focus, arrows move, Enter or a click takes the active entry.
 */
export function Palette({ href, onClose }: Props) {
  const t = useTranslations("palette");
  const router = useRouter();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const found = useFound(href, typed);
  const steps = useSteps(typed);
  const entries: Entry[] = [...steps, ...(found ?? [])];
  useEffect(() => {
    // The field, as the first of it, gets the focus.
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${String(active)}`)?.scrollIntoView({ block: "nearest" });
  }, [active, id]);

  const choose = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    // First closed, because that gives the focus back to where it was.
    dialog.current?.close();
    if (entry.group === "steps") goToTarget(entry.step);
    else router.push(entry.href);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return;
    const move = moves[event.key];
    if (move !== undefined) setActive(move(active, entries.length));
    else if (event.key === "Enter") choose(entries[active]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      aria-label={t("title")}
      onClose={onClose}
      className="mx-auto mt-[12vh] w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-md border border-line bg-surface p-0 text-ink shadow-card"
    >
      <div className="border-b border-line p-3">
        <label htmlFor={`${id}-field`} className="mb-1 block text-sm font-semibold">
          {t("label")}
        </label>
        <input
          id={`${id}-field`}
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? `${id}-${String(active)}` : undefined}
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className={`${controlStyle} border-line-strong`}
        />
      </div>
      <Entries id={id} entries={entries} active={active} onChoose={choose} />
      <p
        role="status"
        className={classNames("px-4 py-2 text-sm text-muted", entries.length > 0 && "sr-only")}
      >
        {found === null ? t("loading") : t("count", { count: entries.length })}
      </p>
    </dialog>
  );
}

type EntriesProps = { id: string; entries: Entry[]; active: number; onChoose: (entry: Entry) => void };

function Entries({ id, entries, active, onChoose }: EntriesProps) {
  const t = useTranslations("palette");
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <div id={id} role="listbox" aria-label={t("title")} className="max-h-[55vh] overflow-y-auto py-1">
      {groups.map((group) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} className="px-4 pt-2 pb-1 text-sm font-semibold text-muted">
            {t(`group.${group}`)}
          </div>
          {entries.map((entry, index) =>
            entry.group === group ? (
              <button
                key={`${entry.text} ${String(index)}`}
                id={`${id}-${String(index)}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(entry)}
                className={classNames(
                  "block min-h-11 w-full cursor-pointer border-s-4 px-4 py-1.5 text-start",
                  index === active ? "border-sea bg-sea-soft" : "border-transparent hover:bg-raised",
                )}
              >
                <span className="line-clamp-1 font-semibold">{entry.text}</span>
                {"note" in entry ? <span className="block text-sm text-muted">{entry.note}</span> : null}
              </button>
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}

const moves: Record<string, (active: number, length: number) => number> = {
  ArrowDown: (active, length) => (length === 0 ? 0 : (active + 1) % length),
  ArrowUp: (active, length) => (length === 0 ? 0 : (active + length - 1) % length),
};

/** What the server found for the newest text; null until the first answer. */
function useFound(href: string, typed: string): PaletteEntry[] | null {
  const [found, setFound] = useState<PaletteEntry[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const query = new URLSearchParams({ q: typed });
      const { data } = await fetchJson<{ entries: PaletteEntry[] }>(`${href}?${query.toString()}`);
      if (isCurrent && data !== null) setFound(data.entries);
    };
    const timer = setTimeout(() => void ask(), typed === "" ? 0 : pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [href, typed]);
  return found;
}

/** The steps that the open question's page has for this person. */
function useSteps(typed: string): Step[] {
  const t = useTranslations("keys.key");
  const [there] = useState(() => keyTable.filter(({ group, id }) => group === "question" && hasTarget(id)));
  const plain = fold(typed);
  return there
    .map(({ id }) => ({ group: "steps" as const, text: t(id), step: id }))
    .filter(({ text }) => plain === "" || ` ${fold(text)}`.includes(` ${plain}`));
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/[đĐ]/g, "d").toLowerCase().trim();
}
