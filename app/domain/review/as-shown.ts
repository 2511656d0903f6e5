import { sliceSpan, spanQuotes, type Span } from "../practice/span";
import type { Act } from "./act";
import type { Annotation } from "./annotation";

/** What a turn says as it is shown, by the turn's id; undefined where the turn is not known. */
export type ShownTexts = (turnId: string) => string | undefined;

/** An annotation whose quotes read as their turns are shown: what was hidden since is hidden in them. */
export function annotationAsShown(annotation: Annotation, textOf: ShownTexts): Annotation {
  const { turnId, span, evidence } = annotation;
  const text = textOf(turnId ?? "");
  const cue = textOf(evidence?.turnId ?? "");
  return {
    ...annotation,
    quote: span && text !== undefined ? sliceSpan(text, span) : annotation.quote,
    evidence:
      evidence && cue !== undefined
        ? { ...evidence, quote: sliceSpan(cue, evidence.span) }
        : evidence,
  };
}

/** A turn of which something is hidden, in the words that were said and as it is shown. */
export interface HiddenTurn {
  id: string;
  position: number;
  said: string;
  shown: string;
}

/**
 * An act in which nothing is quoted that is hidden now. A change need not name its turn, so a quote is
 * known by its place and words.
 */
export function actAsShown(act: Act, hidden: readonly HiddenTurn[]): Act {
  if (hidden.length === 0) return act;
  if (act.type === "annotation-added") {
    const texts = new Map(hidden.map((turn) => [turn.id, turn.shown]));
    return { ...act, annotation: annotationAsShown(act.annotation, (id) => texts.get(id)) };
  }
  if (act.type !== "annotation-changed") return act;
  const { span, quote, evidence } = act.patch;
  const shown = (words: string, place: Span) => {
    const from = hidden.find((turn) => spanQuotes(turn.said, place, words));
    return from ? sliceSpan(from.shown, place) : words;
  };
  return {
    ...act,
    patch: {
      ...act.patch,
      ...(quote && span ? { quote: shown(quote, span) } : {}),
      ...(evidence
        ? { evidence: { ...evidence, quote: shown(evidence.quote, evidence.span) } }
        : {}),
    },
  };
}
