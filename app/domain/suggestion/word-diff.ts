/** A stretch of two texts: in both, only in the first (taken out), or only in the second (put in). */
export interface DiffPart {
  kind: "same" | "out" | "in";
  text: string;
}

/** Longest text, in words and spaces, that is compared word by word. */
const mostPieces = 1200;

const piecesOf = (text: string) => text.match(/\s+|[^\s]+/gu) ?? [];

/**
 * What was taken out of a text and put into it to make another, word by word, by the longest common
 * subsequence. The `same` and `out` parts, joined, are the first text; `same` and `in` the second.
 */
export function wordDiff(from: string, to: string): DiffPart[] {
  const [a, b] = [piecesOf(from), piecesOf(to)];
  if (a.length > mostPieces || b.length > mostPieces)
    return joined([
      { kind: "out", text: from },
      { kind: "in", text: to },
    ]);
  const common = commonLengths(a, b);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      parts.push({ kind: "same", text: left });
      i += 1;
      j += 1;
    } else if (
      right === undefined ||
      (left !== undefined && lengthAt(i + 1, j) >= lengthAt(i, j + 1))
    ) {
      parts.push({ kind: "out", text: left ?? "" });
      i += 1;
    } else {
      parts.push({ kind: "in", text: right });
      j += 1;
    }
  }
  return joined(parts);

  function lengthAt(row: number, column: number): number {
    return common[row * (b.length + 1) + column] ?? 0;
  }
}

/** Length of the longest common subsequence of the tails, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      table[at] =
        a[i] === b[j]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const made: DiffPart[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (part.text === "") continue;
    if (last?.kind === part.kind) last.text += part.text;
    else made.push({ ...part });
  }
  return made;
}
