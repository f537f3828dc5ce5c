import type { SceneName } from "./scenes";

export type ArticleFacts = {
  title: string;
  titleEn: string;
  lead: string;
  content: string;
  /** An English version, where there is one. */
  english?: { lead: string; content: string };
  /** Name of a category of the reference data. */
  category: string;
  author: string;
  /** Drawn for this demonstration, with what it shows and what stands under it. */
  cover?: { scene: SceneName; alt: string; caption: string };
  /** Working days before now; negative for one that is scheduled. */
  daysAgo: number;
  state?: "draft" | "archived";
  views: number;
};
