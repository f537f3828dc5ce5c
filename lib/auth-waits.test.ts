import { expect, it } from "vitest";
import { asMessage, withWait } from "./auth-waits";
import { AppError } from "./errors";

/** next-auth's answer to a refused sign-in. */
function refused(error: string): Response {
  const url = `https://hoidap.example.vn/dang-nhap?error=${encodeURIComponent(error)}`;
  return Response.json({ url }, { status: 401, headers: { "x-own": "kept" } });
}

it.each([
  [new AppError("rate_limited", { params: { minutes: 2, seconds: 90 } }), 429, "90"],
  [new AppError("rate_limited", { reason: "busy", params: { minutes: 1, seconds: 10 } }), 503, "10"],
])("tells programs how long to wait after %s", async (error, status, seconds) => {
  const answer = await withWait(refused(asMessage(error).message));
  expect(answer.status).toBe(status);
  expect(answer.headers.get("retry-after")).toBe(seconds);
  expect(answer.headers.get("x-own")).toBe("kept");
  expect(await answer.json()).toMatchObject({ url: expect.stringContaining("/dang-nhap?error=") });
});

it("leaves every other answer as it is", async () => {
  for (const error of ["CredentialsSignin", "code_needed", asMessage(new Error("a bug")).message]) {
    const answer = await withWait(refused(error));
    expect(answer.status).toBe(401);
    expect(answer.headers.get("retry-after")).toBeNull();
  }
  expect((await withWait(Response.json({ url: "no address" }, { status: 401 }))).status).toBe(401);
  expect((await withWait(new Response("not json", { status: 401 }))).status).toBe(401);
  expect((await withWait(Response.json({ url: "/desk" }))).status).toBe(200);
});
