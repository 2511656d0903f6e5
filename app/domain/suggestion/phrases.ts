import { literally } from "../wording/literally";
import { remembered } from "../wording/remembered";

/** With its first letter as a capital. */
export function capital(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/** Longest quotation of a client in a reply, in words. Design choice: a quotation is a touch, not a copy. */
const longestQuote = 5;
/** Shortest piece of a longer quotation that still says something, in words. Design choice. */
const shortestQuote = 3;

/** A piece that begins so hangs on what stood before it. */
const hangingStart =
  /^(?:though|because|cause|so|then|but|and|or|which|when|until|till|than|as|who|that|like)\b/iu;

const length = (part: string) => part.split(/\s+/).length;

/**
 * The client's words fit for quoting: without end marks, cut at a comma or dash where they are
 * long. Null where nothing short enough is left; always a literal part of `quote`.
 */
export function quotable(quote: string): string | null {
  const whole = quote.replace(/[.,!?…\s]+$/u, "");
  const parts = [whole, ...whole.split(/\s*(?:[.,;:!?…—–]| - )\s*/u)];
  const fitting = parts
    .filter((part) => !hangingStart.test(part))
    .filter((part) => length(part) >= shortestQuote && length(part) <= longestQuote)
    .sort((a, b) => length(b) - length(a))[0];
  return fitting ?? (whole !== "" && length(whole) < shortestQuote ? whole : null);
}

/** Longest stretch that a few words may be cut from, in words: of more, no part stands for the whole. Design choice. */
const longestSource = 12;
/** A single word fit for quoting alone says how something is; a thing or a person does not. */
const quality =
  /^(?!(?:every|some|any|no)(?:thing|body)$|(?:thing|evening|morning|mourning|family|body|baby|money|driving|driveway|being|bed|city|day|today|wedding|ceiling|young|children|kitchen|often|when|even|then|women|men)$)(?:\p{L}{2,}(?:ing|ed|y|less|ful|ous|en)|numb|sad|off|weird|mad|lost|alone|stuck|flat|nothing|useless|wrong|spent|burnt|cooked|ashamed|shame|fraud|failure|trapped|invisible|bad|worst|hurt)$/u;
/** Words with which a piece of a sentence can stand alone. */
const standing =
  /^(?:i|i'm|i've|can't|couldn't|cannot|not|no|too|so|nothing|feel|keep|stop|let)\b/u;

/** A last word that leaves a piece open. */
const openEnd = /\s(?:on|in|at|of|to|for|with|from|the|a|an|my|and|or|but)$/iu;

/** Whether a few words of a longer sentence say something by themselves. */
function standsAlone(piece: string): boolean {
  if (openEnd.test(piece)) return false;
  const all = piece.toLowerCase().split(/\s+/);
  if (all.some((word) => quality.test(word))) return true;
  return all.length > 1 && standing.test(piece.toLowerCase());
}

/** Longest quotation that is left whole, in words: a part of it may say the opposite. Design choice. */
const longestWhole = 7;
/** A denial before a piece turns its meaning round. */
const denied = /\b(?:not|never|no|nobody|nothing|without|hardly|\w+n['’]t|cannot)\b/u;

/** A phrase as it stands in a text, whole words only. */
const literal = remembered((phrase): RegExp => {
  return new RegExp(
    `(?<![\\p{L}\\p{N}'’])${literally(phrase.toLowerCase())}(?![\\p{L}\\p{N}'’])`,
    "u",
  );
});

/**
 * The few words of a quotation that carry it: the longest of `about` that stands in it letter for
 * letter, whole words only; else what `quotable` leaves of a short one. Null where neither is there.
 */
export function keyWords(quote: string, about: readonly string[]): string | null {
  const whole = quote.replace(/[.,!?…\s]+$/u, "");
  if (length(whole) >= shortestQuote && length(whole) <= longestWhole && !hangingStart.test(whole))
    return whole;
  const lower = quote.toLowerCase();
  const found = [...about]
    .filter((phrase) => lower.includes(phrase.toLowerCase()) && length(phrase) <= longestQuote)
    .sort((a, b) => b.length - a.length)
    .flatMap((phrase) => {
      const match = literal(phrase).exec(lower);
      if (match === null || denied.test(lower.slice(0, match.index))) return [];
      return [quote.slice(match.index, match.index + match[0].length)];
    })
    .find(standsAlone);
  return found ?? (length(quote) > longestSource ? null : quotable(quote));
}
