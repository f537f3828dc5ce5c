import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { QuestionStatus } from "@/lib/questions/status";
import { statusTones } from "./tones";

export type BulkRow = {
  code: string;
  title: string;
  status: QuestionStatus;
  version: number;
  topicName: string | null;
  /** The step can be taken from where the question stands. */
  possible: boolean;
};
/** What became of a question; `sentence`: why it was refused. */
export type BulkLine = { code: string; outcome: string; sentence?: string };

type Props = { rows: BulkRow[]; lines: BulkLine[]; locked: boolean };

/** The questions of the form, each with its box and, once it was handed in, what became of it. */
export function BulkRows({ rows, lines, locked }: Props) {
  const t = useTranslations("bulk");
  const s = useTranslations("status");
  const lineOf = new Map(lines.map((line) => [line.code, line]));
  return (
    <fieldset className="grid gap-1" disabled={locked}>
      <legend className="mb-1 font-semibold">{t("questions", { count: rows.length })}</legend>
      <ul className="overflow-hidden rounded-md border border-line bg-surface">
        {rows.map(({ code, title, status, version, topicName, possible }) => (
          <li key={code} className="border-t border-line px-4 py-2 first:border-t-0">
            <div className="flex min-h-11 items-center gap-3">
              <input
                id={`row-${code}`}
                type="checkbox"
                name="row"
                value={`${code}:${String(version)}`}
                defaultChecked={possible}
                disabled={!possible}
                className="size-6 shrink-0 accent-sea"
              />
              <div className="min-w-0 grow">
                <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
                  <span className="tabular-nums">{code}</span>
                  <Tag tone={statusTones[status]}>{s(`staff.${status}`)}</Tag>
                  {topicName}
                </p>
                <label htmlFor={`row-${code}`} className="block truncate font-semibold">
                  {title}
                </label>
              </div>
            </div>
            {possible ? null : <p className="ps-9 text-sm text-muted">{t("impossible")}</p>}
            <Outcome line={lineOf.get(code)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Outcome({ line }: { line: BulkLine | undefined }) {
  const t = useTranslations("bulk.outcome");
  if (line === undefined) return null;
  const isDone = line.outcome === "done";
  return (
    <p
      className={isDone ? "flex gap-1.5 ps-9 text-sm text-success" : "flex gap-1.5 ps-9 text-sm text-danger"}
    >
      <Icon name={isDone ? "check" : "alert"} className="mt-0.5 size-4 shrink-0" />
      <span>
        <strong>{t(outcomeKey(line.outcome))}</strong>
        {line.sentence === undefined ? null : `: ${line.sentence}`}
      </span>
    </p>
  );
}

function outcomeKey(outcome: string): "done" | "conflict" | "forbidden" | "lost" | "refused" {
  const known = ["done", "conflict", "forbidden", "lost"] as const;
  return known.find((key) => key === outcome) ?? "refused";
}
