import "server-only";
import { setMaxListeners } from "node:events";
import { anchorYesterday } from "@/lib/audit/anchor";
import { runCheck } from "@/lib/audit/run-check";
import { forgetCovers } from "@/lib/articles/forget-covers";
import { publishScheduled } from "@/lib/articles/publish-scheduled";
import { deleteExpired } from "@/lib/attachments/delete-expired";
import { scanWaiting } from "@/lib/attachments/scan-waiting";
import { forgetFollowers } from "@/lib/followers/forget";
import { continueRecalculations } from "@/lib/deadlines/recalculate";
import { runMailer } from "@/lib/mail/outbox";
import { forgetSessions } from "@/lib/people/forget-sessions";
import { releaseDue } from "@/lib/questions/release";
import { forgetProofs } from "@/lib/proofs/forget";
import { returnLeftWork } from "@/lib/questions/return-work";
import { forgetLimits } from "@/lib/rate-limit";
import { foldChanges } from "@/lib/reports/fold-changes";
import { measureAnswers } from "@/lib/reports/measure-answers";
import { applyAutomaticRules } from "@/lib/routing/route-automatically";
import { learnFromPast } from "@/lib/routing/sweep";
import { forgetUnfound } from "@/lib/searches/forget";
import { forgetSubscribers } from "@/lib/subscriptions/forget";
import { makeDigests } from "@/lib/subscriptions/make-digests";
import { wakeSnoozes } from "@/lib/snoozes/wake";
import { sweepRetention } from "@/lib/sweeps/anonymise";
import { sweepDeadlines } from "@/lib/sweeps/deadlines";
import { forgetVisits } from "@/lib/visits/forget-visits";
import { repeat, type Chore } from "./background";
import { expirePresences } from "./expire-presences";

type Role = "web" | "relay" | "mail" | "sweep";

const second = 1_000;
const minute = 60 * second;

/** What is looked after again and again: how often, and what. Each finds nothing to do nearly always, and cheaply. */
const sweeps: readonly Chore[] = [
  { name: "release answers", everyMs: second, run: releaseDue },
  { name: "count due dates again", everyMs: 2 * second, run: continueRecalculations },
  { name: "publish scheduled articles", everyMs: 2 * second, run: publishScheduled },
  { name: "learn routing", everyMs: 5 * second, run: learnFromPast },
  { name: "check the audit", everyMs: 5 * second, run: runCheck },
  { name: "add up the figures", everyMs: 10 * second, run: foldChanges },
  { name: "measure the answers", everyMs: 10 * second, run: measureAnswers },
  { name: "apply automatic rules", everyMs: minute, run: applyAutomaticRules },
  { name: "watch the deadlines", everyMs: minute, run: sweepDeadlines },
  { name: "return left work", everyMs: minute, run: returnLeftWork },
  { name: "write letters of the day", everyMs: 10 * second, run: makeDigests },
  { name: "wake snoozed questions", everyMs: 10 * second, run: wakeSnoozes },
  { name: "expire presences", everyMs: minute, run: expirePresences },
  { name: "delete expired uploads", everyMs: 10 * minute, run: deleteExpired },
  { name: "scan waiting files", everyMs: minute, run: scanWaiting },
  { name: "forget spent proofs", everyMs: 10 * minute, run: forgetProofs },
  { name: "forget old limits", everyMs: 10 * minute, run: forgetLimits },
  { name: "anchor the day", everyMs: 10 * minute, run: anchorYesterday },
  { name: "forget contacts", everyMs: 60 * minute, run: sweepRetention },
  { name: "forget unused covers", everyMs: 60 * minute, run: forgetCovers },
  { name: "forget sessions", everyMs: 60 * minute, run: forgetSessions },
  { name: "forget followers", everyMs: 60 * minute, run: forgetFollowers },
  { name: "forget subscribers", everyMs: 60 * minute, run: forgetSubscribers },
  { name: "forget visitors", everyMs: 60 * minute, run: forgetVisits },
  { name: "forget searches", everyMs: 60 * minute, run: forgetUnfound },
];

/** Everything that happens later, by role. Resolves when all of it has stopped; each may run in many processes. */
export async function runChores(roles: readonly Role[], signal: AbortSignal): Promise<void> {
  // Every chore sleeps on the one signal, which Node would take for a leak.
  setMaxListeners(0, signal);
  const mail = roles.includes("mail") ? [runMailer(signal)] : [];
  const sweep = roles.includes("sweep") ? sweeps.map((chore) => repeat(chore, signal)) : [];
  await Promise.all([...mail, ...sweep]);
}
