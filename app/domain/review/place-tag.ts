import { codePointLength, sliceSpan, type Span } from "../practice/span";
import type { Annotation, Evidence } from "./annotation";
import { type AnnotationLevel, type Tag } from "./codebook";
import { trimSpan } from "./marking";
import {
  dueTurn,
  offeredEvidence,
  type PlacedCue,
  type ReviewContext,
  type ReviewTurn,
} from "./review-context";

/** What a reviewer has before them when they put a tag on. */
export interface Hand {
  turnId: string;
  /** Selected words of that turn, or null. */
  span: Span | null;
  /** The cues that this reviewer may see. */
  cues: readonly PlacedCue[];
}

/** Why a tag cannot be put on what is in hand. */
export const placeRefusals = ["supporter-turn-needed", "no-answer-due", "no-client-words"] as const;
export type PlaceRefusal = (typeof placeRefusals)[number];

const sentences: Record<PlaceRefusal, string> = {
  "supporter-turn-needed": "Tags go on the supporter’s turns. Step to one first.",
  "no-answer-due": "The session ends before an answer to these words was due.",
  "no-client-words": "The client has said nothing yet that could be missed here.",
};

/** The reason in words; in a peer's review of their own session the supporter's turns are theirs. */
export const placeRefusalSentence = (reason: PlaceRefusal, isOwn: boolean): string =>
  reason === "supporter-turn-needed" && isOwn
    ? "Tags go on your turns. Step to one first."
    : sentences[reason];

export type Placed = { ok: true; annotation: Annotation } | { ok: false; reason: PlaceRefusal };

const no = (reason: PlaceRefusal): Placed => ({ ok: false, reason });

/**
 * The annotation that a tag makes of what is in hand. On a supporter turn: on the selected words,
 * else on the turn, else (a tag for words alone) on all of its words; an absence gets the evidence
 * that is offered first. On a client turn only an absence can be put on: its evidence is the selected
 * words, else what is offered, and it stands where the answer was due. Neither severity
 * nor confidence is said: a severity that stood there already would pull judgements towards it.
 */
export function placeTag(context: ReviewContext, tag: Tag, id: string, hand: Hand): Placed {
  const turn = context.turnById.get(hand.turnId);
  if (turn === undefined) return no("supporter-turn-needed");
  if (turn.speaker === "client") return placeFromClient(context, tag, id, turn, hand);
  const evidence = tag.absence ? offeredEvidence(context, turn.id, hand.cues) : null;
  if (tag.absence && evidence === null) return no("no-client-words");
  return {
    ok: true,
    annotation: { ...blank(tag, id), ...placeOn(tag, turn, hand.span), evidence },
  };
}

/** A tag put on the session as a whole; its levels must allow it. */
export function placeOnSession(tag: Tag, id: string): Annotation {
  return { ...blank(tag, id), level: "session" };
}

function placeFromClient(
  context: ReviewContext,
  tag: Tag,
  id: string,
  client: ReviewTurn,
  hand: Hand,
): Placed {
  if (!tag.absence) return no("supporter-turn-needed");
  const due = dueTurn(context, client.id);
  if (due === null) return no("no-answer-due");
  const evidence = evidenceIn(client, hand.span) ?? offeredEvidence(context, due.id, hand.cues);
  if (evidence === null) return no("no-client-words");
  return { ok: true, annotation: { ...blank(tag, id), ...placeOn(tag, due, null), evidence } };
}

/** The selected words of a client turn as evidence; null without a selection. */
export function evidenceIn(client: ReviewTurn, span: Span | null): Evidence | null {
  if (span === null) return null;
  return { turnId: client.id, span, quote: sliceSpan(client.text, span) };
}

function blank(tag: Tag, id: string): Annotation {
  return {
    id,
    tag: tag.key,
    level: "turn",
    turnId: null,
    span: null,
    quote: null,
    evidence: null,
    severity: null,
    confidence: null,
    note: "",
    betterReply: "",
  };
}

type Place = Pick<Annotation, "level" | "turnId" | "span" | "quote">;

function levelOn(tag: Tag, span: Span | null): AnnotationLevel {
  if (span !== null && tag.levels.includes("span")) return "span";
  if (tag.levels.includes("turn")) return "turn";
  return tag.levels.includes("span") ? "span" : "session";
}

function placeOn(tag: Tag, turn: ReviewTurn, selected: Span | null): Place {
  const level = levelOn(tag, selected);
  if (level === "session") return { level, turnId: null, span: null, quote: null };
  if (level === "turn") return { level, turnId: turn.id, span: null, quote: null };
  const whole = { start: 0, end: codePointLength(turn.text) };
  const span = selected ?? trimSpan(turn.text, whole) ?? whole;
  return { level, turnId: turn.id, span, quote: sliceSpan(turn.text, span) };
}
