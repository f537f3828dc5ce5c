import { expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { routingRuleSchema } from "@/lib/routing/schema";
import {
  addNoteSchema,
  approveAndSendSchema,
  assignSchema,
  logCallSchema,
  receiveSchema,
  rejectAssignmentSchema,
  rejectSchema,
  returnDraftSchema,
  saveDraftSchema,
  submitDraftSchema,
} from "./desk-schema";

const schemas = {
  addNoteSchema,
  approveAndSendSchema,
  assignSchema,
  logCallSchema,
  receiveSchema,
  rejectAssignmentSchema,
  rejectSchema,
  returnDraftSchema,
  routingRuleSchema,
  saveDraftSchema,
  submitDraftSchema,
};
const long = "x".repeat(60_000);
const fields = [
  "code",
  "version",
  "topicId",
  "placeId",
  "kind",
  "urgency",
  "reasonCode",
  "reasonText",
  "comment",
  "content",
];
const more = [
  "instruction",
  "leadDepartmentId",
  "contributingDepartmentIds",
  "suggestedDepartmentId",
  "note",
  "position",
];
const hostile = Object.fromEntries(
  [...fields, ...more, "draftVersion", "title", "name", "email", "phone"].map((field) => [field, long]),
);

test.each(Object.entries(schemas))(
  "every refusal of %s has its sentence in both languages",
  async (_, schema) => {
    const issues = [{}, hostile].flatMap((input) => schema.safeParse(input).error?.issues ?? []);
    expect(issues.length).toBeGreaterThan(0);
    for (const locale of ["vi", "en"] as const) {
      const sentences = (await messagesOf(locale))["errors"] ?? {};
      expect(issues.map(({ message }) => message).filter((key) => !(key in sentences))).toEqual([]);
    }
  },
);

test("texts are kept as typed, in NFC and without outer blanks", () => {
  const note = addNoteSchema.parse({
    code: "HD.2026.000001",
    content: "  Việc làm\r\nhai dòng ".normalize("NFD"),
  });
  expect(note.content).toBe("Việc làm\nhai dòng");
  expect(addNoteSchema.safeParse({ code: "HD.2026.000001", content: " \n " }).success).toBe(false);
});

test("numbers of a form arrive as numbers, an empty choice as none", () => {
  const form = {
    code: "HD.2026.000001",
    version: "3",
    topicId: "5",
    placeId: "",
    kind: "question",
    urgency: "normal",
  };
  expect(receiveSchema.parse(form)).toMatchObject({ version: 3, topicId: 5, placeId: null });
});

test("an id or version that no column holds is refused by its field, not by the database", () => {
  const huge = { code: "HD.2026.000001", version: "99999999999", answerVersionId: "2147483648" };
  const { error } = approveAndSendSchema.safeParse(huge);
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["version", "version_missing"],
    ["answerVersionId", "version_missing"],
  ]);
});
