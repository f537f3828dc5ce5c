import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { AppError } from "./errors";

vi.mock("next-intl/server", async () => {
  const { createTranslator } = await import("use-intl/core");
  const { messagesOf } = await import("./i18n/messages");
  return {
    getTranslations: async ({ locale, namespace }: { locale: "vi" | "en"; namespace: string }) =>
      createTranslator({ locale, messages: (await messagesOf(locale))[namespace] as never }),
  };
});
// The worker may have read these files for another test already, with the real modules.
vi.resetModules();
const { route } = await import("./route");

const problem = z.object({ type: z.literal("about:blank"), status: z.number(), title: z.string() });
const ask = (error: Error): Promise<Response> =>
  route(() => Promise.reject(error))(new Request("http://localhost/api/x"), undefined);

describe("a refusal of a route handler", () => {
  it("says in both languages what to do, and when to come back", async () => {
    const answer = await ask(new AppError("rate_limited", { params: { minutes: 2, seconds: 61 } }));
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("61");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toEqual({
      type: "about:blank",
      status: 429,
      title: "rate_limited",
      detail:
        "Ông/bà đã thử quá nhiều lần; hãy thử lại sau 2 phút. / There were too many attempts; try again in 2 minutes.",
    });
  });

  it("is the server's own trouble when it has too much to do", async () => {
    const busy = await ask(
      new AppError("rate_limited", { reason: "busy", params: { minutes: 1, seconds: 10 } }),
    );
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "10"]);
  });

  it.each([
    ["invalid", 422],
    ["not_found", 404],
    ["conflict", 409],
    ["forbidden", 403],
    ["unauthenticated", 401],
  ] as const)("has the status of its code: %s", async (code, status) => {
    const answer = await ask(new AppError(code));
    expect(answer.headers.get("retry-after")).toBeNull();
    expect(problem.parse(await answer.json())).toMatchObject({ status, title: code });
    expect(answer.status).toBe(status);
  });

  it("tells nothing of a bug", async () => {
    const answer = await ask(new Error("the password is 1234"));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("1234");
  });
});
