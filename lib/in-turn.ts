type Connection<Query, Rows> = {
  queryRaw: (query: Query) => Promise<Rows>;
  executeRaw: (query: Query) => Promise<number>;
};

/**
 * Lets what a transaction asks its one connection wait for what it asked before. Prisma asks for the relations of a row all
 * at once, and stores many rows by several statements at once (client 7.10); node-postgres says that it will refuse the
 * second from its version 9 on.
 */
export function inTurn<Query, Rows, Asked extends Connection<Query, Rows>>(
  transaction: Asked & Connection<Query, Rows>,
): Asked {
  const take = turns();
  const { queryRaw, executeRaw } = transaction;
  return Object.assign(transaction, {
    queryRaw: (query: Query) => take(() => queryRaw.call(transaction, query)),
    executeRaw: (query: Query) => take(() => executeRaw.call(transaction, query)),
  });
}

/** Begins each piece of work when the one before has ended, however it ended. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
