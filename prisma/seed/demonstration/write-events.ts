import type { Transaction } from "@/lib/db";
import { recipientsOf } from "@/lib/events/recipients";
import { chain } from "@/lib/events/record";
import type { References } from "./references";
import type { Story, StoryEvent } from "./story";

export type ToldEvent = StoryEvent & { questionId: number; hasEmail: boolean; now: Date };

const sendingTakes = 4_000;
/** Letters younger than this still wait for the mailer, so that the log shows them before and after. */
const waiting = 5 * 60_000;

/** The events of all questions in the order they happened, because the sequence of ids is the order of the screens. */
export function inOrder(told: { story: Story; questionId: number; hasEmail: boolean }[]): ToldEvent[] {
  return told
    .flatMap(({ story, questionId, hasEmail }) =>
      story.events.map((event) => ({ ...event, questionId, hasEmail, now: story.now })),
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** Events with their audit chain per question, and the letters that followed from them. */
export async function writeEvents(
  tx: Transaction,
  references: References,
  events: ToldEvent[],
): Promise<void> {
  const heads = new Map<number, string>();
  for (const event of events) {
    const { type, questionId, data, at } = event;
    const actorId = event.actor === null ? null : references.person(event.actor);
    const departmentId = event.department === null ? null : references.department(event.department);
    const previousHash = heads.get(questionId) ?? null;
    const hash = chain(previousHash, { type, questionId, actorId, departmentId, data, at: at.toISOString() });
    heads.set(questionId, hash);
    const { id } = await tx.event.create({
      data: { type, questionId, actorId, departmentId, data, createdAt: at, previousHash, hash },
      select: { id: true },
    });
    await writeDeliveries(tx, event, { eventId: id, departmentId });
  }
  for (const [id, headHash] of heads) await tx.question.update({ where: { id }, data: { headHash } });
}

async function writeDeliveries(
  tx: Transaction,
  { type, questionId, data, at, hasEmail, now }: ToldEvent,
  { eventId, departmentId }: { eventId: number; departmentId: number | null },
): Promise<void> {
  const recipients = await recipientsOf(tx, { type, departmentId, data, citizenHasEmail: hasEmail });
  if (recipients.length === 0) return;
  await tx.delivery.createMany({
    data: recipients.map(({ template, recipientKind, contactId, params }) => ({
      eventId,
      questionId,
      template,
      params: params ?? {},
      recipientKind,
      contactId: contactId ?? null,
      messageId: `e${eventId}.${template}.${contactId ?? "citizen"}`,
      createdAt: at,
      ...outcomeOf(now, eventId, template, at),
    })),
  });
}

/** Nearly all went out at once; some letters of receipt met a mailbox that does not exist. */
function outcomeOf(now: Date, eventId: number, template: string, at: Date) {
  const first = { attempts: 1, nextAttemptAt: at };
  if (now.getTime() - at.getTime() < waiting)
    return { state: "pending" as const, attempts: 0, nextAttemptAt: now };
  if (template === "citizen-received" && eventId % 15 === 0) {
    return { ...first, state: "failed" as const, lastError: "550 5.1.1 Mailbox does not exist" };
  }
  return { ...first, state: "sent" as const, sentAt: new Date(at.getTime() + sendingTakes) };
}
