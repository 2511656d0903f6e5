import type { Annotation } from "../annotation";
import type { ReviewContext } from "../review-context";
import {
  closenessOfOtherTag,
  closenessOfSameTag,
  compareCloseness,
  type Closeness,
} from "./closeness";
import type { AdjudicationUnit, Alignment, JudgedReview, Mark, UnitKind } from "./unit";

/** Marks that are taken for one: at most one of each review. */
type Cluster = readonly Mark[];

type Nearness = (a: Annotation, b: Annotation) => Closeness | null;

/**
 * Puts two or more reviews of one session side by side. Marks are joined nearest first, every mark of
 * a unit near to every other (complete linkage), never two of one review: first those with the same
 * tag, then what is left over with different tags at the same place. Every annotation is in exactly
 * one unit, and the order of the reviews changes nothing but the order within a unit.
 */
export function alignReviews(
  reviews: readonly JudgedReview[],
  context: Pick<ReviewContext, "turns" | "turnById" | "tagByKey">,
): Alignment {
  const kindOf = (tag: string) => context.tagByKey.get(tag)?.kind ?? "issue";
  const singles = reviews.flatMap(({ reviewId, annotations }) =>
    annotations.map((annotation): Cluster => [{ reviewId, annotation }]),
  );
  const copies = copyNumbers(singles);
  const sameTag = [...groupBy(singles, tagAndTurn).values()].flatMap((group) =>
    join(group, closenessOfSameTag, copies),
  );
  const joined = [...groupBy(sameTag, turnOf).values()].flatMap((group) =>
    join(group, (a, b) => closenessOfOtherTag(a, b, kindOf), copies),
  );
  const order = new Map(reviews.map((review, index) => [review.reviewId, index]));
  const units = joined.map((cluster) => unitOf(cluster, reviews, order));
  return {
    units: units.sort(byPlace(context)),
    agreedWithout: turnsWithout(reviews, units, context),
  };
}

const turnOf = (cluster: Cluster) => cluster[0]?.annotation.turnId ?? "";
const tagAndTurn = (cluster: Cluster) => `${turnOf(cluster)} ${cluster[0]?.annotation.tag}`;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const here = groups.get(key);
    if (here) here.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Which of several equal marks of one review each is, so that equal reviews pair first with first. */
function copyNumbers(singles: readonly Cluster[]): Map<string, number> {
  const marks = singles.flat().sort((a, b) => compareText(a.annotation.id, b.annotation.id));
  const seen = new Map<string, number>();
  return new Map(
    marks.map(({ reviewId, annotation }) => {
      const { tag, level, turnId, span, evidence, severity } = annotation;
      const what = JSON.stringify([reviewId, tag, level, turnId, span, evidence, severity]);
      const number = seen.get(what) ?? 0;
      seen.set(what, number + 1);
      return [annotation.id, number];
    }),
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Pair {
  ids: readonly [string, string];
  near: Closeness;
}

/** Joins clusters, the nearest pair of marks first. */
function join(
  clusters: readonly Cluster[],
  nearness: Nearness,
  copies: ReadonlyMap<string, number>,
): Cluster[] {
  const of = new Map(clusters.flatMap((each) => each.map((m) => [m.annotation.id, each] as const)));
  for (const { ids } of pairsOf(clusters, nearness, copies)) {
    const first = of.get(ids[0]);
    const second = of.get(ids[1]);
    if (!first || !second || first === second || !mayJoin(first, second, nearness)) continue;
    const both = [...first, ...second];
    for (const mark of both) of.set(mark.annotation.id, both);
  }
  return [...new Set(of.values())];
}

function pairsOf(
  clusters: readonly Cluster[],
  nearness: Nearness,
  copies: ReadonlyMap<string, number>,
): Pair[] {
  const marks = clusters.flat().sort((a, b) => compareText(a.annotation.id, b.annotation.id));
  const pairs = marks.flatMap((a, index) =>
    marks.slice(index + 1).flatMap((b): Pair[] => {
      const near = a.reviewId === b.reviewId ? null : nearness(a.annotation, b.annotation);
      if (near === null) return [];
      const [one, two] = [a.annotation.id, b.annotation.id];
      const apart = Math.abs((copies.get(one) ?? 0) - (copies.get(two) ?? 0));
      return [{ ids: [one, two], near: [...near, -apart] }];
    }),
  );
  return pairs.sort(
    (a, b) =>
      compareCloseness(b.near, a.near) ||
      compareText(a.ids[0], b.ids[0]) ||
      compareText(a.ids[1], b.ids[1]),
  );
}

function mayJoin(first: Cluster, second: Cluster, nearness: Nearness): boolean {
  return first.every((a) =>
    second.every((b) => a.reviewId !== b.reviewId && nearness(a.annotation, b.annotation) !== null),
  );
}

/** Where a review is sure to have had the place in hand: a marked turn was, whatever the visits say. */
function hadInHand(review: JudgedReview, turnId: string | null): boolean {
  if (turnId === null || review.visitedTurnIds.has(turnId)) return true;
  return review.annotations.some((annotation) => annotation.turnId === turnId);
}

function unitOf(
  cluster: Cluster,
  reviews: readonly JudgedReview[],
  order: ReadonlyMap<string, number>,
): AdjudicationUnit {
  const place = (mark: Mark) => order.get(mark.reviewId) ?? 0;
  const marks = [...cluster].sort((a, b) => place(a) - place(b));
  const turnId = marks[0]?.annotation.turnId ?? null;
  const by = new Set(marks.map((mark) => mark.reviewId));
  const without = reviews
    .filter((review) => !by.has(review.reviewId) && hadInHand(review, turnId))
    .map((review) => review.reviewId);
  const id = marks.map((mark) => mark.annotation.id).sort(compareText)[0] ?? "";
  return { id, kind: kindOfUnit(marks, without.length), turnId, marks, without };
}

function kindOfUnit(marks: readonly Mark[], without: number): UnitKind {
  const differ = (of: (annotation: Annotation) => unknown) =>
    new Set(marks.map((mark) => JSON.stringify(of(mark.annotation)))).size > 1;
  if (differ(({ tag }) => tag)) return "tag-differs";
  if (without > 0 || marks.length < 2) return "only-some";
  if (differ(placeOf)) return "span-differs";
  return differ(({ severity }) => severity) ? "severity-differs" : "agreed";
}

const placeOf = ({ level, span, evidence }: Annotation) => [
  level,
  span && [span.start, span.end],
  evidence && [evidence.turnId, evidence.span.start, evidence.span.end],
];

function byPlace({ turnById }: Pick<ReviewContext, "turnById">) {
  const turn = (unit: AdjudicationUnit) =>
    unit.turnId === null ? Infinity : (turnById.get(unit.turnId)?.position ?? Infinity);
  const start = (unit: AdjudicationUnit) =>
    Math.min(...unit.marks.map((mark) => mark.annotation.span?.start ?? -1));
  return (a: AdjudicationUnit, b: AdjudicationUnit) =>
    compareNumber(turn(a), turn(b)) || compareNumber(start(a), start(b)) || compareText(a.id, b.id);
}

const compareNumber = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

function turnsWithout(
  reviews: readonly JudgedReview[],
  units: readonly AdjudicationUnit[],
  { turns }: Pick<ReviewContext, "turns">,
): string[] {
  const marked = new Set(units.map((unit) => unit.turnId));
  const looked = (turnId: string) =>
    reviews.filter((review) => review.visitedTurnIds.has(turnId)).length;
  return turns
    .filter(({ id, speaker }) => speaker === "supporter" && !marked.has(id) && looked(id) >= 2)
    .map((turn) => turn.id);
}
