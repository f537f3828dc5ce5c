import type { Transaction } from "@/lib/db";
import { seedDepartments } from "./reference/write-departments";
import { seedPlaces } from "./reference/write-places";
import { seedRouting } from "./reference/write-routing";
import { seedSynonyms } from "./reference/write-synonyms";
import { calendarDays, calendarNote, calendarYears, spans } from "./reference/calendar";
import { categories } from "./reference/categories";
import { contacts } from "./reference/contacts";
import { legalBasis, policies } from "./reference/policies";
import { validFrom } from "./reference/dates";

/**
 * Everything an installation needs before its first question: departments, places, topics, routing rules, policies,
 * calendar, contacts, categories of the news. Adds what is missing and leaves alone what is there, because the admin edits these rows.
 */
export async function seedReference(tx: Transaction): Promise<void> {
  await seedDepartments(tx);
  await seedPlaces(tx);
  await seedRouting(tx);
  await seedPolicies(tx);
  await seedCalendar(tx);
  await seedContacts(tx);
  await seedSynonyms(tx);
  await seedCategories(tx);
}

async function seedPolicies(tx: Transaction): Promise<void> {
  await tx.policy.createMany({
    data: policies.map((policy) => ({ ...policy, version: 1, legalBasis, validFrom: validFrom.policies })),
    skipDuplicates: true,
  });
}

async function seedCalendar(tx: Transaction): Promise<void> {
  const known = await tx.calendar.findUnique({ where: { version: 1 }, select: { id: true } });
  if (known !== null) return;
  await tx.calendar.create({
    data: {
      version: 1,
      spans: spans.map((span) => [...span]),
      note: calendarNote,
      years: calendarYears,
      calendarDays: { createMany: { data: [...calendarDays] } },
    },
  });
}

async function seedContacts(tx: Transaction): Promise<void> {
  const known = await tx.contact.count({ where: { departmentId: null } });
  if (known > 0) return;
  await tx.contact.createMany({ data: contacts.map((contact, position) => ({ ...contact, position })) });
}

async function seedCategories(tx: Transaction): Promise<void> {
  if ((await tx.articleCategory.count()) > 0) return;
  await tx.articleCategory.createMany({
    data: categories.map((category, position) => ({ ...category, position })),
  });
}
