import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config";

/**
 * `npm run screens`: the pictures of README.md, and every page on a phone and a desktop, light and dark, in both languages
 * under docs/screens/all (not in git), taken from the seeded demonstration.
 */
export default defineConfig(journeys, {
  testMatch: "screens.ts",
  workers: 2,
  use: { deviceScaleFactor: 1, trace: "off" },
});
