import { codePointLength } from "../practice/span";
import type { ConversationTurn } from "../practice/turn";
import type { Cue } from "../simulator/cue";
import type { Evidence } from "./annotation";
import { type Codebook, type Scale, type Tag } from "./codebook";

/** A turn as a reviewer has it before them. */
export interface ReviewTurn extends ConversationTurn {
  id: string;
}

/** What acts are checked against: the session's turns, the suggestions shown in it, the codebook. */
export interface ReviewContext {
  reviewId: string;
  /** In order of position. */
  turns: readonly ReviewTurn[];
  turnById: ReadonlyMap<string, ReviewTurn>;
  suggestionIds: ReadonlySet<string>;
  tagByKey: ReadonlyMap<string, Tag>;
  scaleByKey: ReadonlyMap<string, Scale>;
}

/** Indexes what a review is checked against, once. `turns` may come in any order. */
export function reviewContext(facts: {
  reviewId: string;
  turns: readonly ReviewTurn[];
  suggestionIds: Iterable<string>;
  codebook: Codebook;
}): ReviewContext {
  const turns = [...facts.turns].sort((a, b) => a.position - b.position);
  return {
    reviewId: facts.reviewId,
    turns,
    turnById: new Map(turns.map((turn) => [turn.id, turn])),
    suggestionIds: new Set(facts.suggestionIds),
    tagByKey: new Map(facts.codebook.tags.map((tag) => [tag.key, tag])),
    scaleByKey: new Map(facts.codebook.scales.map((scale) => [scale.key, scale])),
  };
}

/**
 * The turn in which an answer to a cue was due: the next supporter turn after the cue's turn.
 * Null where the session ends before one, or the turn is unknown: then nothing was missed by anybody.
 */
export function dueTurn(context: ReviewContext, cueTurnId: string): ReviewTurn | null {
  const cueTurn = context.turnById.get(cueTurnId);
  if (cueTurn === undefined) return null;
  const after = (turn: ReviewTurn) =>
    turn.speaker === "supporter" && turn.position > cueTurn.position;
  return context.turns.find(after) ?? null;
}

/** A cue with the client turn that it is in. */
export interface PlacedCue extends Cue {
  turnId: string;
}

/**
 * The evidence to offer first when an absence is put on a supporter turn: the last given cue among
 * the client turns since the supporter spoke before, else the whole of the client turn just before
 * (blank turns are passed over). Null where the client said nothing yet. The caller passes only cues
 * that the reviewer may see.
 */
export function offeredEvidence(
  context: ReviewContext,
  supporterTurnId: string,
  cues: readonly PlacedCue[],
): Evidence | null {
  const turn = context.turnById.get(supporterTurnId);
  if (turn === undefined || turn.speaker !== "supporter") return null;
  const waiting = clientTurnsJustBefore(context, turn);
  for (const client of waiting) {
    const cue = cues
      .filter((each) => each.turnId === client.id)
      .sort(byPlace)
      .at(-1);
    if (cue === undefined) continue;
    const span = { start: cue.start, end: cue.end };
    return { turnId: client.id, span, quote: cue.quote };
  }
  const latest = waiting.find((client) => client.text.trim() !== "");
  if (latest === undefined) return null;
  const whole = { start: 0, end: codePointLength(latest.text) };
  return { turnId: latest.id, span: whole, quote: latest.text };
}

const byPlace = (a: Cue, b: Cue) => a.start - b.start || a.end - b.end;

/**
 * The client turns that a supporter turn answers, latest first. Where supporter turns follow one
 * another, the client's turns before the first of them.
 */
function clientTurnsJustBefore(context: ReviewContext, turn: ReviewTurn): ReviewTurn[] {
  const found: ReviewTurn[] = [];
  const earlier = context.turns.filter((each) => each.position < turn.position).reverse();
  for (const each of earlier) {
    if (each.speaker === "client") found.push(each);
    else if (found.length > 0) break;
  }
  return found;
}
