import type { AnnotationLevel, Codebook, Scale, Tag } from "../review/codebook";
import { keyFromLabel } from "../review/codebook-versions/new-tag";
import { rangeHolding } from "../review/scale-range";
import { shownCell } from "./cell";
import { Problems } from "./problem";
import type { RatingLine } from "./rating-row";
import { flagOf, numberOf, saysNotApplicable } from "./rating-value";

/**
 * A codebook made of the names in a file of ratings. A name that stands on turns, or whose values are
 * only yes and no (1 and 0), is a tag; any other is a scale, from the least to the greatest value found, in
 * whole or half steps where all values are such. Problems are values that are neither.
 */
export function codebookOfRatings(
  lines: readonly RatingLine[],
  head: { key: string; title: string; version: number },
): { codebook: Codebook; problems: Problems } {
  const problems = new Problems();
  const byName = new Map<string, RatingLine[]>();
  for (const line of lines) {
    const folded = line.name.toLowerCase();
    const here = byName.get(folded);
    if (here === undefined) byName.set(folded, [line]);
    else here.push(line);
  }
  const tags: Tag[] = [];
  const scales: Scale[] = [];
  for (const named of byName.values()) {
    const said = named.filter(({ value }) => value !== "" && !saysNotApplicable(value));
    const label = named[0]!.name;
    const key = keyFromLabel(
      label,
      [...tags, ...scales].map((each) => each.key),
    );
    const onTurns = named.some(({ position }) => position !== null);
    if (onTurns || (said.length > 0 && said.every(({ value }) => flagOf(value) !== null))) {
      tags.push(tagOf(key, label, named));
    } else scales.push(scaleOf(key, label, named, problems));
  }
  if (tags.length > 200 || scales.length > 40) {
    const message = `The file has ${tags.length} tags and ${scales.length} scales; a codebook holds 200 and 40.`;
    problems.add({ row: null, column: "name", message });
  }
  return { codebook: { v: 1, ...head, tags, scales }, problems };
}

function tagOf(key: string, label: string, lines: readonly RatingLine[]): Tag {
  const levels = new Set<AnnotationLevel>(
    lines.map(({ position, span }) => (position === null ? "session" : span ? "span" : "turn")),
  );
  return {
    ...{ key, label, kind: "issue", absence: false, risk: false, retired: false },
    levels: (["span", "turn", "session"] as const).filter((level) => levels.has(level)),
    when: "As in the study that these ratings come from; they came without a definition.",
    ...{ whenNot: "", example: "", mapsTo: [], shortcut: null },
  };
}

function scaleOf(
  key: string,
  label: string,
  lines: readonly RatingLine[],
  problems: Problems,
): Scale {
  const values: number[] = [];
  let na = false;
  for (const { row, value } of lines) {
    if (value === "") continue;
    const number = numberOf(value);
    if (number !== null) values.push(number);
    else if (saysNotApplicable(value)) na = true;
    else {
      const message = `${shownCell(value)} is no number; a tag's value is 1 or 0, yes or no.`;
      problems.add({ row, column: "value", message });
    }
  }
  return { key, label, anchors: null, na, range: rangeHolding(values) };
}
