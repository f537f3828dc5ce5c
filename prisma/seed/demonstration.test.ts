import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PublicationState, QuestionStatus } from "@/prisma/generated/client";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { chain } from "@/lib/events/record";
import { eventTypes } from "@/lib/events/types";
import { verifyPassword } from "@/lib/password";
import { findPersonalData } from "@/lib/publishing/guard";
import { hashSecret, trackingCode } from "@/lib/secrets";
import { useDatabase } from "@/lib/testing/database";
import { seedDemonstration } from "./demonstration";
import { demonstrationPassword } from "./demonstration/people";
import { seedReference } from "./reference";

useDatabase({ emptied: "once" });

/** A Monday morning in Vietnam. */
const now = new Date("2026-11-23T03:20:00Z");

beforeAll(async () => {
  setClock(now);
  await db.$transaction(
    async (tx) => {
      await seedReference(tx);
      await seedDemonstration(tx);
    },
    { timeout: 60_000 },
  );
}, 90_000);

afterAll(() => setClock(null));

describe("the demonstration", () => {
  it("shows every status and every publication state", async () => {
    const statuses = await db.question.groupBy({ by: ["status"] });
    const publications = await db.question.groupBy({ by: ["publication"] });
    expect(statuses.map(({ status }) => status).sort()).toEqual(Object.values(QuestionStatus).sort());
    expect(publications.map(({ publication }) => publication).sort()).toEqual(
      Object.values(PublicationState).sort(),
    );
  });

  it("gives every question that a department works on exactly one living lead", async () => {
    const questions = await db.question.findMany({
      where: { leadDepartmentId: { not: null } },
      include: { assignments: { where: { role: "lead", state: { in: ["pending", "accepted", "done"] } } } },
    });
    for (const { code, assignments, leadDepartmentId } of questions) {
      expect(
        assignments.map(({ departmentId }) => departmentId),
        code,
      ).toEqual([leadDepartmentId]);
    }
  });

  it("publishes at least 25 questions under addresses of their own, findable by search", async () => {
    const published = await db.publicVersion.findMany({
      where: { unpublishedAt: null },
      include: { question: true },
    });
    expect(published.length).toBeGreaterThanOrEqual(25);
    for (const { slug, question } of published) {
      expect(slug).toMatch(/^[a-z0-9-]+$/);
      expect(slug.endsWith(`-${question.code.replaceAll(/\D/g, "")}`)).toBe(true);
      expect(question.publication).toBe("published");
    }
    for (const { title, content, answer } of published) {
      expect(
        findPersonalData(`${title}\n${content}\n${answer}`, ["0203.3.618.429", "0203.3.619.429"]),
      ).toEqual([]);
    }
    const found = await db.$queryRaw<
      { count: number }[]
    >`select count(*)::int as count from search_documents`;
    expect(found).toEqual([{ count: published.length }]);
  });

  it("tells true stories: nothing before it was asked, nothing in the future, the audit chain whole", async () => {
    const questions = await db.question.findMany({ include: { events: { orderBy: { id: "asc" } } } });
    for (const { code, submittedAt, headHash, events } of questions) {
      let previousHash: string | null = null;
      let at = submittedAt;
      for (const event of events) {
        expect(event.createdAt >= at && event.createdAt <= now, `${code} ${event.type}`).toBe(true);
        expect(eventTypes).toContain(event.type);
        const { type, questionId, actorId, departmentId, data } = event;
        expect(event.hash).toBe(
          chain(previousHash, {
            type,
            questionId,
            actorId,
            departmentId,
            data,
            at: event.createdAt.toISOString(),
          }),
        );
        at = event.createdAt;
        previousHash = event.hash;
      }
      expect(headHash).toBe(previousHash);
    }
  });

  it("has questions due soon, overdue, answered on time and answered late", async () => {
    const questions = await db.question.findMany({ where: { dueAt: { not: null } } });
    const late = questions.filter(
      ({ answeredAt, dueAt }) => answeredAt !== null && dueAt !== null && answeredAt > dueAt,
    );
    const open = questions.filter(({ status, pausedAt }) => status === "in_progress" && pausedAt === null);
    const daysLeft = open.map(({ dueAt }) => ((dueAt?.getTime() ?? 0) - now.getTime()) / 86_400_000);
    expect(late.length).toBeGreaterThan(1);
    expect(daysLeft.filter((days) => days < 0).length).toBeGreaterThan(1);
    expect(daysLeft.filter((days) => days > 0 && days < 4).length).toBeGreaterThan(1);
    expect(await db.breach.count({ where: { clock: "answer" } })).toBeGreaterThanOrEqual(late.length);
  });

  it("shows parts of joint answers in every state, a correction and an answer given from a published one", async () => {
    const parts = await db.assignment.groupBy({ by: ["state"], where: { role: "contributing" } });
    expect(parts.map(({ state }) => state)).toEqual(expect.arrayContaining(["pending", "accepted", "done"]));
    const corrected = await db.answer.findFirstOrThrow({ where: { correctsId: { not: null } } });
    expect(await db.correction.findMany()).toMatchObject([{ answerVersionId: corrected.answerVersionId }]);
    const reused = await db.answer.findFirstOrThrow({
      where: { publicVersionId: { not: null } },
      include: { publicVersion: true, answerVersion: true },
    });
    expect(reused.answerVersion.content).toBe(reused.publicVersion?.answer);
  });

  it("names the master of each duplicate, and keeps the first result of what was reopened", async () => {
    const duplicates = await db.question.findMany({
      where: { status: "duplicate" },
      include: { master: { select: { code: true, events: true } }, events: true },
    });
    expect(duplicates.length).toBeGreaterThan(0);
    for (const { code, master, events } of duplicates) {
      const merged = events.find(({ type }) => type === "question.merged");
      expect(merged?.data, code).toMatchObject({ masterCode: master?.code });
      const joined = master?.events.find(({ type }) => type === "duplicate.joined");
      expect(joined?.data, code).toMatchObject({ duplicateCode: code });
    }
    const rounds = await db.round.findMany({ include: { question: true } });
    expect(rounds).toMatchObject([{ number: 1, question: { status: "in_progress", reopenCount: 1 } }]);
    const extended = await db.question.findMany({ where: { extendedAt: { not: null } } });
    for (const { dueAt, originalDueAt } of extended) expect(dueAt).not.toEqual(originalDueAt);
  });

  it("sends letters to made-up mailboxes only", async () => {
    const mailboxes = await db.contact.findMany({ where: { kind: "email", purpose: { not: "public" } } });
    expect(mailboxes.map(({ value }) => value)).toContain("tiepnhan@demo.example");
    for (const { value } of mailboxes) expect(value).toMatch(/@demo\.example$/);
  });

  it("lets the people of the README sign in and citizens look their questions up", async () => {
    const coordinator = await db.person.findUniqueOrThrow({ where: { email: "daumoi@demo.example" } });
    expect(await verifyPassword(coordinator.passwordHash, demonstrationPassword)).toBe(true);
    const { code, trackingHash } = await db.question.findFirstOrThrow();
    expect(trackingHash).toBe(hashSecret(trackingCode(code, 1)));
    const { last } = await db.questionCounter.findFirstOrThrow();
    expect(last).toBe(await db.question.count());
  });
});
