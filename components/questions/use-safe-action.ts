import { unstable_rethrow } from "next/navigation";
import { useActionState, useMemo, useSyncExternalStore } from "react";
import type { FormState } from "@/lib/form-state";

type Prepare = (form: FormData) => Promise<void>;
type Action<Result> = (state: FormState<Result>, form: FormData) => Promise<FormState<Result>>;

/**
 * useActionState for forms that must not lose a word when the server is away: the failed request becomes a message
 * beside everything typed. The page is rendered with the server's own action, so the form works without JavaScript;
 * the wrapped one takes over in the browser, and lets `prepare` add to the form what only a browser can.
 */
export function useSafeAction<Result = never>(
  action: Action<Result>,
  address: string,
  offline: string,
  initial: FormState<Awaited<Result>> = {},
  prepare?: Prepare,
) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const current = useMemo(
    () => (inBrowser ? guarded(action, offline, prepare) : action),
    [inBrowser, action, offline, prepare],
  );
  const [state, send, pending] = useActionState(current, initial, address);
  return { state, send, pending, inBrowser };
}

/** Nothing to subscribe to: only the server and the first render in the browser differ. */
const never = () => () => undefined;

function guarded<Result>(action: Action<Result>, offline: string, prepare?: Prepare): Action<Result> {
  return async (state, form) => {
    try {
      await prepare?.(form);
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
