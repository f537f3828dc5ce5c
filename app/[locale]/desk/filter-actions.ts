"use server";

import { redirect } from "next/navigation";
import { staffAction } from "@/lib/action";
import { removeFilter } from "@/lib/filters/remove";
import { renameFilter } from "@/lib/filters/rename";
import { saveFilter } from "@/lib/filters/save";
import { removeFilterSchema, renameFilterSchema, saveFilterSchema } from "@/lib/filters/schema";
import { pageQuery } from "@/lib/filters/status";
import { deskAddress } from "./desk-address";

export const saveFilterAction = staffAction(saveFilterSchema, async ({ viewer, input }) => {
  await saveFilter(viewer, input);
  return backToList();
});

export const renameFilterAction = staffAction(renameFilterSchema, async ({ viewer, input }) => {
  await renameFilter(viewer, input);
  return backToList();
});

export const removeFilterAction = staffAction(removeFilterSchema, async ({ viewer, input }) => {
  await removeFilter(viewer, input);
  return backToList();
});

/** The same page with its forms closed; the filters beside it say what was done. */
async function backToList(): Promise<never> {
  const { path, params } = await deskAddress();
  redirect(`${path}?${pageQuery(params)}`);
}
