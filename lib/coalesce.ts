type Run<Wish, Answer> = (wishes: readonly Wish[]) => Promise<readonly Answer[]>;

type Waiting<Wish, Answer> = { wishes: Map<string, Wish>; answers: Promise<Map<string, Answer>> };

/**
 * One run at a time for all who ask under the same key: who comes while one is under way gets the next, which begins
 * after they asked. So a crowd costs a few runs, and nobody gets an answer older than their question. `run` answers
 * wishes in their order; when it throws, all who waited for it are told.
 */
export function coalesce<Wish, Answer>(nameOf: (wish: Wish) => string) {
  const running = new Map<string, Promise<unknown>>();
  const waiting = new Map<string, Waiting<Wish, Answer>>();

  return async (
    key: string,
    wishes: readonly Wish[],
    run: Run<Wish, Answer>,
  ): Promise<ReadonlyMap<string, Answer>> => {
    const next = waiting.get(key) ?? begin(key, run);
    for (const wish of wishes) next.wishes.set(nameOf(wish), wish);
    return next.answers;
  };

  function begin(key: string, run: Run<Wish, Answer>): Waiting<Wish, Answer> {
    const wishes = new Map<string, Wish>();
    const before = running.get(key);
    const answers = (async () => {
      // Also without a run before, so that who asks in the same breath comes along.
      await before?.catch(() => undefined);
      await Promise.resolve();
      waiting.delete(key);
      const names = [...wishes.keys()];
      const found = await run([...wishes.values()]);
      return new Map(
        names.flatMap((name, index) => (index in found ? [[name, found[index] as Answer]] : [])),
      );
    })();
    const made = { wishes, answers };
    waiting.set(key, made);
    running.set(key, answers);
    const forget = (): void => {
      if (running.get(key) === answers) running.delete(key);
    };
    answers.then(forget, forget);
    return made;
  }
}
