import "server-only";
import { db } from "@/lib/db";
import { forgetDeadlines } from "@/lib/deadlines/queries";
import { startSession, viewerOfToken } from "@/lib/session";
import type { Role, Viewer } from "@/lib/viewer";
import { calendarDays, calendarYears, spans } from "@/prisma/seed/reference/calendar";
import { legalBasis, policies } from "@/prisma/seed/reference/policies";

/** What every question of a test stands on. Home affairs and construction each have a mail contact. */
export type World = {
  rootId: number;
  homeAffairsId: number;
  constructionId: number;
  topicId: number;
  placeId: number;
};

const since = new Date("2017-01-01");

/** The smallest authority that can answer a question: root, two departments, a topic, a place, calendar and policies. */
export async function makeWorld(): Promise<World> {
  forgetDeadlines();
  const root = await db.department.create({
    data: { code: "ubnd", name: "UBND tỉnh", kind: "root", validFrom: since },
  });
  const homeAffairsId = await makeDepartment("snv", "Sở Nội vụ", ["cán bộ, công chức", "việc làm"]);
  const constructionId = await makeDepartment("sxd", "Sở Xây dựng", ["nhà ở", "giá"]);
  const topic = await db.topic.create({ data: { slug: "lao-dong", name: "Lao động", nameEn: "Labour" } });
  const place = await db.place.create({
    data: { code: "06652", name: "Hà Tu", fullName: "Phường Hà Tu", kind: "ward", validFrom: since },
  });
  await db.contact.create({
    data: { kind: "email", purpose: "intake", label: "Tiếp nhận", value: "intake@demo.example" },
  });
  await db.policy.createMany({
    data: policies.map((policy) => ({ ...policy, version: 1, legalBasis, validFrom: since })),
  });
  await db.calendar.create({
    data: {
      version: 1,
      spans: spans.map((span) => [...span]),
      years: calendarYears,
      calendarDays: { createMany: { data: [...calendarDays] } },
    },
  });
  return { rootId: root.id, homeAffairsId, constructionId, topicId: topic.id, placeId: place.id };
}

/** A department that takes questions, with its mail contact. */
export async function makeDepartment(code: string, name: string, fields: string[] = []): Promise<number> {
  const { id } = await db.department.create({
    data: { code, name, kind: "provincial", fields, validFrom: since },
  });
  await db.contact.create({
    data: {
      kind: "email",
      purpose: "department",
      departmentId: id,
      label: name,
      value: `${code}@demo.example`,
    },
  });
  return id;
}

let people = 0;

/** A person with one role in one department, signed in. */
export function makePerson(role: Role, departmentId: number): Promise<Viewer> {
  return makePersonWith([{ role, departmentId }]);
}

export async function makePersonWith(
  memberships: readonly { role: Role; departmentId: number }[],
): Promise<Viewer> {
  people += 1;
  const person = await db.person.create({
    data: {
      email: `person${String(people)}@demo.example`,
      name: `Person ${String(people)}`,
      memberships: { create: memberships.map((membership) => ({ ...membership, validFrom: since })) },
    },
  });
  const session = await startSession(person.id, "test");
  const viewer = await viewerOfToken(session.token);
  if (viewer === null) throw new Error("the session was not found");
  return viewer;
}
