/*
 * What is learned about stands in one list of numbers: a department is its id, a topic is minus its id. All offices of
 * communes are one label, or each of 54 would have to learn civil status by itself; the question's place says which.
 */
export const anyCommune = 0;

export function departmentLabel({ id, kind }: { id: number; kind: string }): number {
  return kind === "commune" ? anyCommune : id;
}

export function topicLabel(topicId: number): number {
  return -topicId;
}
