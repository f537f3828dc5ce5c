import type { ReactNode } from "react";
import { Plot, type Bar } from "./plot";

/** fill: a class of the tokens. */
type Series = { name: string; fill: string };

type Props = {
  id: string;
  title: string;
  /** What the drawing shows, in words, for whoever cannot see it. */
  description: string;
  /** The series in their order. */
  series: readonly Series[];
  bars: readonly Bar[];
  stacked?: boolean;
  format: (value: number) => string;
  /** The same in numbers. */
  children?: ReactNode;
};

/** As wide as a phone's card and as half a page: letters are drawn in the size they are read in. */
const drawings = [
  { width: 300, shown: "sm:hidden" },
  { width: 500, shown: "hidden sm:block" },
];

/** A chart drawn on the server, with its legend, its words and its table. */
export function Chart({ id, title, description, series, bars, stacked = false, format, children }: Props) {
  return (
    <figure aria-labelledby={`${id}-caption`} className="min-w-0">
      <figcaption id={`${id}-caption`} className="font-semibold">
        {title}
      </figcaption>
      <ul aria-hidden="true" className="mt-1 flex flex-wrap gap-x-5 text-sm text-muted">
        {series.map(({ name, fill }) => (
          <li key={name} className="flex items-center gap-2">
            <svg width="12" height="12" className="shrink-0">
              <rect width="12" height="12" rx="2" className={fill} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      {drawings.map(({ width, shown }) => (
        <svg
          key={width}
          viewBox={`0 0 ${String(width)} 210`}
          width={width}
          height="210"
          role="img"
          aria-labelledby={`${id}-${String(width)}-title ${id}-${String(width)}-words`}
          className={`mt-2 h-auto w-full ${shown}`}
        >
          <title id={`${id}-${String(width)}-title`}>{title}</title>
          <desc id={`${id}-${String(width)}-words`}>{description}</desc>
          <Plot
            bars={bars}
            stacked={stacked}
            fills={series.map(({ fill }) => fill)}
            width={width}
            format={format}
          />
        </svg>
      ))}
      {children}
    </figure>
  );
}
