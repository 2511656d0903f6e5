/** A stream of numbers in [0, 1), the same for the same start. */
export type Random = () => number;

/** FNV-1a over UTF-16 units: an unsigned 32-bit hash of a text (Fowler, Noll and Vo 1991). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Seeded randomness for one purpose at one place in a session (mulberry32, Ettinger 2017).
 * `seed` and `position` are unsigned 32-bit integers; streams with different purposes are unrelated.
 */
export function randomAt(seed: number, position: number, purpose: string): Random {
  let state = hashText(`${seed >>> 0}/${position}/${purpose}`);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One item of a list, each equally likely; null for an empty list. */
export function pick<Item>(items: readonly Item[], random: Random): Item | null {
  return items[Math.floor(random() * items.length)] ?? null;
}
