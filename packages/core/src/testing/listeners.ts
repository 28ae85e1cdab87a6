/** Callbacks in the order they were added. */
export interface Listeners<Parameters extends unknown[]> {
  readonly count: number;
  /** Adds a callback, even one that is there already, and returns what removes it; removing twice does no harm. */
  add(listener: (...parameters: Parameters) => void): () => void;
  notify(...parameters: Parameters): void;
}

export function createListeners<Parameters extends unknown[]>(): Listeners<Parameters> {
  const entries = new Set<{ listener: (...parameters: Parameters) => void }>();
  return {
    get count() {
      return entries.size;
    },
    add(listener) {
      const entry = { listener };
      entries.add(entry);
      return () => {
        entries.delete(entry);
      };
    },
    notify(...parameters) {
      // A copy, so that a callback that adds callbacks does not make an endless round. One removed in it stays silent.
      for (const entry of [...entries]) {
        if (entries.has(entry)) entry.listener(...parameters);
      }
    },
  };
}
