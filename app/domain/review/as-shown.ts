import { coverWords, hiddenWords } from "../practice/hidden-words";
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

/** What is hidden in a session: its turns, and the words that nothing written of it shows. */
export interface Hidden {
  turns: readonly HiddenTurn[];
  words: readonly string[];
}

/** What these turns of one session hide. */
export function hiddenIn(turns: readonly HiddenTurn[]): Hidden {
  return { turns, words: turns.flatMap(({ said, shown }) => hiddenWords(said, shown)) };
}

/** An annotation whose own words, its note and its better reply, tell none that are hidden. */
export function coverAnnotation(annotation: Annotation, words: readonly string[]): Annotation {
  if (words.length === 0) return annotation;
  const { note, betterReply } = annotation;
  return {
    ...annotation,
    note: coverWords(note, words),
    betterReply: coverWords(betterReply, words),
  };
}

/**
 * An act in which nothing is quoted or said that is hidden now. A change need not name its turn, so a
 * quote is known by its place and words.
 */
export function actAsShown(act: Act, { turns: hidden, words: covered }: Hidden): Act {
  if (hidden.length === 0) return act;
  if (act.type === "annotation-added") {
    const texts = new Map(hidden.map((turn) => [turn.id, turn.shown]));
    const annotation = annotationAsShown(act.annotation, (id) => texts.get(id));
    return { ...act, annotation: coverAnnotation(annotation, covered) };
  }
  if (act.type !== "annotation-changed") return act;
  const { span, quote, evidence, note, betterReply } = act.patch;
  const shown = (words: string, place: Span) => {
    const from = hidden.find((turn) => spanQuotes(turn.said, place, words));
    return from ? sliceSpan(from.shown, place) : words;
  };
  return {
    ...act,
    patch: {
      ...act.patch,
      ...(note === undefined ? {} : { note: coverWords(note, covered) }),
      ...(betterReply === undefined ? {} : { betterReply: coverWords(betterReply, covered) }),
      ...(quote && span ? { quote: shown(quote, span) } : {}),
      ...(evidence
        ? { evidence: { ...evidence, quote: shown(evidence.quote, evidence.span) } }
        : {}),
    },
  };
}
