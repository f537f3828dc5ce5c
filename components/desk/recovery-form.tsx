"use client";

import { useActionState, type ReactNode } from "react";
import type { FormState } from "@/lib/form-state";
import { FormFrame } from "./action-form";
import { RecoveryCodes } from "./recovery-codes";

type Props = {
  name: string;
  action: (state: FormState<string[]>, form: FormData) => Promise<FormState<string[]>>;
  hidden: Record<string, number>;
  submit: string;
  /** Where to go once the codes are safe. */
  deskHref: string;
  children: ReactNode;
};

/** A form whose result are recovery codes, which take its place: the page cannot show them again. */
export function RecoveryForm({ action, deskHref, ...frame }: Props) {
  const [state, send, busy] = useActionState(action, {});
  const { result } = state;
  if (result === undefined) return <FormFrame {...frame} state={state} send={send} busy={busy} />;
  return <RecoveryCodes codes={result} deskHref={deskHref} />;
}
