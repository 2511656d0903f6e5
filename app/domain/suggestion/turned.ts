import { words } from "../simulator/lexeme";

/** Longest sentence of the client's that is handed back whole, in words. Design choice. */
const longestTurned = 13;
const shortestTurned = 3;

const startsWithI = /^(?:i|i'm|i've|i'd|i'll|my) /i;
/** What cannot be turned around without knowing more: others addressed, a question, a remark on the telling. */
const unturnable =
  /\b(?:you|your|we|us|our|idk|lol|haha|pls|po|sir|dear|this number|here)\b|\b(?:all right|ok|right)$|\bonly a\b|\bjust a (?:bit|little)\b|^i thought,|[?!"“”…]|\.\.|\. /i;
const hesitant =
  /^i (?:think|guess|mean|know|suppose|feel like|said|wrote|don't know|dunno|just wanted)\b/i;

const exchanged: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "i'm": "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    i: "you",
    me: "you",
    my: "your",
    mine: "yours",
    myself: "yourself",
  }),
);

/**
 * The client's sentence with you for I, to be put after "so" or "it sounds like": "i can't keep my
 * head above water" gives "you can't keep your head above water". Null where that would not be a
 * sentence, or would say something else than was said.
 */
export function turned(quote: string): string | null {
  const plain = quote
    .replace(/’/g, "'")
    .replace(/[.,;:\s]+$/u, "")
    .trim();
  const length = words(plain).length;
  if (!startsWithI.test(plain) || unturnable.test(plain) || hesitant.test(plain)) return null;
  if (length < shortestTurned || length > longestTurned) return null;
  const said = plain
    .replace(/\b(?:I|i) am\b/g, "you are")
    .replace(/\b(?:I|i) was(n't)?\b/g, "you were$1")
    .replace(/\bam (?:I|i)\b/g, "are you")
    .replace(/\bwas(n't)? (?:I|i)\b/g, "were$1 you");
  const done = said.replace(
    /(?<![\p{L}'])(?:i'm|i've|i'd|i'll|i|me|my|mine|myself)(?![\p{L}'])/giu,
    (word) => exchanged.get(word.toLowerCase()) ?? word,
  );
  return done.charAt(0).toLowerCase() + done.slice(1);
}
