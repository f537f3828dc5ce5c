import pg from "pg";
import { createOutage } from "./outage";

/** Longer than PostgreSQL needs to start again, shorter than anybody waits for a connection (lib/db.ts). */
const outage = createOutage({ patienceMs: 4_000, pauseMs: 100 });
/** What a database says that is not there yet, or not any more: cannot_connect_now, crash_shutdown, admin_shutdown. */
const awayCodes = ["ECONNREFUSED", "ECONNRESET", "57P01", "57P02", "57P03"];

/**
 * A connection whose end never ends the process. Whoever waits for a query on it is told by that query; but between two
 * who use it, when the pool has let go of it and the next one does not listen yet, its error would be nobody's.
 * While the database is away new ones wait for it together.
 */
export class SteadyClient extends pg.Client {
  readonly #config: string | pg.ClientConfig | undefined;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.#config = config;
    this.on("error", (error) => this.#lost(error));
  }

  override connect(): Promise<this>;
  override connect(callback: (error: Error | null) => void): void;
  override connect(callback?: (error: Error | null) => void): Promise<this> | undefined {
    const connected = this.#connect();
    if (callback === undefined) return connected;
    connected.then(() => callback(null), callback);
    return undefined;
  }

  async #connect(): Promise<this> {
    await outage.over();
    try {
      await super.connect();
    } catch (error) {
      if (isAway(error)) this.#lost(error);
      throw error;
    }
    return this;
  }

  #lost(error: Error): void {
    outage.begin(error, () => knock(this.#config));
  }
}

function isAway(error: unknown): error is Error {
  return error instanceof Error && awayCodes.includes(String((error as NodeJS.ErrnoException).code));
}

async function knock(config: string | pg.ClientConfig | undefined): Promise<void> {
  const client = new pg.Client(config);
  client.on("error", () => undefined);
  try {
    await client.connect();
  } finally {
    await client.end();
  }
}
