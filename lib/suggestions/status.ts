/** The words are keys of messages search.kind. */
export const suggestionKinds = ["question", "topic", "service", "document"] as const;

/** One line under a search box, and where it leads. */
export type Suggestion = { kind: (typeof suggestionKinds)[number]; text: string; href: string };

/** A published question near to what somebody is writing. */
export type SimilarAnswer = {
  slug: string;
  title: string;
  departmentName: string;
  /** The stretch of the answer that says most about it, plain text. */
  excerpt: string;
  /** Its page, and the one for following it. */
  href: string;
  followHref: string;
};

/** What of a text is looked at: its beginning says what it is about. */
export const similarTextMax = 600;
