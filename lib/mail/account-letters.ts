import "server-only";
import { formatDateTime } from "@/lib/format";
import { link, text, type Say, type Template } from "./blocks";
import type { LetterContext } from "./context";
import type { Block } from "./letter";

/** To staff about their own account. Each tells what to do when it was not they who did it. */
export const accountLetters = {
  "person-reset": (say, about) => [
    text(say("greetingColleague", { name: about.name })),
    text(say("account.reset")),
    link(say("account.resetLink"), about.resetUrl),
    text(say("account.resetUntil", { time: formatDateTime(about.resetExpiresAt) })),
    text(say("account.resetUnasked")),
  ],
  "person-password-changed": (say, about) => told(say, about, say("account.passwordChanged")),
  "person-second-step": (say, about) => told(say, about, say(`account.${stepOf(about)}`)),
} as const satisfies Record<string, Template>;

function told(say: Say, { name, happenedAt }: LetterContext, what: string): Block[] {
  return [
    text(say("greetingColleague", { name })),
    text(what),
    text(say("account.when", { time: formatDateTime(happenedAt) })),
    text(say("account.notYou")),
  ];
}

function stepOf({ data }: LetterContext): string {
  const { what } = data;
  return typeof what === "string" ? what : "factorRemoved";
}
