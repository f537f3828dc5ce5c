import pg from "pg";

/**
 * A connection whose end never ends the process. Whoever waits for a query on it is told by that query; but between two
 * who use it, when the pool has let go of it and the next one does not listen yet, its error would be nobody's.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on("error", () => undefined);
  }
}
