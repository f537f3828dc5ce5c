"use server";

import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/action";
import { check } from "@/lib/audit/check";
import { auditCheckSchema } from "@/lib/audit/schema";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";

/** Post, redirect, get: the newest check stands on top of the list. */
export const checkAction = staffAction(auditCheckSchema, async ({ viewer, input }) => {
  await check(viewer, input);
  redirect(getPathname({ locale: localeOf(await getLocale()), href: "/desk/settings/audit" }));
});
