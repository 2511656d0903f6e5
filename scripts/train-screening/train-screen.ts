import { plain } from "~/domain/practice/hearing/plain";
import { passagesOf } from "~/domain/practice/learned/learned-screen";
import type { ScreenWeights } from "~/domain/practice/learned/weights";
import { fixtures, house, readComments, type Example, type Screen } from "./corpus";
import { examplesFor, raisedByRules, setsThreshold, usualQuestions } from "./examples";
import { fit, scoreRow, type Targets } from "./fit";
import { foldWeights, pruned } from "./fold";
import { chooseColumns, readPassage, toRows, type Columns, type Passage, type Rows } from "./rows";
import type { Meanings } from "./word-vectors";

/**
 * The share of everyday comments, or of usual questions where it is about what is asked, beyond those that the rules
 * raise, on which the learned part may be raised; the threshold follows from it.
 */
export const calm: Readonly<Record<Screen, number>> = {
  "own-words": 0.015,
  generated: 0.015,
  minimising: 0.008,
  "risk-asked": 0.0005,
};

const everyday = "everyday";
const everydayWeight = 0.25;
const hardWeight = 0.5;
const hardCount = 3_000;
/** The likeliest comments may well be meant; they teach nothing. */
const hardSkipped = 100;

/** Comments by their place: some are learned from, of others the hardest, and some only set the threshold. */
const partOf = (place: number): "base" | "pool" | "threshold" | "rest" => {
  const last = place % 10;
  if (last === 0) return "base";
  if (last <= 4) return "pool";
  return last <= 6 ? "threshold" : "rest";
};

/** Examples with their rows, ready to be fitted. */
export interface Prepared {
  readonly examples: readonly Example[];
  readonly columns: Columns;
  readonly rows: Rows;
  readonly targets: Targets;
}

/** A screen's examples: its lines, everyday comments, and those comments that are hardest to tell apart. */
export function prepare(screen: Screen, folder: string, meanings: Meanings): Prepared {
  const comments = readComments(folder);
  const base = comments
    .filter((_, place) => partOf(place) === "base")
    .filter((text) => !raisedByRules[screen](text))
    .map((text) => commentary(text, everydayWeight));
  const first = toPrepared([...examplesFor(screen), ...base], meanings);
  const weights = fitAll(first);
  const pool = comments.filter((_, place) => partOf(place) === "pool").flatMap(passagesOf);
  const rows = toRows(
    pool.map((text) => readPassage(text, meanings)),
    first.columns,
  );
  const hard = pool
    .map((text, row) => ({ text, score: scoreRow(rows, row, weights) }))
    .sort((a, b) => b.score - a.score)
    .slice(hardSkipped, hardSkipped + hardCount)
    .map(({ text }) => commentary(text, hardWeight));
  return toPrepared([...first.examples, ...hard], meanings);
}

function commentary(text: string, weight: number): Example {
  return { text, heard: false, family: everyday, weight };
}

function toPrepared(examples: readonly Example[], meanings: Meanings): Prepared {
  const passages: Passage[] = examples.map(({ text }) => readPassage(plain(text), meanings));
  const columns = chooseColumns(passages);
  const targets = {
    heard: examples.map(({ heard }) => heard),
    weights: examples.map(({ weight }) => weight),
  };
  return { examples, columns, rows: toRows(passages, columns), targets };
}

function fitAll({ rows, columns, targets }: Prepared): Float64Array {
  return fit(rows, columns.count, targets, () => true);
}

/** What nothing was learned from, and is hardly ever meant. */
function calmTexts(screen: Screen, folder: string): string[] {
  if (screen === "risk-asked") return usualQuestions().filter((_, at) => setsThreshold(at));
  return readComments(folder).filter((_, at) => partOf(at) === "threshold");
}

/** Weights fitted on everything, with the threshold that keeps everyday comments calm. */
export function trainScreen(
  screen: Screen,
  prepared: Prepared,
  folder: string,
  meanings: Meanings,
): { weights: ScreenWeights; threshold: number } {
  const { columns } = prepared;
  const weights = pruned(fitAll(prepared), columns);
  const comments = calmTexts(screen, folder);
  const scores = comments
    .filter((text) => !raisedByRules[screen](text))
    .map((text) => {
      const passages = passagesOf(text).map((passage) => readPassage(passage, meanings));
      const rows = toRows(passages, columns);
      return Math.max(...passages.map((_, row) => scoreRow(rows, row, weights)));
    })
    .sort((a, b) => b - a);
  const threshold = scores[Math.floor(calm[screen] * comments.length)] ?? 0;
  return { weights: foldWeights(weights, columns, meanings, threshold), threshold };
}

/** What is no family of the corpus is always learned from. */
const always: ReadonlySet<string> = new Set([everyday, fixtures, house]);

/** The score of each example by weights that saw no line of its family; a part of the families at a time. */
export function scoresLeftOut(prepared: Prepared, parts: number): Float64Array {
  const { examples, rows, columns, targets } = prepared;
  const families = [...new Set(examples.map(({ family }) => family))];
  const partOfFamily = new Map(families.map((family, at) => [bare(family), at % parts]));
  const part = examples.map(({ family }) =>
    always.has(family) ? -1 : (partOfFamily.get(bare(family)) ?? -1),
  );
  const scores = new Float64Array(examples.length).fill(Number.NaN);
  for (let left = 0; left < parts; left += 1) {
    const weights = pruned(
      fit(rows, columns.count, targets, (row) => part[row] !== left),
      columns,
    );
    part.forEach((own, row) => {
      if (own === left) scores[row] = scoreRow(rows, row, weights);
    });
  }
  return scores;
}

/** A borrowed family is left out with its namesake. */
function bare(family: string): string {
  return family.replace(/^[\w-]+: /, "");
}
