import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { proofFrom } from "../proof.mjs";
import { ask, hiddenFields, multipart, newAgent } from "./ask.mjs";

/** A form that is sent sooner after it was shown is taken for a program's. */
export const shownForMs = 3_200;
/** Between two presses of somebody who does not want to wait. */
const hurriedMs = 250;
const givenUpMs = 90_000;
const path = "/dat-cau-hoi";
const [errors, notices] = ["errors", "server"].map((name) =>
  JSON.parse(readFileSync(new URL(`../../lib/i18n/messages/vi/${name}.json`, import.meta.url), "utf8")),
);
/** What is said of a form, or of its proof, when a clock was set between it and us. */
const outOfTime = [errors.form_fast, errors.form_expired, errors.proof_over];
/** Sentences that tell a citizen whose question was not taken what to do. */
const advice = [notices.unavailable, errors.unexpected, ...outOfTime];

/**
 * Citizens who send questions at a steady rate, each from an address of their own, and who press
 * "reload" on whatever goes wrong until their question is confirmed: the same form with the same key.
 */
export async function openCitizens(portal, perSecond, { retry = true, pauseMs = hurriedMs } = {}) {
  const { write, send, close, ...told } = await gather(portal, { retry, pauseMs });
  const running = new Set();
  let sent = 0;
  const timer = setInterval(() => {
    sent += 1;
    const one = write(sent)
      .then(send)
      .finally(() => running.delete(one));
    running.add(one);
  }, 1_000 / perSecond);
  return {
    ...told,
    /** No new questions; resolves with how many were begun, when those under way are confirmed or given up. */
    async finish() {
      clearInterval(timer);
      await Promise.all(running);
      close();
      return sent;
    },
  };
}

/**
 * So many questions over so many connections, as fast as they are confirmed; their proofs are made before. In seconds.
 * `onBegin` is called when everything is ready.
 */
export async function sendQuestions(portal, { connections, questions, onBegin }) {
  const { write, send, close, ...told } = await gather(portal, { retry: true, pauseMs: hurriedMs });
  const letters = [];
  for (let number = 1; number <= questions; number += 1) letters.push(await write(number));
  const waiting = letters.values();
  const lane = async () => {
    for (const letter of waiting) await send(letter);
  };
  onBegin?.();
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, lane));
  const seconds = (performance.now() - begun) / 1_000;
  close();
  return { ...told, seconds };
}

/** What both have in common: `write` makes a form with a proof of its own, `send` brings it to its confirmation. */
async function gather(portal, { retry, pauseMs }) {
  const marker = randomUUID().slice(0, 8);
  const agent = newAgent();
  const hidden = hiddenFields((await ask(portal, path)).body);
  await sleep(shownForMs);
  const acknowledged = new Map();
  const answers = [];

  const write = async (number) => {
    const title = `Câu hỏi ${marker} số ${number}`;
    const address = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
    const fields = { ...hidden, ...typed(title, number), formKey: randomUUID() };
    const proof = await proofOf(address, Date.now() + givenUpMs);
    const all = { ...fields, proof };
    return { title, address, fields: all, form: await multipart(all) };
  };
  const send = async (letter) => {
    const { title, address } = letter;
    let { form } = letter;
    const until = Date.now() + givenUpMs;
    do {
      const begun = performance.now();
      const answer = await ask(portal, path, { method: "POST", address, form, agent });
      const token = tokenOf(answer);
      answers.push({
        ...answer,
        body: undefined,
        ...whatIsShown(answer.body ?? "", title),
        confirmed: token !== undefined,
        begun,
        ended: performance.now(),
      });
      if (token !== undefined) {
        acknowledged.set(title, token);
        return;
      }
      await sleep(pauseMs);
      if (outOfTime.some((sentence) => answer.body?.includes(sentence)))
        form = await again(letter, answer.body, until);
    } while (retry && Date.now() < until);
  };
  /** What a browser sends next of a form that came back out of time: as it came, with another proof. */
  const again = async ({ address, fields }, html, until) => {
    const proof = await proofOf(address, until);
    return multipart({ ...fields, ...hiddenFields(html), proof });
  };
  /** The server may be away just now, like when the question itself is sent. */
  const proofOf = async (address, until) => {
    while (Date.now() < until) {
      const { status, body } = await ask(portal, "/api/challenge?purpose=submit", { address, agent });
      if (status === 200) return proofFrom(JSON.parse(body));
      await sleep(pauseMs);
    }
    return "";
  };
  return { marker, acknowledged, answers, write, send, close: () => agent.destroy() };
}

/** Whether a page that came instead of the confirmation still has every word, and says what to do with them. */
export function whatIsShown(html, title) {
  return {
    keepsText: html.includes(title) && html.includes(contentOf(title)),
    advises: advice.some((sentence) => html.includes(sentence)),
  };
}

function contentOf(title) {
  return `Nội dung của câu hỏi đo độ bền: ${title}.`;
}

/** What a citizen types. */
export function typed(title, number) {
  return {
    title,
    content: contentOf(title),
    name: "Người Đo",
    email: `do${number}@nguoihoi.example`,
    visibility: "anonymous",
    consent: "yes",
  };
}

/** The confirmation is a redirect to the question's own page. */
export function tokenOf({ status, headers }) {
  return status === 303 ? /\/tra-cuu\/([\w-]{43})\b/.exec(headers.location)?.[1] : undefined;
}

/** What the confirmations promised, compared with what is stored: lost ones, second ones, and ones without event or letter. */
export async function compare({ sql }, { marker, acknowledged }) {
  const rows = await sql(
    `select q.title, q.link_hash,
            (select count(*)::int from events e where e.question_id = q.id and e.type = 'question.submitted') as events,
            (select count(*)::int from deliveries d where d.question_id = q.id) as letters
     from questions q where q.title like $1`,
    [`%${marker}%`],
  );
  const hashes = new Map(rows.map((row) => [row.title, row.link_hash]));
  const isLost = ([title, token]) => hashes.get(title) !== hashOf(token);
  return {
    lost: [...acknowledged].filter(isLost).length,
    second: rows.length - hashes.size,
    torn: rows.filter(({ events, letters }) => events !== 1 || letters === 0).length,
  };
}

/** As lib/secrets.ts keeps a secret. */
export function hashOf(secret) {
  return createHash("sha256").update(secret).digest("base64url");
}
