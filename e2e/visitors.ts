import type { Who } from "./people";

/** Everybody who may knock: somebody without a session, somebody whose session was ended, and the people of the desk. */
export const visitors = [
  "reader",
  "ended",
  "operator",
  "coordinator",
  "official",
  "leader",
  "otherOfficial",
  "otherLeader",
  "editor",
  "admin",
] as const satisfies (Who | "reader" | "ended")[];
export type Visitor = (typeof visitors)[number];
