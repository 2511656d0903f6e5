import { hasPhrase, specificStems, stems, words } from "../simulator/lexeme";
import { sentences } from "../simulator/sentence";
import { keyWords } from "./phrases";
import { asTheyTellThemselves, blames, withoutCertainty } from "./self-blame";
import { startsAsSentence, turned, verb } from "./turned";

/** Something the client said, as a reply can take it up. */
export interface Piece {
  /** The client's words, letter for letter; null where none are fit for quoting. */
  quote: string | null;
  /** Their sentence with you for I; null where it cannot be turned. */
  turned: string | null;
}

/** Longest sentence that is quoted whole, in words. Design choice. */
const longestQuoted = 10;
const shortestQuoted = 3;
/** Speaks to the supporter, or of the talk itself. */
const toSupporter =
  /[?!“”"]|\b(?:you|your|you're|sorry|lol|haha|idk|po|ok|okay|hello|hi|pls|please|don't (?:think|mention|tell|say|worry|ask)|typos?|offended|random|name's|my name|i do go on|sir|madam|dear|mate|bro|dude)\b|\bhere$|^(?:good )?(?:morning|afternoon|evening)\b/i;
/** What a client may name and a supporter never hands back: a diagnosis. */
const diagnosis = /\b(?:depress|disorder|ptsd|bipolar|diagnos)/i;
/** Dying is spoken of in its own replies, never taken up in passing. */
export const ofDying =
  /\b(?:die|dying|dead|death|suicid\p{L}*|kill\p{L}*|alive|living any|wak(?:e|ing) up|not (?:to )?wake|harm|to be over|turn in at all)\b/iu;
/** What a sentence hangs on that is not in it. */
const hanging =
  /^(?:(?:though|because|cause|so|then|but|and|or|which|when|until|till|than|as|who|that|like|not|never|same|just|only|yes|yeah|no|well)\b|i (?:said|told|asked|wrote|thought|guess|suppose|know)\b|i (?:do|did|have|am|was|would|can|will)(?:n['’]?t| not)?,? ?(?:aye|yes|yeah|though|too|so|all right)?$)/i;
/** Speaks of the client, not of others. */
const ofSelf = /(?<![\p{L}'’])(?:i|i['’]?m|i['’]?ve|i['’]d|i['’]ll|me|my|myself)(?![\p{L}])/iu;

/** A word that a message begins with before it says anything. */
const filler =
  /^(?:(?:what i mean is,?|i meant(?: this)?:?|it means|i mean|um+|uh|eh|ya|yeah|yes|no(?=,)|well|honestly|ok|okay|oh|so|and|but|just|anyway|look)[ ,]+)+/i;
/** Words of distress, of absence, of never: a sentence with one says how it is. */
const ofWeight =
  /\b(?:alone|lonel\p{L}*|scar(?:ed|y)|afraid|worr\p{L}*|panic\p{L}*|cry|cried|crying|tired|exhaust\p{L}*|sle(?:ep|pt)\p{L}*|awake|empty|nothing|nobody|no one|none|never|can't|cannot|couldn't|can not|won't|wouldn't|wrong|worst|worse|bad|hates?|hated|angry|furious|shout\p{L}*|scream\p{L}*|yell\p{L}*|sham\p{L}*|guilt\p{L}*|miss|missing|missed|lost|los(?:e|ing)|hurts?|pain|heavy|hid(?:e|es|ing)?|hidden|pretend\p{L}*|fake|quiet|silen\p{L}*|dark|cold|stuck|trapped|fail\p{L}*|useless|burden|weight|weird|fraud|ghost|invisible|stranger|without|stop(?:s|ped)?|enough|too much|shak\p{L}*|numb|tight|broke\p{L}*|break|gone|left me|leave|leaving|alive|feel|felt|feels|anymore|any more|no longer)\b/iu;
/** Times, ages and places: true, and seldom what a message is about. */
const ofRecord =
  /\b(?:\d+|o'clock|years? old|born in|lives? in|called|named|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)[- ]?(?:\p{L}+ )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|sleeps|times))\b/iu;
/** Speaks of the client as the one who does or feels. */
const asSubject = /(?<![\p{L}'’])(?:i|i['’]?m|i['’]?ve|i['’]d|i['’]ll|myself)(?![\p{L}'’])/iu;

const trimmed = (text: string) =>
  text
    .trim()
    .replace(filler, "")
    .replace(/[.,;:–—…\s]+$/u, "");

/** Whether a text holds words of content, or of how it is. */
const saysSomething = (text: string, most: number) =>
  specificStems(text).length > most || ofWeight.test(text);

/** Whether the client said words as a sentence of their own. */
export type IsWhole = (text: string) => boolean;

/** Whether words stand as a quotation: a clause of their own, or all that was said between two end marks. */
export const standsAsQuotation = (text: string, isWhole: IsWhole): boolean =>
  isWhole(text) || (startsAsSentence(text) && verb.test(text));

/** Words that may be quoted as they stand; null where they are too few or many, speak to the supporter or say nothing alone. */
function quoted(text: string, isCue: boolean, isWhole: IsWhole): string | null {
  const whole = trimmed(text);
  const length = words(whole).length;
  if (length < shortestQuoted || length > longestQuoted || toSupporter.test(whole)) return null;
  if (isCue && !standsAsQuotation(whole, isWhole)) return null;
  if (!isCue && (hanging.test(whole) || !(ofSelf.test(whole) || verb.test(whole)))) return null;
  return saysSomething(whole, 0) ? whole : null;
}

/** Where a long sentence may be parted: before another statement, at a mark, or before a place or time. */
const joint =
  /,? (?:and|but|so|because|cause|till|until|while) (?=(?:then |now )?(?:i|i'm|i've|i'd|he|he's|she|she's|it|it's|they|they're|we|that|there's|there was|there|nobody|no one|everyone|the|my) )|, (?=(?:i|i'm|i've|i'd|he|he's|she|she's|it|it's|they|they're|we|that|that's|there's|there|nobody|no one)\b)|, (?=\p{L}+ (?:of|in|on|at|up|out)\b)|[;:–—]| - /giu;

/** Stretches of a sentence from one joint to another, the whole first, then the longer, then the later ones. */
function stretches(sentence: string): string[] {
  const joints = [...sentence.matchAll(joint)];
  const starts = [0, ...joints.map((at) => at.index + at[0].length)];
  const ends = [...joints.map(({ index }) => index), sentence.length];
  return starts
    .flatMap((start, from) =>
      ends.slice(from).map((end, more) => ({ start, end, parts: more + 1 })),
    )
    .sort((a, b) => b.parts - a.parts || b.start - a.start)
    .map(({ start, end }) => sentence.slice(start, end));
}

const turnedTo = (text: string) => turned(withoutCertainty(trimmed(text)));

/** Whether words, quoted bare, would hand a self-blame back as if it were so. */
const isSelfBlame = (text: string) => blames(turnedTo(text) ?? "");

/** Fewest words that a part of a sentence has. Design choice. */
const shortestPart = 5;
/** Parts of a sentence that are tried. Design choice. */
const mostStretches = 8;

/** A sentence as it can be taken up: whole, or where it is long the stretch of it that stands alone. */
function pieceOf(sentence: string, isCue: boolean, isWhole: IsWhole = () => true): Piece {
  const [whole = sentence, ...parts] = stretches(sentence).slice(0, mostStretches);
  const standing = parts
    .filter((part) => words(part).length >= shortestPart && startsAsSentence(part))
    .sort((a, b) => weight(b) - weight(a));
  const first = (of: (text: string) => string | null) => {
    for (const text of [whole, ...standing]) {
      const found = of(text);
      if (found !== null) return found;
    }
    return null;
  };
  const given = first(turnedTo);
  return {
    quote: first((text) => (isSelfBlame(text) ? null : quoted(text, isCue, isWhole))),
    turned: given === null ? null : asTheyTellThemselves(given),
  };
}

/** A piece come back to later: one word alone, out of its moment, is held up to the client and not given back. */
export const withoutSingleWord = (piece: Piece): Piece =>
  piece.quote !== null && words(piece.quote).length === 1 ? { ...piece, quote: null } : piece;

/** Whether there is anything in a piece to take up. */
export const hasWords = ({ quote, turned }: Piece) => quote !== null || turned !== null;

/** How many of a cue's own words a sentence holds. */
function nearness(sentence: string, about: readonly string[]): number {
  const among = stems(sentence);
  return about.filter((phrase) => hasPhrase(among, stems(phrase))).length;
}

/** Fewest words that are cut from a sentence to stand for it; what was said whole may be shorter. Design choice. */
const shortestCut = 4;

/**
 * What a cue's words give, nothing where they are of dying and that is not the matter: its sentences, those first
 * that say what it is about, then the few words that carry it, where they stand as a quotation.
 */
export function piecesOfCue(
  quote: string,
  about: readonly string[],
  mayDie: boolean,
  isWhole: IsWhole = () => true,
): Piece[] {
  if (!mayDie && ofDying.test(quote)) return [];
  const near = sentences(quote)
    .map((sentence) => ({ sentence, near: nearness(sentence, about) }))
    .reverse()
    .sort((a, b) => b.near - a.near || weight(b.sentence) - weight(a.sentence))
    .map(({ sentence }) => pieceOf(sentence, true, isWhole));
  const key = keyWords(quote, about);
  const isUnfit =
    key === null ||
    (words(key).length < shortestCut && !isWhole(key)) ||
    toSupporter.test(key) ||
    isSelfBlame(key) ||
    !standsAsQuotation(key, isWhole);
  const few = isUnfit ? [] : [{ quote: trimmed(key), turned: null }];
  const all = [...near, ...few].filter(hasWords);
  return all.filter(
    (one, at) =>
      all.findIndex((other) => other.quote === one.quote && other.turned === one.turned) === at,
  );
}

/** How much a sentence says of how it is for the client; 0 where it only tells of people, times and things. */
function weight(sentence: string): number {
  const feels = ofWeight.test(sentence) ? 2 : 0;
  const own = asSubject.test(sentence) ? 1 : 0;
  if (ofRecord.test(sentence) && feels === 0) return 0;
  return feels + own;
}

/** From here on a sentence says how it is; below it only tells of the day. */
const heavyEnough = 2;

/** Which sentences of a message are taken: those that say how it is, those that do not, or all. */
export type Told = "heavy" | "light" | "all";

const isTaken: Record<Told, (weight: number) => boolean> = {
  heavy: (weight) => weight >= heavyEnough,
  light: (weight) => weight > 0 && weight < heavyEnough,
  all: () => true,
};

/**
 * What a message told, beside the words of a cue, fit to be taken up: what says most of how it is first, the
 * later before the earlier; of all of it the last first.
 */
export function piecesOf(told: readonly string[], focus: string | null, which: Told): Piece[] {
  return told
    .flatMap(sentences)
    .filter((sentence) => !diagnosis.test(sentence) && !ofDying.test(sentence))
    .filter((sentence) => focus === null || !(sentence.includes(focus) || focus.includes(sentence)))
    .filter((sentence) => saysSomething(sentence, 1))
    .reverse()
    .map((sentence) => ({ sentence, weight: which === "all" ? 1 : weight(sentence) }))
    .filter(({ weight }) => isTaken[which](weight))
    .sort((a, b) => b.weight - a.weight)
    .map(({ sentence }) => pieceOf(sentence, false))
    .filter(hasWords);
}
