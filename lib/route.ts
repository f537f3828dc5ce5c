import "server-only";
import { getTranslations } from "next-intl/server";
import { isAppError, statusOf, waitOf, type AppError } from "./errors";
import { locales } from "./i18n/locales";
import { log } from "./log";

/** Answers refusals of a route handler as problem+json (RFC 9457). Anything but an AppError is logged as a bug. */
export function route<Context>(
  handle: (request: Request, context: Context) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      return await handle(request, context);
    } catch (error) {
      if (isAppError(error)) return refusal(error);
      log.error({ err: error, handler: nameOf(request) }, "route handler failed");
      return problem({ status: 500, title: "unexpected" });
    }
  };
}

/** Which handler it was: what follows in an address may be the secret of a letter's link. */
function nameOf({ url }: Request): string {
  return new URL(url).pathname.split("/").slice(0, 3).join("/");
}

/** For programs the code, for the people who write them a sentence that says what to do, in every language. */
async function refusal(error: AppError): Promise<Response> {
  const sentences = await Promise.all(locales.map((locale) => sentenceIn(locale, error)));
  const wait = waitOf(error);
  return problem(
    { status: statusOf(error), title: error.code, detail: sentences.join(" / ") },
    wait === null ? {} : { "retry-after": String(wait) },
  );
}

async function sentenceIn(locale: (typeof locales)[number], { code, reason, params }: AppError) {
  const say = await getTranslations({ locale, namespace: "errors" });
  return say.has(reason) ? say(reason, params) : say(code, params);
}

function problem(
  body: { status: number; title: string; detail?: string },
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { type: "about:blank", ...body },
    {
      status: body.status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    },
  );
}
