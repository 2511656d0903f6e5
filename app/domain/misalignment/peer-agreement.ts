import type { Estimate } from "../../statistics/estimate";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import { coefficientsOf, type BinaryRating, type Coefficients } from "./coefficients";
import { consensusOf, type Consensus, type TieRule } from "./consensus";
import { detectionOf } from "./detection";
import type { Unit, UnitRef } from "./units";

/**
 * How far peers' flags of their own sessions agree with the experts' consensus on one tag. Every
 * number rests on the units that both saw, so all of them follow from the 2x2 table in `cells`.
 */
export interface PeerAgreement extends Coefficients {
  /** Units that the peer and at least one expert saw, and the sessions that they are in. */
  units: number;
  sessions: number;
  /** Among those units, how many the experts were evenly divided on. */
  ties: number;
  /** Of what the consensus flagged, the share that the peer flagged; in [0, 1]. */
  sensitivity: Estimate;
  /** Of what the peer flagged, the share that the consensus flagged; in [0, 1]. */
  precision: Estimate;
  /** Harmonic mean of the two: 2 both / (2 both + peer only + experts only). */
  f1: Estimate;
  /** The 2x2 table. */
  counts: Record<keyof PeerAgreement["cells"], number>;
  /** The same as its units. */
  cells: {
    both: readonly UnitRef[];
    peerOnly: readonly UnitRef[];
    expertsOnly: readonly UnitRef[];
    neither: readonly UnitRef[];
  };
}

/** Why sensitivity, precision and F1 of peers are undefined, in words. */
export const peerReasons = {
  reference: "the expert consensus flagged nothing",
  own: "peers flagged nothing",
  either: "nobody flagged anything",
};

interface Compared {
  unit: Unit;
  peer: boolean;
  experts: Consensus;
}

/** Peers against the experts' consensus on one tag; `units` as `unitsOf` gives them. */
export function peerAgreement(
  units: readonly Unit[],
  ties: TieRule,
  plan: BootstrapPlan | null,
): PeerAgreement {
  const compared = units.flatMap((unit): Compared[] => {
    const experts = consensusOf(unit, ties);
    return experts === null || unit.peer === null ? [] : [{ unit, peer: unit.peer, experts }];
  });
  const refs = (peer: boolean, experts: boolean) =>
    compared
      .filter((each) => each.peer === peer && each.experts.flagged === experts)
      .map((each) => each.unit.ref);
  const cells = {
    both: refs(true, true),
    peerOnly: refs(true, false),
    expertsOnly: refs(false, true),
    neither: refs(false, false),
  };
  return {
    ...coefficientsOf(compared.flatMap(ratingsOf), plan),
    ...detectionOf(
      compared.map(({ unit, peer, experts }) => ({
        sessionId: unit.ref.sessionId,
        own: peer,
        reference: experts.flagged,
      })),
      plan,
      peerReasons,
    ),
    units: compared.length,
    sessions: new Set(compared.map((each) => each.unit.ref.sessionId)).size,
    ties: compared.filter((each) => each.experts.tie).length,
    counts: {
      both: cells.both.length,
      peerOnly: cells.peerOnly.length,
      expertsOnly: cells.expertsOnly.length,
      neither: cells.neither.length,
    },
    cells,
  };
}

function ratingsOf({ unit, peer, experts }: Compared): BinaryRating[] {
  const { sessionId, turnId } = unit.ref;
  const about = { unit: turnId ?? sessionId, sessionId };
  return [
    { ...about, rater: "peer", yes: peer },
    { ...about, rater: "expert consensus", yes: experts.flagged },
  ];
}
