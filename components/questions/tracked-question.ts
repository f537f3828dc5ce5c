import type { QuestionStatus } from "@/lib/questions/status";

/** What the asker's page shows of a question. */
export type TrackedQuestion = {
  status: QuestionStatus;
  visibility: "private" | "anonymous" | "named";
  submittedAt: Date;
  triageDueAt: Date | null;
  dueAt: Date | null;
  /** While the clock waits for the asker. */
  pausedAt: Date | null;
  infoDueAt: Date | null;
  answeredAt: Date | null;
  reasonCode: string | null;
  reasonText: string | null;
  forwardedTo: string | null;
  topic: { name: string; nameEn: string | null } | null;
  place: { fullName: string } | null;
  leadDepartment: { name: string; nameEn: string | null } | null;
  master: { code: string } | null;
  /** How the master of a duplicate stands. */
  followed: QuestionStatus | null;
  /** Sent answers; empty while one is held back for undo. */
  answers: readonly unknown[];
};
