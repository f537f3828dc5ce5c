import { expect, it } from "vitest";
import type { Role, Viewer, ViewerMembership } from "@/lib/viewer";
import { roomsOf } from "./rooms";

const member = (role: Role, departmentId: number, isRoot = false): ViewerMembership => ({
  role,
  departmentId,
  departmentCode: "x",
  departmentName: "x",
  isRoot,
});
const viewer = (...memberships: ViewerMembership[]): Viewer => ({
  personId: 1,
  sessionId: 5,
  name: "x",
  email: "x@demo.example",
  memberships,
});

it("opens the departments of officials and leaders, and nothing across them", () => {
  expect(roomsOf(viewer(member("official", 7), member("leader", 8)))).toEqual([
    "session:5",
    "department:7",
    "department:8",
  ]);
});

it.each<[Role, boolean]>([
  ["coordinator", false],
  ["operator", false],
  ["editor", false],
  ["leader", true],
])("opens all departments to %s", (role, isRoot) => {
  expect(roomsOf(viewer(member(role, 1, isRoot)))).toContain("coordinator");
});

it("opens no question to those who see none", () => {
  expect(roomsOf(viewer(member("admin", 1, true)))).toEqual(["session:5"]);
});
