import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "gold";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-5 py-2 text-center font-semibold leading-snug no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-sea text-on-sea hover:bg-sea-strong",
  secondary: "border-line-strong bg-surface text-ink hover:border-sea hover:bg-sea-soft",
  quiet: "border-transparent text-link underline-offset-4 hover:bg-sea-soft hover:underline",
  danger: "border-transparent bg-danger-fill text-on-danger hover:opacity-90",
  gold: "border-transparent bg-gold text-on-gold hover:bg-gold-strong",
};

/** The look shared by buttons and by links that stand where a button would. */
export function buttonStyle(variant: ButtonVariant, small: boolean, extra?: string): string {
  return classNames(base, variants[variant], small && "px-3 text-sm", extra);
}
