import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { publishedAnswer } from "@/lib/testing/published-answer";
import { useWorld } from "@/lib/testing/use-world";
import { listParts, partSize } from "./queries";
import { partOf, streamPart } from "./stream";
import { writeIndex, writePage } from "./write";

const world = useWorld();

async function part(name: string): Promise<string> {
  const pieces = partOf(name);
  if (pieces === null) throw new Error("no such part");
  return new Response(streamPart(pieces)).text();
}

describe("the map of the portal", () => {
  it("names every page in both languages, each with its counterparts", () => {
    const changed = new Date("2026-11-26T00:00:00Z");
    const written = writePage({ path: "/hoi-dap/a-1", changed });
    expect(written.match(/<url>/g)).toHaveLength(2);
    expect(written).toContain("/en/hoi-dap/a-1</loc><lastmod>2026-11-26T00:00:00.000Z</lastmod>");
    expect(written.match(/hreflang="x-default" href="[^"]*:\/\/[^/]+\/hoi-dap\/a-1"/g)).toHaveLength(2);
    expect(writePage({ path: "/", changed: null })).toMatch(/<loc>[^<]*\/en<\/loc>/);
  });

  it("holds public versions only, with the day they changed, in parts by their number", async () => {
    const kept = await publishedAnswer(world);
    const gone = await publishedAnswer(world);
    await db.publicVersion.update({
      where: { id: gone.publicVersionId },
      data: { unpublishedAt: new Date() },
    });
    const far = await publishedAnswer(world);
    await db.$executeRaw`update public_versions set id = ${partSize + 1} where id = ${far.publicVersionId}`;
    const index = writeIndex(await listParts());
    expect(index.match(/hoi-dap-\d+\.xml/g)).toEqual(["hoi-dap-1.xml", "hoi-dap-2.xml"]);
    const first = await part("hoi-dap-1.xml");
    expect(first).toContain(`/hoi-dap/thoi-han-${String(kept.questionId)}<`);
    expect(first).not.toContain(`thoi-han-${String(gone.questionId)}`);
    expect(await part("hoi-dap-2.xml")).toContain(`thoi-han-${String(far.questionId)}`);
    expect(await part("hoi-dap-3.xml")).not.toContain("<url>");
  });

  it("has the pages, services and articles everybody may see", async () => {
    await db.service.createMany({
      data: [
        { code: "1.001", slug: "cap-giay", title: "Cấp giấy" },
        { code: "1.002", slug: "da-bo", title: "Đã bỏ", active: false },
      ],
    });
    await db.article.createMany({
      data: [
        { slug: "tin-moi", title: "Tin mới", content: "x", state: "published", publishedAt: new Date() },
        { slug: "tin-nhap", title: "Tin nháp", content: "x" },
      ],
    });
    expect(await part("trang.xml")).toContain("/lien-he</loc>");
    expect((await part("dich-vu-cong.xml")).match(/\/dich-vu-cong\/[a-z-]+<\/loc>/g)).toHaveLength(2);
    const articles = await part("tin-tuc.xml");
    expect(articles).toContain("/tin-tuc/tin-moi</loc>");
    expect(articles).not.toContain("tin-nhap");
  });

  it.each(["hoi-dap-0.xml", "hoi-dap-1", "hoi-dap-x.xml", "../robots.txt", ""])(
    "has no part “%s”",
    (name) => {
      expect(partOf(name)).toBeNull();
    },
  );
});
