import { randomUUID } from "node:crypto";
import type { Database } from "./database";
import { people } from "./people";
import type { Visitor } from "./visitors";

export type Answer = { status: number; headers: Record<string, string>; text: string };
export type Knock = (path: string, method?: string, headers?: Record<string, string>) => Promise<Answer>;
/** From where somebody comes, and the session they bring. */
export type Caller = { address: string; cookie?: string };

const base = process.env["BASE_URL"] ?? "http://localhost:3000";
const { origin } = new URL(base);

/** The visitor's cookie; that of somebody whose session was ended is as long as a good one. */
export async function cookieOf(visitor: Visitor, database: Database): Promise<string> {
  if (visitor === "reader") return "";
  const token = await database.startSession(people[visitor === "ended" ? "admin" : visitor]);
  if (visitor === "ended") await database.endSession(token);
  return `hoidap.session=${token}`;
}

/** Requests as a browser of our own pages makes them, with nothing followed and no cookie but the visitor's. */
export function knockAs(caller: Caller): Knock {
  return async (path, method = "GET", headers = {}) => {
    const isChange = method !== "GET" && method !== "HEAD";
    const response = await send(caller, path, {
      method,
      headers: { ...(isChange && { origin }), ...headers },
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  };
}

/** Posts a form's fields as a browser without JavaScript does. */
export async function postForm(
  caller: Caller,
  path: string,
  fields: Record<string, string>,
): Promise<{ text: string; location: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await send(caller, path, { method: "POST", headers: { origin }, body });
  return { text: await response.text(), location: response.headers.get("location") ?? path };
}

/** Pages kept finished name their scripts by hash, what is made for one reader by a nonce of its own. */
export function isKept({ headers }: Answer): boolean {
  const policy = headers["content-security-policy"] ?? "";
  return /'sha256-|script-src 'self';/.test(policy) && headers["etag"] !== undefined;
}

/** Does the work for each, so many at a time. */
export async function forEach<T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = [...all];
  const takeTurns = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
}

/**
 * Calls an action as a script that knows its id: `fields` is the form. Returns the code of the refusal, "ok" for
 * what was done, or the answer's status when it has neither.
 */
export async function callAction(
  caller: Caller,
  { path, id, fields }: { path: string; id: string; fields: Record<string, string> },
): Promise<string> {
  // The fields first: the arguments refer to them.
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value);
  form.append("0", '[{},"$K1"]');
  const headers = { origin, accept: "text/x-component", "next-action": id };
  const response = await send(caller, path, { method: "POST", headers, body: form });
  const text = await response.text();
  const code = /"ok":false,"code":"(\w+)"/.exec(text)?.[1];
  if (code !== undefined) return code;
  return text.includes('"ok":true') ? "ok" : String(response.status);
}

function send(
  { address, cookie = "" }: Caller,
  path: string,
  { headers, ...options }: { method: string; headers: Record<string, string>; body?: FormData },
): Promise<Response> {
  const own = { "x-forwarded-for": address, "accept-encoding": "identity", ...(cookie !== "" && { cookie }) };
  return fetch(new URL(path, base), { ...options, redirect: "manual", headers: { ...own, ...headers } });
}

export const noSecret = (): string => `${randomUUID()}${randomUUID()}`.replaceAll("-", "").slice(0, 43);
