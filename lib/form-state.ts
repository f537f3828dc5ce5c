import type { ErrorCode } from "./errors";

/** What a form gets back. Texts are in the reader's language; values are everything that was typed. */
export type FormState = {
  ok?: boolean;
  code?: ErrorCode | "unexpected";
  message?: string;
  errors?: Record<string, string>;
  values?: Record<string, string[]>;
};

export const emptyForm: FormState = {};
