import { printedEstimate, type PrintedEstimate } from "../../../statistics/printed-estimate";
import type { Coefficients } from "../coefficients";
import { findingOf, type Finding } from "../finding";
import { notesOf, type Note } from "../notes";
import type { TagResult } from "../study-results";
import type { UnitKind } from "../units";
import type { PreparedStudy } from "./input";

type Printed = Record<string, PrintedEstimate>;

/** What peers and experts do with one tag. */
export interface PrintedTag {
  tag: string;
  label: string;
  kind: "issue" | "strength";
  unit: UnitKind;
  /** Flags per 100 units on sessions that both reviewed; the gap is peer minus expert. */
  rate_gap: {
    sessions: number;
    peer_flags: number;
    peer_seen: number;
    expert_flags: number;
    expert_seen: number;
    estimates: Printed;
  };
  /** Peers' flags against the experts' consensus, on the units that both saw. */
  peers_against_experts: {
    units: number;
    sessions: number;
    ties: number;
    table: { both: number; peer_only: number; experts_only: number; neither: number };
    estimates: Printed;
  };
  /** Experts among themselves. */
  among_experts: {
    raters: number;
    units: number;
    sessions: number;
    seen: number;
    flags: number;
    prevalence: number | null;
    estimates: Printed;
  };
}

function agreement({ percentAgreement, kappa, kappaName, alpha, ac1 }: Coefficients): Printed {
  return {
    percent_agreement: printedEstimate(percentAgreement),
    [`${kappaName}_kappa`]: printedEstimate(kappa),
    krippendorff_alpha_nominal: printedEstimate(alpha),
    gwet_ac1: printedEstimate(ac1),
  };
}

function printedTag({ tag, unit, rates, peers, experts, expertRate }: TagResult): PrintedTag {
  return {
    tag: tag.key,
    label: tag.label,
    kind: tag.kind,
    unit,
    rate_gap: {
      sessions: rates.sessions,
      peer_flags: rates.peerFlags,
      peer_seen: rates.peerSeen,
      expert_flags: rates.expertFlags,
      expert_seen: rates.expertSeen,
      estimates: {
        peer_rate: printedEstimate(rates.peer),
        expert_rate: printedEstimate(rates.expert),
        rate_gap: printedEstimate(rates.difference),
        expert_rate_over_all_sessions: printedEstimate(expertRate),
      },
    },
    peers_against_experts: {
      units: peers.units,
      sessions: peers.sessions,
      ties: peers.ties,
      table: {
        both: peers.cells.both.length,
        peer_only: peers.cells.peerOnly.length,
        experts_only: peers.cells.expertsOnly.length,
        neither: peers.cells.neither.length,
      },
      estimates: {
        ...agreement(peers),
        sensitivity: printedEstimate(peers.sensitivity),
        precision: printedEstimate(peers.precision),
        f1: printedEstimate(peers.f1),
      },
    },
    among_experts: {
      raters: experts.raters,
      units: experts.units,
      sessions: experts.sessions,
      seen: experts.seen,
      flags: experts.flags,
      prevalence: experts.prevalence,
      estimates: agreement(experts),
    },
  };
}

/** Rate gap, detection and agreement of experts, tag by tag in the codebook's order. */
export function tagsSection({ results }: PreparedStudy): PrintedTag[] {
  return results.tags.map(printedTag);
}

/** The sentence that the results page says, and the notes that its numbers need. */
export function wordsSection({ results }: PreparedStudy): { finding: Finding; notes: Note[] } {
  return { finding: findingOf(results), notes: notesOf(results) };
}
