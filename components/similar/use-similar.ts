import { useEffect, useRef, useState, type RefObject } from "react";
import { similarTextMax, type SimilarAnswer } from "@/lib/suggestions/status";

/** People pause between sentences; after every letter would be noise. */
const settleMs = 500;
const shortest = 12;
const fields = ["title", "content"];

/**
 * Published answers near to what is being written into `title` and `content` of the surrounding form. The list changes
 * only when the server has something else to say: a request that fails leaves it as it is.
 */
export function useSimilar(locale: string): {
  anchor: RefObject<HTMLDivElement | null>;
  answers: SimilarAnswer[];
} {
  const anchor = useRef<HTMLDivElement>(null);
  const [answers, setAnswers] = useState<SimilarAnswer[]>([]);

  useEffect(() => {
    const form = anchor.current?.closest("form") ?? null;
    if (form === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = new AbortController();
    let asked = "";

    const look = async (): Promise<void> => {
      const text = textOf(form);
      if (text === asked) return;
      asked = text;
      running.abort();
      running = new AbortController();
      const { signal } = running;
      const found = text.length < shortest ? [] : await fetchSimilar(text, locale, signal);
      if (found !== null && !signal.aborted) setAnswers(found);
    };
    const wait = (event: Event): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !fields.includes(target.getAttribute("name") ?? "")) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), settleMs);
    };
    form.addEventListener("input", wait);
    // What stands there already came back with the form or was kept by the browser.
    timer = setTimeout(() => void look(), settleMs);
    return () => {
      form.removeEventListener("input", wait);
      clearTimeout(timer);
      running.abort();
    };
  }, [locale]);

  return { anchor, answers };
}

function textOf(form: HTMLFormElement): string {
  const data = new FormData(form);
  const texts = fields.map((name) => data.get(name)).filter((value) => typeof value === "string");
  return texts.join("\n").trim().normalize("NFC").slice(0, similarTextMax);
}

async function fetchSimilar(
  text: string,
  locale: string,
  signal: AbortSignal,
): Promise<SimilarAnswer[] | null> {
  try {
    const response = await fetch(`/api/similar?${new URLSearchParams({ text, locale }).toString()}`, {
      signal,
    });
    return response.ok ? ((await response.json()) as { answers: SimilarAnswer[] }).answers : null;
  } catch {
    return null;
  }
}
