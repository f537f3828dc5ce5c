import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

const tones: Record<Tone, string> = {
  neutral: "bg-raised text-ink",
  info: "bg-sea-soft text-sea-strong",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
};

/** A state in a word. The word carries the meaning, the colour only repeats it. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tagClass(tone)}>{children}</span>;
}

export function tagClass(tone: Tone): string {
  return classNames("inline-block rounded-sm px-2 py-0.5 text-sm font-semibold", tones[tone]);
}
