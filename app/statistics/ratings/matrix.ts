/** One rating as it arrives: who put what on which unit. `value` null is missing. */
export interface RatingRow {
  readonly unit: string;
  readonly rater: string;
  readonly value: string | number | null;
  /** What the unit belongs to, such as a session; resampled as a whole. */
  readonly cluster?: string;
}

/** What the values are: names only, or points on a scale. */
export interface ScaleOptions {
  /** The whole scale in its order, where it is known beforehand. */
  readonly categories?: readonly (string | number)[];
  /** True where the values are numbers and their order and distance mean something. */
  readonly numeric?: boolean;
  /**
   * True where weighted kappa takes its weights from the values themselves instead of from ranks: for
   * numbers between the steps of a scale, such as means.
   */
  readonly byValue?: boolean;
  /** The word for clusters in the plural, for the interval's description. */
  readonly clusterWord?: string;
}

/**
 * Ratings as a compact matrix of units x raters.
 * `codes[u * raters + r]` is an index into `categories`, or -1 where the rating is missing.
 * `categories` stand in the declared order, else in rising order (numbers by value, words by code unit).
 * `values` holds a category's number, null where the categories are words.
 * `declared` says that the categories were given beforehand: then some may be unused.
 * `byValue` says that weighted kappa's weights come from the values and not from ranks.
 * Raters stand in the order of their names, so that the order of rows never changes a result.
 */
export interface RatingMatrix {
  readonly units: number;
  readonly raters: number;
  readonly raterNames: readonly string[];
  readonly unitNames: readonly string[];
  readonly categories: readonly string[];
  readonly values: Float64Array | null;
  readonly declared: boolean;
  readonly byValue: boolean;
  readonly codes: Int32Array;
  /** Cluster of every unit, 0 to clusters - 1. */
  readonly cluster: Int32Array;
  readonly clusters: number;
  readonly clusterWord: string;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers the distinct keys in the order in which they come. */
export class KeyIndex {
  readonly keys: string[] = [];
  readonly #index = new Map<string, number>();

  of(key: string): number {
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.#index.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }

  /** For every index its place in the given order of keys. */
  places(order: readonly string[]): Int32Array {
    const place = new Int32Array(this.keys.length);
    order.forEach((key, at) => {
      const index = this.#index.get(key);
      if (index !== undefined) place[index] = at;
    });
    return place;
  }
}

/** A column of values on the way to codes: words by their exact string, numbers by their value. */
function categoryOrder(seen: KeyIndex, scale: ScaleOptions): string[] {
  if (scale.categories) return scale.categories.map((c) => keyOf(c, scale));
  const keys = [...seen.keys];
  return scale.numeric ? keys.sort((a, b) => Number(a) - Number(b)) : keys.sort(byCodeUnit);
}

/** The key by which two values are the same: numbers on a numeric scale, exact strings elsewhere. */
function keyOf(value: string | number, scale: ScaleOptions): string {
  return scale.numeric ? String(Number(value) + 0) : String(value);
}

/** Collects ratings one by one into a matrix; the rows themselves are not kept. */
export class RatingMatrixBuilder {
  readonly #scale: ScaleOptions;
  readonly #unitKeys = new KeyIndex();
  readonly #raterKeys = new KeyIndex();
  readonly #valueKeys = new KeyIndex();
  readonly #clusterKeys = new KeyIndex();
  readonly #unitNames: string[] = [];
  readonly #clusterOfUnit: number[] = [];
  readonly #unitOf: number[] = [];
  readonly #raterOf: number[] = [];
  readonly #valueOf: number[] = [];
  readonly #seen = new Set<number>();
  #clustered = false;

  constructor(scale: ScaleOptions = {}) {
    this.#scale = scale;
  }

  /**
   * Adds one rating. Units of the same name in different clusters are different units.
   * @returns false, and adds nothing, where this rater has already rated this unit
   */
  add(row: RatingRow): boolean {
    if (row.cluster !== undefined) this.#clustered = true;
    const before = this.#unitKeys.keys.length;
    const unit = this.#unitKeys.of(
      row.cluster === undefined ? row.unit : `${row.cluster.length}:${row.cluster}${row.unit}`,
    );
    if (unit === before) {
      this.#unitNames.push(row.unit);
      this.#clusterOfUnit.push(this.#clusterKeys.of(row.cluster ?? String(unit)));
    }
    const rater = this.#raterKeys.of(row.rater);
    const cell = unit * 2 ** 20 + rater;
    if (this.#seen.has(cell)) return false;
    this.#seen.add(cell);
    if (row.value === null) return true;
    this.#unitOf.push(unit);
    this.#raterOf.push(rater);
    this.#valueOf.push(this.#valueKeys.of(keyOf(row.value, this.#scale)));
    return true;
  }

  /** Number of ratings that are not missing. */
  get ratings(): number {
    return this.#valueOf.length;
  }

  /** The matrix of what was added. Throws where a value is not among the declared categories. */
  build(): RatingMatrix {
    const raterNames = [...this.#raterKeys.keys].sort(byCodeUnit);
    const raterPlace = this.#raterKeys.places(raterNames);
    const categories = categoryOrder(this.#valueKeys, this.#scale);
    const known = new Set(categories);
    const stranger = this.#valueKeys.keys.find((key) => !known.has(key));
    if (stranger !== undefined) throw new RangeError(`"${stranger}" is not a declared category`);
    const valuePlace = this.#valueKeys.places(categories);
    const units = this.#unitNames.length;
    const raters = raterNames.length;
    const codes = new Int32Array(units * raters).fill(-1);
    for (let i = 0; i < this.#valueOf.length; i += 1) {
      const cell = this.#unitOf[i]! * raters + raterPlace[this.#raterOf[i]!]!;
      codes[cell] = valuePlace[this.#valueOf[i]!]!;
    }
    return {
      units,
      raters,
      raterNames,
      unitNames: this.#unitNames,
      categories,
      values: numbersOf(categories),
      declared: this.#scale.categories !== undefined,
      byValue: this.#scale.byValue === true,
      codes,
      cluster: Int32Array.from(this.#clusterOfUnit),
      clusters: this.#clusterKeys.keys.length,
      clusterWord: this.#clustered ? (this.#scale.clusterWord ?? "clusters") : "units",
    };
  }
}

/** The categories as numbers, or null where one of them is not a number. */
function numbersOf(categories: readonly string[]): Float64Array | null {
  const values = Float64Array.from(categories, (c) => (c.trim() === "" ? NaN : Number(c)));
  return values.every((value) => Number.isFinite(value)) ? values : null;
}

/** The matrix of some rows. Throws on a rater who rates a unit twice, and on an undeclared value. */
export function ratingMatrix(rows: Iterable<RatingRow>, scale: ScaleOptions = {}): RatingMatrix {
  const builder = new RatingMatrixBuilder(scale);
  for (const row of rows) {
    if (!builder.add(row)) throw new RangeError(`${row.rater} rated ${row.unit} more than once`);
  }
  return builder.build();
}

/** Units x raters as nested lists, null for missing: the form in which small tables are printed. */
export function ratingMatrixOfTable(
  table: readonly (readonly (string | number | null)[])[],
  scale: ScaleOptions & { readonly clusters?: readonly string[] } = {},
): RatingMatrix {
  const digits = String(Math.max(...table.map((row) => row.length), 1)).length;
  const rows = table.flatMap((row, unit) =>
    row.map((value, rater) => ({
      unit: String(unit),
      rater: `r${String(rater).padStart(digits, "0")}`,
      value,
      cluster: scale.clusters?.[unit],
    })),
  );
  return ratingMatrix(rows, scale);
}
