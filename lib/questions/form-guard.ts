import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { AppError } from "@/lib/errors";
import { sameSecret, seal } from "@/lib/secrets";

/*
 * Keeps simple programs out without asking people anything: a field nobody sees, and the time the form was shown,
 * under seal. Programs send a form at once or months later; nobody writes a question in three seconds, and whoever
 * needs more than a day gets a fresh form with every word kept.
 */
const shortestMs = 3_000;
const longestMs = 24 * 3_600_000;
const aKey = z.uuid();

/** What a shown form carries unseen; `website` is the field that stays empty. */
export type FormGuard = { formKey: string; shownAt: string };

export function newFormGuard(shown: Date): FormGuard {
  return { formKey: randomUUID(), shownAt: sealTime(shown.getTime()) };
}

/** Throws `invalid` for a form that a program filled in, or that was sent too fast or too late. */
export function checkFormGuard(form: FormGuard & { website: string }, at: Date): void {
  if (form.website !== "") throw new AppError("invalid", { reason: "trap_filled" });
  const age = ageOf(form, at);
  if (age === null || age > longestMs) throw new AppError("invalid", { reason: "form_expired" });
  if (age < shortestMs) throw new AppError("invalid", { reason: "form_fast" });
}

/**
 * For a form shown again: its own guard, or a fresh one that was refused for its age and must not be for its youth. A
 * form from the future was shown before the clock was set back, and would be too young until the clock is there again.
 */
export function renewFormGuard(form: FormGuard, at: Date): FormGuard {
  const age = ageOf(form, at);
  return age !== null && age >= 0 && age <= longestMs
    ? form
    : newFormGuard(new Date(at.getTime() - shortestMs));
}

/** Milliseconds since the form was shown; null for a form that is not ours. */
function ageOf({ formKey, shownAt }: FormGuard, at: Date): number | null {
  const [time = ""] = shownAt.split(".");
  const genuine = /^\d{1,15}$/.test(time) && sameSecret(shownAt, sealTime(Number(time)));
  return genuine && aKey.safeParse(formKey).success ? at.getTime() - Number(time) : null;
}

function sealTime(milliseconds: number): string {
  return `${String(milliseconds)}.${seal("form-time", String(milliseconds))}`;
}
