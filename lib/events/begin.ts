import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { eventSql } from "./event-sql";
import type { Recipient } from "./recipients";
import { chain, roomsOf } from "./record";

type Beginning = {
  type: "question.submitted" | "question.logged";
  questionId: number;
  actorId: number | null;
  at: Date;
  locale: string;
  to: readonly Recipient[];
};

/**
 * What record() does, for a question that is being written by the same statement: its first event, the letters to those
 * whom recipientsOf() named, and the notice. There is nothing to lock and nothing to read. `given` is the part of the
 * statement that writes the question; `hash` is the head of its chain.
 */
export function beginning(
  { type, questionId, actorId, at, locale, to }: Beginning,
  given: Prisma.Sql,
): { parts: Prisma.Sql; notice: Prisma.Sql; hash: string } {
  const [departmentId, data, previousHash] = [null, {}, null];
  const hash = chain(null, { type, questionId, actorId, departmentId, data, at: at.toISOString() });
  const rooms = roomsOf(type, questionId, []);
  const event = { type, questionId, actorId, departmentId, data, previousHash, hash, rooms, createdAt: at };
  return { ...eventSql(event, { to, locale }, given), hash };
}
