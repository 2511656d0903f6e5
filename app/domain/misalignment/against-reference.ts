import type { Estimate } from "../../statistics/estimate";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import { coefficientsOf } from "./coefficients";
import { detectionOf } from "./detection";
import type { FlagRow, TurnRef } from "./rows";
import { isOn, byTurn, tagsOnTurns } from "./units";

/** One judgement of a session: what was in hand, and what was flagged. */
export interface Judgement {
  visitedTurnIds: Iterable<string>;
  flags: readonly FlagRow[];
}

/** What a judgement is measured against: gold, or an earlier judgement by the same person. */
export interface Reference extends Judgement {
  /** Where both readings can be held: a tag on a turn that is no right or wrong. */
  open: readonly FlagRow[];
}

/** One judgement of a session beside its reference. */
export interface ComparedSession {
  sessionId: string;
  supporterTurns: readonly TurnRef[];
  own: Judgement;
  reference: Reference;
}

/** One "yes" or "no": a tag on a supporter turn that both had in hand. */
export interface Decision extends TurnRef {
  sessionId: string;
  tag: string;
  own: boolean;
  reference: boolean;
}

const keyOf = (turnId: string, tag: string) => `${turnId} ${tag}`;

/**
 * The decisions that can be compared. A tag counts in a session where either used it on a turn there,
 * for agreeing on tags that nobody used would drown the rest; a turn counts where both had it in hand;
 * what the reference holds open is left out. Tags on the session as a whole are none of these.
 */
export function decisionsOf(session: ComparedSession): Decision[] {
  const [own, reference] = [byTurn(session.own), byTurn(session.reference)];
  const open = new Set(session.reference.open.map(({ turnId, tag }) => keyOf(turnId ?? "", tag)));
  const tags = [...tagsOnTurns([own, reference])].sort();
  return session.supporterTurns
    .filter(({ turnId }) => own.visited.has(turnId) && reference.visited.has(turnId))
    .flatMap(({ turnId, position }) =>
      tags
        .filter((tag) => !open.has(keyOf(turnId, tag)))
        .map((tag) => {
          const said = { own: isOn(own, turnId, tag), reference: isOn(reference, turnId, tag) };
          return { sessionId: session.sessionId, turnId, position, tag, ...said };
        }),
    );
}

/** How far decisions agree with their reference, with the 2x2 table that all of it follows from. */
export interface ReferenceAgreement {
  n: number;
  sessions: number;
  both: number;
  ownOnly: number;
  referenceOnly: number;
  neither: number;
  percentAgreement: Estimate;
  kappa: Estimate;
  ac1: Estimate;
  f1: Estimate;
}

const reasons = {
  reference: "the reference flagged nothing",
  own: "nothing was flagged",
  either: "neither flagged anything",
};

/**
 * Agreement over decisions of any tags and sessions. Intervals resample sessions; of one session there
 * is only the interval of kappa's own formula.
 */
export function agreementWithReference(
  decisions: readonly Decision[],
  plan: BootstrapPlan | null,
): ReferenceAgreement {
  const ratings = decisions.flatMap(({ sessionId, turnId, tag, own, reference }) => {
    const about = { unit: keyOf(turnId, tag), sessionId };
    return [
      { ...about, rater: "own", yes: own },
      { ...about, rater: "reference", yes: reference },
    ];
  });
  const sessions = new Set(decisions.map((each) => each.sessionId)).size;
  const resampled = sessions > 1 ? plan : null;
  const { percentAgreement, kappa, ac1 } = coefficientsOf(ratings, resampled);
  const count = (own: boolean, reference: boolean) =>
    decisions.filter((each) => each.own === own && each.reference === reference).length;
  return {
    n: decisions.length,
    sessions,
    both: count(true, true),
    ownOnly: count(true, false),
    referenceOnly: count(false, true),
    neither: count(false, false),
    ...{ percentAgreement, kappa, ac1 },
    f1: detectionOf(decisions, resampled, reasons).f1,
  };
}

/** The same, tag by tag, in order of tag. */
export function agreementByTag(
  decisions: readonly Decision[],
  plan: BootstrapPlan | null,
): { tag: string; agreement: ReferenceAgreement }[] {
  const tags = [...new Set(decisions.map((each) => each.tag))].sort();
  return tags.map((tag) => ({
    tag,
    agreement: agreementWithReference(
      decisions.filter((each) => each.tag === tag),
      plan,
    ),
  }));
}
