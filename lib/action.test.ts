import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { AppError } from "./errors";

/** What Next knows of a request: here there is none. */
const request = vi.hoisted(() => ({ locale: "vi" }));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(new Headers({ "x-client-address": "192.0.2.1" })),
  cookies: () => Promise.resolve({ get: () => undefined }),
}));
vi.mock("next/navigation", () => ({ unstable_rethrow: () => undefined }));
vi.mock("next-intl/server", () => ({
  getLocale: () => Promise.resolve(request.locale),
  getTranslations: ({ locale }: { locale: string }) =>
    Promise.resolve(Object.assign((key: string) => `${locale} ${key}`, { has: () => true })),
}));
beforeEach(() => {
  request.locale = "vi";
});
// The worker may have read these files for another test already, with the real modules.
vi.resetModules();
const { publicAction, staffAction } = await import("./action");

const schema = z.object({ title: z.string("title_missing").min(3, "title_short") });

function formOf(entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe("a refused form", () => {
  const refuse = publicAction(schema, () => Promise.reject(new AppError("conflict")));

  it("gets everything back but passwords and Next's own fields, whatever the fields are called", async () => {
    const typed: [string, string][] = [
      ["title", "x"],
      ["constructor", "a"],
      ["uploads", "1"],
      ["uploads", "2"],
    ];
    const state = await refuse({}, formOf([...typed, ["passwordAgain", "p"], ["$ACTION_KEY", "k"]]));
    expect(state).toMatchObject({ ok: false, code: "invalid", errors: { title: "vi title_short" } });
    expect(state.values).toEqual({ title: ["x"], constructor: ["a"], uploads: ["1", "2"] });
  });

  it("is answered in the language of its field, else in that of its page", async () => {
    request.locale = "en";
    expect((await refuse({}, formOf([["title", "long"]]))).message).toBe("en conflict");
    const vietnamese = formOf([
      ["title", "long"],
      ["locale", "vi"],
    ]);
    expect((await refuse({}, vietnamese)).message).toBe("vi conflict");
  });

  it("keeps its words when the session is over, and the verb is not asked", async () => {
    const verb = vi.fn(() => Promise.resolve(undefined));
    const state = await staffAction(schema, verb)({}, formOf([["title", "Dự thảo"]]));
    expect(state).toMatchObject({ code: "unauthenticated", values: { title: ["Dự thảo"] } });
    expect(verb).not.toHaveBeenCalled();
  });

  it("says nothing of a bug but that there was one", async () => {
    const broken = publicAction(schema, () => Promise.reject(new Error("relation questions")));
    const state = await broken({}, formOf([["title", "long"]]));
    expect(state).toMatchObject({ code: "unexpected", message: "vi unexpected" });
    expect(JSON.stringify(state)).not.toContain("relation");
  });
});
