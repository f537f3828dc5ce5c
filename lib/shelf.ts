/** Values by their key, bounded by their bytes; the one asked for least recently goes first. */
export function createShelf<Key, Value>(mostBytes: number, bytesOf: (value: Value) => number) {
  const values = new Map<Key, Value>();
  let bytes = 0;

  function drop(key: Key): void {
    const known = values.get(key);
    if (known === undefined) return;
    bytes -= bytesOf(known);
    values.delete(key);
  }

  return {
    peek: (key: Key): Value | undefined => values.get(key),

    get(key: Key): Value | undefined {
      const found = values.get(key);
      if (found === undefined) return undefined;
      values.delete(key);
      values.set(key, found);
      return found;
    },

    put(key: Key, value: Value): void {
      drop(key);
      values.set(key, value);
      bytes += bytesOf(value);
      for (const oldest of values.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },

    clear(): void {
      values.clear();
      bytes = 0;
    },

    size: () => ({ count: values.size, bytes }),
  };
}

export type Shelf<Key, Value> = ReturnType<typeof createShelf<Key, Value>>;
