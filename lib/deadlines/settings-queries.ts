import "server-only";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { localDay } from "@/lib/format";
import type { Viewer } from "@/lib/viewer";
import { mayEditDeadlines } from "./policy";
import { policyKeys, type PolicyKey } from "./status";

/** The versions of the calendar, newest first, with who made each and how many questions are promised under it. */
export async function listCalendarVersions(viewer: Viewer) {
  if (!mayEditDeadlines(viewer)) throw new AppError("forbidden");
  return db.calendar.findMany({
    orderBy: { version: "desc" },
    take: 20,
    select: {
      id: true,
      version: true,
      note: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      _count: { select: { calendarDays: true } },
    },
  });
}

/** Every time limit with its versions, newest first. `current` is the one that holds today in Asia/Ho_Chi_Minh. */
export async function listPolicies(viewer: Viewer) {
  if (!mayEditDeadlines(viewer)) throw new AppError("forbidden");
  const rows = await db.policy.findMany({
    orderBy: [{ version: "desc" }],
    select: {
      id: true,
      key: true,
      version: true,
      amount: true,
      unit: true,
      legalBasis: true,
      validFrom: true,
      createdAt: true,
      createdBy: { select: { name: true } },
    },
  });
  const today = new Date(localDay(now()));
  return policyKeys.map((key: PolicyKey) => {
    const versions = rows.filter((row) => row.key === key);
    return { key, versions, currentId: versions.find(({ validFrom }) => validFrom <= today)?.id ?? null };
  });
}
