import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { browserFiles } from "./browser-files.mjs";

const home = mkdtempSync(path.join(os.tmpdir(), "hoidap-browser-"));
afterAll(() => rmSync(home, { recursive: true }));

test("what the browser runs is found through imports, and an action is not followed", () => {
  const files = {
    "app/[locale]/page.tsx": 'import { Form } from "@/components/form";\nimport { Head } from "./head";',
    "app/[locale]/head.tsx": "",
    "components/form.tsx":
      '"use client";\n\nimport { useState } from "react";\nimport {\n  Field,\n} from "./ui/field";\nimport { send } from "@/app/send";',
    "components/ui/field.tsx": 'export { join } from "./join";',
    "components/ui/join.ts": "",
    "app/send.ts": '"use server";\n\nimport { Head } from "./[locale]/head";',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(home, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(home, name), text);
  }
  expect(browserFiles(["app", "components"], home).sort()).toEqual([
    "components/form.tsx",
    "components/ui/field.tsx",
    "components/ui/join.ts",
  ]);
});
