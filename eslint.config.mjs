import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";
import { browserFiles } from "./scripts/lib/browser-files.mjs";

/** Everything lint says is an error or is off: presets that only warn are raised. */
function asErrors(rules) {
  const raise = (level) => (level === "warn" || level === 1 ? "error" : level);
  const raised = (entry) => (Array.isArray(entry) ? [raise(entry[0]), ...entry.slice(1)] : raise(entry));
  return Object.fromEntries(Object.entries(rules).map(([name, entry]) => [name, raised(entry)]));
}

const inlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message:
    "The Content-Security-Policy refuses style attributes: use a class and a token of app/globals.css.",
};

export default defineConfig(
  globalIgnores([
    ".next/",
    ".data/",
    "prisma/generated/",
    "next-env.d.ts",
    "test-results/",
    "playwright-report/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always"],
      "max-lines": ["error", { max: 250 }],
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": ["error", { checkThenables: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: true }],
      // next-intl would rather have next/root-params, which server actions and route handlers do not have.
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "package", package: "next-intl", name: "setRequestLocale" }] },
      ],
      // Server actions and pages must be async even when nothing in them waits yet.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["{app,components,lib}/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    settings: {
      "jsx-a11y": { components: { Button: "button" } },
    },
    rules: {
      "no-restricted-syntax": ["error", inlineStyle],
      // A part that scrolls by itself must take the focus, or no keyboard reaches what is outside of it.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region", "group"] }],
    },
  },
  {
    // Drawn into pictures by the server: no page, so no policy of styles.
    files: ["components/cards/**"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["{app,components}/**/*.{ts,tsx}"],
    plugins: reactHooks.configs.flat.recommended.plugins,
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // The other rules run React's compiler, a fifth of all linting. They are about what happens when something is
    // rendered again, so they look at what a browser renders. Brackets in names would be patterns.
    files: browserFiles(["app", "components"]).map((file) => file.replace(/[[\]()]/g, "?")),
    rules: asErrors(reactHooks.configs.flat.recommended.rules),
  },
  {
    files: ["**/*.test.{ts,tsx}", "lib/testing/**", "e2e/**", "bench/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      // expect.any(…) and parsed bodies are of type any.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
      "no-console": "off",
    },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    extends: [tseslint.configs.strict],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ["public/**/*.js"],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
