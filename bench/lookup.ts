import { db } from "@/lib/db";
import { hashPassword } from "@/lib/password";
import { ask, hiddenFields, multipart, newAgent } from "./faults/ask.mjs";
import { median, print, quantile } from "./figure";
import { mannWhitney } from "./mann-whitney";

/*
 * What an answer tells by its bytes and its time: look-ups with an unknown question code and with a wrong tracking code,
 * sign-ins and requests for a new password with an unknown address and with a known one. The two of each pair take turns
 * in random order, one request at a time, each from an address of its own.
 */
const each = Number(process.env["EACH"] ?? "300");
/** With three pairs one in a hundred runs would report a difference where there is none. */
const least = 0.003;
const base = process.env["BASE_URL"] ?? "http://localhost:3000";
const portal = { base, host: new URL(base).host };
const agent = newAgent();
const run = crypto.randomUUID().slice(0, 8);

type Answer = Awaited<ReturnType<typeof ask>>;
type Pair = {
  what: string;
  names: [string, string];
  send: (known: boolean, index: number) => Promise<Answer>;
};

try {
  await db.person.createMany({ data: await accounts() });
  const pairs = [await lookUps(), await signIns(), await resets()];
  let missed = 0;
  for (const pair of pairs) if (!(await compare(pair))) missed += 1;
  process.exitCode = missed > 0 ? 1 : 0;
} finally {
  agent.destroy();
  await db.$disconnect();
}

/** Whether neither bytes nor times tell the two apart. */
async function compare({ what, names, send }: Pair): Promise<boolean> {
  const times: [number[], number[]] = [[], []];
  const bodies: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (let index = 0; index < 20; index += 1) await send(index % 2 === 0, -1 - index);
  for (let index = 0; index < each; index += 1) {
    const order = Math.random() < 0.5 ? [0, 1] : [1, 0];
    for (const side of order as (0 | 1)[]) {
      const begun = performance.now();
      const answer = await send(side === 1, index);
      times[side].push(performance.now() - begun);
      bodies[side].add(fingerprint(answer));
    }
  }
  const [unknown, known] = times;
  const p = mannWhitney(unknown, known);
  const [first, second] = bodies.map((set) => [...set]);
  const same = first?.length === 1 && second?.length === 1 && first[0] === second[0];
  const parts = [
    `p95 ${quantile(unknown, 0.95).toFixed(1)} and ${quantile(known, 0.95).toFixed(1)} ms`,
    `difference of the medians ${(median(known) - median(unknown)).toFixed(2)} ms`,
    `Mann–Whitney p ${p.toFixed(3)}`,
    `answers ${same ? "equal" : "differ"}`,
  ];
  print({
    id: "abuse",
    what: `${what}, ${String(each)} each: ${names[0]} against ${names[1]} (${parts.join(", ")}), median`,
    value: median(unknown),
    unit: "ms",
    reference: { name: names[1], value: median(known) },
    goal: { text: `p ≥ ${String(least)} and equal answers`, reached: p >= least && same },
  });
  if (!same) console.log(`  ${difference([...(first ?? []), ...(second ?? [])])}`);
  return p >= least && same;
}

/** Status, where it leads and body, without what differs between any two answers: nonces, ids, what was typed. */
function fingerprint({ status, headers, body = "", error }: Answer): string {
  const policy = String(headers?.["content-security-policy"] ?? "");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
  const text = body
    .replaceAll(nonce, "")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "")
    .replaceAll(/HD\.\d{4}\.\d+|do-[0-9a-z-]+@bench\.example/g, "");
  const location = (headers?.location ?? "").replaceAll(/do-[0-9a-z-]+@bench\.example/g, "");
  return [error ?? status, location, text].join("\n");
}

/** Where the first two of several answers part. */
function difference(answers: readonly string[]): string {
  const [one = "", other = ""] = new Set(answers);
  let place = 0;
  while (place < one.length && one[place] === other[place]) place += 1;
  const around = (text: string): string => text.slice(Math.max(0, place - 100), place + 100);
  return `${String(new Set(answers).size)} answers: …${around(one)}… against …${around(other)}…`;
}

function addressOf(known: boolean, index: number): string {
  const number = index + 100;
  return `10.${known ? "41" : "42"}.${String(number >> 8)}.${String(number & 255)}`;
}

/** A form as a browser without JavaScript sends it. */
async function formOf(path: string): Promise<Record<string, string>> {
  const { body } = await ask(portal, path);
  return hiddenFields(body ?? "");
}

async function lookUps(): Promise<Pair> {
  const hidden = await formOf("/tra-cuu");
  const { code: existing } = await db.question.findFirstOrThrow({ select: { code: true } });
  return {
    what: "look-up",
    names: ["unknown code", "wrong tracking code"],
    async send(known, index) {
      const form = await multipart({
        ...hidden,
        code: known ? existing : "HD.2026.999999",
        tracking: "ZZZZ-ZZZZ",
      });
      return ask(portal, "/tra-cuu", { method: "POST", form, agent, address: addressOf(known, index) });
    },
  };
}

async function signIns(): Promise<Pair> {
  const { body, headers } = await ask(portal, "/api/auth/csrf");
  const { csrfToken } = JSON.parse(body ?? "{}") as { csrfToken: string };
  const cookie = ([] as unknown[]).concat(headers?.["set-cookie"]).map((each) => String(each).split(";")[0]);
  return {
    what: "sign-in",
    names: ["unknown address", "wrong password"],
    send(known, index) {
      const fields = {
        email: emailOf(known, index),
        password: "không phải mật khẩu",
        csrfToken,
        json: "true",
      };
      const text = Buffer.from(new URLSearchParams({ ...fields, callbackUrl: "/", code: "" }).toString());
      const form = {
        body: text,
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "content-length": text.length,
          cookie: cookie.join("; "),
        },
      };
      const path = "/api/auth/callback/credentials";
      return ask(portal, path, { method: "POST", form, agent, address: addressOf(known, index) });
    },
  };
}

async function resets(): Promise<Pair> {
  const hidden = await formOf("/dat-lai-mat-khau");
  return {
    what: "request for a new password",
    names: ["unknown address", "known address"],
    async send(known, index) {
      const form = await multipart({ ...hidden, email: emailOf(known, index) });
      return ask(portal, "/dat-lai-mat-khau", {
        method: "POST",
        form,
        agent,
        address: addressOf(known, index),
      });
    },
  };
}

/** One account for every try, so that no limit of an account or a mailbox is met. */
function emailOf(known: boolean, index: number): string {
  return `do-${run}-${known ? "co" : "khong"}-${String(index + 100)}@bench.example`;
}

async function accounts() {
  const passwordHash = await hashPassword("mật khẩu của phép đo");
  return Array.from({ length: each + 100 }, (_, index) => ({
    email: emailOf(true, index - 100),
    name: "Người Đo",
    passwordHash,
  }));
}
