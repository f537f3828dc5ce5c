import { hasAnyRole, type Role, type Viewer } from "@/lib/viewer";

/** The queues of the inbox in their order. Texts are `queue.<key>` of messages desk. */
export const queueKeys = [
  "triage",
  "unassigned",
  "forwarded",
  "needs-me",
  "department",
  "mine",
  "mentioned",
  "approval",
  "apologies",
  "waiting",
  "due-soon",
  "overdue",
  "answered",
  "publishing",
  "snoozed",
] as const;
export type QueueKey = (typeof queueKeys)[number];

/** Who has which queue; what is in it is decided by queue-sql.ts. */
const rolesOf: Record<QueueKey, readonly Role[]> = {
  triage: ["coordinator", "operator"],
  unassigned: ["coordinator"],
  forwarded: ["coordinator"],
  "needs-me": ["leader"],
  department: ["coordinator", "official", "leader"],
  mine: ["official", "leader"],
  mentioned: ["coordinator", "operator", "official", "leader"],
  approval: ["leader"],
  apologies: ["leader"],
  waiting: ["coordinator", "operator", "official", "leader"],
  "due-soon": ["coordinator", "official", "leader"],
  overdue: ["coordinator", "official", "leader"],
  answered: ["coordinator", "operator", "official", "leader"],
  publishing: ["coordinator", "editor"],
  snoozed: ["coordinator", "operator", "official", "leader", "editor"],
};

export function queuesOf(viewer: Viewer): QueueKey[] {
  return queueKeys.filter((key) => mayOpenQueue(viewer, key));
}

export function mayOpenQueue(viewer: Viewer, key: QueueKey): boolean {
  return hasAnyRole(viewer, rolesOf[key]);
}

/** Queues in which who asks makes a difference, not only the roles they have. */
const ownQueues: readonly QueueKey[] = ["needs-me", "mine", "mentioned", "approval", "apologies", "snoozed"];

export function isOwnQueue(key: QueueKey): boolean {
  return ownQueues.includes(key);
}

/** What waits for a person's own hands, by what they are first of all: new questions, answers to approve, own work. */
const homes: readonly QueueKey[] = ["triage", "needs-me", "mine", "publishing"];

export function homeQueueOf(viewer: Viewer): QueueKey | undefined {
  return homes.find((key) => mayOpenQueue(viewer, key)) ?? queuesOf(viewer)[0];
}
