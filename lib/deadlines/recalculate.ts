import "server-only";
import { now } from "@/lib/clock";
import { db, transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { openStatuses } from "@/lib/questions/status";
import type { Viewer } from "@/lib/viewer";
import type { RecalculationInput } from "./schema";
import type { WorkingCalendar } from "./calendar";
import { listOpenClocks } from "./open-clocks";
import { mayEditDeadlines } from "./policy";
import { findCalendar, type StoredCalendar } from "./queries";
import { movesUnder, type Move, type OpenClock } from "./running-clock";

/** Questions looked at between two notes of how far it has come. Each one that moves is a transaction of its own. */
const batchSize = 100;

/**
 * "Tính lại hạn": asks for the due dates of open questions to be counted again under the newest calendar. A sweep does
 * the work (continueRecalculations). Throws `forbidden`, `conflict` while another one is under way, and when a newer
 * calendar than the one looked at has come.
 */
export async function recalculateDeadlines(actor: Viewer, input: RecalculationInput): Promise<void> {
  if (!mayEditDeadlines(actor)) throw new AppError("forbidden");
  await transaction(async (tx) => {
    const newest = await tx.calendar.findFirstOrThrow({ orderBy: { version: "desc" }, select: { id: true } });
    if (newest.id !== input.calendarId) throw new AppError("conflict", { reason: "calendar_changed" });
    await requestRecalculation(tx, actor, input);
  });
}

/** Writes the request down, with its reason and who wants it. Throws `conflict` while another one is open. */
export async function requestRecalculation(
  tx: Transaction,
  actor: Viewer,
  { calendarId, reason }: RecalculationInput,
): Promise<void> {
  const created = await tx.$executeRaw`
    insert into recalculations (calendar_id, reason, requested_by_id, created_at)
    values (${calendarId}, ${reason}, ${actor.personId}, ${now()}) on conflict do nothing`;
  if (created === 0) throw new AppError("conflict", { reason: "recalculation_running" });
}

/** What a recalculation under that calendar would move now. */
export async function previewMoves(target: { id: number | null; calendar: WorkingCalendar }) {
  const clocks = await listOpenClocks(target.id === null ? {} : { notUnder: target.id });
  return movesUnder(clocks, { calendars: await calendarsOf(clocks), target, now: now() });
}

/**
 * Goes on with the open recalculation until it is done or the signal says stop. May run in any number of processes and
 * be killed at any time: a question moves by a conditional update, and what has moved is not found again.
 */
export async function continueRecalculations(signal?: AbortSignal): Promise<void> {
  while (signal?.aborted !== true) {
    const open = await db.recalculation.findFirst({ where: { finishedAt: null } });
    if (open === null) return;
    const clocks = await listOpenClocks({
      notUnder: open.calendarId,
      after: open.lastQuestionId,
      limit: batchSize,
    });
    const moved = await moveAll(clocks, open);
    const last = clocks.at(-1)?.id;
    await db.$executeRaw`
      update recalculations set moved = moved + ${moved},
        last_question_id = greatest(last_question_id, ${last ?? 0}::int),
        finished_at = coalesce(finished_at, ${last === undefined ? now() : null}::timestamptz)
      where id = ${open.id}`;
  }
}

type Running = { id: number; calendarId: number; requestedById: number };

/** A question that changed while its clock was counted is looked at once more. */
async function moveAll(clocks: OpenClock[], running: Running): Promise<number> {
  const missed: number[] = [];
  const attempt = async (some: OpenClock[]): Promise<number> => {
    const target = await findCalendar(running.calendarId);
    const calendars = await calendarsOf(some);
    const { moves } = movesUnder(some, {
      calendars,
      target: { id: target.id, calendar: target },
      now: now(),
    });
    let moved = 0;
    for (const move of moves)
      if (await moveDeadline(move, running, target)) moved += 1;
      else missed.push(move.id);
    return moved;
  };
  const moved = await attempt(clocks);
  if (missed.length === 0) return moved;
  const again = await listOpenClocks({ notUnder: running.calendarId, ids: missed.splice(0) });
  return moved + (await attempt(again));
}

/** False when the question is no longer as it was counted. The original due date stays as it was promised. */
function moveDeadline(move: Move, running: Running, target: StoredCalendar): Promise<boolean> {
  return transaction(async (tx) => {
    const { count } = await tx.question.updateMany({
      where: {
        id: move.id,
        dueAt: move.from,
        calendarId: move.calendarId,
        status: { in: [...openStatuses] },
        pausedAt: move.paused ? { not: null } : null,
      },
      data: { dueAt: move.to, calendarId: target.id, version: { increment: 1 } },
    });
    if (count === 0) return false;
    await record(tx, {
      type: "question.recalculated",
      questionId: move.id,
      actorId: running.requestedById,
      data: {
        oldDueAt: move.from.toISOString(),
        newDueAt: move.to.toISOString(),
        calendarVersion: target.version,
        recalculationId: running.id,
        paused: move.paused,
      },
    });
    return true;
  });
}

async function calendarsOf(clocks: readonly OpenClock[]): Promise<Map<number, StoredCalendar>> {
  const ids = [...new Set(clocks.map(({ calendarId }) => calendarId))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await findCalendar(id)] as const)));
}

/** The newest recalculations, for the settings screen. */
export function listRecalculations() {
  return db.recalculation.findMany({
    orderBy: { id: "desc" },
    take: 10,
    select: {
      id: true,
      reason: true,
      createdAt: true,
      finishedAt: true,
      moved: true,
      requestedBy: { select: { name: true } },
      calendar: { select: { version: true } },
    },
  });
}
