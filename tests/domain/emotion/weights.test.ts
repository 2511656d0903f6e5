import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { exponential, softmax } from "~/domain/emotion/arithmetic";
import {
  columnCount,
  decodeWeights,
  denseLengths,
  encodeWeights,
  indexHashes,
  type DensePart,
  type TrainedWeights,
} from "~/domain/emotion/weights";

function trained(): TrainedWeights {
  const hashes = Uint32Array.of(3, 70_000, 4_294_967_295);
  const parts = Object.keys(denseLengths) as DensePart[];
  return {
    hashes,
    rarity: Float64Array.of(1, 2.5, 15),
    columns: Float64Array.from({ length: 3 * columnCount }, (_, i) => Math.sin(i)),
    dense: Object.fromEntries(
      parts.map((part) => [part, new Float64Array(denseLengths[part]).fill(0.5)]),
    ) as TrainedWeights["dense"],
    lexicon: [{ hash: 9, affect: { valence: -0.8, arousal: 0.3 } }],
  };
}

describe("the weights file", () => {
  it("gives back what was written, to the precision of eight bits", () => {
    const weights = trained();
    const read = decodeWeights(encodeWeights(weights));
    expect([3, 70_000, 4_294_967_295].map(read.rowOf)).toEqual([0, 1, 2]);
    expect(read.rowOf(4)).toBe(-1);
    expect([...read.rarity]).toEqual([1, 2.5, 15]);
    expect(read.lexicon(9)).toEqual({ valence: -0.8, arousal: 0.3 });
    expect(read.lexicon(10)).toBeUndefined();
    weights.columns.forEach((value, i) => {
      expect(Math.abs(read.rows[i]! * read.scales[i % columnCount]! - value)).toBeLessThan(0.005);
    });
  });

  it("can be read from the middle of a larger buffer", () => {
    const bytes = encodeWeights(trained());
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 5);
    const read = decodeWeights(larger.subarray(5, 5 + bytes.length));
    expect([...read.rows]).toEqual([...decodeWeights(bytes).rows]);
  });

  it("is refused when it is cut short or of another version", () => {
    const bytes = encodeWeights(trained());
    expect(() => decodeWeights(bytes.subarray(0, bytes.length - 1))).toThrow("cut short");
    const other = bytes.slice();
    other[4] = 9;
    expect(() => decodeWeights(other)).toThrow("version 9");
  });

  it("finds every hash and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffffffff), { minLength: 1 }), (hashes) => {
        const [left, ...kept] = hashes;
        const find = indexHashes(Uint32Array.from(kept));
        expect(kept.map((hash) => find(hash))).toEqual(kept.map((_, i) => i));
        expect(find(left!)).toBe(-1);
      }),
    );
  });
});

describe("arithmetic that is the same everywhere", () => {
  it("comes as near to the exponential as twelve digits", () => {
    fc.assert(
      fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (x) => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it("makes shares that sum to 1", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (scores) => {
          expect(softmax(scores).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
