import "server-only";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { z } from "zod";
import type { FormState } from "./form-state";

const keptValues = z.record(z.string(), z.array(z.string()));

/**
 * What a form begins with: empty, or what was typed into a page of another build, whose action this one does not
 * know. server.ts sets the header; clients cannot.
 */
export async function keptForm(): Promise<FormState> {
  const header = (await headers()).get("x-kept-form");
  if (header === null) return {};
  const values = keptValues.parse(JSON.parse(Buffer.from(header, "base64url").toString("utf8")));
  const say = await getTranslations("server");
  return { ok: false, code: "conflict", message: say("newBuild"), values };
}
