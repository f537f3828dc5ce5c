export type Refusal = "wrong" | "codeNeeded" | "codeWrong" | "tooMany" | "busy" | "failed";
export type Credentials = { email: string; password: string; code: string };

/** What stands in the address that next-auth answers with (lib/auth.ts); everything else is a wrong pair. */
const refusals: Record<string, Refusal> = {
  code_needed: "codeNeeded",
  code_wrong: "codeWrong",
};

/** next-auth's two steps, its token and the credentials, without its browser bundle. Null when signed in. */
export async function requestSession(credentials: Credentials): Promise<Refusal | null> {
  try {
    const csrfToken = await field(await fetch("/api/auth/csrf", { cache: "no-store" }), "csrfToken");
    const answer = await fetch("/api/auth/callback/credentials", {
      method: "POST",
      body: new URLSearchParams({ ...credentials, csrfToken, json: "true", callbackUrl: "/" }),
    });
    if (answer.status === 429) return "tooMany";
    if (answer.status === 503) return "busy";
    if (answer.status >= 500) return "failed";
    const error = new URL(await field(answer, "url"), location.href).searchParams.get("error");
    if (error === null) return answer.ok ? null : "wrong";
    return refusals[error] ?? "wrong";
  } catch {
    return "failed";
  }
}

/** One text of a JSON answer; throws when it is not there. */
async function field(answer: Response, name: string): Promise<string> {
  const body: unknown = await answer.json();
  const entries: [string, unknown][] = typeof body === "object" && body !== null ? Object.entries(body) : [];
  const value = entries.find(([key]) => key === name)?.[1];
  if (typeof value !== "string") throw new Error(`no ${name} in the answer`);
  return value;
}
