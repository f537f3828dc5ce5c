type Item = { page: { bytes: number } };

/** Pages by their key, bounded by their bytes; the one asked for least recently goes first. */
export function createShelf<Page extends Item>(mostBytes: number) {
  const pages = new Map<string, Page>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= pages.get(key)?.page.bytes ?? 0;
    pages.delete(key);
  }

  return {
    peek: (key: string): Page | undefined => pages.get(key),

    get(key: string): Page | undefined {
      const found = pages.get(key);
      if (found === undefined) return undefined;
      pages.delete(key);
      pages.set(key, found);
      return found;
    },

    put(key: string, page: Page): void {
      drop(key);
      pages.set(key, page);
      bytes += page.page.bytes;
      for (const oldest of pages.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },

    clear(): void {
      pages.clear();
      bytes = 0;
    },

    size: () => ({ pages: pages.size, bytes }),
  };
}
