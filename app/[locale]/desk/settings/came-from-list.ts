import { z } from "zod";

/** What a list was narrowed to, in the form of one of its entries: the part after `?` of its address. */
export const cameFromList = z.object({
  list: z
    .string()
    .max(2_000)
    .catch("")
    .default("")
    .transform((query) => new URLSearchParams(query)),
});
