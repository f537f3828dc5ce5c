import { expect, test } from "vitest";
import type { Role, Viewer } from "@/lib/viewer";
import { actionsOf, type PolicySubject } from "./policy";
import { questionStatuses, type QuestionStatus } from "./status";

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
    leadDepartmentId: own,
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
  stranger: viewer("official", 8),
  leader: viewer("leader", own),
  provinceLeader: viewer("leader", root),
  editor: viewer("editor", root),
  admin: viewer("admin", root),
};
type Who = keyof typeof people;

/** Every verb that changes something, by status and person. What is not here is refused. */
const table: Partial<Record<QuestionStatus, Partial<Record<Who, string[]>>>> = {
  submitted: {
    coordinator: ["receive", "reject", "markSpam", "reclassify"],
    operator: ["receive", "markSpam"],
  },
  received: {
    coordinator: ["reject", "markSpam", "reclassify", "assign"],
    operator: ["markSpam"],
  },
  assigned: {
    coordinator: ["reclassify", "recallAssignment"],
    official: ["accept", "rejectAssignment"],
  },
  in_progress: {
    coordinator: ["reclassify", "recallAssignment"],
    official: ["saveDraft", "submitDraft"],
    leader: ["saveDraft", "submitDraft"],
  },
  needs_info: { coordinator: ["reclassify"] },
  pending_approval: {
    coordinator: ["reclassify", "recallAssignment"],
    leader: ["returnDraft", "approveAndSend"],
  },
  spam: { coordinator: ["unmarkSpam"], operator: ["unmarkSpam"] },
};

const always = ["addNote", "revealContact"];
const cells = questionStatuses.flatMap((status) =>
  (Object.keys(people) as Who[]).map((who) => ({ status, who })),
);

test.each(cells)("$who with a question that is $status", ({ status, who }) => {
  const actions = actionsOf(people[who], subject(status)).filter((verb) => !always.includes(verb));
  expect(actions).toEqual(table[status]?.[who] ?? []);
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
  expect(actionsOf(people[who], subject("closed"))).toEqual(verbs);
});

test("a contributing department notes and calls, and decides nothing", () => {
  const question = subject("in_progress", { contributingDepartmentIds: [8] });
  expect(actionsOf(people.stranger, question)).toEqual(always);
});

test("a complaint is assigned to nobody, a binding assignment cannot be refused", () => {
  expect(actionsOf(people.coordinator, subject("received", { kind: "complaint" }))).not.toContain("assign");
  expect(actionsOf(people.official, subject("assigned", { binding: true }))).not.toContain(
    "rejectAssignment",
  );
});

test("four eyes: a leader who drafted returns but does not approve; the province's leader does", () => {
  const question = subject("pending_approval", { drafterIds: [1], hasOtherLeader: false });
  expect(actionsOf(people.leader, question)).toEqual(["returnDraft", ...always]);
  expect(actionsOf(viewer("leader", root, 2), question)).toContain("approveAndSend");
});

test("while an answer is held only its approver does something: undo", () => {
  const question = subject("pending_approval", { heldById: 1 });
  expect(actionsOf(people.leader, question)).toEqual(["undoSend", ...always]);
  expect(actionsOf(viewer("leader", own, 2), question)).toEqual(always);
  expect(actionsOf(viewer("coordinator", root, 2), question)).toEqual(always);
});
