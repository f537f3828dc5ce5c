import "server-only";
import { z } from "zod";
import { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { localDay } from "@/lib/format";
import { validOn } from "@/lib/valid-on";
import type { Transaction } from "@/lib/db";
import { followersOf, requestedBy } from "./followers";
import { remindedOf } from "./reminded";
import { digested, subscribing } from "./subscribers";
import type { EventData, EventType, MailTemplate, PersonEventType, ReaderEventType } from "./types";

export type Recipient = {
  template: MailTemplate;
  recipientKind: "citizen" | "contact" | "person" | "follower";
  contactId?: number;
  personId?: number;
  followerId?: number;
  subscriptionId?: number;
  digestId?: number;
  /** Of the letter, where it is not the asker's or Vietnamese. */
  locale?: string;
  params?: EventData;
};

const idRows = z.array(z.object({ id: z.number() }));

type Occasion = {
  type: EventType | PersonEventType | ReaderEventType;
  /** Without one nobody follows it. */
  questionId?: number;
  departmentId: number | null;
  /** Departments that work on the question. */
  departments?: number[];
  data: EventData;
  citizenHasEmail: boolean;
  /** The contacts that intakeContacts() finds, where they were read already. */
  intake?: readonly number[];
};

/** Who gets which letter when something happens. The only place that decides it. */
export async function recipientsOf(tx: Transaction, occasion: Occasion): Promise<Recipient[]> {
  switch (occasion.type) {
    case "question.submitted":
      return [...citizen(occasion, "citizen-submitted"), ...(await intake(tx, occasion))];
    case "question.logged":
      return citizen(occasion, "citizen-submitted");
    case "question.received":
      return citizen(occasion, "citizen-received");
    case "question.rejected":
      return citizen(occasion, "citizen-rejected");
    case "question.merged":
      return citizen(occasion, "citizen-merged");
    case "question.forwarded":
      return citizen(occasion, "citizen-forwarded");
    case "question.extended":
      return [...citizen(occasion, "citizen-extended"), ...(await helpers(tx, occasion))];
    case "question.recalculated":
      // While the citizen is waited for no date stands; the reply's own letter tells the new one.
      return occasion.data["paused"] === true ? [] : citizen(occasion, "citizen-recalculated");
    case "question.reopened":
      return [
        ...citizen(occasion, "citizen-reopened"),
        ...(await department(tx, occasion.departmentId, "department-reopened")),
      ];
    case "question.assigned":
      return withParams(occasion, await department(tx, occasion.departmentId));
    case "info.requested":
      return citizen(occasion, "citizen-info-requested");
    case "info.provided":
    case "info.added":
      return department(tx, occasion.departmentId, "department-info-provided");
    case "question.withdrawn":
      return [
        ...citizen(occasion, "citizen-withdrawn"),
        ...(await department(tx, occasion.departmentId, "department-withdrawn")),
      ];
    case "links.requested":
      return citizen(occasion, "citizen-links");
    case "follow.requested":
      return requestedBy(tx, occasion.data);
    case "subscription.requested":
      return subscribing(tx, occasion.data);
    case "digest.made":
      return digested(tx, occasion.data);
    case "question.published":
      return followersOf(tx, occasion.questionId, "follower-changed");
    case "question.unpublished":
      return followersOf(tx, occasion.questionId, "follower-gone");
    case "part.waived":
      return department(tx, occasion.departmentId, "department-part-waived");
    case "publication.returned":
      return department(tx, occasion.departmentId, "department-publication-returned");
    case "part.reopened":
      return department(tx, occasion.departmentId, "department-part-reopened");
    case "answer.sent":
    case "answer.reused":
      return citizen(occasion, "citizen-answered");
    case "answer.corrected":
      return citizen(occasion, "citizen-corrected");
    case "question.late":
      return citizen(occasion, "citizen-late");
    case "question.lapsed":
      return citizen(occasion, "citizen-lapsed");
    case "apology.signed":
      return citizen(occasion, "citizen-apology");
    case "note.added":
      return mentioned(tx, occasion.data);
    case "question.reminded":
      return occasion.data["clock"] === "info"
        ? citizen(occasion, "citizen-info-reminder")
        : remindedOf(tx, occasion.departmentId, occasion.data);
    case "person.reset_requested":
      return self(occasion, "person-reset");
    case "person.password_changed":
      return self(occasion, "person-password-changed");
    case "person.factor_confirmed":
      return self(occasion, "person-second-step", "factorConfirmed");
    case "person.factor_removed":
      return self(occasion, "person-second-step", "factorRemoved");
    case "person.codes_renewed":
      return self(occasion, "person-second-step", "codesRenewed");
    case "person.code_spent":
      return self(occasion, "person-second-step", "codeSpent");
    default:
      return [];
  }
}

/** Whom the note names; each has the row by which they find it. */
async function mentioned(tx: Transaction, { noteId }: EventData): Promise<Recipient[]> {
  // The demonstration's notes, written without their verb, name nobody.
  if (typeof noteId !== "number") return [];
  const named = await tx.noteMention.findMany({
    where: { noteId },
    orderBy: { personId: "asc" },
    select: { personId: true },
  });
  return named.map(({ personId }) => ({ template: "person-mentioned", recipientKind: "person", personId }));
}

/** Whose account it is. */
function self({ data }: Occasion, template: MailTemplate, what?: string): Recipient[] {
  const params = what === undefined ? data : { ...data, what };
  return [{ template, recipientKind: "person", params }];
}

function citizen(occasion: Occasion, template: MailTemplate): Recipient[] {
  return occasion.citizenHasEmail ? [{ template, recipientKind: "citizen", params: occasion.data }] : [];
}

/** The departments that help, whose parts now have more time, too. */
async function helpers(tx: Transaction, occasion: Occasion): Promise<Recipient[]> {
  const others = (occasion.departments ?? []).filter((id) => id !== occasion.departmentId);
  const letters = await Promise.all(others.map((id) => department(tx, id, "department-extended")));
  return withParams(occasion, letters.flat());
}

function withParams({ data }: Occasion, recipients: Recipient[]): Recipient[] {
  return recipients.map((recipient) => ({ ...recipient, params: data }));
}

/** The published contacts that hear of whatever comes in, as a query for their ids. */
export function intakeContacts(): Prisma.Sql {
  const today = localDay(now());
  return Prisma.sql`
    select id from contacts
    where kind = 'email' and purpose = 'intake' and active
      and (valid_from is null or valid_from <= ${today}::date) and (valid_to is null or valid_to >= ${today}::date)`;
}

async function intake(tx: Transaction, occasion: Occasion): Promise<Recipient[]> {
  const ids = occasion.intake ?? idRows.parse(await tx.$queryRaw(intakeContacts())).map(({ id }) => id);
  return ids.map((contactId) => ({ template: "intake-submitted", recipientKind: "contact", contactId }));
}

async function department(
  tx: Transaction,
  departmentId: number | null,
  template: MailTemplate = "department-assigned",
): Promise<Recipient[]> {
  if (departmentId === null) return [];
  const contacts = await tx.contact.findMany({
    where: {
      kind: "email",
      purpose: "department",
      departmentId,
      active: true,
      ...validOn(new Date(localDay(now()))),
    },
    select: { id: true },
  });
  return contacts.map(({ id }) => ({ template, recipientKind: "contact", contactId: id }));
}
