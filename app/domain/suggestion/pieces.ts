import { specificStems, words } from "../simulator/lexeme";
import { sentences } from "../simulator/sentence";
import { keyWords } from "./phrases";
import { turned, verb } from "./turned";

/** Something the client said, as a reply can take it up. */
export interface Piece {
  /** The client's words, letter for letter; null where none are fit for quoting. */
  quote: string | null;
  /** Their sentence with you for I; null where it cannot be turned. */
  turned: string | null;
}

/** Longest sentence that is quoted whole, in words. Design choice. */
const longestQuoted = 9;
const shortestQuoted = 3;
/** Speaks to the supporter, or of the talk itself. */
const toSupporter =
  /[?!“”"]|\b(?:you|your|you're|sorry|lol|haha|idk|po|ok|okay|hello|hi|pls|please|don't (?:think|mention|tell|say|worry|ask)|typos?|offended|random|name's|my name|i do go on)\b|\bhere$|^(?:good )?(?:morning|afternoon|evening)\b/i;
/** What a client may name and a supporter never hands back: a diagnosis. */
const diagnosis = /\b(?:depress|disorder|ptsd|bipolar|diagnos)/i;
/** Dying is spoken of in its own replies, never taken up in passing. */
const ofDying =
  /\b(?:die|dying|dead|death|suicid\p{L}*|kill\p{L}*|alive|living any|wak(?:e|ing) up|not (?:to )?wake|harm|to be over|turn in at all)\b/iu;
/** What a sentence hangs on that is not in it. */
const hanging =
  /^(?:(?:though|because|cause|so|then|but|and|or|which|when|until|till|than|as|who|that|like|not|never|same|just|only|yes|yeah|no|well)\b|i (?:said|told|asked|wrote)\b)/i;
/** Speaks of the client, not of others. */
const ofSelf = /(?<![\p{L}'’])(?:i|i['’]?m|i['’]?ve|i['’]d|i['’]ll|me|my|myself)(?![\p{L}])/iu;

/** A whole sentence fit for quoting; null where it is long, speaks to the supporter or says nothing alone. */
function quoted(sentence: string): string | null {
  const whole = sentence.replace(/[.,;:…\s]+$/u, "");
  const length = words(whole).length;
  if (length < shortestQuoted || length > longestQuoted) return null;
  if (toSupporter.test(whole) || hanging.test(whole)) return null;
  if (!ofSelf.test(whole) && !verb.test(whole)) return null;
  return specificStems(whole).length > 0 ? whole : null;
}

/** Where a long sentence may end and still be one. */
const joint =
  /,? (?:and|but|so|because|cause|which|till|until) |, (?=\p{L}+ (?:of|in|on|at|up|out)\b)|[;:–—]/giu;
/** Fewest words that a part of a sentence has. Design choice. */
const shortestPart = 5;

/** A sentence turned around, or where it is long its beginning, up to the last joint that leaves a sentence. */
function turnedStart(sentence: string): string | null {
  const whole = turned(sentence);
  if (whole !== null) return whole;
  const ends = [...sentence.matchAll(joint)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const start = sentence.slice(0, end);
    const part = words(start).length >= shortestPart ? turned(start) : null;
    if (part !== null) return part;
  }
  return null;
}

/** Whether there is anything in a piece to take up. */
export const hasWords = ({ quote, turned }: Piece) => quote !== null || turned !== null;

/** What a cue's words give. */
export function pieceOfCue(quote: string, about: readonly string[]): Piece {
  return { quote: quoted(quote) ?? keyWords(quote, about), turned: turnedStart(quote) };
}

/**
 * What the last message told, fit to be taken up: the sentences that show the cue in `focus` first, then
 * those that speak of the client, then those of others, each from the last one back.
 */
export function piecesOf(told: readonly string[], focus: string | null): Piece[] {
  const all = told
    .flatMap(sentences)
    .filter((sentence) => !diagnosis.test(sentence) && !ofDying.test(sentence))
    .filter((sentence) => specificStems(sentence).length > 0)
    .reverse();
  const rank = (sentence: string) =>
    focus !== null && sentence.includes(focus) ? 0 : ofSelf.test(sentence) ? 1 : 2;
  return all
    .sort((a, b) => rank(a) - rank(b))
    .map((sentence) => ({ quote: quoted(sentence), turned: turnedStart(sentence) }))
    .filter(hasWords);
}
