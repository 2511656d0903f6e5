import { codePointLength, findSpan } from "../../practice/span";
import { screenGenerated } from "../../practice/safety/generated";
import type { Evidence } from "../annotation";
import type { AnnotationLevel, Confidence, Severity } from "../codebook";
import type { ReviewContext, ReviewTurn } from "../review-context";
import { tagFor } from "./findings";
import type { Mark } from "./mark";
import type { DropReason } from "./reviewer";

/** Words that a model copied from a turn; `occurrence` counts from 1 where they stand there several times. */
export interface NamedQuote {
  turn: number;
  quote: string;
  occurrence: number;
}

/** A mark as a model names it. Nothing of it is believed before it is found in the transcript. */
export interface NamedMark {
  tag: string;
  level: AnnotationLevel;
  /** Position of the supporter turn; null on the session. */
  turn: number | null;
  /** Copied from the turn; null unless the level is a span. */
  quote: string | null;
  occurrence: number;
  evidence: NamedQuote | null;
  severity: Severity | null;
  confidence: Confidence;
  reason: string;
}

/** What a model named in one part of a transcript. */
export interface NamedPart {
  /** The turns that it was shown. */
  turns: readonly ReviewTurn[];
  marks: readonly NamedMark[];
}

/** Stands for a reason that may not be shown. */
export const reasonHeldBack = "The reason that the model gave is held back.";
/** Longest reason that is kept, in code points. */
const longestReason = 600;

interface Grounded {
  mark: Mark;
  part: number;
}

/**
 * The marks whose words stand in the transcript, in the order named, and for every other one why it is
 * left out. A mark that two overlapping parts name is one mark and no fault. Marks on the session are
 * taken from the last part, which was told those of the parts before it.
 */
export function groundedMarks(
  parts: readonly NamedPart[],
  context: ReviewContext,
): (Mark | DropReason)[] {
  const found: Grounded[] = [];
  const left: DropReason[] = [];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    for (const named of part.marks) {
      if (named.level === "session" && !isLast) continue;
      const mark = ground(named, part.turns, context);
      if (typeof mark === "string") left.push(mark);
      else if (found.some((other) => other.part === index && isSame(other.mark, mark)))
        left.push("repeated");
      else if (!found.some((other) => other.part !== index && meets(other.mark, mark)))
        found.push({ mark, part: index });
    }
  }
  const marks = found.map(({ mark }) => withReason(mark));
  const heldBack = marks.filter(({ reason }) => reason === reasonHeldBack);
  return [...marks, ...left, ...heldBack.map((): DropReason => "reason-held-back")];
}

function ground(
  named: NamedMark,
  turns: readonly ReviewTurn[],
  context: ReviewContext,
): Mark | DropReason {
  const tag = tagFor(named, context);
  if (typeof tag === "string") return tag;
  const { level, severity, confidence, reason } = named;
  const at = level === "session" ? null : placeOf(named, turns);
  if (typeof at === "string") return at;
  const seen = level === "session" ? context.turns : turns;
  const evidence = named.evidence && evidenceOf(named.evidence, seen);
  if (typeof evidence === "string") return evidence;
  if (evidence === null && tag.absence) return "evidence-missing";
  const { turn, span } = at ?? { turn: null, span: null };
  return { tag: tag.key, level, turn, span, evidence, severity, confidence, reason };
}

function placeOf(
  { level, turn: position, quote, occurrence }: NamedMark,
  turns: readonly ReviewTurn[],
): Pick<Mark, "turn" | "span"> | DropReason {
  const turn = turns.find((each) => each.position === position);
  if (turn === undefined) return "turn-unknown";
  if (turn.speaker !== "supporter") return "wrong-speaker";
  if (level === "turn") return { turn, span: null };
  const span = spanOf(turn, quote ?? "", occurrence);
  return span === null ? "quote-not-found" : { turn, span };
}

function evidenceOf(named: NamedQuote, turns: readonly ReviewTurn[]): Evidence | DropReason {
  const { turn: position, quote, occurrence } = named;
  const turn = turns.find((each) => each.position === position);
  if (turn === undefined) return "turn-unknown";
  if (turn.speaker !== "client") return "wrong-speaker";
  const span = spanOf(turn, quote, occurrence);
  return span === null ? "quote-not-found" : { turnId: turn.id, span, quote };
}

const spanOf = ({ text }: ReviewTurn, quote: string, occurrence: number) =>
  quote.trim() === "" ? null : findSpan(text, quote, occurrence);

function isSamePlace(a: Mark, b: Mark): boolean {
  return a.tag === b.tag && a.level === b.level && a.turn?.id === b.turn?.id;
}

function isSame(a: Mark, b: Mark): boolean {
  return isSamePlace(a, b) && a.span?.start === b.span?.start && a.span?.end === b.span?.end;
}

/** True where two parts mean the same mark, also where they quote it with another beginning or end. */
function meets(a: Mark, b: Mark): boolean {
  if (!isSamePlace(a, b)) return false;
  if (a.span === null || b.span === null) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

function withReason(mark: Mark): Mark {
  const reason = mark.reason.trim();
  if (!screenGenerated(reason).safe) return { ...mark, reason: reasonHeldBack };
  if (codePointLength(reason) <= longestReason) return { ...mark, reason };
  const cut = Array.from(reason).slice(0, longestReason - 1);
  return { ...mark, reason: `${cut.join("")}…` };
}
