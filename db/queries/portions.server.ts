const rowsAtOnce = 500;

/** Rows in portions that one statement takes. */
export function* portions<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    yield rows.slice(start, start + rowsAtOnce);
}

/** What is read of however many, portion by portion. */
export async function readInPortions<T, Row>(
  all: readonly T[],
  read: (some: T[]) => Promise<Row[]>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (const some of portions(all)) found.push(...(await read(some)));
  return found;
}
