import { sliceSpan, type Span } from "../../practice/span";
import type { Evidence } from "../annotation";
import type { AnnotationLevel, Confidence, Severity } from "../codebook";
import type { ReviewTurn } from "../review-context";
import type { FoundCueIn } from "./exchange";

/** What a rule found, before it is an annotation. A severity below the tag's least is raised to it. */
export interface Mark {
  tag: string;
  level: AnnotationLevel;
  /** The supporter turn; null for a mark on the session. */
  turn: ReviewTurn | null;
  span: Span | null;
  evidence: Evidence | null;
  /** Null where nothing speaks for more than the tag's least. */
  severity: Severity | null;
  confidence: Confidence;
  /** Which rule found it, in a sentence for the reader. */
  reason: string;
}

interface Said {
  severity?: Severity;
  confidence?: Confidence;
  cue?: FoundCueIn;
}

/** The client's words that a mark answers to. */
export function evidenceOf({ turn, start, end, quote }: FoundCueIn): Evidence {
  return { turnId: turn.id, span: { start, end }, quote };
}

const rest = ({ severity, confidence, cue }: Said) => ({
  evidence: cue ? evidenceOf(cue) : null,
  severity: severity ?? null,
  confidence: confidence ?? ("low" as const),
});

/** A mark on words of a supporter turn. */
export function onSpan(
  turn: ReviewTurn,
  at: Span,
  tag: string,
  reason: string,
  said: Said = {},
): Mark {
  const span = { start: at.start, end: at.end };
  return { tag, level: "span", turn, span, reason, ...rest(said) };
}

/** A mark on a whole supporter turn. */
export function onTurn(turn: ReviewTurn, tag: string, reason: string, said: Said = {}): Mark {
  return { tag, level: "turn", turn, span: null, reason, ...rest(said) };
}

/** A mark on the session. */
export function onSession(tag: string, reason: string, said: Said = {}): Mark {
  return { tag, level: "session", turn: null, span: null, reason, ...rest(said) };
}

/** The words that a mark stands on; null where it is on a turn or the session. */
export function quoteOf({ turn, span }: Mark): string | null {
  return turn && span ? sliceSpan(turn.text, span) : null;
}
