import "server-only";
import { isAppError, statusOf } from "./errors";
import { log } from "./log";

/** Answers refusals of a route handler as problem+json (RFC 9457). Anything but an AppError is logged as a bug. */
export function route<Context>(
  handle: (request: Request, context: Context) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      return await handle(request, context);
    } catch (error) {
      if (isAppError(error)) return problem(statusOf[error.code], error.code);
      log.error({ err: error, path: new URL(request.url).pathname }, "route handler failed");
      return problem(500, "unexpected");
    }
  };
}

function problem(status: number, code: string): Response {
  return Response.json(
    { type: "about:blank", status, title: code },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}
