import "server-only";
import type { Transaction } from "@/lib/db";
import type { EventData, EventType, MailTemplate } from "./types";

export type Recipient = {
  template: MailTemplate;
  recipientKind: "citizen" | "contact";
  contactId?: number;
  params?: EventData;
};

type Occasion = { type: EventType; departmentId: number | null; data: EventData; citizenHasEmail: boolean };

/** Who gets which letter when something happens. The only place that decides it. */
export async function recipientsOf(tx: Transaction, occasion: Occasion): Promise<Recipient[]> {
  switch (occasion.type) {
    case "question.submitted":
      return [...citizen(occasion, "citizen-submitted"), ...(await intake(tx))];
    case "question.logged":
      return citizen(occasion, "citizen-submitted");
    case "question.received":
      return citizen(occasion, "citizen-received");
    case "question.rejected":
      return citizen(occasion, "citizen-rejected");
    case "question.assigned":
      return department(tx, occasion.departmentId);
    case "answer.sent":
      return citizen(occasion, "citizen-answered");
    default:
      return [];
  }
}

function citizen(occasion: Occasion, template: MailTemplate): Recipient[] {
  return occasion.citizenHasEmail ? [{ template, recipientKind: "citizen", params: occasion.data }] : [];
}

async function intake(tx: Transaction): Promise<Recipient[]> {
  const contacts = await tx.contact.findMany({
    where: { kind: "email", purpose: "intake", active: true },
    select: { id: true },
  });
  return contacts.map(({ id }) => ({
    template: "intake-submitted",
    recipientKind: "contact",
    contactId: id,
  }));
}

async function department(tx: Transaction, departmentId: number | null): Promise<Recipient[]> {
  if (departmentId === null) return [];
  const contacts = await tx.contact.findMany({
    where: { kind: "email", purpose: "department", departmentId, active: true },
    select: { id: true },
  });
  return contacts.map(({ id }) => ({
    template: "department-assigned",
    recipientKind: "contact",
    contactId: id,
  }));
}
