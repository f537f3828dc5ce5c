import "server-only";
import { headers } from "next/headers";
import { clientAddress } from "./auth";
import type { Visitor } from "./visitor-hash";

/** Who asks for the page or the handler that is being rendered. */
export async function currentVisitor(): Promise<Visitor> {
  return { address: await clientAddress(), userAgent: (await headers()).get("user-agent") ?? "" };
}
