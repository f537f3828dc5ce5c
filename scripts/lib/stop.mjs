/** An end that a person can act on: one sentence of cause and remedy in each language, and no stack trace. */
export class Stop extends Error {
  constructor(vi, en) {
    super(`${vi}\n${en}`);
  }
}

/** Runs a command's main function; a Stop is printed as it is, anything else is a bug and keeps its trace. */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}
