import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth";
import { withWait } from "@/lib/auth-waits";
import { findByCredentials } from "@/lib/people/sign-in";

type Handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>;

const handler = NextAuth(authOptions(findByCredentials)) as Handler;

const post: Handler = async (request, context) => withWait(await handler(request, context));

export { handler as GET, post as POST };
