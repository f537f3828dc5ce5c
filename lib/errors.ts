/** The only ways a request can be refused. Anything else that is thrown is a bug. */
export const errorCodes = [
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "invalid",
  "rate_limited",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

const statuses: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  rate_limited: 429,
};

/** The HTTP status of a refusal. Too much work at once is the server's trouble and not that of who asks. */
export function statusOf({ code, reason }: AppError): number {
  return reason === "busy" ? 503 : statuses[code];
}

type Details = {
  /** Key in messages/<locale>/errors.json of the sentence that says what to do. Defaults to the code. */
  reason?: string;
  /** Field name -> key in messages/<locale>/errors.json. */
  fields?: Record<string, string>;
  /** Numbers and names that the sentence mentions. */
  params?: Record<string, string | number>;
};

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly fields: Record<string, string>;
  readonly params: Record<string, string | number>;

  constructor(code: ErrorCode, { reason = code, fields = {}, params = {} }: Details = {}) {
    super(reason);
    this.name = "AppError";
    this.code = code;
    this.reason = reason;
    this.fields = fields;
    this.params = params;
  }
}

/** Too much work waits already. Not the fault of who asks: answered as 503 where a status can be chosen, with when to come back. */
export function busy(): AppError {
  return new AppError("rate_limited", { reason: "busy", params: { minutes: 1, seconds: 10 } });
}

/** Seconds to wait before another try; null for a refusal that waiting does not end. */
export function waitOf(error: AppError | null): number | null {
  const seconds = error?.params["seconds"];
  return error?.code === "rate_limited" && typeof seconds === "number" ? seconds : null;
}

/** The server's bundle and Next's bundle each have their own AppError class, so the name decides, not instanceof. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError";
}
