"use client";

import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Suggestion } from "@/lib/suggestions/status";

/** Handed in, so that a page with a search field need not load the machinery of translations. */
export type SearchBoxTexts = {
  suggestions: string;
  /** With `{count}` in it. */
  count: string;
  kinds: Record<Exclude<Suggestion["kind"], "question">, string>;
};

type Props = {
  texts: SearchBoxTexts;
  id: string;
  label: string;
  hideLabel?: boolean;
  locale: string;
  defaultValue?: string;
  describedBy?: string;
  className: string;
};

/** Long enough not to ask after every letter, short enough not to be waited for. */
const settleMs = 120;
const shortest = 2;

/**
 * A search field that shows what may be meant while somebody types (combobox with a list, ARIA Authoring Practices).
 * Without JavaScript it is a plain field of its form. Choosing a suggestion opens it; Enter without a choice searches.
 */
export function SearchBox({ id, label, hideLabel = false, locale, texts, ...field }: Props) {
  const list = useId();
  const { suggestions, ask, close } = useSuggestions(locale, id, field.defaultValue);
  const [active, setActive] = useState(-1);
  const isOpen = suggestions.length > 0;
  const chosen = suggestions[active];

  const move = (event: KeyboardEvent<HTMLInputElement>): void => {
    // An input method that is composing a letter owns its keys.
    if (event.nativeEvent.isComposing || !isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((before) => Math.min(Math.max(before + step, -1), suggestions.length - 1));
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      location.assign(chosen.href);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  };

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
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${String(active)}`}
        aria-describedby={field.describedBy}
        className={field.className}
        onChange={(event) => {
          setActive(-1);
          ask(event.target.value);
        }}
        onKeyDown={move}
        onBlur={close}
      />
      <div
        id={list}
        role="listbox"
        aria-label={texts.suggestions}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-96 overflow-y-auto rounded-md border border-line-strong bg-surface py-1 text-ink shadow-lg"
      >
        {suggestions.map(({ kind, text, href }, index) => (
          <div
            key={href}
            id={`${list}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classNames(
              "flex min-h-11 cursor-pointer items-baseline gap-2 px-4 py-2",
              index === active ? "bg-sea-soft" : "hover:bg-raised",
            )}
            // The keys belong to the field, which keeps the focus; the pointer chooses before it would lose it.
            onMouseDown={(event) => {
              event.preventDefault();
              location.assign(href);
            }}
          >
            <span className="line-clamp-2 min-w-0 flex-1">{text}</span>
            {kind === "question" ? null : (
              <span className="shrink-0 text-sm text-muted">{texts.kinds[kind]}</span>
            )}
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {isOpen ? texts.count.replace("{count}", String(suggestions.length)) : ""}
      </p>
    </div>
  );
}

function useSuggestions(locale: string, id: string, written = "") {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<AbortController>(undefined);

  const stop = (): void => {
    clearTimeout(timer.current);
    running.current?.abort();
  };
  useEffect(() => stop, []);

  const look = async (q: string): Promise<void> => {
    const { signal } = (running.current = new AbortController());
    const query = new URLSearchParams({ q, locale });
    // Suggestions are a help: whoever gets none searches.
    const answer = await fetch(`/api/suggest?${query}`, { signal }).catch(() => null);
    if (answer?.ok !== true) return;
    const found = (await answer.json().catch(() => null)) as { suggestions: Suggestion[] } | null;
    if (found !== null && !signal.aborted) setSuggestions(found.suggestions);
  };

  const ask = (q: string): void => {
    stop();
    if (q.trim().length < shortest) setSuggestions([]);
    else timer.current = setTimeout(() => void look(q), settleMs);
  };
  // What was typed before the page was awake.
  const begin = useEffectEvent((): void => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement && field.id === id && field.value !== written) ask(field.value);
  });
  useEffect(() => {
    const soon = setTimeout(begin);
    return () => clearTimeout(soon);
  }, []);

  return {
    suggestions,
    ask,
    close: (): void => {
      stop();
      setSuggestions([]);
    },
  };
}
