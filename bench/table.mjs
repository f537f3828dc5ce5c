const line = /^([PU]\d+|abuse) (.+) (-?[\d.]+|NaN) (\S+)((?: \| .+)?) \| goal (.+) \| (reached|not reached)$/;

/** One figure as bench/figure.ts prints it, as a row of the table; null for any other line. */
export function rowOf(text) {
  const [, id, what, value, unit, compared, goal, reached] = line.exec(text) ?? [];
  if (id === undefined) return null;
  const [reference = "", ratio = ""] = compared.split(" | ").filter(Boolean);
  return [id, what, `${value} ${unit}`, reference, ratio.replace("ratio ", ""), goal, reached];
}

/**
 * docs/performance.md: a section for each bench. What was not measured this time keeps its rows and the day and machine
 * they were measured on.
 */
export function tableOf(benches, measured, before, today) {
  const sections = benches.map((name) => {
    const rows = measured.get(name);
    if (rows === undefined || rows.length === 0) return sectionIn(before, name);
    return `## ${name}\n\n${today}\n\n${markdown(rows)}\n`;
  });
  return `# Performance\n\nWritten by \`npm run bench\`: what was measured, beside the reference of the same run. The goals are those of the
project; what a figure means stands on top of its file in \`bench/\`.\n\n${sections.filter(Boolean).join("\n")}`;
}

function sectionIn(text, name) {
  const start = text.indexOf(`## ${name}\n`);
  if (start < 0) return "";
  const end = text.indexOf("\n## ", start);
  return `${text.slice(start, end < 0 ? undefined : end).trim()}\n`;
}

function markdown(rows) {
  const head = ["id", "what", "figure", "reference", "ratio", "goal", "reached"];
  const cells = [head, head.map(() => "---"), ...rows];
  return cells.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}
