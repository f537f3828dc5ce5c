import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { mayAudit } from "./policy";
import { faults, type AuditFinding } from "./status";

const shown = 14;

const findingList = z.array(
  z.object({
    fault: z.enum(faults),
    code: z.string().nullable(),
    questionId: z.number().nullable(),
    eventId: z.number().nullable(),
    day: z.string().nullable(),
  }),
);

export type AuditAnchorRow = { day: Date; heads: number; events: number; hash: string };
export type AuditCheckRow = {
  id: number;
  newest: number | null;
  requestedBy: string;
  createdAt: Date;
  finishedAt: Date | null;
  questions: number;
  events: number;
  anchors: number;
  faultCount: number;
  findings: AuditFinding[];
};

/** The newest anchors and checks, newest first. Throws `forbidden` for others than the administrator. */
export async function findAudit(
  viewer: Viewer,
): Promise<{ anchors: AuditAnchorRow[]; checks: AuditCheckRow[] }> {
  if (!mayAudit(viewer)) throw new AppError("forbidden");
  const [anchors, checks] = await Promise.all([
    db.auditAnchor.findMany({
      orderBy: { day: "desc" },
      take: shown,
      select: { day: true, heads: true, events: true, hash: true },
    }),
    db.auditCheck.findMany({
      orderBy: { id: "desc" },
      take: shown,
      select: {
        id: true,
        newest: true,
        requestedBy: { select: { name: true } },
        createdAt: true,
        finishedAt: true,
        questions: true,
        events: true,
        anchors: true,
        faultCount: true,
        faults: true,
      },
    }),
  ]);
  return {
    anchors,
    checks: checks.map(({ requestedBy, faults: found, ...row }) => ({
      ...row,
      requestedBy: requestedBy.name,
      findings: findingList.parse(found),
    })),
  };
}
