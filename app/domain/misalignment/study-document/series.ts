import { medianOf } from "../../../statistics/median";
import { majorityOf, type TieRule } from "../consensus";
import { byTurn, isOn, unitKindOf } from "../units";
import type { Scale, Tag } from "../../review/codebook";
import type { ReviewRow } from "../rows";
import { documentKind, documentKinds, type DocumentKind } from "./document-kind";
import type { DocumentInput } from "./input";

/** One value, and the session that its unit belongs to. */
export interface PlacedValue {
  sessionId: string;
  value: number;
}

/** What one rater said, unit by unit; a unit that is not in it is missing. */
export interface Series {
  kind: DocumentKind;
  name: string;
  values: ReadonlyMap<string, PlacedValue>;
}

/** Reviews, and who made them. */
type Reviewed = Pick<DocumentInput, "rows" | "reviewers">;

/** What every reviewer gave every session on one scale. N/A is missing; who rated nothing is left out. */
export function scaleSeries(study: Reviewed, scale: Scale): Series[] {
  return gather(study, (review) =>
    review.ratings
      .filter((rating) => rating.scale === scale.key && rating.value !== null)
      .map(({ value }) => [review.sessionId, { sessionId: review.sessionId, value: value! }]),
  );
}

/**
 * What every reviewer did with one tag: 1 where it was put on a unit, 0 where the unit was seen and
 * left untagged. The unit is a supporter turn, or the session for a tag that goes on nothing else.
 */
export function tagSeries(study: Reviewed, tag: Tag): Series[] {
  if (unitKindOf(tag) === "session") {
    return gather(study, ({ sessionId, flags }) => {
      const on = flags.some((flag) => flag.turnId === null && flag.tag === tag.key);
      return [[sessionId, { sessionId, value: on ? 1 : 0 }]];
    });
  }
  const turnsOf = new Map(
    study.rows.sessions.map(({ sessionId, supporterTurns }) => [sessionId, supporterTurns]),
  );
  return gather(study, (review) => {
    const { sessionId } = review;
    const said = byTurn(review);
    return (turnsOf.get(sessionId) ?? [])
      .filter(({ turnId }) => said.visited.has(turnId))
      .map(({ turnId }) => [turnId, { sessionId, value: isOn(said, turnId, tag.key) ? 1 : 0 }]);
  });
}

type Said = readonly (readonly [unit: string, value: PlacedValue])[];

function gather({ rows, reviewers }: Reviewed, saidIn: (review: ReviewRow) => Said): Series[] {
  const bySession = new Map<string, ReviewRow[]>();
  for (const review of rows.reviews) {
    const here = bySession.get(review.reviewerId);
    if (here === undefined) bySession.set(review.reviewerId, [review]);
    else here.push(review);
  }
  const series = reviewers.map(({ id, code, kind }): Series => {
    const values = new Map<string, PlacedValue>();
    for (const review of bySession.get(id) ?? []) {
      if (review.kind !== kind) continue;
      for (const [unit, value] of saidIn(review)) if (!values.has(unit)) values.set(unit, value);
    }
    return { kind: documentKind(kind), name: code, values };
  });
  return series.filter(({ values }) => values.size > 0).sort(inOrder);
}

const inOrder = (a: Series, b: Series): number =>
  documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind) ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** How several raters of a kind are made one. */
export const consensusRules = ["mean", "median", "majority"] as const;
export type ConsensusRule = (typeof consensusRules)[number];

/** A kind's consensus: one value for each unit that anybody of the kind rated. */
export interface ConsensusSeries extends Series {
  rule: ConsensusRule;
  /** How many raters the kind has; of one, the consensus is what they said. */
  raters: number;
  /** Units on which a majority was evenly divided. */
  ties: number;
}

/**
 * The consensus of some raters of one kind; a tie of a majority counts as it is told to.
 */
export function consensusSeries(
  series: readonly Series[],
  rule: ConsensusRule,
  tieRule: TieRule,
): ConsensusSeries {
  const said = new Map<string, { sessionId: string; all: number[] }>();
  for (const { values } of series) {
    for (const [unit, { sessionId, value }] of values) {
      const here = said.get(unit);
      if (here === undefined) said.set(unit, { sessionId, all: [value] });
      else here.all.push(value);
    }
  }
  let ties = 0;
  const values = new Map<string, PlacedValue>();
  for (const [unit, { sessionId, all }] of said) {
    const total = all.reduce((sum, value) => sum + value, 0);
    const { flagged, tie } = majorityOf(total, all.length, tieRule);
    if (rule === "majority" && tie) ties += 1;
    const byRule = { mean: total / all.length, median: medianOf(all), majority: flagged ? 1 : 0 };
    values.set(unit, { sessionId, value: byRule[rule] });
  }
  const kind = series[0]!.kind;
  return { kind, name: "consensus", values, rule, raters: series.length, ties };
}
