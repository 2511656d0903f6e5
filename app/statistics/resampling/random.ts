/** A seeded stream of random numbers. The same seed gives the same stream on every machine. */
export interface Random {
  /** The next 32 random bits as an integer in [0, 2^32). */
  bits(): number;
  /** A double in [0, 1) with 53 random bits. */
  next(): number;
  /** An integer in [0, limit), limit at most 2^32. */
  below(limit: number): number;
}

const two32 = 4294967296;

/** Spreads a seed over 32-bit words (splitmix32; Steele, Lea and Flood 2014, 32-bit finaliser). */
function wordsFrom(seed: number): () => number {
  let state = (Math.trunc(seed) ^ Math.trunc(seed / two32)) | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
}

/**
 * xoshiro128** (Blackman and Vigna 2021), seeded through splitmix32.
 * @param seed any finite number; its integer part counts
 */
export function createRandom(seed: number): Random {
  const word = wordsFrom(seed);
  let a = word();
  let b = word();
  let c = word();
  let d = word();
  if ((a | b | c | d) === 0) a = 1;

  const bits = (): number => {
    const x = Math.imul(b, 5);
    const result = Math.imul((x << 7) | (x >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return {
    bits,
    next: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992,
    below: (limit) => Math.floor((bits() / two32) * limit),
  };
}
