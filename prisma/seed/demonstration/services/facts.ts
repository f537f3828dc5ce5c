export type ServiceFacts = {
  /** Demonstration codes on purpose, so that nobody takes them for those of the national catalogue. */
  code: string;
  slug: string;
  title: string;
  titleEn: string;
  topic: string;
  department: string;
  summary: string;
  summaryEn?: string;
  applicants?: string;
  /** As lib/services/papers reads them: name | originals | copies. */
  papers: readonly string[];
  steps?: readonly string[];
  fee: string;
  timeLimit: string;
};
