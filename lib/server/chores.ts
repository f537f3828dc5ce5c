import "server-only";
import { anchorYesterday } from "@/lib/audit/anchor";
import { runCheck } from "@/lib/audit/run-check";
import { deleteExpired } from "@/lib/attachments/delete-expired";
import { continueRecalculations } from "@/lib/deadlines/recalculate";
import { runMailer } from "@/lib/mail/outbox";
import { releaseDue } from "@/lib/questions/release";
import { returnLeftWork } from "@/lib/questions/return-work";
import { applyAutomaticRules } from "@/lib/routing/route-automatically";
import { learnFromPast } from "@/lib/routing/sweep";
import { sweepRetention } from "@/lib/sweeps/anonymise";
import { sweepDeadlines } from "@/lib/sweeps/deadlines";
import { repeat } from "./background";
import { expirePresences } from "./expire-presences";

type Role = "web" | "relay" | "mail" | "sweep";

/** Everything that happens later, by role. Resolves when all of it has stopped; each may run in many processes. */
export async function runChores(roles: readonly Role[], signal: AbortSignal): Promise<void> {
  const mail = roles.includes("mail") ? [runMailer(signal)] : [];
  const sweep = roles.includes("sweep")
    ? [
        repeat({ name: "apply automatic rules", everyMs: 60_000, run: applyAutomaticRules }, signal),
        repeat({ name: "learn routing", everyMs: 5_000, run: learnFromPast }, signal),
        repeat({ name: "release answers", everyMs: 1_000, run: releaseDue }, signal),
        repeat({ name: "watch the deadlines", everyMs: 60_000, run: () => sweepDeadlines(signal) }, signal),
        repeat({ name: "forget contacts", everyMs: 3_600_000, run: sweepRetention }, signal),
        repeat(
          {
            name: "count due dates again",
            everyMs: 2_000,
            run: () => continueRecalculations(signal),
          },
          signal,
        ),
        repeat({ name: "anchor the day", everyMs: 600_000, run: anchorYesterday }, signal),
        repeat({ name: "check the audit", everyMs: 5_000, run: () => runCheck(signal) }, signal),
        repeat({ name: "return left work", everyMs: 60_000, run: returnLeftWork }, signal),
        repeat({ name: "expire presences", everyMs: 60_000, run: expirePresences }, signal),
        repeat({ name: "delete expired uploads", everyMs: 600_000, run: deleteExpired }, signal),
      ]
    : [];
  await Promise.all([...mail, ...sweep]);
}
