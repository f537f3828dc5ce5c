import { Histogram } from "prom-client";
import { isDesk, pathOf } from "./request-shape";
import type { NextHandler } from "./serve-page";

const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** How long Next takes for what it is asked: the pages to be kept, forms, the desk, handlers. */
export function createRenderTimes() {
  // Shown by the register of the metrics alone.
  const seconds = new Histogram({
    name: "hoidap_render_seconds",
    help: "Time Next took for an answer",
    labelNames: ["area"] as const,
    buckets: bounds,
    registers: [],
  });
  return {
    seconds,
    timed:
      (next: NextHandler): NextHandler =>
      async (request, response) => {
        const end = seconds.startTimer({ area: areaOf(pathOf(request.url ?? "/")) });
        await next(request, response).finally(end);
      },
  };
}

export type RenderTimes = Pick<ReturnType<typeof createRenderTimes>, "seconds">;

function areaOf(path: string): "desk" | "api" | "portal" {
  if (isDesk(path)) return "desk";
  return path.startsWith("/api/") ? "api" : "portal";
}
