"use server";

import { staffAction } from "@/lib/action";
import { readList } from "@/lib/attachments/keep-list";
import { AppError } from "@/lib/errors";
import { applyImport } from "@/lib/services/apply-import";
import { applyImportSchema, uploadListSchema } from "@/lib/services/import-schema";
import { mayEditServices } from "@/lib/services/policy";
import { backToServices } from "../back-to-services";

/** The file itself was taken in by server.ts (lib/server/uploads); here it is only looked at. */
export const previewAction = staffAction(uploadListSchema, async ({ viewer, input }) => {
  if (!mayEditServices(viewer)) throw new AppError("forbidden");
  return backToServices("/desk/services/import", { file: input.uploads });
});

export const applyAction = staffAction(applyImportSchema, async ({ viewer, input }) => {
  if (!mayEditServices(viewer)) throw new AppError("forbidden");
  const text = await readList(input.file);
  if (text === null) throw new AppError("invalid", { reason: "services_file_lost" });
  const { created, changed } = await applyImport(viewer, text);
  return backToServices("/desk/services/import", {
    created: String(created.length),
    changed: String(changed.length),
  });
});
