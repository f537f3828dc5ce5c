import { createHash, randomBytes } from "node:crypto";
import pg from "pg";

/** The journeys' own look at the server's database: sessions to sign in with and addresses of seeded rows. */
export type Database = {
  /** Writes a session as signing in does and returns the token for the cookie. */
  startSession: (email: string) => Promise<string>;
  /** Ends it as somebody else may: on the list of sessions, by a new password, with the membership. */
  endSession: (token: string) => Promise<void>;
  /** The first column of the first row. */
  value: (sql: string, ...params: unknown[]) => Promise<string>;
  close: () => Promise<void>;
};

export function openDatabase(): Database {
  const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 2 });
  const value = async (sql: string, ...params: unknown[]): Promise<string> => {
    const { rows } = await pool.query<[number | string]>({ text: sql, values: params, rowMode: "array" });
    const found = rows[0]?.[0];
    if (found === undefined) throw new Error(`Nothing found by: ${sql} ${JSON.stringify(params)}`);
    return String(found);
  };
  const startSession = async (email: string): Promise<string> => {
    const token = randomBytes(32).toString("base64url");
    await value(
      `insert into sessions (token_hash, person_id, expires_at)
       select $1, id, now() + interval '1 hour' from people where email = $2 returning id`,
      hashOf(token),
      email,
    );
    return token;
  };
  const endSession = async (token: string): Promise<void> => {
    await value("update sessions set revoked_at = now() where token_hash = $1 returning id", hashOf(token));
  };
  return { startSession, endSession, value, close: () => pool.end() };
}

/** What the database keeps of a secret. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
