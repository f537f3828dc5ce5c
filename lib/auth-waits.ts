import "server-only";
import { isAppError, waitOf } from "./errors";

const told = /^(rate_limited|busy)\.(\d+)$/;

/** next-auth hands on nothing of an error but its message, so the wait travels in it. */
export function asMessage(error: unknown): Error {
  const refusal = isAppError(error) ? error : null;
  const wait = waitOf(refusal);
  if (refusal === null || wait === null) return error instanceof Error ? error : new Error(String(error));
  return new Error(`${refusal.reason}.${String(wait)}`);
}

/**
 * next-auth answers 401 to every refusal. One that waiting ends gets the status and the header that programs
 * understand: 429 for too many tries, 503 while too many passwords are being checked.
 */
export async function withWait(answer: Response): Promise<Response> {
  if (answer.status !== 401) return answer;
  const [, reason, seconds] = told.exec(await errorIn(answer.clone())) ?? [];
  if (reason === undefined || seconds === undefined) return answer;
  const headers = new Headers(answer.headers);
  headers.set("retry-after", seconds);
  return new Response(answer.body, { status: reason === "busy" ? 503 : 429, headers });
}

async function errorIn(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  const url = typeof body === "object" && body !== null && "url" in body ? String(body.url) : "";
  return URL.canParse(url) ? (new URL(url).searchParams.get("error") ?? "") : "";
}
