import { matchesAny } from "./pattern";
import { asksAboutRisk } from "./risk";

const children = "baby|babies|child|children|kids?|little one|son|daughter|boy|girl";
const which = "(?:(?:the|your|this|that) )?(?:\\w+ )?";
const child = `${which}(?:${children})\\b`;
const childOrThem = `${which}(?:${children}|him|her|them)\\b`;
const anybody =
  "(?:any(?:one|body)|some(?:one|body)|others|(?:other )?people|your (?:\\w+ )?(?:wife|husband|partner|mother|mum|father|dad|family|boss|manager|ex))\\b";
/** Somebody who is hurt, not their feelings, nor something of theirs. */
const somebody = `(?:${anybody}|${childOrThem})(?!['’]s| (?:feelings?|pride|chances?|career|reputation|trust)\\b)`;
/** Between the client and what they might do, where nobody else comes in between. */
const own =
  "(?:(?!(?:he|she|they|it|that|this|who|someone|somebody|anyone|anybody|him|them|your|his|her|the)\\b)\\w+ ){0,5}?";
const little = "(?:even |ever |really |maybe |just )?";
/** Hurt by what is said or decided is no harm done to somebody; a baby is hurt by neither. */
const bodily =
  "(?!(?<!\\b(?:baby|babies|little one))(?: (?:else|too|back|again))* (?:by (?:not )?(?!(?:doing|losing|lashing|hitting|pushing|shaking)\\b)\\w+ing\\b|(?:by|with) (?:\\w+ )?(?:words|what you (?:say|said|write|wrote))\\b))";
const harm = `(?:(?:harm|kill) ${somebody}(?! with kindness\\b)|hurt ${somebody}${bodily})`;
const harming = `(?:(?:harm|kill)ing ${somebody}|hurting ${somebody}${bodily})`;

/** Whether the client fears or thinks of doing somebody harm: it belongs to a check of safety. */
const asked: readonly RegExp[] = [
  new RegExp(
    `\\b(?:thoughts?|thinking|think|thought|urges?|impulses?|feel(?:ing|s)? like|felt like|plan(?:s|ning)?) (?:of |about |on )?${little}${harming}`,
  ),
  new RegExp(`\\b(?:thoughts?|urges?|impulses?) to ${harm}`),
  new RegExp(
    `\\byou ${own}(?:might|may|could|would|going to|want(?:ed|ing)? to|wish(?:ed)? to|plan(?:ned|ning)? to|intend(?:ed|ing)? to|tempted to) ${own}${harm}`,
  ),
  new RegExp(`\\b(?:could|would|might|will) you ${little}${harm}`),
  new RegExp(`\\bthoughts?\\b(?: \\w+){0,4} harm (?:coming|happening|done) to ${childOrThem}`),
  new RegExp(
    `\\b(?:scary|frightening|dark|bad|terrible|awful|intrusive|unwanted) thoughts?\\b(?: \\w+){0,6},? (?:about|of|around|with) (?:(?:you|yourself) (?:or|and) )?(?:about )?${child}`,
  ),
];

/**
 * True where the client is asked whether they think of harming somebody else. What others might do, and what
 * hurts feelings, is not meant.
 */
export function asksIfHarmsOthers(plainText: string): boolean {
  return matchesAny(asked, plainText);
}

/** The same, where nothing is asked of what they might do to themselves. */
export function asksOnlyOfOthers(plainText: string): boolean {
  return asksIfHarmsOthers(plainText) && !asksAboutRisk(plainText, true);
}
