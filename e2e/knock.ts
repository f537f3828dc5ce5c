import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import type { Database } from "./database";
import { people } from "./people";
import type { Visitor } from "./roles";

export type Answer = { status: number; headers: Record<string, string>; text: () => Promise<string> };
export type Knock = (address: string, method?: string, headers?: Record<string, string>) => Promise<Answer>;

const origin = new URL(process.env["BASE_URL"] ?? "http://localhost:3000").origin;

/** The visitor's cookie; that of somebody whose session was ended is as long as a good one. */
export async function cookieOf(visitor: Visitor, database: Database): Promise<string> {
  if (visitor === "reader") return "";
  const token = await database.startSession(people[visitor === "ended" ? "admin" : visitor]);
  if (visitor === "ended") await database.endSession(token);
  return `hoidap.session=${token}`;
}

/** Requests as a browser of our own pages makes them, with nothing followed and no cookie but the visitor's. */
export function knockAs(request: APIRequestContext, cookie: string): Knock {
  return async (address, method = "GET", headers = {}) => {
    const response = await request.fetch(address, {
      method,
      maxRedirects: 0,
      headers: {
        ...(cookie !== "" && { cookie }),
        ...(method === "GET" || method === "HEAD" ? {} : { origin }),
        ...headers,
      },
    });
    return { status: response.status(), headers: response.headers(), text: () => response.text() };
  };
}

/**
 * Calls an action as a script that knows its id: `fields` is the form. Returns the code of the refusal, "ok" for
 * what was done, or the answer's status when it has neither.
 */
export async function callAction(
  request: APIRequestContext,
  {
    address,
    id,
    cookie,
    fields,
  }: { address: string; id: string; cookie: string; fields: Record<string, string> },
): Promise<string> {
  // The fields first: the arguments refer to them.
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value);
  form.append("0", '[{},"$K1"]');
  const response = await request.post(address, {
    maxRedirects: 0,
    headers: { cookie, origin, accept: "text/x-component", "next-action": id },
    multipart: form,
  });
  const text = await response.text();
  const code = /"ok":false,"code":"(\w+)"/.exec(text)?.[1];
  if (code !== undefined) return code;
  return text.includes('"ok":true') ? "ok" : String(response.status());
}

export const noSecret = (): string => `${randomUUID()}${randomUUID()}`.replaceAll("-", "").slice(0, 43);
