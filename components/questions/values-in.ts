import type { FormState } from "@/lib/form-state";

export type ValueOf = (name: string) => string | undefined;
export type FieldOf = (name: string) => { name: string; error: string | undefined };

/** What a field shows: what was typed when the form came back, else what it begins with. */
export function valuesIn(state: FormState<unknown>, initial: Record<string, string>): ValueOf {
  return (name) => (state.values === undefined ? initial[name] : state.values[name]?.[0]);
}
