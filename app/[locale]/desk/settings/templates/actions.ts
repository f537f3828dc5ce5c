"use server";

import { z } from "zod";
import type { TemplateResult } from "@/components/desk/template-form";
import { staffAction } from "@/lib/action";
import type { FormState } from "@/lib/form-state";
import { renderMarkdown } from "@/lib/markdown";
import { exampleOf } from "@/lib/templates/example";
import { saveTemplate } from "@/lib/templates/save";
import { previewTemplateSchema, saveTemplateSchema } from "@/lib/templates/schema";
import { backToSettings } from "../back-to-settings";

const templateForm = z.discriminatedUnion("intent", [
  saveTemplateSchema.extend({ intent: z.literal("save") }),
  previewTemplateSchema.extend({ intent: z.literal("preview") }),
]);

/** Looking keeps the form open; saving leads back to the list. */
export const saveTemplateAction = staffAction(
  templateForm,
  async ({ viewer, input }): Promise<FormState<TemplateResult>> => {
    if (input.intent === "preview")
      return { ok: false, result: { preview: renderMarkdown(exampleOf(input.content)) } };
    await saveTemplate(viewer, input);
    return backToSettings("/desk/settings/templates", "saved");
  },
);
