import "server-only";
import { headers } from "next/headers";
import { cameBack } from "./came-back";
import type { FormState } from "./form-state";

/** By what Next keeps of a request: its action and the page it renders afterwards get the same object. */
const refusals = new WeakMap<object, FormState<unknown>>();

/** Remembers what a form was told, for as long as its request lasts. */
export async function noted<State extends FormState<unknown>>(state: State): Promise<State> {
  if (state.message !== undefined) refusals.set(await headers(), state);
  return state;
}

/**
 * What the form that this page comes back with was told. Without JavaScript it is rendered anew after a race, and the
 * form of the step before, which would say it, may be gone.
 */
export async function findRefusal(): Promise<FormState<unknown> | null> {
  if (!(await cameBack())) return null;
  return refusals.get(await headers()) ?? null;
}
