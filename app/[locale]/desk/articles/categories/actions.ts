"use server";

import { staffAction } from "@/lib/action";
import { moveCategory } from "@/lib/categories/move";
import { removeCategory } from "@/lib/categories/remove";
import { retireCategory } from "@/lib/categories/retire";
import { saveCategory } from "@/lib/categories/save";
import {
  moveCategorySchema,
  removeCategorySchema,
  retireCategorySchema,
  saveCategorySchema,
} from "@/lib/categories/schema";
import { nextRound } from "../../form-round";
import { backToSettings } from "../../settings/back-to-settings";

const page = "/desk/articles/categories";

export const saveCategoryAction = staffAction(saveCategorySchema, async ({ viewer, input }) => {
  await saveCategory(viewer, input);
  return backToSettings(page, "saved", nextRound());
});

export const moveCategoryAction = staffAction(moveCategorySchema, async ({ viewer, input }) => {
  await moveCategory(viewer, input);
  return backToSettings(page, "saved");
});

export const retireCategoryAction = staffAction(retireCategorySchema, async ({ viewer, input }) => {
  await retireCategory(viewer, input);
  return backToSettings(page, "saved");
});

export const removeCategoryAction = staffAction(removeCategorySchema, async ({ viewer, input }) => {
  await removeCategory(viewer, input);
  return backToSettings(page, "removed");
});
