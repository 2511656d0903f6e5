import type { Estimate } from "../../statistics/estimate";
import { reviewKinds, type ReviewKind } from "../review/review-status";
import { consensusOf, type TieRule } from "./consensus";
import { coefficientsOf, type BinaryRating } from "./coefficients";
import { sessionsIn, tagsOf, type Measured, type MeasureRow } from "./measure";
import type { ReviewRow } from "./rows";
import { indexStudy, unitKindOf, unitsOf, type Unit, type UnitRef } from "./units";

/** One rater, or all of a kind, against the experts. */
export interface AxisRow extends MeasureRow {
  kind: ReviewKind;
  /** Null for all of the kind together. */
  reviewerId: string | null;
  reviewers: number;
  /** Comparisons: one for every tag, turn and expert left out. */
  comparisons: number;
  /** Tags on turns that were compared. */
  units: number;
  sessions: number;
  alpha: Estimate;
  ac1: Estimate;
  behind: Record<"same" | "different", readonly UnitRef[]>;
}

interface Vote {
  kind: ReviewKind;
  reviewerId: string;
  said: boolean;
}

interface Comparison extends Vote {
  ref: UnitRef;
  unit: string;
  reference: boolean;
}

/**
 * Every rater against the experts on one axis. For each expert in turn the reference is what the other
 * experts hold together; that expert is measured against it, and so is everybody else, so that all stand
 * before the same references and experts mark the ceiling. A tie of the reference counts as the options
 * say. Only units that two or more experts saw count. Tags nobody used are left out; the tags' units are
 * pooled unless one tag is asked for.
 */
export function oneAxis(
  measured: Measured,
  codeOf: (kind: ReviewKind, reviewerId: string) => string,
): AxisRow[] {
  const comparisons = comparisonsOf(measured);
  const groups = reviewKinds.flatMap((kind) => {
    const own = comparisons.filter((each) => each.kind === kind);
    const ids = [...new Set(own.map((each) => each.reviewerId))];
    const alone = kind === "self" || ids.length < 2 ? [] : ids;
    return [
      { kind, reviewerId: null, own },
      ...alone.map((id) => ({
        ...{ kind, reviewerId: id },
        own: own.filter((each) => each.reviewerId === id),
      })),
    ];
  });
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ kind, reviewerId, own }) => {
      const { alpha, ac1 } = coefficientsOf(own.flatMap(ratingsOf), measured.options.plan);
      const refs = (same: boolean) => {
        const found = own.filter((each) => (each.said === each.reference) === same);
        return [...new Map(found.map(({ ref }) => [ref.turnId ?? ref.sessionId, ref])).values()];
      };
      return {
        ...{ kind, reviewerId, alpha, ac1, comparisons: own.length },
        key: `${kind} ${reviewerId === null ? "all" : codeOf(kind, reviewerId)}`,
        label: reviewerId === null ? kindWords[kind] : codeOf(kind, reviewerId),
        reviewers: new Set(own.map((each) => each.reviewerId)).size,
        units: new Set(own.map((each) => each.unit)).size,
        sessions: sessionsIn(own.map((each) => each.ref)),
        behind: { same: refs(true), different: refs(false) },
      };
    });
}

const kindWords: Record<ReviewKind, string> = {
  expert: "Experts, each against the others",
  self: "Peers, of their own sessions",
  model: "Models",
  crowd: "Crowd",
};

function ratingsOf({ ref, unit, said, reference }: Comparison, index: number): BinaryRating[] {
  const about = { unit: `${unit} ${index}`, sessionId: ref.sessionId };
  return [
    { ...about, rater: "own", yes: said },
    { ...about, rater: "reference", yes: reference },
  ];
}

function comparisonsOf(measured: Measured): Comparison[] {
  const { rows } = measured;
  const used = new Set(rows.reviews.flatMap((review) => review.flags.map((flag) => flag.tag)));
  const tags = tagsOf(measured).filter((tag) => used.has(tag.key) && unitKindOf(tag) === "turn");
  const sessions = indexStudy(rows);
  const self = rows.reviews.filter(({ kind }) => kind === "self");
  const peerOf = new Map(self.map((review) => [review.sessionId, review.reviewerId]));
  const others = rows.reviews.filter(({ kind }) => kind !== "self" && kind !== "expert");
  return tags.flatMap((tag) => {
    const units = unitsOf(tag, sessions).filter((unit) => unit.experts.size > 1);
    const saidBy = votesOf(others, tag.key);
    return units.flatMap((unit) => {
      const peer = peerOf.get(unit.ref.sessionId) ?? "";
      const rest: Vote[] = saidBy(unit);
      if (unit.peer !== null) rest.push({ kind: "self", reviewerId: peer, said: unit.peer });
      return [...unit.experts].flatMap(([reviewerId, said]) => {
        const reference = consensusWithout(unit, reviewerId, measured.options.ties);
        const about = { ref: unit.ref, unit: `${unit.ref.turnId ?? ""} ${tag.key}`, reference };
        const own: Vote = { kind: "expert", reviewerId, said };
        return [own, ...rest].map((vote) => ({ ...about, ...vote }));
      });
    });
  });
}

/** What models, and whoever else there is, said of a unit: those who had the turn before them. */
function votesOf(reviews: readonly ReviewRow[], tag: string) {
  const bySession = new Map<string, ReviewRow[]>();
  for (const review of reviews) {
    const here = bySession.get(review.sessionId);
    if (here === undefined) bySession.set(review.sessionId, [review]);
    else here.push(review);
  }
  return ({ ref }: Unit): Vote[] =>
    (bySession.get(ref.sessionId) ?? []).flatMap(({ kind, reviewerId, flags, visitedTurnIds }) => {
      const here = flags.filter((flag) => flag.turnId === ref.turnId);
      if (here.length === 0 && !visitedTurnIds.includes(ref.turnId ?? "")) return [];
      return [{ kind, reviewerId, said: here.some((flag) => flag.tag === tag) }];
    });
}

function consensusWithout({ ref, experts }: Unit, left: string, ties: TieRule): boolean {
  const others = new Map([...experts].filter(([expert]) => expert !== left));
  return consensusOf({ ref, experts: others, peer: null }, ties)?.flagged ?? false;
}
