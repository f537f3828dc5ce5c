/** After a quiet time a change is asked about at once; only what one transaction tells of comes together. */
const promptMs = 20;
/** Changes that come one after the other are asked about together. */
const burstMs = 150;
const quietMs = 1_000;

/** Milliseconds that an inbox waits with asking what changed, by how long ago it asked last. */
export function waitMs(sinceAsked: number): number {
  return sinceAsked > quietMs ? promptMs : burstMs;
}

/** Remembers when an inbox asked last. */
export function createPace() {
  let askedAt = -Infinity;
  return {
    asked: (): void => {
      askedAt = performance.now();
    },
    wait: (): number => waitMs(performance.now() - askedAt),
  };
}
