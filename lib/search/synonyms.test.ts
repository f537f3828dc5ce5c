import { describe, expect, it } from "vitest";
import { expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { useWorld } from "@/lib/testing/use-world";
import { synonymSchema } from "./schema";
import { alternativesTo, synonymIndex } from "./synonym-index";
import { listSynonyms, removeSynonym, saveSynonym } from "./synonyms";
import { wordsOf } from "./words";

const world = useWorld();
const form = (term: string, means: string, more: object = {}) =>
  synonymSchema.parse({ id: "", term, means, ...more });

async function otherWordsFor(q: string): Promise<string[]> {
  const rows = alternativesTo(wordsOf(q), await synonymIndex());
  return rows.map(({ words }) => words.map(({ plain }) => plain).join(" "));
}

describe("the pairs of words", () => {
  it("are added, changed and taken out by an editor, and followed at once", async () => {
    const editor = await makePerson("editor", world.rootId);
    await saveSynonym(editor, form("sổ  đỏ", "giấy chứng nhận"));
    expect(await otherWordsFor("làm sổ đỏ")).toEqual(["giay chung nhan"]);
    const [row] = await listSynonyms(editor);
    expect(row).toMatchObject({ term: "sổ đỏ", means: "giấy chứng nhận", bothWays: false });
    await saveSynonym(editor, form("sổ đỏ", "quyền sử dụng đất", { id: String(row?.id), bothWays: "yes" }));
    expect(await otherWordsFor("quyền sử dụng đất ở đâu")).toEqual(["so do"]);
    await removeSynonym(editor, { id: row?.id ?? 0 });
    expect(await otherWordsFor("sổ đỏ")).toEqual([]);
  });

  it("are listed in the order of the Vietnamese alphabet", async () => {
    const admin = await makePerson("admin", world.rootId);
    for (const term of ["đổi", "dời", "ăn", "an"]) await saveSynonym(admin, form(term, "x"));
    expect((await listSynonyms(admin)).map(({ term }) => term)).toEqual(["an", "ăn", "dời", "đổi"]);
  });

  it("are found in the list by either side, with or without diacritics, by a coordinator, too", async () => {
    const coordinator = await makePerson("coordinator", world.rootId);
    await saveSynonym(coordinator, form("sổ đỏ", "giấy chứng nhận"));
    await saveSynonym(coordinator, form("CCCD", "căn cước"));
    const found = async (q: string) => (await listSynonyms(coordinator, q)).map(({ term }) => term);
    expect(await found("chung nhan")).toEqual(["sổ đỏ"]);
    expect(await found("cccd")).toEqual(["CCCD"]);
    expect(await found("không có")).toEqual([]);
  });

  it("are refused when they are there already, empty, or of somebody who may not", async () => {
    const editor = await makePerson("editor", world.rootId);
    await saveSynonym(editor, form("sổ đỏ", "giấy chứng nhận"));
    await expectRefusal(saveSynonym(editor, form("sổ đỏ", "giấy chứng nhận")), "invalid");
    await expectRefusal(saveSynonym(editor, form("a", "b", { id: "99" })), "not_found");
    await expectRefusal(removeSynonym(editor, { id: 99 }), "not_found");
    expect(synonymSchema.safeParse({ term: "…", means: "x" }).error?.issues[0]?.message).toBe(
      "synonym_term_missing",
    );
    const official = await makePerson("official", world.homeAffairsId);
    await expectRefusal(saveSynonym(official, form("a", "b")), "forbidden");
    await expectRefusal(listSynonyms(official), "forbidden");
  });

  it("stand once when two editors add them together", async () => {
    const editor = await makePerson("editor", world.rootId);
    await Promise.allSettled([1, 2].map(() => saveSynonym(editor, form("sổ đỏ", "giấy chứng nhận"))));
    expect(await listSynonyms(editor)).toHaveLength(1);
  });

  it("heed the diacritics of whoever types them", async () => {
    const editor = await makePerson("editor", world.rootId);
    await saveSynonym(editor, form("sổ đỏ", "giấy chứng nhận"));
    expect(await otherWordsFor("so do")).toHaveLength(1);
    expect(await otherWordsFor("số đo")).toEqual([]);
  });
});
