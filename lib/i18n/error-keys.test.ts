import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as absences from "@/lib/absences/schema";
import * as audit from "@/lib/audit/schema";
import * as answerFiles from "@/lib/attachments/answer-schema";
import * as categories from "@/lib/categories/schema";
import * as citations from "@/lib/citations/schema";
import * as contacts from "@/lib/contacts/schema";
import * as hours from "@/lib/contacts/hours-schema";
import * as deadlines from "@/lib/deadlines/schema";
import * as accounts from "@/lib/people/account-schema";
import * as following from "@/lib/followers/schema";
import * as managing from "@/lib/people/manage-schema";
import * as people from "@/lib/people/schema";
import * as publishing from "@/lib/publishing/schema";
import * as citizens from "@/lib/questions/citizen-schema";
import * as answering from "@/lib/questions/answer-schema";
import * as decisions from "@/lib/questions/decision-schema";
import * as desk from "@/lib/questions/desk-schema";
import * as information from "@/lib/questions/info-schema";
import * as lint from "@/lib/questions/lint-schema";
import * as bulk from "@/lib/questions/bulk-schema";
import * as questions from "@/lib/questions/schema";
import * as routing from "@/lib/routing/schema";
import * as search from "@/lib/search/schema";
import * as services from "@/lib/services/save-schema";
import * as serviceImports from "@/lib/services/import-schema";
import * as snoozes from "@/lib/snoozes/schema";
import * as subscriptions from "@/lib/subscriptions/schema";
import * as templates from "@/lib/templates/schema";
import vi from "./messages/vi/errors.json";

/** What a browser may send in any field, wrong or right. */
const typed = [undefined, "", " ", "x", "-1", "1.5", "99999999999", "x".repeat(60_000)];

const forms: [string, unknown][] = Object.entries({
  ...accounts,
  ...absences,
  ...audit,
  ...bulk,
  ...answerFiles,
  ...categories,
  ...citations,
  ...contacts,
  ...deadlines,
  ...hours,
  ...following,
  ...managing,
  ...people,
  ...publishing,
  ...citizens,
  ...answering,
  ...decisions,
  ...desk,
  ...information,
  ...lint,
  ...questions,
  ...routing,
  ...search,
  ...serviceImports,
  ...services,
  ...snoozes,
  ...subscriptions,
  ...templates,
});

/** Every sentence key that the fields of a form answer with. */
function refusalsOf(schema: z.ZodObject): string[] {
  const inputs = typed.map((value) =>
    Object.fromEntries(Object.keys(schema.shape).map((field) => [field, value])),
  );
  return inputs.flatMap((input) => schema.safeParse(input).error?.issues.map(({ message }) => message) ?? []);
}

function isForm(entry: [string, unknown]): entry is [string, z.ZodObject] {
  const [, schema] = entry;
  return typeof schema === "object" && schema !== null && "shape" in schema;
}

describe("refusals have a sentence", () => {
  it.each(forms.filter(isForm))("of the form %s", (_, schema) => {
    expect(refusalsOf(schema).filter((key) => !(key in vi))).toEqual([]);
  });

  it("of every verb", () => {
    const sources = ["app", "lib"]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file));
    const named = sources.flatMap((file) => {
      const refusals = readFileSync(file, "utf8").matchAll(/new AppError\("(\w+)"(?:, (\{[^;]*?\}))?\)/g);
      return [...refusals].flatMap(([, code = "", details = ""]) => [
        code,
        ...[...details.matchAll(/(?:reason|fields: \{ \w+): "(\w+)"/g)].map(([, key = ""]) => key),
      ]);
    });
    expect(named).toContain("not_publishable");
    expect([...new Set(named)].filter((key) => !(key in vi))).toEqual([]);
  });
});
