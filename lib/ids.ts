import { z } from "zod";

/** The largest id or version a column holds: more is no id of ours, and PostgreSQL would refuse it with an exception. */
export const largestId = 2_147_483_647;

/** An id from a form or an address. `message` is a key of messages errors. */
export function idField(message: string) {
  return z.coerce
    .number({ error: message })
    .int({ error: message })
    .positive({ error: message })
    .max(largestId, { error: message });
}

/** The same where nothing may be chosen: an empty choice is null. */
export function optionalIdField(message: string) {
  const empty = (value: unknown) => value === "" || value === undefined;
  return z.preprocess((value) => (empty(value) ? null : value), idField(message).nullable());
}
