import "server-only";
import { now } from "@/lib/clock";
import { transaction, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { mayEditTemplate, mayManageTemplates } from "./policy";
import type { SaveTemplateInput } from "./schema";
import { templateVariables, unknownVariables } from "./status";

/**
 * Adds a template, or changes the one named by `id` as it was shown. Throws `forbidden` for a department one does not
 * look after, `invalid` for a variable that does not exist and a name in use, `conflict` when somebody changed it meanwhile.
 */
export async function saveTemplate(
  actor: Viewer,
  { id, version, ...input }: SaveTemplateInput,
): Promise<void> {
  if (!mayManageTemplates(actor)) throw new AppError("forbidden");
  refuseUnknownVariables(input.content);
  await transaction(async (tx) => {
    if (!mayEditTemplate(actor, input.departmentId))
      throw new AppError("invalid", { fields: { departmentId: "template_department_wrong" } });
    if (id !== null) await refuseForeign(tx, actor, id);
    await refuseTaken(tx, id, input);
    const { name, topicId, departmentId, content, active } = input;
    const written = {
      ...{ name, topicId, departmentId, content, active },
      ...{ updatedAt: now(), updatedById: actor.personId },
    };
    if (id === null) {
      await tx.template.create({ data: written });
      return;
    }
    const { count } = await tx.template.updateMany({
      where: { id, version },
      data: { ...written, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", { reason: "template_changed" });
  });
}

function refuseUnknownVariables(content: string): void {
  const unknown = unknownVariables(content);
  if (unknown.length === 0) return;
  throw new AppError("invalid", {
    fields: { content: "template_variable_unknown" },
    params: { unknown: braced(unknown), known: braced(templateVariables) },
  });
}

const braced = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join(", ");

async function refuseForeign(tx: Transaction, actor: Viewer, id: number): Promise<void> {
  const found = await tx.template.findUnique({ where: { id }, select: { departmentId: true } });
  if (found === null || !mayEditTemplate(actor, found.departmentId))
    throw new AppError("not_found", { reason: "template_unknown" });
}

type Named = Pick<SaveTemplateInput, "name" | "departmentId">;

async function refuseTaken(tx: Transaction, id: number | null, { name, departmentId }: Named): Promise<void> {
  // One at a time for each department: two new templates of one name would otherwise both find it free.
  await tx.$queryRaw`select 1 as locked from pg_advisory_xact_lock(hashtext('templates'), ${departmentId ?? 0}::int)`;
  const taken = await tx.template.count({
    where: { departmentId, name: { equals: name, mode: "insensitive" }, ...(id !== null && { NOT: { id } }) },
  });
  if (taken > 0) throw new AppError("conflict", { fields: { name: "template_name_taken" } });
}
