import { z } from "zod";
import { deadlineStates } from "@/lib/deadlines/status";
import { longestWords, nobody } from "@/lib/filters/status";
import { idField } from "@/lib/ids";
import { queueKeys } from "./queues";
import { channels, questionKinds, urgencies } from "./status";

/** An address may hold anything: a value that is none is left out, and the list shows more, never an error. */
const lenient = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const id = lenient(idField("not_found"));

/** What narrows a queue, as it stands in the addresses of the inbox, of its changes and in saved filters. */
export const inboxConditions = z.object({
  topic: id,
  department: id,
  place: id,
  urgency: lenient(z.enum(urgencies)),
  deadline: lenient(z.enum(deadlineStates)),
  /** Who has taken the question on. */
  official: lenient(z.union([z.literal(nobody), idField("not_found")])),
  kind: lenient(z.enum(questionKinds)),
  channel: lenient(z.enum(channels)),
  /** Words of code, title or content, with or without diacritics. */
  q: lenient(z.string().trim().max(longestWords)),
});
export type InboxConditions = z.output<typeof inboxConditions>;

/** A page asks about a larger burst of changes in parts. */
const mostIds = 100;

/** Of which questions a page asks what became of them in the list it shows. */
export const changesSearch = inboxConditions.extend({
  queue: z.enum(queueKeys),
  ids: z
    .string()
    .regex(/^\d{1,9}(,\d{1,9})*$/)
    .transform((list) => list.split(",").map(Number))
    .pipe(z.array(z.number()).max(mostIds)),
});
export type ChangesSearch = z.output<typeof changesSearch>;

/** A page of a list: the queue, its conditions, and the cursor of the page before. */
export const inboxSearch = inboxConditions.extend({
  queue: lenient(z.enum(queueKeys)),
  after: lenient(z.string().max(40)),
});
