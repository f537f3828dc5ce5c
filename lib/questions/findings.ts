import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { lintRules, type Finding } from "./lint/finding";
import { lintAnswer } from "./lint/lint";

/** A finding, and why it was passed over, if it was. */
export type ShownFinding = Finding & { waived: { reason: string; by: string } | null };

type Reader = Pick<Prisma.TransactionClient, "question" | "contact" | "draftWaiver">;

/** What the check says about a text for this question, with the draft's waivers. */
export async function findingsOf(reader: Reader, questionId: number, text: string): Promise<ShownFinding[]> {
  // One after the other: inside a transaction there is one connection.
  const question = await reader.question.findUniqueOrThrow({
    where: { id: questionId },
    select: {
      kind: true,
      visibility: true,
      citizen: { select: { name: true, email: true, phone: true } },
      _count: { select: { draftCitations: true } },
    },
  });
  const contacts = await reader.contact.findMany({ where: { active: true }, select: { value: true } });
  const waivers = await reader.draftWaiver.findMany({
    where: { questionId },
    select: { rule: true, quote: true, reason: true, waivedBy: { select: { name: true } } },
  });
  const { kind, citizen, visibility, _count } = question;
  const findings = lintAnswer(text, {
    kind,
    citations: _count.draftCitations,
    asker: citizen === null ? null : { ...citizen, named: visibility === "named" },
    published: contacts.map(({ value }) => value),
  });
  return findings.map((finding) => {
    const waiver = waivers.find(({ rule, quote }) => rule === finding.rule && quote === finding.quote);
    return {
      ...finding,
      waived: waiver === undefined ? null : { reason: waiver.reason, by: waiver.waivedBy.name },
    };
  });
}

/** The text may have been changed by a newer build: a rule that is no more is left out. */
export function shownFindings(
  rows: readonly { rule: string; quote: string; reason: string | null; waivedBy: { name: string } | null }[],
): ShownFinding[] {
  return rows.flatMap(({ rule, quote, reason, waivedBy }) => {
    const known = lintRules.find((other) => other === rule);
    if (known === undefined) return [];
    return [{ rule: known, quote, waived: reason === null ? null : { reason, by: waivedBy?.name ?? "" } }];
  });
}
