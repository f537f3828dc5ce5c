import "server-only";
import { headers } from "next/headers";
import { frameHeader } from "@/lib/frames/schema";

/** The address the browser asked for, which a layout and an action are not told; set by lib/server/admit.ts. */
export async function deskAddress(): Promise<{ path: string; params: URLSearchParams }> {
  const url = (await headers()).get("x-desk-address") ?? "/desk";
  const [path = "/desk", query = ""] = url.split("?", 2);
  return { path, params: new URLSearchParams(query) };
}

/** Whether the list of the inbox stands beside the page. */
export function isInbox(path: string): boolean {
  return /^(\/(vi|en))?\/desk(\/questions\/[^/]+)?\/?$/.test(path);
}

/** Whether the page is rendered once for many, with slots in the place of what is somebody's own (decision 035). */
export async function isFrame(): Promise<boolean> {
  return (await headers()).has(frameHeader);
}
