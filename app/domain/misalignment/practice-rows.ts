import type { ReadingSource } from "../emotion/reading";
import type { CueKind } from "../simulator/cue";
import type { SuggestionCategory, SuggestionJudgement, Uptake } from "../suggestion/category";
import type { TurnRef } from "./rows";

/** A cue that the client's engine planted, and what became of it. Positions are supporter turns'. */
export interface PlantedCueRow {
  kind: CueKind;
  explicit: boolean;
  risk: boolean;
  /** The reply that met it; null where none did. */
  answeredAt: number | null;
  /** The replies that the client heard pass it over. */
  passedAt: readonly number[];
}

/** How one source reads the emotion of a client turn; valence and arousal in [-1, 1]. */
export interface DisplayedReading {
  source: ReadingSource;
  valence: number;
  arousal: number;
}

/** A client turn with its planted cues; null where no engine kept track of them. */
export interface ClientTurnRow extends TurnRef {
  cues: readonly PlantedCueRow[] | null;
  readings: readonly DisplayedReading[];
}

/** How a piece of advice stood to the gate, as the client heard it; "asked-first": with permission, before it. */
export const adviceTimings = ["before-gate", "after-gate", "asked-first"] as const;
export type AdviceTiming = (typeof adviceTimings)[number];

export interface AdviceRow extends TurnRef {
  timing: AdviceTiming;
}

/** A suggestion that the peer was shown after a client turn, and what became of it. */
export interface SuggestionRow {
  suggestionId: string;
  /** The client turn. */
  turnId: string;
  position: number;
  category: SuggestionCategory;
  uptake: Uptake;
  /** Edits over the longer length, in [0, 1]; null where it was not sent. */
  edited: number | null;
}

/** How a session was practised. Groups are named in words; null where the session has none. */
export interface PracticeFacts {
  /** Counts within the study, from 1. */
  number: number;
  /** The peer's code in the study. */
  peer: string | null;
  /** The place of the session among the peer's in the study, from 1. */
  practiceNumber: number | null;
  /** The calendar month in which it began, in UTC, such as "2026-11"; null where it was imported. */
  month: string | null;
  arm: string | null;
  cohort: string | null;
  scenario: string | null;
  /** Whether a simulated client answered in it. */
  simulated: boolean;
  clientTurns: readonly ClientTurnRow[];
  /** Advice heard in supporter turns; null where no engine listened. */
  advice: readonly AdviceRow[] | null;
  suggestions: readonly SuggestionRow[];
}

/** What a reviewer said beside tags and scales. */
export interface SaidBeside {
  readings: readonly { turnId: string; valence: number; arousal: number }[];
  judgements: readonly { suggestionId: string; judgement: SuggestionJudgement }[];
  /** The best reply to a client turn: a suggestion, or (null) what the peer wrote. */
  bests: readonly { turnId: string; suggestionId: string | null }[];
}
