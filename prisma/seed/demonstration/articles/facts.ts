export type ArticleFacts = {
  title: string;
  titleEn: string;
  lead: string;
  content: string;
  category: string;
  author: string;
  /** Working days before now; negative for one that is scheduled. */
  daysAgo: number;
  state?: "draft";
  views: number;
};
