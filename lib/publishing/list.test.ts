import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { publishOne } from "@/lib/testing/publish-one";
import { useWorld } from "@/lib/testing/use-world";
import { feedAddress, listAddress, parseListSearch, placeMark } from "./address";
import { countView, viewsOf } from "./count-view";
import { findPublic } from "./find-public";
import { listPublished } from "./list";
import { listFilterChoices, listRecent, relatedTo } from "./queries";
import { unpublish } from "./unpublish";

const world = useWorld();
const any = { q: "", topic: "", department: "", year: null, newest: false, page: 1, after: null };

const published = (title: string) => publishOne(world, title);

describe("the public list", () => {
  it("shows the newest when nothing is asked, and what fits when something is", async () => {
    await published("Thời hạn cấp hộ chiếu");
    await published("Trợ cấp thất nghiệp");
    expect((await listPublished(any)).items.map(({ title }) => title[0]?.text)).toEqual([
      "Trợ cấp thất nghiệp",
      "Thời hạn cấp hộ chiếu",
    ]);
    const { items, total, capped } = await listPublished({ ...any, q: "ho chieu" });
    expect([total, capped]).toEqual([1, false]);
    expect(items[0]?.title.filter(({ marked }) => marked)).toEqual([{ text: "hộ chiếu", marked: true }]);
  });

  it.each(["!!!", "🙂", "   "])("takes %j for an empty query", async (q) => {
    await published("Thời hạn cấp hộ chiếu");
    expect((await listPublished({ ...any, q })).total).toBe(1);
  });

  it("narrows by topic, department and year, with words and without", async () => {
    await published("Thời hạn cấp hộ chiếu");
    const year = new Date().getFullYear();
    for (const q of ["", "hộ chiếu"]) {
      expect((await listPublished({ ...any, q, topic: "lao-dong", department: "snv", year })).total).toBe(1);
      expect((await listPublished({ ...any, q, department: "sxd" })).total).toBe(0);
      expect((await listPublished({ ...any, q, year: 2020 })).total).toBe(0);
      expect((await listPublished({ ...any, q, topic: "khong-co" })).total).toBe(0);
    }
  });

  it("goes on from where a page ended, without a number and without a gap", async () => {
    for (let count = 0; count < 23; count++) await published(`Câu hỏi số ${String(count)}`);
    const first = await listPublished(any);
    expect([first.items.length, first.older]).toEqual([20, null]);
    const last = await db.publicVersion.findUniqueOrThrow({ where: { id: first.items.at(-1)?.id ?? 0 } });
    const rest = await listPublished({ ...any, after: placeMark(last) });
    expect(rest.items.map(({ title }) => title[0]?.text)).toEqual([
      "Câu hỏi số 2",
      "Câu hỏi số 1",
      "Câu hỏi số 0",
    ]);
    expect(rest.older).toBeNull();
    const narrowed = await listPublished({
      ...any,
      topic: "lao-dong",
      year: new Date().getFullYear(),
      after: placeMark(last),
    });
    expect(narrowed.items.map(({ id }) => id)).toEqual(rest.items.map(({ id }) => id));
  });

  it("says of each choice of a filter how many it would leave, with the other filters kept", async () => {
    await published("Thời hạn cấp hộ chiếu");
    await published("Trợ cấp thất nghiệp");
    const { facets } = await listPublished({ ...any, department: "snv", year: 2020 });
    expect(facets?.topics).toEqual([]);
    expect(facets?.years.map(({ count }) => count)).toEqual([2]);
    const all = await listPublished(any);
    expect(all.facets?.topics).toEqual([{ value: "lao-dong", name: "Lao động", nameEn: "Labour", count: 2 }]);
    expect(all.facets?.departments.map(({ value, count }) => [value, count])).toEqual([["snv", 2]]);
  });

  it("offers as filters what something is published under", async () => {
    await published("Thời hạn cấp hộ chiếu");
    const { topics, departments, years } = await listFilterChoices();
    expect([topics.map(({ slug }) => slug), departments.map(({ code }) => code)]).toEqual([
      ["lao-dong"],
      ["snv"],
    ]);
    expect(years).toEqual([new Date().getFullYear()]);
  });

  it("tells what was taken down from what never was, and lists neither", async () => {
    const { coordinator, code, slug } = await published("Thời hạn cấp hộ chiếu");
    expect(await findPublic(slug)).toMatchObject({ state: "published", question: { markdown: true } });
    await unpublish(coordinator, { code, version: 2, reason: "Văn bản hết hiệu lực" });
    expect(await findPublic(slug)).toEqual({ state: "gone", reason: "Văn bản hết hiệu lực" });
    expect(await findPublic("khong-co-2026000001")).toBeNull();
    expect((await listPublished(any)).total).toBe(0);
    expect(await listRecent(5)).toEqual([]);
  });

  it("names related questions, never the question itself", async () => {
    const { slug } = await published("Thời hạn cấp hộ chiếu phổ thông");
    await published("Lệ phí cấp hộ chiếu phổ thông");
    const own = await db.publicVersion.findUniqueOrThrow({ where: { slug } });
    expect((await relatedTo(own)).map(({ title }) => title)).toEqual(["Lệ phí cấp hộ chiếu phổ thông"]);
  });

  it("counts readers of what is published, several at once too", async () => {
    const { slug } = await published("Thời hạn cấp hộ chiếu");
    const { id } = await db.publicVersion.findUniqueOrThrow({ where: { slug } });
    await Promise.all(Array.from({ length: 5 }, () => countView(id)));
    expect(await viewsOf(id)).toBe(5);
    expect([await countView(id + 1), await viewsOf(id + 1)]).toEqual([null, null]);
  });
});

describe("the address of a list", () => {
  it("comes back as it was read", () => {
    const search = {
      q: "sổ đỏ & nhà",
      topic: "dat-dai",
      department: "sxd",
      year: 2026,
      newest: true,
      page: 3,
      after: null,
    };
    const address = listAddress("/hoi-dap", search);
    expect(parseListSearch(Object.fromEntries(new URL(address, "http://x").searchParams))).toEqual(search);
    expect(listAddress("/hoi-dap", any)).toBe("/hoi-dap");
  });

  it("names a place instead of a page, only where nothing is searched", () => {
    const mark = placeMark({ publishedAt: new Date("2026-11-26T00:00:00Z"), id: 7 });
    expect(listAddress("/hoi-dap", { ...any, page: 3, after: mark })).toBe(`/hoi-dap?sau=${mark}`);
    expect(parseListSearch({ sau: mark }).after).toBe(mark);
    expect(parseListSearch({ sau: mark, q: "đất" }).after).toBeNull();
    for (const sau of ["1-1", `${mark}x`, "99999999999999999-1", "' or 1=1"])
      expect(parseListSearch({ sau }).after).toBeNull();
  });

  it("of a feed knows topic and department, in the reader's language", () => {
    expect(feedAddress("vi", { topic: "dat-dai", department: "" })).toBe("/feed.xml?linh-vuc=dat-dai");
    expect(feedAddress("en", { topic: "", department: "snv" })).toBe("/en/feed.xml?don-vi=snv");
  });

  it.each([
    [
      { nam: "abc", trang: "-1" },
      { year: null, page: 1 },
    ],
    [
      { q: ["một", "hai"], nam: "" },
      { q: "một", year: null },
    ],
    [
      { trang: "1e9", "linh-vuc": " dat-dai " },
      { page: 1, topic: "dat-dai" },
    ],
  ])("makes the best of %j", (params, expected) => {
    expect(parseListSearch(params)).toMatchObject(expected);
  });
});

describe("the years to choose from", () => {
  it("are those in Vietnam: the first of January begins one", async () => {
    await published("Thời hạn cấp hộ chiếu");
    await published("Trợ cấp thất nghiệp");
    const [first, last] = await db.publicVersion.findMany({ orderBy: { id: "asc" }, select: { id: true } });
    const answered = (row: { id: number } | undefined, at: string) =>
      db.publicVersion.update({ where: { id: row?.id ?? 0 }, data: { answeredAt: new Date(at) } });
    await answered(first, "2024-06-01T08:00:00+07:00");
    await answered(last, "2026-01-01T00:30:00+07:00");
    expect((await listFilterChoices()).years).toEqual([2026, 2025, 2024]);
  });
});
