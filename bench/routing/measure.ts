import { db, transaction } from "@/lib/db";
import { departmentLabel } from "@/lib/routing/labels";
import { learnNew } from "@/lib/routing/learn";
import { foldChanges } from "@/lib/routing/memory";
import { read, scoreDepartments } from "@/lib/routing/reading";
import { ComplementNaiveBayes } from "./reference";
import { foldsOf, type Row } from "./rows";

/** A row and what was proposed for it, best first. */
export type Ranked = { truth: string; proposed: string[]; confidence: number };
export type Compared = { own: Ranked[]; reference: Ranked[] };

const folds = 5;
const batch = 200;

/** Names of the data where they are not those of the reference data. */
const codes: Record<string, string> = {
  "Công an tỉnh": "cat",
  "Hải quan khu vực": "haiquan",
  "Ngân hàng Nhà nước khu vực": "nhnn",
  "Thuế tỉnh": "thue",
  "Ban Quản lý Khu kinh tế": "bqlkkt",
  "BHXH tỉnh": "bhxh",
  "Công ty Điện lực": "dienluc",
  "Tòa án nhân dân tỉnh": "tand",
};

/** Every row is tried once, by a memory that has learned the other four folds. */
export async function crossValidate(rows: readonly Row[]): Promise<Compared> {
  const fold = foldsOf(rows, folds);
  const compared: Compared = { own: [], reference: [] };
  for (let current = 0; current < folds; current += 1) {
    const tried = rows.filter((_, index) => fold[index] === current);
    const { own, reference } = await tryOn(
      rows.filter((_, index) => fold[index] !== current),
      tried,
    );
    compared.own.push(...own);
    compared.reference.push(...reference);
  }
  return compared;
}

/** The first day: titles of procedures and the reference data are known, what citizens write is not. */
export function coldStart(rows: readonly Row[]): Promise<Compared> {
  return tryOn(
    rows.filter((row) => !row.natural_question),
    rows.filter((row) => row.natural_question),
  );
}

async function tryOn(known: readonly Row[], tried: readonly Row[]): Promise<Compared> {
  const names = await namesById([...known, ...tried]);
  await learnRows(known, names);
  const bayes = new ComplementNaiveBayes();
  for (const { text, department } of known) bayes.learn(text, department);
  const compared: Compared = { own: [], reference: [] };
  for (const { text, department: truth } of tried) {
    const reading = await read({ id: null, topicId: null, placeId: null, title: text, content: "" });
    const scored = scoreDepartments(reading);
    const proposed = scored.map(({ label }) => names.get(label) ?? "");
    compared.own.push({ truth, proposed, confidence: scored[0]?.probability ?? 0 });
    compared.reference.push({ truth, proposed: bayes.rank(text), confidence: 0 });
  }
  return compared;
}

/** The names of the data by label; a department that the reference data do not know is made, for questions that named it. */
async function namesById(rows: readonly Row[]): Promise<Map<number, string>> {
  const names = new Map<number, string>();
  for (const name of new Set(rows.map(({ department }) => department))) {
    const known = await db.department.findFirst({
      where: { OR: [{ name }, { code: codes[name] ?? "" }] },
      select: { id: true, kind: true },
    });
    const department =
      known ??
      (await db.department.create({
        data: {
          code: `bench-${String(names.size)}`,
          name,
          kind: "provincial",
          validFrom: new Date("2017-01-01"),
        },
        select: { id: true, kind: true },
      }));
    await db.department.update({ where: { id: department.id }, data: { acceptsQuestions: true } });
    names.set(departmentLabel(department), name);
  }
  return names;
}

/** An empty memory, then these rows, each as a question that its department was given. */
export async function learnRows(rows: readonly Row[], names: ReadonlyMap<number, string>): Promise<void> {
  await db.$executeRaw`truncate routing_terms, routing_changes, routing_examples`;
  await db.question.deleteMany({ where: { submissionKey: { startsWith: "bench-" } } });
  const at = new Date();
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  await db.question.createMany({
    data: rows.map(({ text, department }, index) => ({
      code: `HD.2017.${String(index).padStart(7, "0")}`,
      submissionKey: `bench-${String(index)}`,
      trackingHash: "",
      linkHash: `bench-${String(index)}`,
      title: text,
      content: ".",
      status: "closed",
      submittedAt: at,
      receivedAt: at,
      closedAt: at,
      leadDepartmentId: ids.get(department) ?? null,
    })),
  });
  const questions = await db.question.findMany({
    where: { submissionKey: { startsWith: "bench-" } },
    select: { id: true },
  });
  for (let start = 0; start < questions.length; start += batch) {
    const part = questions.slice(start, start + batch).map(({ id }) => id);
    await transaction(async (tx) => {
      await learnNew(tx, part);
      await foldChanges(tx);
    });
  }
}
