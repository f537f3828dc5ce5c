import { AsyncLocalStorage } from "node:async_hooks";

declare global {
  // Next's bundle and that of the server each have their own modules, and must find the same one here.
  var hoidapRequest: AsyncLocalStorage<{ requestId: string }> | undefined;
}

/** The request that is being answered: whatever is logged meanwhile carries its id. */
export const requestScope = (globalThis.hoidapRequest ??= new AsyncLocalStorage<{ requestId: string }>());
