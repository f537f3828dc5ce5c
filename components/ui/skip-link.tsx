/** First stop of the keyboard: jumps over the header. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a
      href={`#${target}`}
      className="no-print sr-only z-50 bg-gold px-5 py-3 font-semibold text-on-gold focus:not-sr-only focus:absolute focus:inset-x-0 focus:top-0 focus:text-center"
    >
      {children}
    </a>
  );
}
