import { scaleBand, scaleLinear } from "d3-scale";

/** One month: its short name, what a pointer is told, and a value per series. */
export type Bar = { key: string; label: string; told: string; values: readonly number[]; marked: boolean };

type Props = {
  bars: readonly Bar[];
  /** On top of each other, or side by side. */
  stacked: boolean;
  /** The series' colours: 3:1 against the page in both themes; words and the table say the same. */
  fills: readonly string[];
  /** In units of the drawing, which is as wide on screen: letters keep their size. */
  width: number;
  format: (value: number) => string;
};

const height = 210;
const margin = { top: 10, right: 4, bottom: 26, left: 40 };

/** The drawing alone: grid, bars, names of the months. Its frame gives it a name and a table. */
export function Plot({ bars, stacked, fills, width, format }: Props) {
  const most = Math.max(
    1,
    ...bars.map(({ values }) =>
      stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values),
    ),
  );
  const x = scaleBand()
    .domain(bars.map(({ key }) => key))
    .range([margin.left, width - margin.right])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([height - margin.bottom, margin.top]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const band = x.bandwidth();
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === 0 ? "stroke-line-strong" : "stroke-line"}
          />
          <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end" className="fill-muted text-xs">
            {format(tick)}
          </text>
        </g>
      ))}
      {bars.map((bar) => {
        const left = x(bar.key) ?? 0;
        return (
          <g key={bar.key}>
            <title>{bar.told}</title>
            <rect
              x={left - band * 0.14}
              y={margin.top}
              width={band * 1.28}
              height={height - margin.top}
              rx={4}
              className={bar.marked ? "fill-sea-soft" : "fill-transparent"}
            />
            {shapes(bar.values, stacked).map(({ from, to, place, of }, series) => (
              <rect
                key={series}
                x={left + (band * place) / of}
                width={Math.max(1, band / of - (stacked ? 0 : 1))}
                y={y(to)}
                height={Math.max(0, y(from) - y(to))}
                className={fills[series]}
              />
            ))}
            <text
              x={left + band / 2}
              y={height - 8}
              textAnchor="middle"
              className={bar.marked ? "fill-ink text-xs font-bold" : "fill-muted text-xs"}
            >
              {bar.label}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Where each value begins and ends, and which part of the band is its own. */
function shapes(values: readonly number[], stacked: boolean) {
  if (!stacked)
    return values.map((value, index) => ({ from: 0, to: value, place: index, of: values.length }));
  return values.map((value, index) => {
    const from = values.slice(0, index).reduce((sum, before) => sum + before, 0);
    return { from, to: from + value, place: 0, of: 1 };
  });
}
