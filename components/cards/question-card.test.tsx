import sharp from "sharp";
import { afterEach, expect, it, vi } from "vitest";
import { QuestionCard } from "./question-card";
import { draw } from "@/lib/cards/draw";
import { drawable } from "@/lib/cards/drawable";

afterEach(() => vi.unstubAllGlobals());

/** How many pixels are nearly white: those of the letters. */
async function lightPixels(title: string): Promise<number> {
  const png = await draw(<QuestionCard site="Cổng" title={title} facts="" />);
  const { data } = await sharp(png).greyscale().threshold(235).raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value > 0).length;
}

it("draws a picture of the size that is asked for, without asking the network for a letter", async () => {
  const asked: string[] = [];
  const original = fetch;
  // The layout engine reads its own bytes from a data: address.
  vi.stubGlobal("fetch", (input: string, init?: RequestInit) => {
    if (input.startsWith("data:")) return original(input, init);
    asked.push(input.slice(0, 100));
    return Promise.reject(new Error("no network"));
  });
  const title = drawable("ẲẴẶ ỀỂỄỆ ỐỒỔỖỘ ỨỪỬỮỰ đĐ 🙂 漢字");
  const png = await draw(<QuestionCard site="Cổng Hỏi đáp" title={title} facts="Sở Nội vụ · Đất đai" />);
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(asked).toEqual([]);
});

it.each(["Ẵ", "Ễ", "Ộ", "Ữ", "ẩ", "ợ"])(
  "draws %s whole: more than the letter it stands on",
  async (letter) => {
    const bare = letter.normalize("NFD").charAt(0);
    expect(await lightPixels(letter.repeat(20))).toBeGreaterThan(1.08 * (await lightPixels(bare.repeat(20))));
  },
);

it("cuts a title that is too long instead of running over the rest", async () => {
  const long = await lightPixels("Thủ tục cấp lại giấy chứng nhận ".repeat(60));
  expect(long).toBeLessThan(1.1 * (await lightPixels("Thủ tục cấp lại giấy chứng nhận ".repeat(10))));
});
