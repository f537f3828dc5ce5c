import { departmentsOf, hasAnyRole, isProvinceLeader, type Viewer } from "@/lib/viewer";

/** Those whose queues are fed by every department; lib/questions/visible-to.ts says what of it they see. */
const acrossDepartments = ["coordinator", "operator", "editor"] as const;

export const questionRoom = (questionId: number): string => `question:${questionId}`;
export const sessionRoom = (sessionId: number): string => `session:${sessionId}`;

/** The rooms a viewer is in for as long as the socket lives: the questions that the viewer's pages list. */
export function roomsOf(viewer: Viewer): string[] {
  return [
    sessionRoom(viewer.sessionId),
    ...departmentsOf(viewer).map((id) => `department:${id}`),
    ...(hasAnyRole(viewer, acrossDepartments) || isProvinceLeader(viewer) ? ["coordinator"] : []),
  ];
}
