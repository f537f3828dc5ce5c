/** One paper of a service. Null: the department has not said how many. */
export type ServicePaper = {
  name: string;
  nameEn: string;
  originals: number | null;
  copies: number | null;
};

/** The national portal, which takes in the files of all services since 1 July 2025. */
export const nationalPortal = "https://dichvucong.gov.vn";

/** How long each text may be, in characters. */
export const longest = {
  title: 1_000,
  titleEn: 1_000,
  field: 300,
  summary: 2_000,
  summaryEn: 2_000,
  applicants: 2_000,
  applicantsEn: 2_000,
  papers: 20_000,
  steps: 20_000,
  stepsEn: 20_000,
  fee: 2_000,
  feeEn: 2_000,
  timeLimit: 1_000,
  timeLimitEn: 1_000,
  legalBasis: 5_000,
  applyAt: 1_000,
} as const;
export type ServiceTextField = keyof typeof longest;

export const mostPapers = 100;
/** No service asks for more of one paper; a larger number is a slip. */
export const mostOfAPaper = 50;

/** What a citizen needs to know and what a service may still lack, in the order of the page. */
export const wanted = ["summary", "applicants", "papers", "steps", "fee", "timeLimit", "legalBasis"] as const;
export type Wanted = (typeof wanted)[number];

/** The facts that a service lacks. */
export function lacking(service: Record<Wanted, string | readonly ServicePaper[]>): Wanted[] {
  return wanted.filter((key) => service[key].length === 0);
}
