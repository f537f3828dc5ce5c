export type ServiceFacts = {
  /** Demonstration codes on purpose, so that nobody takes them for those of the national catalogue. */
  code: string;
  slug: string;
  title: string;
  topic: string;
  department: string;
  summary: string;
  applicants?: string;
  papers: readonly string[];
  steps?: readonly string[];
  fee: string;
  timeLimit: string;
};
