import type { Transaction } from "@/lib/db";
import { now } from "@/lib/clock";
import { seedArticles, type DrawnCovers } from "./demonstration/articles";
import { seedDepartmentContacts, seedIntakeContact, seedPublicContacts } from "./demonstration/contacts";
import { seedPeople } from "./demonstration/people";
import { questions } from "./demonstration/questions";
import { seedQuestions } from "./demonstration/seed-questions";
import { seedServices } from "./demonstration/services";
import { seedTemplates } from "./demonstration/templates";

/** Made-up people, questions and portal content around the present moment. Needs the reference data. */
export async function seedDemonstration(tx: Transaction, covers: DrawnCovers = new Map()): Promise<void> {
  await seedPeople(tx);
  await seedIntakeContact(tx);
  await seedDepartmentContacts(tx);
  await seedPublicContacts(tx);
  await seedServices(tx);
  await seedTemplates(tx);
  await seedArticles(tx, now(), covers);
  await seedQuestions(tx, questions, now());
}
