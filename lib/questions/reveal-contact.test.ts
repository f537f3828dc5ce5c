import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, expectRefusal } from "@/lib/testing/find";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { maskEmail, maskPhone } from "@/lib/mask";
import { findQuestion } from "./one";
import { revealContact } from "./reveal-contact";

const world = useWorld();

test("the contact is masked until somebody asks for it, and asking is written down", async () => {
  const official = await makePerson("official", world.homeAffairsId);
  const { id, code } = await makeQuestion({ status: "in_progress", departmentId: world.homeAffairsId });
  const page = await findQuestion(official, code);
  expect(page?.citizen).toMatchObject({ email: "n•••@example.vn", phone: "09•••••678" });
  expect(await revealContact(official, { code })).toEqual({
    email: "nguoihoi@example.vn",
    phone: "0912345678",
  });
  expect(await eventsOf(id)).toEqual(["contact.revealed"]);
  const events = JSON.stringify(await db.event.findMany());
  expect(events).not.toContain("0912345678");
});

test("editors and the province's leader do not need it", async () => {
  const editor = await makePerson("editor", world.rootId);
  const provinceLeader = await makePerson("leader", world.rootId);
  const { code } = await makeQuestion({
    status: "in_progress",
    departmentId: world.homeAffairsId,
    data: { publication: "returned" },
  });
  await expectRefusal(revealContact(editor, { code }), "forbidden");
  await expectRefusal(revealContact(provinceLeader, { code }), "forbidden");
});

test("masks keep just enough to recognise", () => {
  expect(maskEmail("a@b.vn")).toBe("a•••@b.vn");
  expect(maskPhone("02033618429")).toBe("02•••••429");
});
