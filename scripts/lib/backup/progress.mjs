/** One line on stderr that is written over, on a terminal only: a log of cron keeps the result alone. */
export function progress(output = process.stderr) {
  if (!output.isTTY) return { step: () => undefined, end: () => undefined };
  return {
    step: (text) => void output.write(`\r\x1b[K${text}`),
    end: () => void output.write("\r\x1b[K"),
  };
}
