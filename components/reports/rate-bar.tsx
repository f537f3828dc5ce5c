/** A per cent as number and bar. SVG, because the pages allow no style attributes. */
export function RateBar({ rate }: { rate: number | null }) {
  if (rate === null) return <>–</>;
  return (
    <span className="flex items-center gap-2 tabular-nums">
      <svg
        viewBox="0 0 100 8"
        width="84"
        height="8"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="shrink-0"
      >
        <rect width="100" height="8" className="fill-line" />
        <rect width={rate} height="8" className="fill-sea" />
      </svg>
      {rate} %
    </span>
  );
}
