import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { useWorld } from "@/lib/testing/use-world";
import { forgetDirectory } from "./directory";
import { suggest } from "./suggest";

const world = useWorld();

beforeEach(async () => {
  forgetDirectory();
  await db.service.create({
    data: { code: "1.004203", slug: "cap-ho-chieu", title: "Cấp hộ chiếu phổ thông", topicId: world.topicId },
  });
  await db.service.create({ data: { code: "2.1", slug: "cu", title: "Cấp hộ chiếu cũ", active: false } });
  await db.legalDocument.create({ data: { number: "118/2025/NĐ-CP", title: "Về một cửa" } });
});

it("finds services by any of their words, half typed and without marks, and never one that is switched off", async () => {
  const service = { kind: "service", text: "Cấp hộ chiếu phổ thông", href: "/dich-vu-cong/cap-ho-chieu" };
  expect(await suggest("hộ chi", "vi")).toEqual([service]);
  expect(await suggest("pho thong ho", "en")).toEqual([{ ...service, href: `/en${service.href}` }]);
  expect(await suggest("1.0042", "vi")).toEqual([service]);
});

it("leads from a legal document to the questions that speak of it", async () => {
  expect(await suggest("118/2025", "vi")).toEqual([
    { kind: "document", text: "118/2025/NĐ-CP: Về một cửa", href: "/hoi-dap?q=118%2F2025%2FN%C4%90-CP" },
  ]);
});

it.each(["", "c", "không có gì như thế"])("suggests nothing for %j", async (q) => {
  expect(await suggest(q, "vi")).toEqual([]);
});
