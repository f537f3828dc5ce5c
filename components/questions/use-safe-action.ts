import { unstable_rethrow } from "next/navigation";
import { useActionState, useEffect, useState } from "react";
import type { FormState } from "@/lib/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * useActionState for forms that must not lose a word when the server is away: the failed request becomes a message
 * beside everything typed. The page is rendered with the server's own action, so the form works without JavaScript;
 * the wrapped one takes over in the browser.
 */
export function useSafeAction(action: Action, address: string, offline: string, initial: FormState = {}) {
  const [current, setCurrent] = useState<Action>(() => action);
  useEffect(() => setCurrent(() => guarded(action, offline)), [action, offline]);
  const [state, send, pending] = useActionState(current, initial, address);
  return { state, send, pending };
}

function guarded(action: Action, offline: string): Action {
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, code: "unexpected", message: offline, values: textsOf(form) };
    }
  };
}

function textsOf(form: FormData): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === "string" && !name.startsWith("$")) (texts[name] ??= []).push(value);
  }
  return texts;
}
