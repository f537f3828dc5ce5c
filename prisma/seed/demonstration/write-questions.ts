import type { Transaction } from "@/lib/db";
import { localDay } from "@/lib/format";
import { hashSecret, linkToken, trackingCode } from "@/lib/secrets";
import { citizenOf } from "./citizen";
import type { References } from "./references";
import type { Story } from "./story";
import { afterWorkingDays } from "./work-time";

export type Coded = { story: Story; code: string };
/** A story and the row it became. */
export type Placed = Coded & { questionId: number };

/** Writes the register in few statements. Repeated questions come last, because they name the row they repeat. */
export async function writeQuestions(
  tx: Transaction,
  references: References,
  coded: Coded[],
): Promise<Placed[]> {
  const repeats = ({ story }: Coded): boolean => story.status === "duplicate";
  const masters = await insert(tx, references, { coded: coded.filter((one) => !repeats(one)), masters: [] });
  const repeated = await insert(tx, references, { coded: coded.filter(repeats), masters });
  const placed = [...masters, ...repeated];
  await tx.citizen.createMany({
    data: placed.map(({ story, code, questionId }) => {
      return { questionId, ...citizenOf(story.spec, code), consentedAt: story.submittedAt };
    }),
  });
  return placed;
}

async function insert(
  tx: Transaction,
  references: References,
  { coded, masters }: { coded: Coded[]; masters: Placed[] },
): Promise<Placed[]> {
  const rows = await tx.question.createManyAndReturn({
    data: coded.map(({ story, code }) => ({
      code,
      submissionKey: `demonstration-${code}`,
      trackingHash: hashSecret(trackingCode(code, 1)),
      linkHash: hashSecret(linkToken(code, "track", 1)),
      masterId: masterOf(story, masters),
      ...asked(references, story),
      ...progress(references, story),
      ...promise(references, story),
    })),
    select: { id: true, code: true },
  });
  const idOf = new Map(rows.map(({ id, code }) => [code, id]));
  return coded.map((one) => ({ ...one, questionId: idOf.get(one.code) ?? 0 }));
}

function masterOf({ spec: { outcome, title } }: Story, masters: Placed[]): number | null {
  if (outcome.status !== "duplicate") return null;
  const master = masters.find(({ story }) => story.spec.key === outcome.of);
  if (master === undefined) throw new Error(`"${title}" repeats "${outcome.of}", which does not exist`);
  return master.questionId;
}

function asked(references: References, { spec, submittedAt, at }: Story) {
  return {
    title: spec.title,
    content: spec.content,
    kind: spec.kind ?? "question",
    channel: spec.channel ?? "web",
    locale: spec.locale ?? "vi",
    visibility: spec.visibility ?? "anonymous",
    topicId: spec.topic === undefined ? null : references.topic(spec.topic),
    placeId: spec.place === undefined ? null : references.place(spec.place),
    createdAt: submittedAt,
    updatedAt: at,
  };
}

function progress(references: References, story: Story) {
  return {
    urgency: story.urgency,
    status: story.status,
    publication: story.publication,
    version: story.version,
    leadDepartmentId: story.leadDepartment === undefined ? null : references.department(story.leadDepartment),
    officialId: story.official === undefined ? null : references.person(story.official),
    answeredAt: story.answeredAt ?? null,
    closedAt: story.closedAt ?? null,
    reasonCode: story.reasonCode ?? null,
    reasonText: story.reasonText ?? null,
    forwardedTo: story.forwardedTo ?? null,
    followUpAt: story.followUpAt === undefined ? null : new Date(localDay(story.followUpAt)),
    rejectionCount: story.rejectionCount,
    infoRequestCount: story.infoRequestCount,
    reopenCount: story.rounds.length,
  };
}

/** The dates promised, and the policy and calendar they were promised under. */
function promise(references: References, story: Story) {
  return {
    submittedAt: story.submittedAt,
    triageDueAt: story.triageDueAt,
    receivedAt: story.receivedAt ?? null,
    dueAt: story.dueAt ?? null,
    originalDueAt: story.originalDueAt ?? null,
    clockFrom: story.clockFrom ?? null,
    extendedAt: story.extendedAt ?? null,
    extensionReason: story.extensionReason ?? null,
    pausedAt: story.pausedAt ?? null,
    publicationDueAt: publicationDue(story),
    calendarId: references.calendar,
    answerPolicyId: story.receivedAt === undefined ? null : references.policy(`answer.${story.urgency}`),
  };
}

/** Two working days from the answer, or from its correction when it had been published before. */
function publicationDue({ publication, published, answeredAt, at }: Story): Date | null {
  if (publication !== "queued" || answeredAt === undefined) return null;
  return afterWorkingDays(published === undefined ? answeredAt : at, 2, "17:00");
}
