"use client";

import { useEffect, useRef } from "react";

type Props = {
  title: string;
  /** Field id -> sentence. Keys without a control on the page may be left to `message`. */
  errors?: Record<string, string> | undefined;
  message?: string | undefined;
};

/**
 * On top of a form that came back: takes the focus, links each sentence to its field. Nothing to say, nothing shown.
 * `data-refused` tells the rest of the page that the form speaks for itself.
 */
export function ErrorSummary({ title, errors, message }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const fields = Object.entries(errors ?? {});
  const empty = fields.length === 0 && !message;

  // Every refused attempt brings a new errors object, so the focus moves each time.
  useEffect(() => {
    if (!empty) box.current?.focus();
  }, [errors, message, empty]);

  if (empty) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      data-refused=""
      className="rounded-md border-4 border-danger bg-surface p-5"
    >
      <h2 className="text-lg">{title}</h2>
      {message ? <p className="mt-2">{message}</p> : null}
      {fields.length > 0 ? (
        <ul className="mt-2 list-disc space-y-1 ps-5">
          {fields.map(([field, sentence]) => (
            <li key={field}>
              <a href={`#${field}`} className="font-semibold text-danger underline underline-offset-4">
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
