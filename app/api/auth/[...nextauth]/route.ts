import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth";
import { withWait } from "@/lib/auth-waits";
import { AppError } from "@/lib/errors";
import { findByCredentials } from "@/lib/people/sign-in";
import { route } from "@/lib/route";

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = NextAuth(authOptions(findByCredentials)) as (
  request: Request,
  context: Context,
) => Promise<Response>;

/*
 * Of next-auth's addresses the two that our sign-in uses. The others (pages of its own, who is signed in, a log that
 * anybody may write to) answer nobody: there is no door that nobody watches.
 */
export const GET = route<Context>(async (request, context) => {
  if ((await wanted(context)) !== "csrf") throw new AppError("not_found");
  return handler(request, context);
});

export const POST = route<Context>(async (request, context) => {
  if ((await wanted(context)) !== "callback/credentials") throw new AppError("not_found");
  const type = request.headers.get("content-type") ?? "";
  // next-auth ends with an exception over JSON that is none
  if (!type.startsWith("application/x-www-form-urlencoded")) throw new AppError("invalid");
  return withWait(await handler(request, context));
});

async function wanted({ params }: Context): Promise<string> {
  return (await params).nextauth.join("/");
}
