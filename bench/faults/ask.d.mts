import type { IncomingHttpHeaders } from "node:http";

type Form = { body: Buffer; headers: Record<string, string | number> };
type Answer = { status?: number; headers?: IncomingHttpHeaders; body?: string; error?: string };
type Options = { method?: string; address?: string; form?: Form; agent?: unknown; cookie?: string };

export function ask(portal: { base: string; host: string }, path: string, options?: Options): Promise<Answer>;
export function multipart(fields: Record<string, string>): Promise<Form>;
export function hiddenFields(html: string): Record<string, string>;
export function newAgent(): { destroy: () => void };
