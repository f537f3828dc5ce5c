import { format } from "node:util";
import { log } from "./log";
import { withoutValues } from "./plain-error";

const levels = { error: "error", warn: "warn", log: "info", info: "info", debug: "debug" } as const;

/**
 * Next and packages tell people at a terminal what goes wrong, over several lines and with what was posted in them.
 * Whoever collects logs gets a line of JSON for each instead, with the id of the request and without its values.
 */
export function captureConsole(target: Pick<Console, keyof typeof levels> = console, to = log): void {
  for (const [method, level] of Object.entries(levels) as [keyof typeof levels, "error"][]) {
    target[method] = (...said: unknown[]) => {
      const error = said.find((one) => one instanceof Error);
      const words = said.filter((one) => one !== error);
      const text = withoutValues(format(...words)).trim();
      if (error === undefined) to[level]({ part: "console" }, text);
      else to[level]({ part: "console", err: error }, text === "" ? "thrown" : text);
    };
  }
}
