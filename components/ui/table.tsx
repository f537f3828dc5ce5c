import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  heading: ReactNode;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeading?: boolean;
};

type Props<Row> = {
  caption: string;
  hideCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
};

/** Scrolls sideways inside its own frame on a narrow screen; the frame takes the keyboard. */
export function Table<Row>({ caption, hideCaption = false, columns, rows, rowKey }: Props<Row>) {
  return (
    <div
      // Relative, or words for screen readers in a far column would widen the page.
      className="relative overflow-x-auto rounded-md border border-line bg-surface"
      role="group"
      aria-label={caption}
      // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
    >
      <table className="w-full border-collapse text-start">
        <caption className={hideCaption ? "sr-only" : "px-3 py-3 text-start font-semibold"}>
          {caption}
        </caption>
        <thead>
          <tr className="bg-raised">
            {columns.map(({ key, heading, numeric }) => (
              <th
                key={key}
                scope="col"
                className={classNames(
                  "px-3 py-2.5 text-sm font-semibold",
                  numeric ? "text-end" : "text-start",
                )}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-t border-line">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const style = classNames("px-3 py-2.5 align-top", column.numeric ? "text-end tabular-nums" : "text-start");
  if (column.rowHeading) {
    return (
      <th scope="row" className={classNames(style, "min-w-44 font-medium")}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={style}>{column.cell(row)}</td>;
}
