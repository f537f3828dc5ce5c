import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** One figure with its name; several stand in a <dl> made by StatList. */
export type Stat = { name: string; value: ReactNode; note?: ReactNode };

export function StatList({ stats, columns = 4 }: { stats: Stat[]; columns?: 2 | 4 }) {
  return (
    <dl className={classNames("grid grid-cols-2 gap-x-6 gap-y-5", columns === 4 && "lg:grid-cols-4")}>
      {stats.map(({ name, value, note }) => (
        <div key={name} className="flex flex-col border-s-2 border-line ps-4">
          <dt className="order-2 text-sm text-muted">{name}</dt>
          <dd className="order-1 text-3xl font-bold tabular-nums">{value}</dd>
          {note ? <dd className="order-3 text-sm text-muted">{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
