/** Black on white in both themes: cameras want it so. Width and height are attributes, not styles (CSP). */
export function QrCode({ drawing, label }: { drawing: { path: string; size: number }; label: string }) {
  const { path, size } = drawing;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="160"
      height="160"
      shapeRendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000000" d={path} />
    </svg>
  );
}
