import { z } from "zod";
import { idField } from "@/lib/ids";

/** What the page's address may ask for; anything else is left out. */
export const ledgerSearch = z.object({
  department: idField("not_found").optional().catch(undefined),
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  before: z.string().max(40).optional().catch(undefined),
});
