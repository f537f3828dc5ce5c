import type { IconName } from "@/components/ui/icon-paths";
import type { Tone } from "@/components/ui/tag";
import type { DeadlineState } from "@/lib/deadlines/status";
import type { QuestionStatus } from "@/lib/questions/status";

/** Colours only repeat what the words beside them say. */
export const statusTones: Record<QuestionStatus, Tone> = {
  submitted: "warning",
  received: "info",
  assigned: "info",
  in_progress: "info",
  needs_info: "warning",
  pending_approval: "warning",
  answered: "success",
  closed: "neutral",
  rejected: "danger",
  duplicate: "neutral",
  forwarded: "neutral",
  withdrawn: "neutral",
  spam: "neutral",
};

export const deadlineTones: Record<DeadlineState, string> = {
  open: "text-muted",
  due_soon: "font-semibold text-warning",
  overdue: "font-semibold text-danger",
  paused: "text-muted",
};

export const deadlineIcons: Record<DeadlineState, IconName> = {
  open: "clock",
  due_soon: "alert",
  overdue: "alert",
  paused: "pause",
};
