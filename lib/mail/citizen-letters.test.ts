import { expect, test } from "vitest";
import { db, transaction } from "@/lib/db";
import { record, type Happening } from "@/lib/events/record";
import { linkToken } from "@/lib/secrets";
import { setTestClock } from "@/lib/testing/clock";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { compose, type Message } from "./compose";
import { loadDelivery } from "./load-delivery";

const world = useWorld();

/** The letters that follow from what happened, as they would be sent. */
async function lettersAfter(happening: Happening, secrets: "shown" | "hidden" = "shown"): Promise<Message[]> {
  await transaction((tx) => record(tx, happening));
  const rows = await db.delivery.findMany({ orderBy: { id: "asc" }, select: { id: true } });
  const composed = await Promise.all(
    rows.map(async ({ id }) => {
      const row = await loadDelivery(id);
      return row && compose(row, secrets);
    }),
  );
  return composed.filter((letter) => letter !== null);
}

const asked = async (status: "needs_info" | "withdrawn" | "answered") => {
  const { personId: officialId } = await makePerson("official", world.homeAffairsId);
  return makeQuestion({ status, departmentId: world.homeAffairsId, officialId });
};

test("the request for information says what, until when, and leads to the form", async () => {
  const { id, code } = await asked("needs_info");
  const entry = await db.threadEntry.create({
    data: { questionId: id, kind: "info_request", content: "Xin cho biết số tờ <và> số thửa." },
  });
  const [letter] = await lettersAfter({
    ...{ type: "info.requested", questionId: id, actorId: null, departmentId: world.homeAffairsId },
    data: { threadEntryId: entry.id, infoDueAt: "2026-12-15T10:00:00.000Z" },
  });
  expect(letter?.subject).toBe(`[${code}] Cần ông/bà bổ sung thông tin`);
  expect(letter?.text).toContain("Sở Nội vụ cần ông/bà bổ sung");
  expect(letter?.text).toContain("“Xin cho biết số tờ <và> số thửa.”");
  expect(letter?.text).toContain("15/12/2026");
  expect(letter?.text).toContain(`/tra-cuu/${linkToken(code, "track", 1)}#bo-sung`);
  expect(letter?.html).toContain("&lt;và&gt;");
});

test("departments read code and desk link, never the citizen's words or name", async () => {
  const { id, code } = await asked("withdrawn");
  const happening = { questionId: id, actorId: null, departmentId: world.homeAffairsId } as const;
  await lettersAfter({ type: "info.provided", ...happening });
  const letters = await lettersAfter({ type: "question.withdrawn", ...happening });
  const department = letters.filter(({ to }) => to === "snv@demo.example");
  expect(department).toHaveLength(2);
  for (const { text } of department) {
    expect(text).toContain(`/desk/questions/${code}`);
    expect(text).not.toMatch(/Trần Thị B|hợp đồng|tra-cuu|0912345678/);
  }
  expect(letters.find(({ to }) => to === "nguoihoi@example.vn")?.text).toContain("đã được rút");
});

test("the link to one's questions holds no e-mail address, says how long it works, and staff see none of it", async () => {
  setTestClock("2026-12-01T09:00:00+07:00");
  const { id } = await makeQuestion();
  const happening = { type: "links.requested", questionId: id, actorId: null } as const;
  const [letter] = await lettersAfter(happening);
  const link = /\S+\/cau-hoi-cua-toi\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
  expect(link).not.toMatch(/@|nguoihoi/);
  expect(letter?.text).toContain("02/12/2026 09:00");
  const [, seen] = await lettersAfter(happening, "hidden");
  expect(seen?.text).toContain("/cau-hoi-cua-toi/••••");
});

test("the answer can be rated by one of three links", async () => {
  const { id, code } = await asked("answered");
  const [letter] = await lettersAfter({ type: "answer.sent", questionId: id, actorId: null });
  for (const level of ["rat-hai-long", "hai-long", "chua-hai-long"])
    expect(letter?.text).toMatch(new RegExp(`/danh-gia/${code}\\.1\\.[\\w-]{43}\\?muc=${level}\\b`));
});
