import type { Span } from "../practice/span";
import { stepsOf } from "./marking";

/** The letters of the labels, those under resting fingers first. */
const letters = [..."asdfghjklqwertyuiopzxcvbnm"];

/**
 * Labels that can be typed, none the beginning of another: one letter each as far as those go, else two.
 * Words beyond the last label have none and are reached from another one, word by word.
 */
function labelsFor(count: number): string[] {
  const pairs = () => letters.flatMap((first) => letters.map((second) => first + second));
  return (count <= letters.length ? letters : pairs()).slice(0, count);
}

/** A selection that is being made by label: first the word that it begins with, then the one that ends it. */
export interface WordPick {
  /** In code points, as the selection steps through them. */
  words: readonly Span[];
  /** One a word, as many as there are. */
  labels: readonly string[];
  /** What is typed of a label so far. */
  typed: string;
  /** The word that was named first. */
  first: Span | null;
}

/** Begins a selection by label; null for a text without words. */
export function pickWords(text: string): WordPick | null {
  const words = stepsOf(text);
  if (words.length === 0) return null;
  return { words, labels: labelsFor(words.length), typed: "", first: null };
}

/**
 * What a key is while words are selected by label: part of a label, the end of the selection, whether a
 * word is named yet or not, or neither.
 */
export function keyInPick(chord: string): "letter" | "end" | "other" {
  if (/^[a-z]$/.test(chord)) return "letter";
  return chord === "Escape" || chord === "Enter" ? "end" : "other";
}

/** What a letter came to: what is selected by now, and what is still to be named; null where nothing is. */
export interface WordPicked {
  pick: WordPick | null;
  span: Span | null;
}

/**
 * Types one letter of a label. The first word named is the selection until the second one is, in whatever
 * order they stand; one named twice is a selection of one word. Letters that begin no label are let go.
 */
export function typeLabel(pick: WordPick, letter: string): WordPicked {
  const { words, labels, first } = pick;
  const typed = pick.typed + letter;
  const word = words[labels.indexOf(typed)];
  if (word === undefined) {
    const begins = labels.some((label) => label.startsWith(typed));
    return { pick: { ...pick, typed: begins ? typed : "" }, span: first };
  }
  if (first === null) return { pick: { ...pick, typed: "", first: word }, span: word };
  const start = Math.min(first.start, word.start);
  return { pick: null, span: { start, end: Math.max(first.end, word.end) } };
}

/** The words that can still be meant, each with its label. */
export function labelledWords({ words, labels, typed }: WordPick): (Span & { label: string })[] {
  return words.flatMap((word, index) => {
    const label = labels[index];
    return label?.startsWith(typed) ? [{ ...word, label }] : [];
  });
}
