import { fileURLToPath } from "node:url";

/** Real questions and answers, kept outside of the project (README of that folder). */
export const defaultQuestions = fileURLToPath(new URL("../../shared/data/qa.jsonl", import.meta.url));
export const defaultSearches = fileURLToPath(new URL("../../shared/data/search_dev.jsonl", import.meta.url));
