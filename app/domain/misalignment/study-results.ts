import type { Estimate } from "../../statistics/estimate";
import { standardPlan, type BootstrapPlan } from "../../statistics/resampling/bootstrap";
import type { Codebook, Tag } from "../review/codebook";
import type { TieRule } from "./consensus";
import { expertAgreement, type ExpertAgreement } from "./expert-agreement";
import { peerAgreement, type PeerAgreement } from "./peer-agreement";
import { expertRate, rateGap, type RateGap } from "./rates";
import { usedTags, type StudyRows } from "./rows";
import {
  indexStudy,
  unitKindOf,
  unitsOf,
  type IndexedSession,
  type Unit,
  type UnitKind,
} from "./units";

/** How results are made; the same options and rows give the same numbers. */
export interface ResultOptions {
  /** Null for no intervals. */
  plan: BootstrapPlan | null;
  ties: TieRule;
}

/** 2,000 replicates with the standard seed; a tie among experts counts as flagged. */
export const standardOptions: ResultOptions = { plan: standardPlan, ties: "flagged" };

/** The same counts without intervals, where only units are asked for. */
export const withoutIntervals: ResultOptions = { ...standardOptions, plan: null };

/** Everything about one tag. */
export interface TagResult {
  tag: Tag;
  unit: UnitKind;
  /** Expert against expert. */
  experts: ExpertAgreement;
  /** Peer against the experts' consensus. */
  peers: PeerAgreement;
  rates: RateGap;
  /** Experts' rate over all sessions that they reviewed. */
  expertRate: Estimate;
}

/** Everything about one tag but the units themselves: what a page prints, and what can be kept. */
export interface TagFigures extends Omit<TagResult, "experts" | "peers"> {
  experts: Omit<ExpertAgreement, "cells">;
  peers: Omit<PeerAgreement, "cells">;
}

/** The results of a study under one codebook version without the units behind them. */
export interface StudyFigures extends Omit<StudyResults, "tags"> {
  tags: TagFigures[];
}

/** The results of a study under one codebook version. */
export interface StudyResults {
  options: ResultOptions;
  codebookVersion: number;
  /** Sessions that anybody reviewed, and among them those that both peer and expert did. */
  sessions: number;
  pairedSessions: number;
  /** Supporter turns of the paired sessions. */
  pairedTurns: number;
  /** Supporter turns of the reviewed sessions. */
  turns: number;
  peers: number;
  experts: number;
  tags: TagResult[];
}

/**
 * Counts, rates and agreement for every tag that is not retired, in the codebook's order; a retired
 * tag is there where somebody used it. Cost grows with tags x (units + replicates x sessions).
 */
export function studyResults(
  rows: StudyRows,
  codebook: Codebook,
  options: ResultOptions = standardOptions,
): StudyResults {
  const sessions = indexStudy(rows).filter(
    ({ experts, peer }) => experts.length > 0 || peer !== null,
  );
  const used = usedTags(rows);
  const tags = codebook.tags.filter((tag) => !tag.retired || used.has(tag.key));
  const paired = sessions.filter(({ experts, peer }) => experts.length > 0 && peer !== null);
  const distinct = (ids: readonly (string | undefined)[]) =>
    new Set(ids.filter((id) => id !== undefined)).size;
  return {
    options,
    codebookVersion: codebook.version,
    sessions: sessions.length,
    pairedSessions: paired.length,
    turns: turnsIn(sessions),
    pairedTurns: turnsIn(paired),
    peers: distinct(sessions.map(({ peer }) => peer?.reviewerId)),
    experts: distinct(sessions.flatMap(({ experts }) => experts.map((each) => each.reviewerId))),
    tags: tags.map((tag) => tagResult(tag, sessions, options)),
  };
}

const turnsIn = (sessions: readonly IndexedSession[]) =>
  sessions.reduce((sum, { session }) => sum + session.supporterTurns.length, 0);

/** The result of one tag; the sessions as `indexStudy` gives them. */
export function tagResult(
  tag: Tag,
  sessions: readonly IndexedSession[],
  options: ResultOptions,
): TagResult {
  return tagResultOf(tag, unitsOf(tag, sessions), options);
}

/** The results of a study without the units behind them. */
export function figuresOf({ tags, ...results }: StudyResults): StudyFigures {
  return { ...results, tags: tags.map(bare) };
}

/** The result of one tag without its units. */
export function tagFiguresOf(tag: Tag, units: readonly Unit[], options: ResultOptions): TagFigures {
  return bare(tagResultOf(tag, units, options));
}

function bare({ experts, peers, ...result }: TagResult): TagFigures {
  const { cells: _expertCells, ...expertFigures } = experts;
  const { cells: _peerCells, ...peerFigures } = peers;
  return { ...result, experts: expertFigures, peers: peerFigures };
}

/** The result of one tag from its units. */
export function tagResultOf(
  tag: Tag,
  units: readonly Unit[],
  { plan, ties }: ResultOptions,
): TagResult {
  return {
    tag,
    unit: unitKindOf(tag),
    experts: expertAgreement(units, plan),
    peers: peerAgreement(units, ties, plan),
    rates: rateGap(units, plan),
    expertRate: expertRate(units, plan),
  };
}
