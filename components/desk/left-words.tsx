"use client";

import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";

export type Words = { label: string; text: string };

const Context = createContext<(words: readonly Words[]) => void>(() => undefined);

/**
 * Keeps in sight what was typed into a form that is no longer there: while somebody writes, a colleague takes the
 * question a step further, and the form of the step before goes. `known` are texts that the page shows anyway.
 */
export function LeftWords({ known, children }: { known: readonly string[]; children: ReactNode }) {
  const t = useTranslations("desk.leftWords");
  const [left, setLeft] = useState<readonly Words[]>([]);
  const leave = useCallback((words: readonly Words[]): void => {
    if (words.length > 0) setLeft((before) => [...before, ...words]);
  }, []);
  const shown = left.filter(({ text }) => !known.some((other) => other.trim() === text.trim()));
  return (
    <Context value={leave}>
      {shown.length === 0 ? null : (
        <section aria-label={t("title")} className="mt-3">
          <NotificationBanner tone="warning" title={t("title")}>
            <p>{t("hint")}</p>
            {shown.map(({ label, text }, index) => (
              <div key={index}>
                <p className="font-semibold">{label}</p>
                <pre className="max-h-72 overflow-y-auto font-sans break-words whitespace-pre-wrap">
                  {text}
                </pre>
              </div>
            ))}
            <Button type="button" variant="secondary" onClick={() => setLeft([])}>
              {t("dismiss")}
            </Button>
          </NotificationBanner>
        </section>
      )}
      {children}
    </Context>
  );
}

/** Hands over what a part of the page holds at the moment it goes. */
export function useLeave(read: () => readonly Words[]): void {
  const leave = useContext(Context);
  const latest = useRef(read);
  useLayoutEffect(() => {
    latest.current = read;
  });
  // a layout effect, because it ends while the fields are still there
  useLayoutEffect(() => () => leave(latest.current()), [leave]);
}

/**
 * The same for a form: its long texts, unless it goes because it was sent. After a refusal (`refused`) the fields hold
 * what was typed as if they had come with it.
 */
export function useLeftForm({
  busy,
  refused,
}: {
  busy: boolean;
  refused: boolean;
}): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useLeave(() => {
    const fields = form.current?.querySelectorAll("textarea") ?? [];
    if (busy) return [];
    return [...fields]
      .filter(({ value, defaultValue }) => value.trim() !== "" && (refused || value !== defaultValue))
      .map(({ value, labels }) => ({ label: labels[0]?.textContent ?? "", text: value }));
  });
  return form;
}
