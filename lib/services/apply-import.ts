import "server-only";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { recordForPortal } from "@/lib/events/record-for-portal";
import type { Viewer } from "@/lib/viewer";
import { serviceSlug } from "./code";
import { planImport, type ChangedService, type ImportPlan, type NewService } from "./plan-import";
import { mayEditServices } from "./policy";
import { changeService, lockCodes } from "./save";

/** Small enough for a transaction, big enough that two thousand services are a matter of seconds. */
const batchSize = 200;
/** In milliseconds: nobody waits for an import, and a busy machine must not make it fail. */
const timeout = 60_000;

type Step = { created: NewService[]; changed: ChangedService[] };

/**
 * Brings a file into the directory and returns what was done (see planImport). Batches are there wholly or not at all:
 * cut off, or stopped by `conflict` because somebody changed a service meanwhile, it is simply started again. `actor` is
 * null at the terminal; `forbidden` for whoever may not edit services.
 */
export async function applyImport(
  actor: Viewer | null,
  text: string,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<ImportPlan> {
  if (actor !== null && !mayEditServices(actor)) throw new AppError("forbidden");
  const plan = await planImport(text);
  const steps = stepsOf(plan);
  const total = plan.created.length + plan.changed.length;
  let done = 0;
  for (const step of steps) {
    await db.$transaction((tx) => write(tx, actor, step), { maxWait: 5_000, timeout });
    done += step.created.length + step.changed.length;
    onProgress(done, total);
  }
  return plan;
}

function stepsOf({ created, changed }: ImportPlan): Step[] {
  const slices = <Row>(rows: readonly Row[]): Row[][] =>
    Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, place) =>
      rows.slice(place * batchSize, (place + 1) * batchSize),
    );
  return [
    ...slices(created).map((rows) => ({ created: rows, changed: [] })),
    ...slices(changed).map((rows) => ({ created: [], changed: rows })),
  ];
}

async function write(tx: Transaction, actor: Viewer | null, { created, changed }: Step): Promise<void> {
  await lockCodes(tx);
  const stamp = { updatedAt: now(), updatedById: actor?.personId ?? null };
  // One that somebody else has added since is left alone: the next run compares it.
  await tx.service.createMany({
    data: created.map(({ code, data }) => ({ ...data, ...stamp, code, slug: serviceSlug(data.title, code) })),
    skipDuplicates: true,
  });
  for (const { id, version, data } of changed)
    await changeService(tx, { id, version }, { ...data, ...stamp });
  await recordForPortal(tx, {
    type: "services.imported",
    actorId: actor?.personId ?? null,
    data: { created: created.length, changed: changed.length },
  });
}
