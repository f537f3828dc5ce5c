/** What a queue can be narrowed by, in the order of the address. Texts are `filter.<key>` of messages desk. */
export const conditionKeys = [
  "topic",
  "department",
  "place",
  "urgency",
  "deadline",
  "official",
  "kind",
  "channel",
  "q",
] as const;
export type ConditionKey = (typeof conditionKeys)[number];

/** Stands for a person's id: questions that nobody has taken on. */
export const nobody = "none";

export const longestName = 60;
export const longestWords = 200;
/** Kept by one person, and shared with one department: more than anybody finds again in a list. */
export const mostFilters = 30;

type Params = { get: (name: string) => string | null };

/** The part of an address that says which list is meant: known conditions with a value, in one order. */
export function listQuery(params: Params): string {
  return query(params, ["queue", ...conditionKeys]);
}

/** The same with the place in the list where its page begins. */
export function pageQuery(params: Params): string {
  return query(params, ["queue", ...conditionKeys, "after"]);
}

/** What the list's conditions are, without its queue. */
export function conditionsQuery(params: Params): string {
  return query(params, conditionKeys);
}

function query(params: Params, keys: readonly string[]): string {
  const known = keys.flatMap((key) => {
    const value = (params.get(key) ?? "").trim().slice(0, longestWords);
    return value === "" ? [] : [[key, value]];
  });
  return new URLSearchParams(known).toString();
}
