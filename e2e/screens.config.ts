import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config";

/** `npm run screens`: the pictures of README.md, taken from the seeded demonstration. */
export default defineConfig(journeys, { testMatch: "screens.ts", use: { deviceScaleFactor: 1 } });
