import { consensusOf } from "./consensus";
import { tagsOf, type Measured, type MeasureRow } from "./measure";
import { indexStudy, unitKindOf, unitsOf, type Unit, type UnitRef } from "./units";

/** One tag on which reviewers of a turn part. */
export interface DisagreedTag {
  tag: string;
  label: string;
  /** Experts who flagged it, of those who saw the turn. */
  flagged: number;
  experts: number;
  /** Null where the peer did not see the turn. */
  peer: boolean | null;
  /** Whether the peer and the experts' consensus part. */
  peerDiffers: boolean;
}

/** A supporter turn on which somebody parts from somebody. */
export interface DisagreementRow extends MeasureRow {
  ref: UnitRef;
  sessionNumber: number | null;
  /** Sum over tags of the share of pairs of experts who part on it. */
  expertsDiffer: number;
  /** Tags on which the peer and the experts' consensus part. */
  peerDiffers: number;
  tags: DisagreedTag[];
  behind: Record<"turn", readonly UnitRef[]>;
}

/** What the list can be sorted by; more comes first. */
export const disagreementSorts = ["experts", "peer", "session"] as const;
export type DisagreementSort = (typeof disagreementSorts)[number];

/** Every supporter turn on which experts part among themselves or the peer parts from their consensus. */
export function disagreementList(measured: Measured, sort: DisagreementSort): DisagreementRow[] {
  const sessions = indexStudy(measured.rows);
  const numberOf = new Map(
    measured.rows.sessions.map(({ sessionId, practice }) => [sessionId, practice?.number ?? null]),
  );
  const turns = new Map<string, DisagreementRow>();
  for (const tag of tagsOf(measured).filter((each) => unitKindOf(each) === "turn")) {
    for (const unit of unitsOf(tag, sessions)) {
      const parted = partingOn(unit, measured.options.ties);
      if (parted === null) continue;
      const { turnId } = unit.ref;
      const row: DisagreementRow = turns.get(turnId ?? "") ?? {
        key: turnId ?? "",
        label: "",
        ref: unit.ref,
        sessionNumber: numberOf.get(unit.ref.sessionId) ?? null,
        ...{ expertsDiffer: 0, peerDiffers: 0, tags: [] },
        behind: { turn: [unit.ref] },
      };
      row.expertsDiffer += parted.share;
      row.peerDiffers += parted.peerDiffers ? 1 : 0;
      const { flagged, experts, peerDiffers } = parted;
      row.tags.push({
        ...{ tag: tag.key, label: tag.label, flagged, experts, peer: unit.peer, peerDiffers },
      });
      turns.set(row.key, row);
    }
  }
  return inOrderOf([...turns.values()], sort);
}

/** Turns on which somebody parts, turns on which two experts do, and turns on which the peer parts from them. */
export interface PartingCounts {
  total: number;
  expertsPart: number;
  peersPart: number;
}

/** How many of the turns are of which kind. */
export function countParting(rows: readonly DisagreementRow[]): PartingCounts {
  return {
    total: rows.length,
    expertsPart: rows.filter((row) => row.expertsDiffer > 0).length,
    peersPart: rows.filter((row) => row.peerDiffers > 0).length,
  };
}

/** The same turns in another order. */
export function inOrderOf(
  rows: readonly DisagreementRow[],
  sort: DisagreementSort,
): DisagreementRow[] {
  return [...rows].sort(orders[sort]);
}

function partingOn(unit: Unit, ties: Measured["options"]["ties"]) {
  const experts = unit.experts.size;
  const flagged = [...unit.experts.values()].filter((vote) => vote).length;
  const pairs = (experts * (experts - 1)) / 2;
  const share = pairs === 0 ? 0 : (flagged * (experts - flagged)) / pairs;
  const consensus = consensusOf(unit, ties);
  const peerDiffers = consensus !== null && unit.peer !== null && consensus.flagged !== unit.peer;
  return share > 0 || peerDiffers ? { flagged, experts, share, peerDiffers } : null;
}

type Order = (a: DisagreementRow, b: DisagreementRow) => number;

const inSession: Order = (a, b) =>
  (a.sessionNumber ?? 0) - (b.sessionNumber ?? 0) || (a.ref.position ?? 0) - (b.ref.position ?? 0);

const orders: Record<DisagreementSort, Order> = {
  experts: (a, b) =>
    b.expertsDiffer - a.expertsDiffer || b.peerDiffers - a.peerDiffers || inSession(a, b),
  peer: (a, b) =>
    b.peerDiffers - a.peerDiffers || b.expertsDiffer - a.expertsDiffer || inSession(a, b),
  session: inSession,
};
