import { clusterMean, type ClusterValues } from "../../statistics/cluster-mean";
import type { Estimate } from "../../statistics/estimate";
import { matchSpans, type TaggedSpan } from "../../statistics/span-matching";
import type { Continuum, MarkedSpan } from "../../statistics/spans/sections";
import { unitizingAlpha } from "../../statistics/unitizing-alpha";
import type { Tag } from "../review/codebook";
import { tagsOf, type Measured, type MeasureRow } from "./measure";
import type { ReviewRow, SessionRow } from "./rows";
import { byTurn, type UnitRef } from "./units";

/** How far two experts mark the same words: all tags together, or one. */
export interface SpanRow extends MeasureRow {
  sessions: number;
  /** Of every two experts, both's marks. */
  marks: number;
  /** Share of marks whose words are exactly those of a mark of the other expert with the same tag (F1). */
  same: Estimate;
  /** Share of marks that overlap one (F1 of relaxed matching). */
  overlapping: Estimate;
  /** F1 of marked characters. */
  characters: Estimate;
  /** Krippendorff's alpha for unitizing. */
  alpha: Estimate;
  behind: Record<"same-words" | "overlapping-words" | "one-alone", readonly UnitRef[]>;
}

/** Two experts' marks with one tag on the turns of a session that both saw. */
interface Compared {
  document: number;
  turns: readonly ComparedTurn[];
}

interface ComparedTurn {
  ref: UnitRef;
  /** Where the turn begins among those that both saw. */
  offset: number;
  first: readonly TaggedSpan[];
  second: readonly TaggedSpan[];
}

/** What two experts had before them of a session. */
interface Pair {
  sessionId: string;
  turns: readonly { ref: UnitRef; offset: number; length: number }[];
  reviews: readonly [ReviewRow, ReviewRow];
  continuum: Continuum;
}

/**
 * Where in the text experts put a tag, two by two: strict and relaxed matching of marks, one to one and the
 * closest first; F1 of characters; and alpha for unitizing (Krippendorff 1995) over the turns that both
 * saw, end to end. A tag on a whole turn is on all of its words; marks of one expert and tag that overlap
 * are one. Tags that go on no words are left out. Intervals resample sessions. Characters stand in place of
 * words because a snapshot, which must give the same, holds no words.
 */
export function spanAgreement(measured: Measured): SpanRow[] {
  const pairs = pairsOf(measured);
  const compared = tagsOf(measured)
    .filter(({ levels }) => levels.includes("span"))
    .map((tag) => ({ tag, of: pairs.flatMap((pair, at) => compare(pair, at, tag)) }))
    .filter(({ of }) => of.length > 0);
  if (compared.length === 0) return [];
  const alphas = alphasOf(compared, pairs, measured);
  const each = compared.map(({ tag, of }) =>
    rowOf(
      { key: tag.key, label: tag.label },
      of,
      alphas.categories.get(tag.key) ?? alphas.overall,
      measured,
    ),
  );
  if (each.length === 1) return each;
  const all = compared.flatMap(({ of }) => of);
  return [rowOf({ key: allTags, label: "All tags" }, all, alphas.overall, measured), ...each];
}

/** The key of the row of all tags; no tag's key has a space. */
const allTags = "all tags";

function pairsOf({ rows }: Measured): Pair[] {
  const experts = new Map<string, ReviewRow[]>();
  for (const review of rows.reviews) {
    if (review.kind !== "expert") continue;
    const here = experts.get(review.sessionId) ?? [];
    if (here.some(({ reviewerId }) => reviewerId === review.reviewerId)) continue;
    experts.set(review.sessionId, [...here, review]);
  }
  return rows.sessions.flatMap((session) => {
    const here = experts.get(session.sessionId) ?? [];
    return here.flatMap((first, at) =>
      here.slice(at + 1).flatMap((second) => pairOf(session, [first, second]) ?? []),
    );
  });
}

function pairOf(session: SessionRow, reviews: readonly [ReviewRow, ReviewRow]): Pair | null {
  const [first, second] = [byTurn(reviews[0]), byTurn(reviews[1])];
  let offset = 0;
  const turns = session.supporterTurns.flatMap(({ turnId, position, length = 0 }) => {
    if (length === 0 || !first.visited.has(turnId) || !second.visited.has(turnId)) return [];
    const turn = { ref: { sessionId: session.sessionId, turnId, position }, offset, length };
    offset += length;
    return [turn];
  });
  if (turns.length === 0) return null;
  const { sessionId } = session;
  return { sessionId, turns, reviews, continuum: { begin: 0, length: offset } };
}

/** The marks of a pair with a tag; nothing where neither made one. */
function compare(pair: Pair, document: number, tag: Tag): Compared[] {
  const marksOf = (review: ReviewRow) => review.flags.filter((flag) => flag.tag === tag.key);
  const [first, second] = [marksOf(pair.reviews[0]), marksOf(pair.reviews[1])];
  if (first.length + second.length === 0) return [];
  const turns = pair.turns.flatMap(({ ref, offset, length }) => {
    const on = (flags: typeof first) =>
      merged(
        flags.flatMap(({ turnId, span }) =>
          turnId === ref.turnId ? [span ?? { start: 0, end: length }] : [],
        ),
        { tag: tag.key, length },
      );
    const here = { ref, offset, first: on(first), second: on(second) };
    return here.first.length + here.second.length === 0 ? [] : [here];
  });
  return turns.length === 0 ? [] : [{ document, turns }];
}

/** Spans of a turn in order, those that overlap made one, none beyond the turn's end. */
function merged(
  spans: readonly { start: number; end: number }[],
  { tag, length }: { tag: string; length: number },
): TaggedSpan[] {
  const found: { start: number; end: number; tag: string }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const [start, end] = [span.start, Math.min(span.end, length)];
    const last = found.at(-1);
    if (end <= start) continue;
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end, tag });
  }
  return found;
}

function alphasOf(
  compared: readonly { of: readonly Compared[] }[],
  pairs: readonly Pair[],
  { options }: Measured,
) {
  const place = new Map<string, number>();
  for (const { sessionId } of pairs) if (!place.has(sessionId)) place.set(sessionId, place.size);
  const spans = compared.flatMap(({ of }) =>
    of.flatMap(({ document, turns }) =>
      turns.flatMap(({ offset, first, second }) =>
        [first, second].flatMap((own, rater) =>
          own.map(({ start, end, tag }): MarkedSpan => ({
            ...{ document, rater, tag, start: offset + start, end: offset + end },
          })),
        ),
      ),
    ),
  );
  const clusters = {
    ...{ of: pairs.map(({ sessionId }) => place.get(sessionId) ?? 0), count: place.size },
    word: "sessions",
  };
  const documents = pairs.map(({ continuum }) => continuum);
  return unitizingAlpha({ spans, raters: 2, documents, clusters }, options.plan);
}

/** What two experts' marks with one tag on a turn have in common. */
interface Matching {
  ref: UnitRef;
  same: number;
  overlapping: number;
  marks: number;
  /** Characters in marks of both. */
  both: number;
  /** Characters in marks, of each added up. */
  characters: number;
}

const sizeOf = (spans: readonly TaggedSpan[]) =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Characters that are in a span of both; the spans of each do not overlap. */
function sharedOf(first: readonly TaggedSpan[], second: readonly TaggedSpan[]): number {
  let sum = 0;
  for (const a of first)
    for (const b of second) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return sum;
}

function matchingOf({ ref, first, second }: ComparedTurn): Matching {
  return {
    ref,
    same: matchSpans(first, second, "strict").pairs.length,
    overlapping: matchSpans(first, second, "relaxed").pairs.length,
    marks: first.length + second.length,
    both: sharedOf(first, second),
    characters: sizeOf(first) + sizeOf(second),
  };
}

const total = (some: readonly Matching[], part: Exclude<keyof Matching, "ref">) =>
  some.reduce((sum, matching) => sum + matching[part], 0);

function bySession(matched: readonly Matching[]): Matching[][] {
  const sessions = new Map<string, Matching[]>();
  for (const matching of matched) {
    const here = sessions.get(matching.ref.sessionId);
    if (here) here.push(matching);
    else sessions.set(matching.ref.sessionId, [matching]);
  }
  return [...sessions.values()];
}

function rowOf(
  name: Pick<MeasureRow, "key" | "label">,
  of: readonly Compared[],
  alpha: Estimate,
  { options }: Measured,
): SpanRow {
  const matched = of.flatMap(({ turns }) => turns.map(matchingOf));
  const sessions = bySession(matched);
  const f1 = (common: "same" | "overlapping" | "both", each: "marks" | "characters") =>
    clusterMean(
      sessions.map((here): ClusterValues => ({
        sum: 2 * total(here, common),
        n: total(here, each),
      })),
      options.plan,
      "sessions",
    );
  const turnsWhere = (holds: (matching: Matching) => boolean): UnitRef[] => [
    ...new Map(matched.filter(holds).map(({ ref }) => [ref.turnId, ref])).values(),
  ];
  return {
    ...name,
    sessions: sessions.length,
    marks: total(matched, "marks"),
    same: f1("same", "marks"),
    overlapping: f1("overlapping", "marks"),
    characters: f1("both", "characters"),
    alpha,
    behind: {
      "same-words": turnsWhere(({ same }) => same > 0),
      "overlapping-words": turnsWhere(({ same, overlapping }) => overlapping > same),
      "one-alone": turnsWhere(({ marks, overlapping }) => marks > 2 * overlapping),
    },
  };
}
