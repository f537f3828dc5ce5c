import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { articleInput, makePicture, makePictureUpload, useStorage } from "@/lib/testing/make-article";
import { makeUpload } from "@/lib/testing/make-upload";
import { useWorld } from "@/lib/testing/use-world";
import { forgetCovers } from "./forget-covers";
import { makeCover } from "./make-cover";
import { openCover, readCoverAddress } from "./open-cover";
import { saveArticle } from "./save";

const world = useWorld();
useStorage();

const editor = () => makePerson("editor", world.rootId);

test("a cover is drawn from a file that came with the form, which itself stays private", async () => {
  const upload = await makePictureUpload();
  const id = await makeCover(await editor(), upload);
  const file = await openCover({ id, width: 800, format: "webp" });
  expect(file).not.toBeNull();
  if (file !== null) expect((await sharp(await buffer(file)).metadata()).format).toBe("webp");
  expect(await openCover({ id, width: 801, format: "webp" })).toBeNull();
  expect(await openCover({ id: upload, width: 800, format: "webp" })).toBeNull();
  expect((await db.attachment.findUniqueOrThrow({ where: { id: upload } })).state).toBe("pending");
});

test("what is no picture, too small, gone or somebody else's business is refused", async () => {
  const actor = await editor();
  const refused = (upload: string, reason: string) =>
    expectRefusal(makeCover(actor, upload), "invalid", { uploads: reason });
  await refused("a".repeat(22), "file_lost");
  await refused(await makeUpload(), "file_lost");
  await refused(await makePictureUpload(await makePicture(100, 100)), "cover_small");
  const pdf = await makePictureUpload();
  await db.attachment.update({ where: { id: pdf }, data: { contentType: "application/pdf" } });
  await refused(pdf, "cover_no_picture");
  const official = await makePerson("official", world.homeAffairsId);
  await expectRefusal(makeCover(official, await makePictureUpload()), "forbidden");
});

test("a picture of a form that was refused is forgotten after a day, one that a revision names never", async () => {
  const actor = await editor();
  const unused = await makeCover(actor, await makePictureUpload());
  const named = { coverAlt: "Cảng", coverCaption: "Cảng" };
  const id = await saveArticle(actor, articleInput({ ...named, uploads: await makePictureUpload() }));
  await saveArticle(actor, articleInput({ id, version: 1, removeCover: "yes" }));
  expect(await forgetCovers()).toBe(0);
  setTestClock(new Date(Date.now() + 25 * 3_600_000).toISOString());
  expect(await forgetCovers()).toBe(1);
  expect(await openCover({ id: unused, width: 400, format: "jpg" })).toBeNull();
  expect(await db.cover.count()).toBe(1);
});

test.each([
  ["a".repeat(22), "800.webp", { width: 800, format: "webp" }],
  ["a".repeat(22), "800.svg", null],
  ["a".repeat(22), "../800.webp", null],
  ["../../etc", "800.webp", null],
])("the address /anh/%s/%s", (id, file, wanted) => {
  expect(readCoverAddress(id, file)).toEqual(wanted === null ? null : { id, ...wanted });
});
