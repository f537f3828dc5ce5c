import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { citizenEvents, eventTypes, type EventData, type EventType } from "./types";

export type TimelineEntry = {
  id: number;
  type: EventType;
  at: Date;
  /** The name the department had then. */
  departmentName: string | null;
  /** Staff only; null on the citizen's page and for the system. */
  actorName: string | null;
  data: EventData;
};

const entryType = z.enum(eventTypes);
const entryData = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** What the citizen may know of the question's way, oldest first. */
export async function listCitizenTimeline(questionId: number): Promise<TimelineEntry[]> {
  const entries = await list(questionId, citizenEvents);
  return entries.map((entry) => ({ ...entry, actorName: null }));
}

/** Everything that happened to the question, oldest first. */
export function listTimeline(questionId: number): Promise<TimelineEntry[]> {
  return list(questionId, eventTypes);
}

async function list(questionId: number, types: readonly EventType[]): Promise<TimelineEntry[]> {
  const events = await db.event.findMany({
    where: { questionId, type: { in: [...types] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      type: true,
      createdAt: true,
      data: true,
      department: { select: { name: true } },
      actor: { select: { name: true } },
    },
  });
  return events.map((event) => ({
    id: event.id,
    type: entryType.parse(event.type),
    at: event.createdAt,
    departmentName: event.department?.name ?? null,
    actorName: event.actor?.name ?? null,
    data: entryData.parse(event.data),
  }));
}
