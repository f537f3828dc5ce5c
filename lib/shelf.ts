type Item<Value> = { value: Value; at: number };

/**
 * Values by their key, bounded by their bytes; the one asked for least recently goes first. Which of those that were asked
 * for lately was so first is not looked at: moving each one to the front at each look costs more than the look.
 */
export function createShelf<Key, Value>(mostBytes: number, bytesOf: (value: Value) => number) {
  /** In the order in which they came to the front. */
  const items = new Map<Key, Item<Value>>();
  let bytes = 0;
  let moves = 0;

  function drop(key: Key): void {
    const known = items.get(key);
    if (known === undefined) return;
    bytes -= bytesOf(known.value);
    items.delete(key);
  }

  return {
    drop,
    peek: (key: Key): Value | undefined => items.get(key)?.value,

    get(key: Key): Value | undefined {
      const found = items.get(key);
      if (found === undefined) return undefined;
      if (moves - found.at >= items.size / 2) {
        items.delete(key);
        items.set(key, found);
        found.at = ++moves;
      }
      return found.value;
    },

    put(key: Key, value: Value): void {
      drop(key);
      items.set(key, { value, at: ++moves });
      bytes += bytesOf(value);
      for (const oldest of items.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },

    clear(): void {
      items.clear();
      bytes = 0;
    },

    size: () => ({ count: items.size, bytes }),
  };
}

export type Shelf<Key, Value> = ReturnType<typeof createShelf<Key, Value>>;
