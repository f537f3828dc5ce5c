/**
 * What was started is ended in the opposite order, once, whether the work finishes, fails or is interrupted.
 * Ctrl-C and SIGTERM end it too and leave with the given exit code.
 */
export function createEndings({ exitCode }) {
  const works = [];
  let ending;
  const end = () =>
    (ending ??= (async () => {
      for (const work of works.splice(0).reverse()) await work();
    })());
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => void end().finally(() => process.exit(exitCode)));
  }
  return { add: (...more) => works.push(...more), end, hasBegun: () => ending !== undefined };
}
