import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { namespaces } from "../lib/i18n/namespaces";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another language can break while the page's parts stay the same. */
const rulesOfWords = [
  "aria-command-name",
  "aria-input-field-name",
  "button-name",
  "document-title",
  "empty-heading",
  "html-has-lang",
  "html-lang-valid",
  "image-alt",
  "label",
  "link-name",
  "select-name",
  "valid-lang",
];

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

/** What next-intl shows in place of a text that does not exist. */
const missingText = new RegExp(`\\b(${namespaces.join("|")})(\\.[a-z][A-Za-z_]+)+\\b`);

/**
 * Everything in light; in dark only the colours can differ, and between languages only the words: `words` leaves the
 * colours out.
 */
export async function expectAccessible(page: Page, name: string, only?: "words"): Promise<void> {
  const found = (await (only === "words" ? inWords(page) : inLightAndDark(page))).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
  expect.soft(found, name).toEqual([]);
  expect.soft(await page.locator("body").innerText(), name).not.toMatch(missingText);
}

async function inWords(page: Page): Promise<Violations> {
  return (await axe(page).withRules(rulesOfWords).analyze()).violations;
}

async function inLightAndDark(page: Page): Promise<Violations> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axe(page).withTags(standards).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axe(page).withRules("color-contrast").analyze();
  await page.emulateMedia({ colorScheme: null });
  return [...light.violations, ...dark.violations];
}

/** Without frames of other origins there is nothing to join in a second window, which legacy mode leaves out. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);
