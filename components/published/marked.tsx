import { Fragment } from "react";
import type { Part } from "@/lib/search/schema";

/** A text with the words that were looked for. React escapes it; no markup of the text gets through. */
export function Marked({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, marked }, index) =>
    marked ? (
      <mark key={index} className="rounded-sm bg-warning-soft text-ink">
        {text}
      </mark>
    ) : (
      <Fragment key={index}>{text}</Fragment>
    ),
  );
}
