/** The header by which the server asks a page of the desk for its frame; no client can send it (lib/server/admit.ts). */
export const frameHeader = "x-desk-frame";

/**
 * What stands in a frame in the place of what is somebody's own. The list is so long that React sends it as a text of
 * its own, as it does with a real one.
 */
export const slots = {
  name: "hoidapslotname",
  email: "hoidapslotemail",
  role: (index: number) => `hoidapslotrole${String(index)}.`,
  list: "hoidapslotlist".padEnd(1_100, "-"),
  /** What the address asks for, with its question mark. */
  search: "?queue=hoidapslotsearch",
  nonce: "hoidapslotnonce",
} as const;
