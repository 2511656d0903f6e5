import type { EngineFailure } from "../../domain/practice/engine-failure";
import type { Codebook } from "../../domain/review/codebook";
import { findingsFrom } from "../../domain/review/model-reviewer/findings";
import {
  groundedMarks,
  type NamedMark,
  type NamedPart,
} from "../../domain/review/model-reviewer/named-marks";
import { countParts, transcriptParts } from "../../domain/review/model-reviewer/transcript-parts";
import type { TranscriptReviewed, TranscriptReviewer, TranscriptToReview } from "../reviewer";
import { tokensOfText, type TokenBudget, type TokenCount } from "./budget";
import { Deadline } from "./deadline.server";
import { failureOf } from "./failure-of.server";
import { Model, tokensOfCall, type ModelCall, type ModelSettings } from "./model.server";
import {
  codebookData,
  reviewMoment,
  reviewPromptVersion,
  reviewTask,
  transcriptData,
  type ReviewMoment,
} from "./prompts/review-1.server";
import { readReviewAnswer, reviewAnswerSchema } from "./review-answer.server";

/** What the reviewer is made of. `timeoutMs` counts for the marks of one part. */
export interface ClaudeReviewerSettings extends ModelSettings {
  budget: TokenBudget;
}

/** Longest answer in tokens: about a hundred marks, and as much again to think. Design choice. */
const longestReview = 32_000;
/** What the marks of a turn come to, in tokens. Design choice: half a mark a turn. */
const expectedPerTurn = 70;
/** What a turn's number, role and signs add to its words, in characters. */
const frameOfTurn = 25;

interface PartToReview extends ReviewMoment {
  turns: NamedPart["turns"];
}

/** Asks for the marks of a part. Holds nothing but the codebook's tags and the words by number and role. */
function reviewCall(codebook: Codebook, part: PartToReview): ModelCall {
  return {
    system: [
      { text: reviewTask, cached: false },
      { text: codebookData(codebook), cached: true },
    ],
    content: [
      { text: transcriptData(part.turns), cached: false },
      { text: reviewMoment(part), cached: false },
    ],
    shape: reviewAnswerSchema,
    longestAnswer: longestReview,
  };
}

/**
 * Claude applies the codebook to a transcript, part by part where it is long. Marks whose words are not
 * in the transcript are left out and counted. Whatever goes wrong ends in one typed failure and no
 * findings; nothing is kept between reviews. Errors of the budget's store are thrown.
 */
export class ClaudeReviewer implements TranscriptReviewer {
  readonly reviewer = "claude" as const;
  readonly version = reviewPromptVersion;
  readonly modelName: string;
  readonly #settings: ClaudeReviewerSettings;
  readonly #model: Model;

  constructor(settings: ClaudeReviewerSettings) {
    this.#settings = settings;
    this.#model = new Model(settings);
    this.modelName = this.#model.name;
  }

  estimateTokens(size: { characters: number; turns: number }, codebook: Codebook): number {
    const asked = tokensOfText(reviewTask.length + codebookData(codebook).length);
    const said = tokensOfText(size.characters + frameOfTurn * size.turns);
    return countParts(size) * asked + said + expectedPerTurn * size.turns;
  }

  async review({
    context,
    codebook,
    makeId,
    signal,
  }: TranscriptToReview): Promise<TranscriptReviewed> {
    const tokens = { input: 0, output: 0 };
    const named: NamedPart[] = [];
    const parts = transcriptParts(context.turns);
    for (const [index, turns] of parts.entries()) {
      if (signal.aborted) return { ok: false, failure: "cancelled" };
      const before = named.at(-1)?.marks ?? [];
      const sessionMarks = before.filter(({ level }) => level === "session");
      const part = { turns, part: index + 1, parts: parts.length, sessionMarks };
      const expected = expectedPerTurn * turns.length;
      const marks = await this.#ask(reviewCall(codebook, part), { expected, signal, tokens });
      if (typeof marks === "string") return { ok: false, failure: marks };
      named.push({ turns, marks });
    }
    const findings = findingsFrom(groundedMarks(named, context), context, makeId);
    return { ok: true, findings, tokens };
  }

  /** One part's marks, or why there are none. What it cost is added to `tokens` and settled either way. */
  async #ask(
    call: ModelCall,
    { expected, signal, tokens }: { expected: number; signal: AbortSignal; tokens: TokenCount },
  ): Promise<NamedMark[] | EngineFailure> {
    const { budget, timeoutMs } = this.#settings;
    const setAside = await budget.setAside(null, tokensOfCall(call) + expected);
    if (setAside === null) return "budget-exhausted";
    const used = { input: 0, output: 0 };
    const deadline = new Deadline(signal, timeoutMs);
    try {
      let json = "";
      for await (const piece of this.#model.ask(call, used, deadline.signal)) json += piece;
      return readReviewAnswer(json);
    } catch (error) {
      return deadline.failure ?? failureOf(error, false);
    } finally {
      deadline.close();
      tokens.input += used.input;
      tokens.output += used.output;
      await setAside.settle(used);
    }
  }
}
