/** A run of words that both texts have, or only the later, or only the earlier. */
export interface WordRun {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Longest text that is compared word by word, in words; beyond it the whole text counts as replaced. */
const mostWords = 1500;

const wordsOf = (text: string) => text.match(/\s+|[\p{L}\p{N}\p{M}’'-]+|[^\s\p{L}\p{N}]/gu) ?? [];

/**
 * How one text becomes another, word by word: the longest common sequence of words stays. Joining all
 * runs but the added ones gives the earlier text; all but the removed ones, the later.
 */
export function wordChanges(before: string, after: string): WordRun[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length > mostWords || b.length > mostWords)
    return joined([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  const lengths = commonLengths(a, b);
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: "same", text: a[i] ?? "" });
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      runs.push({ kind: "removed", text: a[i] ?? "" });
      i += 1;
    } else {
      runs.push({ kind: "added", text: b[j] ?? "" });
      j += 1;
    }
  }
  return joined(runs);
}

const at = (table: readonly Uint16Array[], i: number, j: number) => table[i]?.[j] ?? 0;

/** Length of the longest common sequence of the words from i and from j on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    for (let j = b.length - 1; row && j >= 0; j -= 1)
      row[j] =
        a[i] === b[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
  }
  return table;
}

function joined(runs: readonly WordRun[]): WordRun[] {
  const out: WordRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.text === "") continue;
    if (last?.kind === run.kind) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}
