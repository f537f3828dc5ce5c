import { expect, test } from "vitest";
import type { Role, Viewer } from "@/lib/viewer";
import { actionsOf, verbs, type PolicySubject } from "./policy";
import { isFor, questionStatuses, statusAllows, type QuestionStatus, type Verb } from "./status";

const own = 7;
const root = 1;

function viewer(role: Role, departmentId: number, personId = 1): Viewer {
  const membership = {
    role,
    departmentId,
    departmentCode: "",
    departmentName: "",
    isRoot: departmentId === root,
  };
  return { personId, sessionId: 1, name: "", email: "", memberships: [membership] };
}

function subject(status: QuestionStatus, changes: Partial<PolicySubject> = {}): PolicySubject {
  return {
    status,
    kind: "question",
    leadDepartmentId: status === "submitted" || status === "received" ? null : own,
    contributingDepartmentIds: [],
    binding: false,
    drafterIds: [],
    hasOtherLeader: true,
    heldById: null,
    ...changes,
  };
}

const people = {
  coordinator: viewer("coordinator", root),
  operator: viewer("operator", root),
  official: viewer("official", own),
  contributor: viewer("official", 8),
  stranger: viewer("official", 9),
  leader: viewer("leader", own),
  provinceLeader: viewer("leader", root),
  editor: viewer("editor", root),
  admin: viewer("admin", root),
};
type Who = keyof typeof people;

/** Every verb that changes something, by status and person. What is not here is refused. */
const table: Record<QuestionStatus, Partial<Record<Who, string[]>>> = {
  submitted: {
    coordinator: ["receive", "reject", "markSpam", "reclassify", "mergeInto", "forward"],
    operator: ["receive", "markSpam", "addInformation"],
  },
  received: {
    coordinator: ["reject", "markSpam", "reclassify", "mergeInto", "forward", "assign"],
    operator: ["markSpam", "addInformation", "answerFromPublished"],
  },
  assigned: {
    coordinator: ["reclassify", "mergeInto", "addContributor", "recallAssignment"],
    operator: ["addInformation"],
    official: ["accept", "rejectAssignment"],
    contributor: ["savePart", "completePart"],
    leader: ["addContributor", "reassign", "extend", "signApology"],
  },
  in_progress: {
    coordinator: ["reclassify", "mergeInto", "addContributor", "recallAssignment"],
    operator: ["addInformation"],
    official: ["requestInfo", "waivePart", "reopenPart", "saveDraft", "submitDraft", "answerFromPublished"],
    contributor: ["savePart", "completePart"],
    leader: [
      ...["addContributor", "reassign", "requestInfo", "extend", "waivePart", "reopenPart"],
      ...["saveDraft", "submitDraft", "signApology"],
    ],
  },
  needs_info: {
    coordinator: ["reclassify", "mergeInto", "addContributor"],
    operator: ["provideInfo"],
    official: ["waivePart", "reopenPart"],
    contributor: ["savePart", "completePart"],
    leader: ["addContributor", "reassign", "waivePart", "reopenPart", "signApology"],
  },
  pending_approval: {
    coordinator: ["reclassify", "recallAssignment"],
    leader: ["reassign", "extend", "returnDraft", "approveAndSend", "signApology"],
  },
  answered: {
    coordinator: ["reopen"],
    official: ["proposeCorrection", "dropCorrection"],
    leader: ["proposeCorrection", "sendCorrection", "dropCorrection"],
  },
  closed: {
    coordinator: ["reopen"],
    official: ["proposeCorrection", "dropCorrection"],
    leader: ["proposeCorrection", "sendCorrection", "dropCorrection"],
  },
  rejected: {},
  duplicate: {},
  forwarded: { coordinator: ["followUp"] },
  withdrawn: {},
  spam: { coordinator: ["unmarkSpam"], operator: ["unmarkSpam"] },
};

/** Each line of the table is a row of cells, one for every verb: those it names are allowed, all others refused. */
const always = ["addNote", "revealContact"];
const lines = questionStatuses.flatMap((status) =>
  (Object.keys(people) as Who[]).map((who) => ({ status, who })),
);

test.each(lines)("$who with a question that is $status", ({ status, who }) => {
  const actions = actionsOf(people[who], subject(status, { contributingDepartmentIds: [8] }));
  expect(actions.filter((verb) => !always.includes(verb))).toEqual(table[status][who] ?? []);
});

/** The same for those who have no account: the asker and the clock. */
const unmanned: Record<"citizen" | "system", Partial<Record<QuestionStatus, Verb[]>>> = {
  citizen: {
    submitted: ["addInformation", "withdraw"],
    received: ["addInformation", "withdraw"],
    assigned: ["addInformation", "withdraw"],
    in_progress: ["addInformation", "withdraw"],
    needs_info: ["provideInfo", "withdraw"],
    pending_approval: ["withdraw"],
    answered: ["rate", "reopen"],
    closed: ["rate", "reopen"],
  },
  system: { needs_info: ["lapse"], pending_approval: ["release"], answered: ["close"] },
};
const unmannedLines = (["citizen", "system"] as const).flatMap((party) =>
  questionStatuses.map((status) => ({ party, status })),
);

test.each(unmannedLines)("$party with a question that is $status", ({ party, status }) => {
  const allowed = verbs.filter((verb) => isFor(verb, party) && statusAllows(verb, status));
  expect(allowed).toEqual(unmanned[party][status] ?? []);
});

test.each<[Who, string[]]>([
  ["coordinator", always],
  ["operator", always],
  ["official", always],
  ["leader", always],
  ["provinceLeader", ["addNote"]],
  ["stranger", []],
  ["editor", []],
  ["admin", []],
])("%s may always %j", (who, verbs) => {
  expect(actionsOf(people[who], subject("rejected"))).toEqual(verbs);
});

test("a contributing department writes its part, and decides nothing while a draft waits for approval", () => {
  const question = subject("pending_approval", { contributingDepartmentIds: [8] });
  expect(actionsOf(people.contributor, question)).toEqual(always);
  expect(actionsOf(people.contributor, subject("in_progress"))).toEqual([]);
});

test("a complaint is assigned to nobody, a binding assignment cannot be refused", () => {
  expect(actionsOf(people.coordinator, subject("received", { kind: "complaint" }))).not.toContain("assign");
  expect(actionsOf(people.official, subject("assigned", { binding: true }))).not.toContain(
    "rejectAssignment",
  );
});

test("four eyes: a leader who drafted returns but does not approve; the province's leader does", () => {
  const question = subject("pending_approval", { drafterIds: [1], hasOtherLeader: false });
  expect(actionsOf(people.leader, question)).toContain("returnDraft");
  expect(actionsOf(people.leader, question)).not.toContain("approveAndSend");
  expect(actionsOf(viewer("leader", root, 2), question)).toContain("approveAndSend");
});

test("while an answer is held only its approver does something: undo", () => {
  const question = subject("pending_approval", { heldById: 1 });
  expect(actionsOf(people.leader, question)).toEqual(["undoSend", ...always]);
  expect(actionsOf(viewer("leader", own, 2), question)).toEqual(always);
  expect(actionsOf(viewer("coordinator", root, 2), question)).toEqual(always);
});
