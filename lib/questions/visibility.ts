/** What the asker wishes to happen to the question once it is answered; the first is offered first. */
export const visibilities = ["private", "anonymous", "named"] as const;
export type VisibilityWish = (typeof visibilities)[number];
export const defaultVisibility: VisibilityWish = "anonymous";
