import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { search } from "@/lib/search/search";
import { eventsOf, expectOneWinner, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion, type QuestionWish } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import type { Viewer } from "@/lib/viewer";
import { decline } from "./decline";
import { findPublication } from "./find-publication";
import { publish } from "./publish";
import type { Decision } from "./schema";
import { unpublish } from "./unpublish";

const world = useWorld();

test("a coordinator publishes an edited version, and the next search finds it without the asker's name", async () => {
  const { id, coordinator, ...input } = await answered();
  const { slug } = await publish(coordinator, input);
  expect(slug).toBe(`thoi-han-hop-dong-lao-dong-${input.code.replaceAll(/\D/g, "")}`);
  expect(await db.publicVersion.findUniqueOrThrow({ where: { slug } })).toMatchObject({
    title: input.title,
    askerName: null,
    departmentName: "Sở Nội vụ",
  });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({ publication: "published" });
  expect(await eventsOf(id)).toEqual(["question.published"]);
  expect(await found("thoi han hop dong")).toBe(1);
});

test("the asker's name appears by the asker's wish only", async () => {
  const {
    coordinator,
    id: _,
    ...input
  } = await answered({ data: { visibility: "named", publication: "queued" } });
  const { slug } = await publish(coordinator, input);
  expect(await db.publicVersion.findUniqueOrThrow({ where: { slug } })).toMatchObject({
    askerName: "Trần Thị B",
  });
});

test.each([
  ["private", { data: { visibility: "private" } }],
  ["unanswered", { status: "in_progress" }],
] as [string, QuestionWish][])("a %s question is not published", async (_, wish) => {
  const { id, coordinator, ...input } = await answered(wish);
  await expectRefusal(publish(coordinator, input), "conflict");
  expect(await db.publicVersion.count()).toBe(0);
  expect(await eventsOf(id)).toEqual([]);
});

test("who wrote the answer does not publish it; officials of other departments do not even see it", async () => {
  const { id: _, official, ...input } = await answered();
  const drafter = await alsoCoordinator(official);
  await expectRefusal(publish(drafter, input), "forbidden");
  await expectRefusal(publish(official, input), "forbidden");
  await expectRefusal(publish(await makePerson("official", world.constructionId), input), "not_found");
});

test("personal data blocks publishing and is named; the published contacts are not personal", async () => {
  const { id, coordinator, ...input } = await answered();
  const withPhone = publish(coordinator, { ...input, answer: "Gọi số 0912345678" });
  await expect(withPhone).rejects.toMatchObject({
    fields: { answer: "personal_data_found" },
    params: { found: "0912345678" },
  });
  expect(await eventsOf(id)).toEqual([]);
  await publish(coordinator, { ...input, answer: "Gửi thư tới intake@demo.example" });
});

test("what the form says is masked on the server, what is kept is written down with its reason and not in the event", async () => {
  const { id, coordinator, ...input } = await answered();
  const text = {
    ...input,
    content: "Tôi tên là Lê Thị Hoa, gọi 0987654321.",
    answer: "Hỏi ông Nguyễn Văn An.",
  };
  const decisions: Decision[] = [
    { field: "content", text: "Lê Thị Hoa", choice: "mask", reason: "" },
    { field: "content", text: "0987654321", choice: "mask", reason: "" },
    { field: "answer", text: "Nguyễn Văn An", choice: "keep", reason: "Người phát ngôn của sở" },
  ];
  await expectRefusal(publish(coordinator, { ...text, decisions: decisions.slice(0, 2) }), "invalid", {
    answer: "personal_data_found",
  });
  const { slug } = await publish(coordinator, { ...text, decisions });
  expect(await db.publicVersion.findUniqueOrThrow({ where: { slug } })).toMatchObject({
    content: "Tôi tên là [đã ẩn], gọi [đã ẩn].",
    answer: "Hỏi ông Nguyễn Văn An.",
  });
  expect(await db.keptPersonalData.findMany()).toMatchObject([
    { field: "answer", kind: "name", text: "Nguyễn Văn An", reason: "Người phát ngôn của sở" },
  ]);
  const [event] = await db.event.findMany({ where: { questionId: id } });
  expect(Object.keys(event?.data ?? {})).toEqual(["kept", "publicVersionId"]);
  expect((await findPublication(coordinator, input.code))?.kept).toMatchObject([
    { reason: "Người phát ngôn của sở" },
  ]);
});

test("the asker's own name, number and address of mail are never kept; a named asker is named", async () => {
  const { id: _, coordinator, ...input } = await answered();
  const own = { ...input, content: "Tran Thi B hỏi, gọi 0912 345 678 hoặc NguoiHoi@example.vn" };
  const decisions = ["Tran Thi B", "0912 345 678", "NguoiHoi@example.vn"].map((text): Decision => ({
    field: "content",
    text,
    choice: "keep",
    reason: "Đã đồng ý",
  }));
  await expectRefusal(publish(coordinator, { ...own, decisions }), "invalid", {
    content: "personal_data_found",
  });
  expect(await db.publicVersion.count()).toBe(0);
  const named = await answered({ data: { visibility: "named", publication: "queued" } });
  const { slug } = await publish(named.coordinator, {
    ...{ ...input, code: named.code, version: 1 },
    content: "Tôi tên là Trần Thị B",
  });
  expect(slug).toContain(named.code.replaceAll(/\D/g, ""));
});

test("a correction of a published answer begins with the corrected text, and what is public can only be taken down", async () => {
  const { id, coordinator, ...input } = await answered();
  const { slug } = await publish(coordinator, { ...input, title: "Tiêu đề đã sửa" });
  const official = await makePerson("official", world.homeAffairsId);
  const version = await db.answerVersion.create({
    data: { questionId: id, number: 2, content: "Đính chính: 24 tháng.", authorId: official.personId },
  });
  const at = new Date(Date.now() + 1_000);
  await db.answer.create({
    data: { questionId: id, answerVersionId: version.id, approvedAt: at, releasedAt: at },
  });
  await db.question.update({ where: { id }, data: { publication: "queued" } });
  expect(await findPublication(coordinator, input.code)).toMatchObject({
    isLive: true,
    actions: ["publish", "return", "unpublish"],
    start: { texts: { title: "Tiêu đề đã sửa", answer: "Đính chính: 24 tháng." } },
  });
  const target = { code: input.code, version: 2, reason: "Chờ đính chính" };
  await expectRefusal(decline(coordinator, target), "conflict");
  await unpublish(coordinator, target);
  expect(await db.publicVersion.findUniqueOrThrow({ where: { slug } })).toMatchObject({
    unpublishReason: "Chờ đính chính",
  });
});

test("two publish at once: one public version, one conflict", async () => {
  const { id, coordinator, ...input } = await answered();
  const editor = await makePerson("editor", world.rootId);
  await expectOneWinner([coordinator, editor].map((person) => () => publish(person, input)));
  expect(await eventsOf(id)).toEqual(["question.published"]);
});

test("taken down, it leaves the search at once, keeps a tombstone, and comes back at its old address", async () => {
  const { id, coordinator, ...input } = await answered();
  const { slug } = await publish(coordinator, input);
  await unpublish(coordinator, {
    code: input.code,
    version: input.version + 1,
    reason: "Văn bản đã hết hiệu lực",
  });
  expect(await found("thời hạn hợp đồng")).toBe(0);
  expect(await db.publicVersion.findUniqueOrThrow({ where: { slug } })).toMatchObject({
    unpublishReason: "Văn bản đã hết hiệu lực",
    unpublishedAt: expect.any(Date) as Date,
  });
  const again = await publish(coordinator, { ...input, title: "Tiêu đề mới", version: input.version + 2 });
  expect(again.slug).toBe(slug);
  expect(await eventsOf(id)).toEqual(["question.published", "question.unpublished", "question.published"]);
});

test("declining keeps the reason as a note and the question off the portal", async () => {
  const { id, coordinator, ...input } = await answered();
  await decline(coordinator, { code: input.code, version: input.version, reason: "Chuyện riêng" });
  expect(await db.question.findUniqueOrThrow({ where: { id } })).toMatchObject({
    publication: "not_for_publication",
  });
  expect(await db.note.findMany({ where: { questionId: id } })).toMatchObject([{ content: "Chuyện riêng" }]);
  expect(await eventsOf(id)).toEqual(["publication.declined"]);
});

async function answered(wish: QuestionWish = {}) {
  const coordinator = await makePerson("coordinator", world.rootId);
  const official = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({
    status: "answered",
    departmentId: world.homeAffairsId,
    officialId: official.personId,
    data: { publication: "queued" },
    ...wish,
  });
  const text = {
    title: "Thời hạn hợp đồng lao động",
    content: "Hợp đồng dài nhất là bao lâu?",
    answer: "36 tháng.",
  };
  return { id, coordinator, official, code, version: 1, ...text };
}

/** The same person with a second hat. */
async function alsoCoordinator(viewer: Viewer): Promise<Viewer> {
  const { memberships } = await makePerson("coordinator", world.rootId);
  return { ...viewer, memberships: [...viewer.memberships, ...memberships] };
}

async function found(q: string): Promise<number> {
  return (await search({ q, offset: 0, size: 20 })).total;
}
