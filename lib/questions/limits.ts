/** Lengths of a question, in characters as people see them. */
export const titleMax = 200;
export const contentMin = 10;
export const contentMax = 5_000;
