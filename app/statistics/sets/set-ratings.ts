import { RatingMatrixBuilder, type RatingMatrix } from "../ratings/matrix";

/** The set of labels that one rater gave one unit; null is missing, the empty set is not. */
export interface SetRow {
  readonly unit: string;
  readonly rater: string;
  readonly labels: readonly string[] | null;
  readonly cluster?: string;
}

/** Ratings by sets: every distinct set is a category of the matrix. */
export interface SetRatings {
  readonly matrix: RatingMatrix;
  /** The set behind each category. */
  readonly sets: readonly ReadonlySet<string>[];
  /** All labels that occur, in order of code units. */
  readonly labels: readonly string[];
}

/** Collects set ratings one by one; the order and repetition of labels inside a set mean nothing. */
export class SetRatingsBuilder {
  readonly #matrix: RatingMatrixBuilder;

  constructor(clusterWord?: string) {
    this.#matrix = new RatingMatrixBuilder({ clusterWord });
  }

  /** Adds one set; false, and adds nothing, where this rater has already rated this unit. */
  add({ labels, ...row }: SetRow): boolean {
    const value = labels === null ? null : JSON.stringify([...new Set(labels)].sort());
    return this.#matrix.add({ ...row, value });
  }

  get ratings(): number {
    return this.#matrix.ratings;
  }

  build(): SetRatings {
    const matrix = this.#matrix.build();
    const sets = matrix.categories.map((key) => new Set(JSON.parse(key) as string[]));
    const labels = [...new Set(sets.flatMap((set) => [...set]))].sort();
    return { matrix: { ...matrix, values: null }, sets, labels };
  }
}

/** Set ratings from rows. Throws where a rater rates a unit twice. */
export function setRatings(rows: Iterable<SetRow>, clusterWord?: string): SetRatings {
  const builder = new SetRatingsBuilder(clusterWord);
  for (const row of rows) {
    if (!builder.add(row)) throw new RangeError(`${row.rater} rated ${row.unit} more than once`);
  }
  return builder.build();
}

/** The binary matrix of one label: category 1 where the set holds it, 0 where it does not. */
export function labelMatrix({ matrix, sets }: SetRatings, label: string): RatingMatrix {
  const holds = sets.map((set) => (set.has(label) ? 1 : 0));
  return {
    ...matrix,
    categories: ["no", "yes"],
    values: Float64Array.of(0, 1),
    declared: true,
    byValue: false,
    codes: matrix.codes.map((code) => (code < 0 ? -1 : holds[code]!)),
  };
}
