import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { chain } from "@/lib/events/record";
import { slugOf } from "@/lib/publishing/slug";
import { impactsOf, type Impacts } from "@/lib/search/impacts";
import { hashSecret, linkToken, trackingCode } from "@/lib/secrets";
import { takeCodes } from "./take-codes";
import type { ImportRow } from "./resolve";

/** A row that is not there yet, with everything that can be known before it is written. */
export type NewRow = ImportRow & {
  at: Date;
  id: number;
  answerVersionId: number;
  publicVersionId: number;
  code: string;
  slug: string;
  trackingHash: string;
  linkHash: string;
  /** Data and hash of its one event. */
  eventData: string;
  eventHash: string;
  impacts: Impacts;
};

const idsRow = z.object({ id: z.number(), answer_version_id: z.number(), public_version_id: z.number() });

/**
 * Takes ids and codes and works out the rest, before the transaction that writes the rows: what is computed here is
 * computed while the rows before are written. Numbers of rows that are then not written stay unused.
 */
export async function number(rows: readonly ImportRow[], at: Date): Promise<NewRow[]> {
  if (rows.length === 0) return [];
  const [ids, codes] = await Promise.all([
    takeIds(rows.length),
    takeCodes(rows.map(({ askedAt, answeredAt }) => askedAt ?? answeredAt ?? at)),
  ]);
  return rows.flatMap((row, index) => {
    const taken = ids[index];
    const code = codes[index];
    if (taken === undefined || code === undefined) return [];
    const { id, answer_version_id: answerVersionId, public_version_id: publicVersionId } = taken;
    return [
      {
        ...row,
        ...{ at, id, answerVersionId, publicVersionId, code },
        slug: slugOf(row.title, code),
        trackingHash: hashSecret(trackingCode(code, 1)),
        linkHash: hashSecret(linkToken(code, "track", 1)),
        ...eventOf({ id, publicVersionId, departmentId: row.departmentId, at }),
        impacts: impactsOf(row),
      },
    ];
  });
}

async function takeIds(count: number): Promise<z.infer<typeof idsRow>[]> {
  const found = await db.$queryRaw`
    select nextval(pg_get_serial_sequence('questions', 'id'))::integer as id,
           nextval(pg_get_serial_sequence('answer_versions', 'id'))::integer as answer_version_id,
           nextval(pg_get_serial_sequence('public_versions', 'id'))::integer as public_version_id
    from generate_series(1, ${count}::integer)`;
  return z.array(idsRow).parse(found);
}

/** The first link of the question's chain, made as record() makes it. */
function eventOf({
  id,
  publicVersionId,
  departmentId,
  at,
}: Pick<NewRow, "id" | "publicVersionId" | "departmentId" | "at">): Pick<NewRow, "eventData" | "eventHash"> {
  const data = { publicVersionId };
  const content = { type: "question.imported", questionId: id, actorId: null, departmentId, data };
  return { eventData: JSON.stringify(data), eventHash: chain(null, { ...content, at: at.toISOString() }) };
}
