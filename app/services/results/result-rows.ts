import { whyNoInterval } from "~/domain/misalignment/wording";
import type { Estimate } from "~/statistics/estimate";
import type { ResultCell } from "~/domain/misalignment/cells";
import type { KappaName } from "~/domain/misalignment/coefficients";
import type { StudyFigures, TagFigures } from "~/domain/misalignment/study-results";

/** An estimate as a page shows it: the number, its interval, what it rests on, or why there is none. */
export type ShownEstimate = Pick<Estimate, "value" | "ci" | "units" | "undefined"> & {
  /** Why there is no interval; null where there is one. */
  withoutInterval: string | null;
};

/** The counts of one comparison with the cell that opens their turns. */
export type CountCells = Partial<Record<ResultCell, number>>;

export interface AgreementRow {
  units: number;
  sessions: number;
  percentAgreement: ShownEstimate;
  kappa: ShownEstimate;
  kappaName: KappaName;
  alpha: ShownEstimate;
  ac1: ShownEstimate;
  counts: CountCells;
}

export interface ResultRow {
  key: string;
  label: string;
  kind: "issue" | "strength";
  unit: "turn" | "session";
  peerRate: ShownEstimate;
  expertRate: ShownEstimate;
  gap: ShownEstimate;
  peerFlags: number;
  peerSeen: number;
  expertFlags: number;
  expertSeen: number;
  /** Mean share of experts who flagged a unit, over the units that experts saw. */
  prevalence: number | null;
  expertFlagsAll: number;
  seen: number;
  experts: AgreementRow;
  peers: AgreementRow;
}

const shown = (estimate: Estimate): ShownEstimate => {
  const { value, ci, units, undefined: reason } = estimate;
  return { value, ci, units, undefined: reason, withoutInterval: whyNoInterval(estimate) };
};

function agreementRow(
  result: TagFigures["peers"] | TagFigures["experts"],
  counts: CountCells,
): AgreementRow {
  return {
    units: result.units,
    sessions: result.sessions,
    percentAgreement: shown(result.percentAgreement),
    kappa: shown(result.kappa),
    kappaName: result.kappaName,
    alpha: shown(result.alpha),
    ac1: shown(result.ac1),
    counts,
  };
}

function resultRow({ tag, unit, rates, experts, peers }: TagFigures): ResultRow {
  return {
    key: tag.key,
    label: tag.label,
    kind: tag.kind,
    unit,
    peerRate: shown(rates.peer),
    expertRate: shown(rates.expert),
    gap: shown(rates.difference),
    peerFlags: rates.peerFlags,
    peerSeen: rates.peerSeen,
    expertFlags: rates.expertFlags,
    expertSeen: rates.expertSeen,
    prevalence: experts.prevalence,
    expertFlagsAll: experts.flags,
    seen: experts.seen,
    experts: agreementRow(experts, {
      "all-experts": experts.counts.allFlagged,
      "split-experts": experts.counts.split,
      "no-expert": experts.counts.noneFlagged,
      "one-expert": experts.counts.aloneFlagged,
      "one-expert-not": experts.counts.aloneNotFlagged,
    }),
    peers: agreementRow(peers, {
      both: peers.counts.both,
      "peer-only": peers.counts.peerOnly,
      "experts-only": peers.counts.expertsOnly,
      neither: peers.counts.neither,
    }),
  };
}

/** The results of a study as table rows: numbers at full precision, counts in place of unit lists. */
export function resultRows(results: StudyFigures): ResultRow[] {
  return results.tags.map(resultRow);
}
