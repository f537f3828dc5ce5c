import { expect, it } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { acceptanceSchema } from "./schema";

function complaints(password?: string, passwordAgain = password): Record<string, string> {
  const typed = { token: "t", locale: "vi", password, passwordAgain };
  const issues = acceptanceSchema.safeParse(typed).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
}

it("takes a password of 12 to 200 characters, spaces included", () => {
  expect(complaints("x".repeat(12))).toEqual({});
  expect(complaints(`${" ".repeat(6)}${"x".repeat(194)}`)).toEqual({});
  expect(
    acceptanceSchema.parse({ token: "t", password: " ".repeat(12), passwordAgain: " ".repeat(12) }),
  ).toEqual({
    token: "t",
    locale: "vi",
    password: " ".repeat(12),
    passwordAgain: " ".repeat(12),
  });
});

it("names what is wrong with another one", () => {
  expect(complaints("x".repeat(11))).toEqual({ password: "password_short" });
  expect(complaints("")).toEqual({ password: "password_short" });
  expect(complaints("x".repeat(201))).toEqual({ password: "password_long" });
  expect(complaints("x".repeat(12), "y".repeat(12))).toEqual({ passwordAgain: "password_differs" });
});

it.each(["vi", "en"] as const)("has a sentence for each refusal in %s", async (locale) => {
  const sentences = (await messagesOf(locale))["errors"] ?? {};
  const keys = ["password_short", "password_long", "password_differs", "password_is_email"];
  for (const key of [...keys, "invitation_over", "invitation_used"]) expect(sentences).toHaveProperty(key);
});
