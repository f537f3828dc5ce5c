import type { ErrorCode } from "./errors";

/** What a form gets back. Texts are in the reader's language; values are everything that was typed. */
export type FormState<Result = never> = {
  ok?: boolean;
  code?: ErrorCode | "unexpected";
  message?: string;
  errors?: Record<string, string>;
  values?: Record<string, string[]>;
  /** Seconds after which it is worth to try again, where that is known. */
  retryAfter?: number;
  /** What a form that stays on its page wants to show. */
  result?: Result;
};

/** Passwords are the one thing a refused form does not give back: it would stand in the page's source. */
export function isSecretField(name: string): boolean {
  return name.startsWith("password");
}

export const emptyForm: FormState = {};
