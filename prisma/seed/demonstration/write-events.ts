import type { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/lib/db";
import { recipientsOf } from "@/lib/events/recipients";
import { chain } from "@/lib/events/record";
import type { References } from "./references";
import type { StoryEvent } from "./story";
import type { Placed } from "./write-questions";

type ToldEvent = StoryEvent & {
  questionId: number;
  hasEmail: boolean;
  locale: string;
  departmentId: number | null;
};

const sendingTakes = 4_000;
/** Letters younger than this still wait for the mailer, so that the log shows them before and after. */
const waiting = 5 * 60_000;

/**
 * The events of all questions in the order they happened, because the sequence of ids is the order of the screens;
 * their audit chain per question; and the letters that followed from them.
 */
export async function writeEvents(
  tx: Transaction,
  references: References,
  placed: Placed[],
  now: Date,
): Promise<void> {
  const events = inOrder(placed, references);
  const heads = new Map<number, string>();
  const rows = events.map(({ type, questionId, departmentId, data, at, actor }) => {
    const actorId = actor === null ? null : references.person(actor);
    const previousHash = heads.get(questionId) ?? null;
    const hash = chain(previousHash, { type, questionId, actorId, departmentId, data, at: at.toISOString() });
    heads.set(questionId, hash);
    return { type, questionId, actorId, departmentId, data, createdAt: at, previousHash, hash };
  });
  const written = await tx.event.createManyAndReturn({ data: rows, select: { id: true } });
  const ids = written.map(({ id }) => id).sort((one, other) => one - other);
  await tx.delivery.createMany({ data: await deliveriesOf(tx, events, { ids, now }) });
  await tx.$executeRaw`
    update questions set head_hash = head.hash
    from unnest(${[...heads.keys()]}::integer[], ${[...heads.values()]}::text[]) as head (question_id, hash)
    where questions.id = head.question_id`;
}

function inOrder(placed: Placed[], references: References): ToldEvent[] {
  return placed
    .flatMap(({ story, questionId }) => {
      const { reach, channel, locale } = story.spec;
      const hasEmail = reach !== "phone" && channel !== "phone";
      return story.events.map((event) => {
        const departmentId = event.department === null ? null : references.department(event.department);
        return { ...event, questionId, hasEmail, departmentId, locale: locale ?? "vi" };
      });
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

async function deliveriesOf(
  tx: Transaction,
  events: ToldEvent[],
  { ids, now }: { ids: number[]; now: Date },
) {
  const known = new Map<string, ReturnType<typeof recipientsOf>>();
  const deliveries: Prisma.DeliveryCreateManyInput[] = [];
  for (const [index, { type, departmentId, data, at, hasEmail, questionId, locale }] of events.entries()) {
    const eventId = ids[index] ?? 0;
    const occasion = `${type} ${departmentId ?? ""} ${hasEmail}`;
    const recipients =
      known.get(occasion) ?? recipientsOf(tx, { type, departmentId, data, citizenHasEmail: hasEmail });
    known.set(occasion, recipients);
    for (const { template, recipientKind, contactId, params } of await recipients) {
      deliveries.push({
        eventId,
        questionId,
        template,
        params: params === undefined ? {} : data,
        recipientKind,
        locale: recipientKind === "citizen" ? locale : "vi",
        contactId: contactId ?? null,
        messageId: `e${eventId}.${template}.${contactId ?? "citizen"}`,
        createdAt: at,
        ...outcomeOf(now, eventId, template, at),
      });
    }
  }
  return deliveries;
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
