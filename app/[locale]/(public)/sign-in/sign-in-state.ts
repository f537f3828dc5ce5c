import type { Credentials } from "./request-session";

/** `accepted` are address and password that were right: asked for the code, the page sends them once more with it. */
export type SignInState = {
  email: string;
  errors: Record<string, string>;
  message?: string;
  accepted?: Omit<Credentials, "code">;
};
