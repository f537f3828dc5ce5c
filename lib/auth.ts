import "server-only";
import { cookies, headers } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { z } from "zod";
import { asMessage } from "./auth-waits";
import { AppError } from "./errors";
import { revokeSession, sessionCookie, startSession, viewerOfToken } from "./session";
import type { Viewer } from "./viewer";

/*
 * next-auth asks, checks and sets the cookie. The cookie holds only a session token: encode and decode pass it
 * through, and every request finds session and memberships in the database (lib/session.ts).
 */

const credentials = z.object({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().max(1_000),
  code: z.string().trim().max(40).default(""),
});

/** Pages ask for this by themselves when something changed: nobody sat there. */
const askedByPages = /^(\/(vi|en))?\/desk\/presences\/?(\?|$)/;

const cookieOptions = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: sessionCookie.startsWith("__Host-"),
} as const;

/** How somebody proves who they are; a verb of people, which the route brings (lib/people/sign-in.ts). */
type FindByCredentials = (
  address: string,
  typed: z.output<typeof credentials>,
) => Promise<{ personId: number } | "wrong" | "code_needed" | "code_wrong">;

export const authOptions = (find: FindByCredentials): NextAuthOptions => ({
  session: { strategy: "jwt", maxAge: 12 * 3_600 },
  pages: { signIn: "/dang-nhap", error: "/dang-nhap", signOut: "/dang-nhap" },
  cookies: {
    sessionToken: {
      name: sessionCookie,
      options: cookieOptions,
    },
  },
  jwt: {
    encode: ({ token }) => Promise.resolve(tokenIn(token)),
    decode: ({ token }) => Promise.resolve(token === undefined || token === "" ? null : { token }),
  },
  providers: [
    Credentials({
      id: "credentials",
      name: "credentials",
      credentials: { email: { type: "email" }, password: { type: "password" }, code: { type: "text" } },
      authorize: (typed) => signIn(find, typed),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ ...token, ...tokenOf(user) }),
    session: ({ session }) => session,
    redirect: ({ url, baseUrl }) =>
      url.startsWith("/") ? `${baseUrl}${url}` : url.startsWith(`${baseUrl}/`) ? url : baseUrl,
  },
});

/** Once per request: who is signed in, or null. */
export const currentViewer: () => Promise<Viewer | null> = cache(async () => {
  const token = (await cookies()).get(sessionCookie)?.value;
  if (token === undefined) return null;
  return viewerOfToken(token, { seen: !askedByPages.test((await headers()).get("x-desk-address") ?? "") });
});

export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer === null) throw new AppError("unauthenticated");
  return viewer;
}

/** Ends the session of this request and forgets its cookie. */
export async function endSession(): Promise<void> {
  const viewer = await currentViewer();
  if (viewer !== null) await revokeSession(viewer.sessionId);
  // With every attribute, or a browser keeps a __Host- cookie that is told to go.
  (await cookies()).delete({ name: sessionCookie, ...cookieOptions });
}

/** The address server.ts found behind the trusted hops; clients cannot set this header. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-client-address") ?? "unknown";
}

/**
 * next-auth knows two answers, somebody and nobody; a third, "now the code", travels as the message of an error, which
 * it puts into the address it answers with. The page then sends address and password again, with the code.
 */
async function signIn(
  find: FindByCredentials,
  typed: Record<string, string> | undefined,
): Promise<{ id: string; token: string } | null> {
  const parsed = credentials.safeParse(typed);
  if (!parsed.success) return null;
  const address = await clientAddress();
  const outcome = await find(address, parsed.data).catch((error: unknown) => {
    throw asMessage(error);
  });
  if (outcome === "wrong") return null;
  if (typeof outcome === "string") throw new Error(outcome);
  const session = await startSession(outcome.personId, (await headers()).get("user-agent") ?? "");
  return { id: String(outcome.personId), token: session.token };
}

/** next-auth hands over the user only at sign-in, whatever its types say; later the token is already there. */
function tokenOf(user: object | undefined): { token?: unknown } {
  return user !== undefined && "token" in user ? { token: user.token } : {};
}

function tokenIn(token: Record<string, unknown> | undefined): string {
  const value = token?.["token"];
  return typeof value === "string" ? value : "";
}
