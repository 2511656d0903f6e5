import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import type { Codebook } from "../../../app/domain/review/codebook";
import { reviewContext } from "../../../app/domain/review/review-context";
import type { NamedMark } from "../../../app/domain/review/model-reviewer/named-marks";
import {
  ClaudeReviewer,
  type ClaudeReviewerSettings,
} from "../../../app/engines/claude/claude-reviewer.server";
import type { TranscriptReviewed } from "../../../app/engines/reviewer";
import { idOf, reviewId, turnId } from "../../domain/review/make-review";
import { key } from "./answers";
import { streams, type Behaviour } from "./fake-model";

/** Client and supporter in turn, the client first. */
export const said = [
  "haha whatever 😔 nobody would notice",
  "Cool. So which exam is first?",
  "Stats. I can’t sleep any more.",
  "You should drop one. You should drop one. 夜は寝た？",
  "Maybe.",
  "What has that been like for you?",
];

export function contextOf(texts: readonly string[], codebook: Codebook = builtInCodebook) {
  const turns = texts.map((text, position) => {
    const speaker = position % 2 === 0 ? ("client" as const) : ("supporter" as const);
    return { id: turnId(position), position, speaker, text };
  });
  return reviewContext({ reviewId, turns, suggestionIds: [], codebook });
}

/** Premature advice in turn 3 unless told otherwise. */
export const named = (part: Partial<NamedMark> = {}): NamedMark => ({
  tag: "advice_early",
  level: "span",
  turn: 3,
  quote: "You should drop one.",
  occurrence: 1,
  evidence: null,
  severity: 2,
  confidence: "medium",
  reason: "Advice comes before the feeling is met.",
  ...part,
});

export const cueQuote = { turn: 0, quote: "nobody would notice", occurrence: 1 };

/** A hint in turn 0 that the reply in turn 1 passes over. */
export const missed = (part: Partial<NamedMark> = {}): NamedMark =>
  named({
    ...{ tag: "cue_implicit", level: "turn", turn: 1, quote: null, evidence: cueQuote },
    ...{ severity: null, reason: "The reply asks about exams and passes the hint over." },
    ...part,
  });

/** A whole answer with these marks. */
export const answers = (...marks: NamedMark[]): Behaviour => streams(JSON.stringify({ marks }));

export function reviewerAt(baseUrl: string, part: Partial<ClaudeReviewerSettings> = {}) {
  return new ClaudeReviewer({
    apiKey: key,
    model: "a-model",
    effort: "medium",
    report: () => undefined,
    baseUrl,
    timeoutMs: 20_000,
    budget: { setAside: () => Promise.resolve({ settle: () => Promise.resolve() }) },
    ...part,
  });
}

export function reviewOf(
  reviewer: ClaudeReviewer,
  texts: readonly string[] = said,
  part: { codebook?: Codebook; signal?: AbortSignal } = {},
): Promise<TranscriptReviewed> {
  const { codebook = builtInCodebook, signal = new AbortController().signal } = part;
  let made = 0;
  const makeId = () => idOf("annotation", (made += 1));
  return reviewer.review({ context: contextOf(texts, codebook), codebook, makeId, signal });
}
