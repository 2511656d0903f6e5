import type { EmotionDistribution, ReadingSource } from "../../emotion/reading";
import type { Codebook, AnnotationLevel, Confidence } from "../../review/codebook";
import type { ReviewKind } from "../../review/review-status";
import type { CueKind, CueSource } from "../../simulator/cue";
import type { AdviceTiming, PlantedCueRow } from "../../misalignment/practice-rows";
import type { PeerView } from "../../review/peer-response";
import type { SuggestionCategory, SuggestionJudgement, Uptake } from "../../suggestion/category";

/** A span of a turn, in code points; `end` is the first one after it. */
export interface FrozenSpan {
  start: number;
  end: number;
}

/** A cue of a client turn: where it stands and what it is. */
export interface FrozenCue extends FrozenSpan {
  position: number;
  kind: CueKind;
  explicit: boolean;
  risk: boolean;
  layer: number;
  source: CueSource;
}

/** What a machine read in a client turn. */
export interface FrozenReading {
  position: number;
  source: ReadingSource;
  version: string;
  valence: number;
  arousal: number;
  distribution: EmotionDistribution;
}

/** A suggestion that was offered after a client turn. */
export interface FrozenSuggestion {
  position: number;
  category: SuggestionCategory;
  /** What the peer did with it, and how much of it was edited before it was sent; null where it was not shown. */
  uptake?: Uptake | null;
  edited?: number | null;
}

/** What became of the planted cues of a client turn; positions are supporter turns'. */
export interface FrozenFates {
  position: number;
  cues: readonly PlantedCueRow[];
}

/** A piece of advice that the simulated client heard in a supporter turn. */
export interface FrozenAdvice {
  position: number;
  timing: AdviceTiming;
}

/** How a session was practised: what the questions about cues, advice and suggestions rest on. */
export interface FrozenPractice {
  arm: string | null;
  cohort: string | null;
  /** Of times the month alone, such as "2026-11". Absent in snapshots made before it was frozen. */
  month?: string | null;
  scenario: string | null;
  simulated: boolean;
  /** Client turns of which an engine kept track. */
  fates: readonly FrozenFates[];
  /** Null where no engine listened. */
  advice: readonly FrozenAdvice[] | null;
}

/** One session under its number, "S001". Its peer stands under the study's code. */
export interface FrozenSession {
  session: string;
  number: number;
  peer: string | null;
  /** Counts the peer's sessions in the study by when they began, from 1; null without a peer. */
  practice: number | null;
  arm: string | null;
  scenario: string | null;
  scenarioVersion: number | null;
  /** Who spoke for the client; both, joined by "+", where the session changed hands. */
  engine: string | null;
  origin: string;
  suggestionsOn: boolean;
  emotionCurveOn: boolean;
  /** Speaker of each turn, in order of position from 0: "c" the client, "s" the supporter. */
  speakers: string;
  /** Of each turn in code points. Absent in snapshots made before it was frozen. */
  lengths?: readonly number[];
  cues: readonly FrozenCue[];
  readings: readonly FrozenReading[];
  suggestions: readonly FrozenSuggestion[];
  /** Absent in snapshots of the first version. */
  practised?: FrozenPractice;
}

/** One tag in a review. `position` is null where it is on the session as a whole. */
export interface FrozenMark {
  tag: string;
  level: AnnotationLevel;
  position: number | null;
  span: FrozenSpan | null;
  evidence: (FrozenSpan & { position: number }) | null;
  severity: number | null;
  confidence: Confidence | null;
}

/** A counted review at its first judgement. Who reviewed stands under the study's code. */
export interface FrozenReview {
  session: string;
  reviewer: string;
  kind: ReviewKind;
  /** Its place among the study's reviews by submission. Absent in snapshots made before courses were frozen. */
  order?: number;
  /** Positions of the turns that the reviewer had before them. */
  visited: readonly number[];
  marks: readonly FrozenMark[];
  /** Null is "not applicable". */
  ratings: readonly { scale: string; value: number | null }[];
  /** What the reviewer read for themselves; skipped ones are left out. */
  readings: readonly { position: number; valence: number; arousal: number }[];
  /** What was said of suggestions, by their place among the session's. Absent in the first version. */
  judgements?: readonly { suggestion: number; judgement: SuggestionJudgement }[];
  /** The best reply to a client turn: a suggestion, or (null) what the peer wrote. */
  bests?: readonly { position: number; suggestion: number | null }[];
}

/** An expert's second review of a session that came again: it counts in no result but in their steadiness. */
export interface FrozenRepeat {
  session: string;
  reviewer: string;
  visited: readonly number[];
  marks: readonly Pick<FrozenMark, "tag" | "position">[];
}

/** What the peers answered to marks on their sessions that were released to them. */
export interface FrozenResponse {
  session: string;
  reviewer: string;
  tag: string;
  /** Null where nothing was answered yet. */
  answer: PeerView | null;
}

/**
 * The data of a study as it stood when a snapshot was made: everything that results are made from, in
 * numbers and codes. It holds no words of a session, no notes and no names, so that it can outlive a
 * withdrawal and an erasure.
 */
export interface FrozenStudy {
  /** 1: before fates of cues, uptake, judgements and answers of peers were frozen, too. */
  v: 1 | 2;
  study: { key: string; title: string; blinded: boolean };
  codebook: Codebook;
  /** Sessions that are over and not withdrawn, reviewed or not, by number. */
  sessions: readonly FrozenSession[];
  /** By session, in each in the order in which they were begun. */
  reviews: readonly FrozenReview[];
  /** Absent in snapshots of the first version. */
  responses?: readonly FrozenResponse[];
  /** By submission. Absent in snapshots made before they were frozen. */
  repeats?: readonly FrozenRepeat[];
}

/** The name of a session in a snapshot. */
export function frozenSessionName(number: number): string {
  return `S${String(number).padStart(3, "0")}`;
}

/** The name of a suggestion, by its place among the session's. */
export function frozenSuggestionName(session: string, suggestion: number): string {
  return `${session}/${suggestion}`;
}

/** The name of a turn in what is made from a snapshot. */
export function frozenTurnName(session: string, position: number): string {
  return `${session}.${position}`;
}

/** The supporter's turns of a session, in order. */
export function frozenSupporterTurns({
  session,
  speakers,
}: Pick<FrozenSession, "session" | "speakers">): { turnId: string; position: number }[] {
  return [...speakers.matchAll(/s/g)].map(({ index: position }) => ({
    ...{ turnId: frozenTurnName(session, position), position },
  }));
}
