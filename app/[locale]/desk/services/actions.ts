"use server";

import { staffAction } from "@/lib/action";
import { endService, restoreService } from "@/lib/services/end";
import { saveService } from "@/lib/services/save";
import { endServiceSchema, restoreServiceSchema, saveServiceSchema } from "@/lib/services/save-schema";
import { nextRound } from "../form-round";
import { backToServices } from "./back-to-services";

const saved = (id: number) =>
  backToServices("/desk/services/[id]", { done: "saved", ...nextRound() }, { id: String(id) });

export const saveServiceAction = staffAction(saveServiceSchema, async ({ viewer, input }) =>
  saved(await saveService(viewer, input)),
);

export const endServiceAction = staffAction(endServiceSchema, async ({ viewer, input }) => {
  await endService(viewer, input);
  return saved(input.id);
});

export const restoreServiceAction = staffAction(restoreServiceSchema, async ({ viewer, input }) => {
  await restoreService(viewer, input);
  return saved(input.id);
});
