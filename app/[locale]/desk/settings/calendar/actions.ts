"use server";

import { getTranslations } from "next-intl/server";
import { staffAction } from "@/lib/action";
import { previewCalendar, publishCalendar } from "@/lib/deadlines/publish-calendar";
import { recalculateDeadlines } from "@/lib/deadlines/recalculate";
import { calendarSchema, recalculationSchema } from "@/lib/deadlines/schema";
import { nextRound } from "../../form-round";
import { backToSettings } from "../back-to-settings";
import { shownPlan } from "./shown-plan";

/** The first press shows what would change; the second, of the same edit, publishes it. */
export const calendarAction = staffAction(calendarSchema, async ({ viewer, input }) => {
  const preview = await previewCalendar(viewer, input);
  const confirmed = input.previewed === preview.fingerprint && preview.problems.length === 0;
  if (!confirmed) return shownPlan(input, preview, await getTranslations("errors"));
  await publishCalendar(viewer, input);
  return backToSettings("/desk/settings/calendar", "saved", {
    year: String(input.year),
    ...nextRound(),
  });
});

export const recalculateAction = staffAction(recalculationSchema, async ({ viewer, input }) => {
  await recalculateDeadlines(viewer, input);
  return backToSettings("/desk/settings/calendar", "saved");
});
