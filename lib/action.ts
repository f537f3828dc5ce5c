import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { clientAddress, currentViewer } from "./auth";
import { AppError, isAppError, waitOf } from "./errors";
import { isSecretField, type FormState } from "./form-state";
import { localeOf } from "./i18n/messages";
import { log } from "./log";
import { noted } from "./refused-form";
import type { Viewer } from "./viewer";

type Context<Input> = { input: Input; address: string };
type StaffContext<Input> = Context<Input> & { viewer: Viewer };
type Outcome<Result> = Promise<FormState<Result> | undefined>;
type Action<Result> = (state: FormState<Result>, form: FormData) => Promise<FormState<Result>>;

/** A form of the public portal. */
export function publicAction<Schema extends z.ZodType, Result = never>(
  schema: Schema,
  run: (context: Context<z.output<Schema>>) => Outcome<Result>,
): Action<Result> {
  return (_, form) =>
    answer(form, async () => run({ input: inputIn(schema, form), address: await clientAddress() }));
}

/** A form of the desk: refused without a session before it is read, and the words typed come back with the refusal. */
export function staffAction<Schema extends z.ZodType, Result = never>(
  schema: Schema,
  run: (context: StaffContext<z.output<Schema>>) => Outcome<Result>,
): Action<Result> {
  return (_, form) =>
    answer(form, async () => {
      const viewer = await currentViewer();
      if (viewer === null) throw new AppError("unauthenticated");
      return run({ viewer, input: inputIn(schema, form), address: await clientAddress() });
    });
}

async function answer<Result>(form: FormData, run: () => Outcome<Result>): Promise<FormState<Result>> {
  const values = valuesOf(form);
  try {
    const outcome = await run();
    // A form that is shown again keeps what was typed, whatever it is shown for.
    return outcome?.ok === false
      ? await noted({ values: shownAgain(values), ...outcome })
      : (outcome ?? { ok: true });
  } catch (error) {
    unstable_rethrow(error);
    return noted(await refusal(error, values));
  }
}

function inputIn<Schema extends z.ZodType>(schema: Schema, form: FormData): z.output<Schema> {
  const parsed = schema.safeParse(fieldsOf(form));
  if (!parsed.success) throw new AppError("invalid", { fields: fieldErrors(parsed.error) });
  return parsed.data;
}

/** The sentence for each refusal, with everything that was typed but passwords. Anything but an AppError is logged as a bug. */
async function refusal(error: unknown, values: Record<string, string[]>): Promise<FormState> {
  const known = isAppError(error) ? error : null;
  if (known === null) log.error({ err: error }, "form action failed");
  // Forms of the portal carry their language in a field; those of the desk speak that of their page's address.
  const locale = localeOf(values["locale"]?.[0] ?? (await getLocale()));
  const say = await getTranslations({ locale, namespace: "errors" });
  const sentence = (key: string): string => (say.has(key) ? say(key, known?.params) : say("unexpected"));
  const wait = waitOf(known);
  return {
    ok: false,
    code: known?.code ?? "unexpected",
    ...(wait !== null && { retryAfter: wait }),
    message: sentence(known?.reason ?? "unexpected"),
    errors: Object.fromEntries(
      Object.entries(known?.fields ?? {}).map(([field, key]) => [field, sentence(key)]),
    ),
    values: shownAgain(values),
  };
}

function shownAgain(values: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isSecretField(name)));
}

function fieldErrors(error: z.ZodError): Record<string, string> {
  const first = new Map<string, string>();
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "form");
    if (!first.has(field)) first.set(field, issue.message);
  }
  return Object.fromEntries(first);
}

function valuesOf(form: FormData): Record<string, string[]> {
  // A map, because a field may be called "constructor".
  const values = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (typeof value === "string" && !name.startsWith("$"))
      values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries(values);
}

/** One value stands alone, several of a name become a list; zod decides which of them a field may be. */
function fieldsOf(form: FormData): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(valuesOf(form)).map(([name, all]) => {
      const [only] = all;
      return [name, all.length === 1 && only !== undefined ? only : all];
    }),
  );
}
