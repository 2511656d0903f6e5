import type { Act, ReviewEvent } from "../../../app/domain/review/act";
import type { Annotation } from "../../../app/domain/review/annotation";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import type { Codebook } from "../../../app/domain/review/codebook";
import { reviewContext, type ReviewTurn } from "../../../app/domain/review/review-context";
import { findSpan } from "../../../app/domain/practice/span";

/** A UUIDv7 that is the same for the same number. */
export function idOf(kind: "review" | "turn" | "suggestion" | "annotation" | "event", n: number) {
  const group = { review: 1, turn: 2, suggestion: 3, annotation: 4, event: 5 }[kind];
  return `01900000-000${group}-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

export const reviewId = idOf("review", 1);
export const turnId = (position: number) => idOf("turn", position);

const texts = [
  "haha whatever 😔 nobody would notice",
  "Cool. So which exam is first?",
  "Stats. I can’t sleep any more.",
  "You should drop one. 夜は寝た？",
  "Maybe.",
  "What has that been like for you?",
  "So e\u0301trange. Lonely.",
];

/** Client and supporter in turn, the client first and last. */
export const turns: readonly ReviewTurn[] = texts.map((text, position) => ({
  id: turnId(position),
  position,
  speaker: position % 2 === 0 ? "client" : "supporter",
  text,
}));

export const suggestionIds = [idOf("suggestion", 1), idOf("suggestion", 2)];

export function contextWith(codebook: Codebook = builtInCodebook) {
  return reviewContext({ reviewId, turns, suggestionIds, codebook });
}

export const context = contextWith();

/** A span of a turn by the words in it. */
export function quoted(position: number, quote: string) {
  const span = findSpan(texts[position] ?? "", quote);
  if (span === null) throw new Error(`Turn ${position} does not say "${quote}".`);
  return { turnId: turnId(position), span, quote };
}

/** A span of premature advice in turn 3, changed as asked. */
export function advice(n: number, changes: Partial<Annotation> = {}): Annotation {
  return {
    id: idOf("annotation", n),
    tag: "advice_early",
    level: "span",
    ...quoted(3, "You should drop one."),
    evidence: null,
    severity: 1,
    confidence: null,
    note: "",
    betterReply: "",
    ...changes,
  };
}

/** A missed implicit cue of turn 0, on turn 1, changed as asked. */
export function missedCue(n: number, changes: Partial<Annotation> = {}): Annotation {
  return advice(n, {
    tag: "cue_implicit",
    level: "turn",
    turnId: turnId(1),
    span: null,
    quote: null,
    evidence: quoted(0, "nobody would notice"),
    ...changes,
  });
}

/** An event that waits, changed as asked. */
export function event(n: number, act: Act, changes: Partial<ReviewEvent> = {}): ReviewEvent {
  return {
    id: idOf("event", n),
    reviewId,
    seq: null,
    act,
    undoes: null,
    redoes: null,
    at: "2026-11-24T00:00:00.000Z",
    ...changes,
  };
}

export const adding = (annotation: Annotation): Act => ({ type: "annotation-added", annotation });
