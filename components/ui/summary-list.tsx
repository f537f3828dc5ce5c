import type { ReactNode } from "react";

export type SummaryRow = { key: string; value: ReactNode; action?: ReactNode };

/** Facts about one thing: name on the left, value on the right, stacked on a phone. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="border-t border-line">
      {rows.map(({ key, value, action }) => (
        <div
          key={key}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[minmax(9rem,30%)_1fr]"
        >
          <dt className="font-semibold text-muted">{key}</dt>
          <dd className="flex min-w-0 flex-wrap items-start justify-between gap-x-4">
            <div className="min-w-0">{value}</div>
            {action}
          </dd>
        </div>
      ))}
    </dl>
  );
}
