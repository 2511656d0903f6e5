import type { Estimate } from "../../statistics/estimate";
import {
  agreementDifference,
  pairedAgreement,
  type PairedCounts,
} from "../../statistics/paired-agreement";
import { reviewKinds, type ReviewKind } from "../review/review-status";
import { consensusOf, type TieRule } from "./consensus";
import { sideBySide, tagsOf, type Measured, type MeasureRow } from "./measure";
import { usedTags, type ReviewRow } from "./rows";
import {
  indexStudy,
  isOn,
  readingOf,
  unitKindOf,
  unitsOf,
  type Reading,
  type Unit,
  type UnitRef,
} from "./units";

/** How much more, or less, a kind agrees with the references than experts do; null for experts. */
export interface AgainstExperts {
  alpha: Estimate;
  ac1: Estimate;
}

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
  /** Minus the experts' own, from the same resampled sessions. */
  minusExperts: AgainstExperts | null;
  behind: Record<"same" | "different", readonly UnitRef[]>;
}

interface Vote {
  kind: ReviewKind;
  reviewerId: string;
  said: boolean;
}

type Counts = { -readonly [K in keyof PairedCounts]: number };

/** What is counted of one rater, or of all of a kind. */
interface Side {
  kind: ReviewKind;
  reviewerId: string | null;
  reviewers: Set<string>;
  comparisons: number;
  units: number;
  /** The last unit that was counted: a unit with several references counts once. */
  lastUnit: number;
  sessions: Map<string, Counts>;
  same: Map<string, UnitRef>;
  different: Map<string, UnitRef>;
}

/**
 * Every rater against the experts on one axis. For each expert in turn the reference is what the other
 * experts hold together; that expert is measured against it, and so is everybody else, so that all stand
 * before the same references and experts mark the ceiling. A tie of the reference counts as the options
 * say. Only units that two or more experts saw count. Tags nobody used are left out; the tags' units are
 * pooled unless one tag is asked for. Memory grows with turns, not with comparisons.
 */
export function oneAxis(
  measured: Measured,
  codeOf: (kind: ReviewKind, reviewerId: string) => string,
): AxisRow[] {
  const { plan } = measured.options;
  const sides = compare(measured);
  const experts = sides.get(sideName("expert", null));
  const rows = reviewKinds.flatMap((kind) => {
    const all = sides.get(sideName(kind, null));
    if (all === undefined) return [];
    const alone = kind === "self" || all.reviewers.size < 2 ? [] : [...all.reviewers];
    return [all, ...alone.flatMap((id) => sides.get(sideName(kind, id)) ?? [])];
  });
  return rows.map((side): AxisRow => {
    const { kind, reviewerId, sessions, comparisons, units } = side;
    return {
      ...{ kind, reviewerId, comparisons, units },
      ...pairedAgreement([...sessions.values()], plan, "sessions"),
      minusExperts:
        kind === "expert" || reviewerId !== null || !experts
          ? null
          : agreementDifference(sideBySide(sessions, experts.sessions), plan, "sessions"),
      key: `${kind} ${reviewerId === null ? "all" : codeOf(kind, reviewerId)}`,
      label: reviewerId === null ? kindWords[kind] : codeOf(kind, reviewerId),
      reviewers: side.reviewers.size,
      sessions: sessions.size,
      behind: { same: [...side.same.values()], different: [...side.different.values()] },
    };
  });
}

const kindWords: Record<ReviewKind, string> = {
  expert: "Experts, each against the others",
  self: "Peers, of their own sessions",
  model: "Models",
  crowd: "Crowd",
};

const sideName = (kind: ReviewKind, reviewerId: string | null) => `${kind} ${reviewerId ?? ""}`;

function compare(measured: Measured): Map<string, Side> {
  const { rows, options } = measured;
  const sides = new Map<string, Side>();
  const used = usedTags(rows);
  const tags = tagsOf(measured).filter((tag) => used.has(tag.key) && unitKindOf(tag) === "turn");
  const sessions = indexStudy(rows);
  const self = rows.reviews.filter(({ kind }) => kind === "self");
  const peerOf = new Map(self.map((review) => [review.sessionId, review.reviewerId]));
  const others = votersOf(rows.reviews.filter(({ kind }) => kind !== "self" && kind !== "expert"));
  let at = 0;
  for (const tag of tags)
    for (const indexed of sessions)
      for (const unit of unitsOf(tag, [indexed])) {
        if (unit.experts.size < 2) continue;
        at += 1;
        const rest = votesOn(unit, tag.key, others.get(unit.ref.sessionId) ?? []);
        const reviewerId = peerOf.get(unit.ref.sessionId) ?? "";
        if (unit.peer !== null) rest.push({ kind: "self", reviewerId, said: unit.peer });
        for (const [expert, said] of unit.experts) {
          const reference = consensusWithout(unit, expert, options.ties);
          for (const vote of [{ kind: "expert" as const, reviewerId: expert, said }, ...rest]) {
            count(sides, null, vote, { ref: unit.ref, at, reference });
            if (vote.kind !== "self")
              count(sides, vote.reviewerId, vote, { ref: unit.ref, at, reference });
          }
        }
      }
  return sides;
}

function count(
  sides: Map<string, Side>,
  whose: string | null,
  { kind, reviewerId, said }: Vote,
  { ref, at, reference }: { ref: UnitRef; at: number; reference: boolean },
): void {
  const name = sideName(kind, whose);
  const side: Side = sides.get(name) ?? {
    ...{ kind, reviewerId: whose, reviewers: new Set<string>(), comparisons: 0 },
    ...{ units: 0, lastUnit: 0, sessions: new Map() },
    ...{ same: new Map(), different: new Map() },
  };
  sides.set(name, side);
  side.reviewers.add(reviewerId);
  side.comparisons += 1;
  if (side.lastUnit !== at) side.units += 1;
  side.lastUnit = at;
  const here = side.sessions.get(ref.sessionId) ?? { both: 0, apart: 0, neither: 0 };
  side.sessions.set(ref.sessionId, here);
  here[said === reference ? (said ? "both" : "neither") : "apart"] += 1;
  side[said === reference ? "same" : "different"].set(ref.turnId ?? ref.sessionId, ref);
}

/** A review of a model or of whoever else there is, looked up by turn. */
interface Voter extends Reading {
  kind: ReviewKind;
}

function votersOf(reviews: readonly ReviewRow[]): Map<string, Voter[]> {
  const bySession = new Map<string, Voter[]>();
  for (const review of reviews) {
    const here = bySession.get(review.sessionId) ?? [];
    bySession.set(review.sessionId, here);
    here.push({ kind: review.kind, ...readingOf(review) });
  }
  return bySession;
}

/** What they said of a unit: those who had the turn before them. */
function votesOn({ ref }: Unit, tag: string, voters: readonly Voter[]): Vote[] {
  return voters.flatMap((voter) => {
    const { kind, reviewerId, visited } = voter;
    if (ref.turnId === null || !visited.has(ref.turnId)) return [];
    return [{ kind, reviewerId, said: isOn(voter, ref.turnId, tag) }];
  });
}

function consensusWithout({ ref, experts }: Unit, left: string, ties: TieRule): boolean {
  const others = new Map([...experts].filter(([expert]) => expert !== left));
  return consensusOf({ ref, experts: others, peer: null }, ties)?.flagged ?? false;
}
