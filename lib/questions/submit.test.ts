import { beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { chain } from "@/lib/events/record";
import { hashSecret, trackingCode } from "@/lib/secrets";
import { proofFor } from "@/lib/testing/proof";
import { useWorld } from "@/lib/testing/use-world";
import { newFormGuard } from "./form-guard";
import { forgetFormOptions } from "./form-options";
import { submitSchema, type Submission } from "./schema";
import { submit } from "./submit";

const world = useWorld();
const morning = new Date("2026-11-23T02:00:00Z");

beforeEach(() => {
  setClock(morning);
  forgetFormOptions();
  return () => setClock(null);
});

function filled(change: Partial<Record<keyof Submission, unknown>> = {}): Submission {
  return submitSchema.parse({
    title: "Đăng ký khai sinh cho con",
    content: "Tôi cần những giấy tờ gì để đăng ký khai sinh?",
    topic: "lao-dong",
    place: "06652",
    name: "Trần Văn Nam",
    email: "nam@example.vn",
    phone: "",
    consent: "yes",
    ...newFormGuard(new Date(morning.getTime() - 60_000)),
    ...change,
  });
}

describe("submit", () => {
  it("stores the question, its event and the letters that follow", async () => {
    const { questionId, code, token, created } = await submit("203.0.113.1", filled());
    expect(created).toBe(true);
    expect(code).toBe("HD.2026.000001");
    const question = await db.question.findUniqueOrThrow({
      where: { id: questionId },
      include: { citizen: true, events: true, deliveries: { orderBy: { id: "asc" } } },
    });
    expect(question).toMatchObject({
      status: "submitted",
      channel: "web",
      visibility: "anonymous",
      topicId: world.topicId,
      placeId: world.placeId,
      linkHash: hashSecret(token),
      trackingHash: hashSecret(trackingCode(code, 1)),
    });
    expect(question.citizen).toMatchObject({ name: "Trần Văn Nam", email: "nam@example.vn", phone: null });
    expect(question.events.map(({ type }) => type)).toEqual(["question.submitted"]);
    expect(question.deliveries.map(({ template }) => template)).toEqual([
      "citizen-submitted",
      "intake-submitted",
    ]);
  });

  it("promises triage in eight working hours of the calendar", async () => {
    const { questionId } = await submit("203.0.113.1", filled());
    const { triageDueAt } = await db.question.findUniqueOrThrow({ where: { id: questionId } });
    // Monday 09:00 in Vietnam: 2.5 and 4 hours that day, 1.5 on Tuesday from 07:30.
    expect(triageDueAt?.toISOString().slice(0, 16)).toBe("2026-11-24T02:00");
  });

  it("counts the year in Vietnam, where New Year comes first", async () => {
    setClock(new Date("2026-12-31T18:00:00Z"));
    const guard = newFormGuard(new Date("2026-12-31T17:59:00Z"));
    expect((await submit("203.0.113.1", filled(guard))).code).toBe("HD.2027.000001");
  });

  it("makes one question of the same form sent ten times at once", async () => {
    const form = filled();
    const all = await Promise.all(Array.from({ length: 10 }, () => submit("203.0.113.1", form)));
    expect(new Set(all.map(({ code }) => code)).size).toBe(1);
    expect(all.filter(({ created }) => created)).toHaveLength(1);
    expect(await db.question.count()).toBe(1);
    expect(await db.event.count()).toBe(1);
    expect(await db.delivery.count()).toBe(2);
  });

  it("knows the same words in a freshly loaded form, and makes a new question of edited ones", async () => {
    const first = await submit("203.0.113.1", filled());
    const again = await submit("203.0.113.1", filled());
    expect(again).toMatchObject({ code: first.code, token: first.token, created: false });
    const edited = await submit("203.0.113.1", filled({ content: "Tôi cần giấy tờ gì, và nộp ở đâu?" }));
    expect(edited.created).toBe(true);
  });

  it("gives the same answer to a form sent again when it is too old, or its proof, or its topic is gone", async () => {
    const form = filled({ proof: await proofFor("submit") });
    const first = await submit("203.0.113.1", form);
    await db.topic.update({ where: { id: world.topicId }, data: { active: false } });
    forgetFormOptions();
    setClock(new Date(morning.getTime() + 26 * 3_600_000));
    expect(await submit("203.0.113.1", form)).toMatchObject({ code: first.code, created: false });
  });

  it("counts a form once, however often it is sent, and gives no number away", async () => {
    const form = filled();
    for (let time = 0; time < 3; time += 1) await submit("203.0.113.1", form);
    await expect(submit("203.0.113.1", filled({ topic: "khong-co", title: "Khác" }))).rejects.toThrow();
    expect(await db.rateLimit.findMany({ select: { key: true, points: true } })).toEqual([
      { key: "submitPlain:203.0.113.1", points: 1 },
    ]);
    expect((await submit("203.0.113.1", filled({ title: "Câu hỏi thứ hai" }))).code).toBe("HD.2026.000002");
  });

  it("writes the letters to those who hear of new questions on that day", async () => {
    const intake = { kind: "email", purpose: "intake", label: "Tiếp nhận" } as const;
    await db.contact.createMany({
      data: [
        { ...intake, value: "second@demo.example" },
        { ...intake, value: "past@demo.example", validTo: new Date("2026-11-22") },
        { ...intake, value: "off@demo.example", active: false },
      ],
    });
    const { questionId } = await submit("203.0.113.1", filled({ email: "", phone: "0912345678" }));
    const letters = await db.delivery.findMany({
      where: { questionId },
      orderBy: { contactId: "asc" },
      select: { messageId: true, locale: true, contact: { select: { value: true } }, event: true },
    });
    expect(letters.map(({ contact }) => contact?.value)).toEqual([
      "intake@demo.example",
      "second@demo.example",
    ]);
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(2);
    for (const { messageId, event, locale } of letters) {
      expect(messageId).toMatch(new RegExp(`^e${event.id}\\.intake-submitted\\.\\d+$`));
      expect(locale).toBe("vi");
    }
  });

  it("begins a chain of events that the audit confirms", async () => {
    const { questionId } = await submit("203.0.113.1", filled());
    const { headHash, events } = await db.question.findUniqueOrThrow({
      where: { id: questionId },
      include: { events: true },
    });
    const [first] = events;
    const { type, actorId, departmentId, data, createdAt, previousHash, hash } = first ?? {};
    const content = { type, questionId, actorId, departmentId, data, at: createdAt?.toISOString() };
    expect([previousHash, hash]).toEqual([null, chain(null, content)]);
    expect(headHash).toBe(hash);
  });

  it("never gives one person's link to another with the same words", async () => {
    const first = await submit("203.0.113.1", filled());
    const other = await submit("203.0.113.2", filled({ email: "khac@example.vn" }));
    expect(other.token).not.toBe(first.token);
  });

  it.each([
    ["too fast", { ...newFormGuard(new Date(morning.getTime() - 1_000)) }, "form_fast"],
    [
      "after more than a day",
      { ...newFormGuard(new Date(morning.getTime() - 25 * 3_600_000)) },
      "form_expired",
    ],
    ["with a time of its own", { shownAt: `${morning.getTime() - 60_000}.forged` }, "form_expired"],
    ["with the hidden field filled in", { website: "http://spam.example" }, "trap_filled"],
  ])("refuses a form sent %s and stores nothing", async (_, change, reason) => {
    await expect(submit("203.0.113.1", filled(change))).rejects.toMatchObject({ code: "invalid", reason });
    expect(await db.question.count()).toBe(0);
  });

  it("names a topic or place that is not in the lists", async () => {
    await expect(submit("203.0.113.1", filled({ topic: "khong-co", place: "99999" }))).rejects.toMatchObject({
      code: "invalid",
      fields: { topic: "topic_unknown", place: "place_unknown" },
    });
  });

  it("refuses a lost file and leaves no half of the question", async () => {
    const uploads = ["abcdefghijklmnopqrstuv"];
    await expect(submit("203.0.113.1", filled({ uploads }))).rejects.toMatchObject({
      fields: { uploads: "file_lost" },
    });
    expect(await db.question.count()).toBe(0);
    expect(await db.citizen.count()).toBe(0);
  });

  it("takes ten questions an hour from one address without a proof of work, and says for how long no more", async () => {
    for (let index = 0; index < 10; index += 1) {
      await submit("203.0.113.9", filled({ title: `Câu hỏi thứ ${index}` }));
    }
    await expect(submit("203.0.113.9", filled({ title: "Câu hỏi nữa" }))).rejects.toMatchObject({
      code: "rate_limited",
      params: { minutes: 60 },
    });
    expect(await db.question.count()).toBe(10);
    expect((await submit("203.0.113.10", filled({ title: "Từ nơi khác" }))).created).toBe(true);
    const proof = await proofFor("submit");
    expect((await submit("203.0.113.9", filled({ title: "Có kiểm tra", proof }))).created).toBe(true);
  });

  it("uses a proof of work up, and takes the same form with it again as the same question", async () => {
    const proof = await proofFor("submit");
    const form = filled({ proof });
    const { code } = await submit("203.0.113.1", form);
    expect(await submit("203.0.113.1", form)).toMatchObject({ code, created: false });
    await expect(submit("203.0.113.1", filled({ title: "Câu hỏi khác", proof }))).rejects.toMatchObject({
      code: "invalid",
      reason: "proof_used",
    });
    expect(await db.question.count()).toBe(1);
  });

  it("keeps a proof of work good when the question was refused", async () => {
    const proof = await proofFor("submit");
    const uploads = ["abcdefghijklmnopqrstuv"];
    await expect(submit("203.0.113.1", filled({ uploads, proof }))).rejects.toMatchObject({
      code: "invalid",
    });
    expect((await submit("203.0.113.1", filled({ proof }))).created).toBe(true);
  });

  it("makes one question of two that share a proof of work at once", async () => {
    const proof = await proofFor("submit");
    const both = await Promise.allSettled(
      ["Một", "Hai"].map((title) => submit("203.0.113.1", filled({ title, proof }))),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.question.count()).toBe(1);
  });

  it("goes to the department at once when a rule is automatic", async () => {
    await db.routingRule.create({
      data: { topicId: world.topicId, departmentId: world.homeAffairsId, automatic: true },
    });
    const { questionId } = await submit("203.0.113.1", filled());
    expect(await db.question.findUniqueOrThrow({ where: { id: questionId } })).toMatchObject({
      status: "assigned",
      leadDepartmentId: world.homeAffairsId,
    });
  });
});
