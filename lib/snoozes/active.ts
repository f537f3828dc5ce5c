import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { PersonSql } from "@/lib/db";

/**
 * The condition on `snoozes s joined with questions k`: still out of sight. The day ends it, a promised date that moved,
 * and, where that was wished, anything that happened since.
 */
export function isRunning(at: Date): Prisma.Sql {
  return Prisma.sql`(s.ended_at is null and s.until_at > ${at}
    and coalesce(k.due_at, k.triage_due_at) is not distinct from s.due_at
    and not (s.until_event and exists (
      select from events e where e.question_id = s.question_id and e.id > s.event_id)))`;
}

/** The condition on `questions q`: out of the person's sight. An array, so that it is found once and not for each row. */
export function snoozedBy(person: PersonSql, at: Date): Prisma.Sql {
  return Prisma.sql`q.id = any(array(
    select s.question_id from snoozes s join questions k on k.id = s.question_id
    where s.person_id = ${person} and ${isRunning(at)}))`;
}

/** It is pointed out for so long that it came back: the day it was put off to. */
const pointedOutMs = 86_400_000;

/** What came back before this instant is a row like any other. */
export function pointedOutSince(at: Date): Date {
  return new Date(at.getTime() - pointedOutMs);
}

/** A query on `questions q` for the person's last snooze of it: until when, or whether it came back a short while ago. */
export function lastSnooze(person: PersonSql, at: Date): Prisma.Sql {
  return Prisma.sql`(
    select case when running then until_at end as "snoozedUntil",
           not running and coalesce(ended_at, ${at}) > ${pointedOutSince(at)} as woken
    from (select s.until_at, s.ended_at, ${isRunning(at)} as running
          from snoozes s join questions k on k.id = s.question_id
          where s.person_id = ${person} and s.question_id = q.id order by s.id desc limit 1) last)`;
}
