import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth";
import { findByCredentials } from "@/lib/people/sign-in";

type Handler = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>;

const handler = NextAuth(authOptions(findByCredentials)) as Handler;

export { handler as GET, handler as POST };
