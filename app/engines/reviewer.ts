import type { EngineFailure } from "../domain/practice/engine-failure";
import type { Codebook } from "../domain/review/codebook";
import type { ModelFindings } from "../domain/review/model-reviewer/findings";
import type { ModelReviewer } from "../domain/review/model-reviewer/reviewer";
import type { ReviewContext } from "../domain/review/review-context";
import type { TokenCount } from "./claude/budget";

/** A whole transcript to be reviewed, as an expert reads it: no cue, no state, no name. */
export interface TranscriptToReview {
  context: ReviewContext;
  codebook: Codebook;
  /** A new UUIDv7 each time. */
  makeId: () => string;
  signal: AbortSignal;
}

/** What was found, whole, or why nothing was: never a part of it. */
export type TranscriptReviewed =
  { ok: true; findings: ModelFindings; tokens: TokenCount } | { ok: false; failure: EngineFailure };

/** Applies a codebook to a whole transcript. Holds nothing between two. */
export interface TranscriptReviewer {
  readonly reviewer: ModelReviewer;
  /** As it is stored with the review. */
  readonly modelName: string;
  /** Of the rules or of the prompt: another one gives another round. */
  readonly version: string;
  /** About how many tokens a transcript costs; 0 where it costs none. */
  estimateTokens(size: { characters: number; turns: number }, codebook: Codebook): number;
  review(transcript: TranscriptToReview): Promise<TranscriptReviewed>;
}
