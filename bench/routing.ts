import { fileURLToPath } from "node:url";
import { db, transaction } from "@/lib/db";
import { seedReference } from "@/prisma/seed/reference";
import { crossValidate, coldStart, type Ranked } from "./routing/measure";
import { figuresOf, printCalibration, printFigure } from "./routing/figures";
import { readRows, type Row } from "./routing/rows";
import { measureSpeed } from "./routing/speed";

/*
 * How often the routing proposes the right department: FILE (rows of text → department) in five folds, and cold: trained
 * on titles alone, tried on citizens' questions. Beside it the same with complement naive Bayes over unaccented words and
 * pairs. With LEARNED=100000 instead how long a proposal takes once so many questions were learned.
 */
const defaultRows = fileURLToPath(new URL("../../shared/data/routing_dev.jsonl", import.meta.url));
const [file = defaultRows] = process.argv.slice(2);
const learned = Number(process.env["LEARNED"] ?? 0);

try {
  await transaction(seedReference);
  const rows = readRows(file);
  await (learned > 0 ? measureSpeed(rows, learned) : measureQuality(rows));
} finally {
  await db.$disconnect();
}

async function measureQuality(rows: readonly Row[]): Promise<void> {
  const folds = await crossValidate(rows);
  const [own, reference] = [figuresOf(folds.own), figuresOf(folds.reference)];
  printFigure("accuracy", own.accuracy, reference.accuracy, 0.88);
  printFigure("first three", own.firstThree, reference.firstThree, 0.96);
  printFigure("macro-F1", own.macroF1, reference.macroF1, 0.78);
  printHalves(folds.own);
  printCalibration(folds.own);
  const cold = await coldStart(rows);
  if (cold.own.length === 0) return;
  const [coldOwn, coldReference] = [figuresOf(cold.own), figuresOf(cold.reference)];
  printFigure("cold start first three", coldOwn.firstThree, coldReference.firstThree, 0.75);
  printFigure("cold start accuracy", coldOwn.accuracy, coldReference.accuracy, null);
}

/** What was found on one half of the rows must hold on the other. */
function printHalves(ranked: readonly Ranked[]): void {
  for (const half of [0, 1]) {
    const { accuracy, firstThree, macroF1 } = figuresOf(ranked.filter((_, index) => index % 2 === half));
    console.log(
      `routing half ${String(half + 1)}: accuracy ${accuracy.toFixed(3)} first three ${firstThree.toFixed(3)} macro-F1 ${macroF1.toFixed(3)}`,
    );
  }
}
