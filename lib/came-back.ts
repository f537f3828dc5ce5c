import "server-only";
import { headers } from "next/headers";

/**
 * Whether this page is a form that came back with errors without JavaScript: an accepted one redirects. The page after
 * that redirect, which Next fetches for the browser's script, still carries the form's content type; what it accepts
 * tells the two apart.
 */
export async function cameBack(): Promise<boolean> {
  const sent = await headers();
  return sent.has("content-type") && (sent.get("accept") ?? "").includes("text/html");
}
