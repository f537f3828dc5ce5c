/*
 * What a script that knows the forms would send. One form for all actions: each reads its own fields and none of the
 * others, so what comes back is the answer to who asks, not to what was left out.
 */
const numbers = [
  ...["version", "id", "personId", "departmentId", "leadDepartmentId", "topicId", "answerVersionId"],
  ...["assignmentId", "publicVersionId", "apologyId", "sessionId", "membershipId", "substituteId"],
  ...["delegationId", "absenceId", "calendarId", "base", "position", "amount", "weekdays"],
];
const empty = [
  ...[
    "placeId",
    "instruction",
    "suggestedDepartmentId",
    "article",
    "quote",
    "jobTitle",
    "list",
    "conditions",
  ],
  ...["field", "summary", "summaryEn", "applicants", "applicantsEn", "papers", "steps", "stepsEn", "fee"],
  ...["feeEn", "timeLimit", "timeLimitEn", "applyAt", "applyUrl", "confirmedOn", "successor"],
];
const words = [
  ...[
    "reasonText",
    "comment",
    "reason",
    "content",
    "title",
    "titleEn",
    "answer",
    "name",
    "agency",
    "contact",
  ],
  ...["nameEn", "note", "legalBasis", "label", "term", "means", "coverAlt", "coverCaption"],
];
const dayMs = 86_400_000;
/** yyyy-MM-dd, as Swedes write days. */
const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });

/** A day so far from today in Vietnam, or the Monday after it. */
function inDays(count: number): string {
  const date = new Date(days.format(Date.now() + count * dayMs));
  const untilMonday = { 0: 1, 6: 2 }[date.getUTCDay()] ?? 0;
  return new Date(date.getTime() + untilMonday * dayMs).toISOString().slice(0, 10);
}

const named = {
  ...{ draftVersion: "0", partVersion: "0", kind: "question", urgency: "normal", reasonCode: "unclear" },
  ...{ email: "thu@nguoihoi.example", phone: "0912345678", value: "0203 3 618 429", readBack: "yes" },
  ...{ callKey: "6f1f0d57-9c55-4a5e-9f5e-0d4c7a5d1f11", formKey: "6f1f0d57-9c55-4a5e-9f5e-0d4c7a5d1f11" },
  ...{ masterCode: "HD.2026.000001", question: "Xin cho biết số tờ bản đồ và số thửa đất.", textHash: "x" },
  ...{ followUpDay: inDays(24), dueDay: inDays(33), until: "day", day: inDays(3) },
  ...{ fromDay: inDays(0), toDay: inDays(4), validFrom: inDays(35), endedOn: inDays(4) },
  ...{ number: "12/2024/NĐ-CP", rule: "vague", intent: "save", step: "save", scope: "newest" },
  ...{ confirmed: "yes", role: "admin", purpose: "public", queue: "triage", bothWays: "yes" },
  ...{ year: "2026", spans: "07:30-11:30, 13:00-17:00", key: "triage", unit: "days" },
  ...{ uploads: "ABCDEFGHIJKLMNOPQRSTUV", file: "ABCDEFGHIJKLMNOPQRSTUV" },
};

/** Where two forms mean different things by one name. */
const others: Record<string, Record<string, string>> = {
  returnDraftAction: { reasonCode: "vague" },
  rejectAssignmentAction: { reasonCode: "insufficient" },
  restoreAction: { number: "1" },
  previewLinkAction: { intent: "share" },
  saveContactAction: { kind: "hotline" },
};

/** A form that the action can read, about the question with this code. */
export function everyField(action: string, code: string): Record<string, string> {
  const same = (names: string[], value: string): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, value]));
  return {
    ...{ ...same(numbers, "1"), ...same(empty, ""), ...same(words, "Chưa rõ nội dung cần hỏi.") },
    ...{ ...named, code, ...others[action] },
  };
}
