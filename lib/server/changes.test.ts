import { afterEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { sessionCookie, startSession } from "@/lib/session";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { answerChanges } from "./changes";
import { serve } from "./testing";

const world = useWorld();
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start() {
  const { port, close } = await serve((request, response) => {
    void answerChanges(request, response).then((answered) => answered || response.writeHead(404).end());
  });
  closing.push(close);
  const { personId } = await makePerson("official", world.homeAffairsId);
  const { token } = await startSession(personId, "test");
  return (path: string, init: RequestInit = {}, cookie = `other=1; ${sessionCookie}=${token}`) =>
    fetch(`http://localhost:${String(port)}${path}`, { headers: { cookie }, ...init });
}

test("tells the rows that are in the list and what waits in every queue, which nobody keeps", async () => {
  const ask = await start();
  const question = { status: "assigned" as const, departmentId: world.homeAffairsId };
  const { id, code } = await makeQuestion(question);
  const { id: foreign } = await makeQuestion({ ...question, departmentId: world.constructionId });
  for (const prefix of ["", "/en"]) {
    const answer = await ask(`${prefix}/desk/changes?queue=department&ids=${String(id)},${String(foreign)}`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      rows: [{ id, code, status: "assigned" }],
      queues: expect.arrayContaining([{ key: "department", count: 1 }]) as unknown,
      filters: [],
    });
  }
});

test("refuses in both languages who is nobody, what is not theirs, and what is no question of ids", async () => {
  const ask = await start();
  const refusal = async (answer: Promise<Response>) => {
    const { status, title, detail } = (await (await answer).json()) as Record<string, unknown>;
    expect(detail).toContain(" / ");
    return [status, title];
  };
  const path = "/desk/changes?queue=department&ids=1";
  expect(await refusal(ask(path, {}, ""))).toEqual([401, "unauthenticated"]);
  expect(await refusal(ask(path, {}, `${sessionCookie}=%zz`))).toEqual([401, "unauthenticated"]);
  expect(await refusal(ask("/desk/changes?queue=triage&ids=1"))).toEqual([403, "forbidden"]);
  const tooMany = Array.from({ length: 101 }, () => 1).join(",");
  for (const query of [
    "queue=department",
    "queue=nothing&ids=1",
    "queue=department&ids=a",
    `queue=department&ids=${tooMany}`,
  ])
    expect.soft(await refusal(ask(`/desk/changes?${query}`)), query).toEqual([422, "invalid"]);
});

test("only reads, and leaves every other address alone", async () => {
  const ask = await start();
  const path = "/desk/changes?queue=department&ids=1";
  expect(await (await ask(path, { method: "HEAD" })).text()).toBe("");
  for (const method of ["POST", "PUT", "DELETE"]) {
    const answer = await ask(path, { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  }
  expect((await ask("/desk/changes/1?queue=department&ids=1")).status).toBe(404);
  expect((await ask("/desk?queue=department")).status).toBe(404);
});

test("names topic and department in the language of the page, in Vietnamese where there is no other", async () => {
  const ask = await start();
  const { id } = await makeQuestion({
    ...{ status: "assigned", departmentId: world.homeAffairsId },
    data: { topicId: world.topicId },
  });
  const names: unknown[] = [];
  for (const nameEn of ["Home Affairs", null]) {
    await db.department.update({ where: { id: world.homeAffairsId }, data: { nameEn } });
    for (const prefix of ["", "/en"]) {
      const answer = await ask(`${prefix}/desk/changes?queue=department&ids=${String(id)}`);
      const { rows } = (await answer.json()) as { rows: Record<string, unknown>[] };
      names.push([rows[0]?.["topicName"], rows[0]?.["departmentName"]]);
      expect(Object.keys(rows[0] ?? {}).filter((key) => key.endsWith("En"))).toEqual([]);
    }
  }
  expect(names).toEqual([
    ["Lao động", "Sở Nội vụ"],
    ["Labour", "Home Affairs"],
    ["Lao động", "Sở Nội vụ"],
    ["Labour", "Sở Nội vụ"],
  ]);
});
