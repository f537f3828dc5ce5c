/** Run by scripts/start.mjs before anything is built or migrated: names every wrong variable and exits 1. */
import { env } from "@/lib/env";

env();
