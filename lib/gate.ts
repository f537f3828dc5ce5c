type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets so many pieces of work run at once and so many wait for their turn; with more, `full` makes the error that is
 * thrown. A flood of requests for something costly must queue, and the queue must end.
 */
export function createGate({
  atOnce,
  mostWaiting,
  full,
}: {
  atOnce: number;
  mostWaiting: number;
  full: () => Error;
}): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];

  function turn(): Promise<void> {
    if (waiting.length >= mostWaiting) throw full();
    return new Promise((resolve) => waiting.push(resolve));
  }

  return async (work) => {
    if (running < atOnce) running += 1;
    else await turn();
    try {
      return await work();
    } finally {
      // The next one takes over this place: nobody who comes in between can take it too.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
