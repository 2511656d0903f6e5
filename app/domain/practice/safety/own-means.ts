import { isHeavy } from "./heavy-words";
import { screenGeneratedByRules } from "./generated";

/** What a sentence shows of having or using something: `unsaid` where it hangs on "them" or "it" alone. */
export type OwnMeans = "told" | "unsaid" | "none";

const reasons = new Set(["method", "means", "quantity", "place"]);
/** A thing alone is no sign: many people have it at home for good reasons. */
const keeping =
  /\b(?:sav(?:ed|ing)|hid|hidden|hiding|hoard\w*|stash\w*|collect\w*|count(?:ed|ing)|hold(?:ing)?|held|star(?:ed|ing)|look(?:ed|ing) at|ready|all of|die|dying|dead)\b/;

/** Counted, saved up, looked up: what, nobody says. */
const whatIsUnsaid =
  /\b(?:count(?:ed|ing)?|sav(?:ed?|ing)|hoard(?:ed|ing)?) (?:them|those|it)\b|\bhow (?:long|quickly|fast|quick) (?:it|that) (?:takes|would take|works)\b/g;
/** A whole box of what nobody names, kept back: "hoarding them, the whole box". */
const wholePack =
  /\b(?:sav(?:ed|ing)|hid|hidden|hiding|hoard(?:ed|ing)|stash(?:ed|ing)|collect(?:ed|ing)|count(?:ed|ing)) (?:up )?(?:(?:them|those|it)(?: up| all)?,? )?(?:all )?(?:the|a|my|two|three) (?:whole |full |entire )?(?:box(?:es)?|packets?|packs?|bottles?|strips?)(?! of (?!them|it|those)\p{L})/u;
const numbers =
  "\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|dozens?";
/** Words that tell, beside them, what it is for. */
const weighsBeside = new RegExp(
  `\\b(?:enough|ready|tonight|tomorrow|plan\\w*|alone|finally|last|hid\\w*|just in case|asleep|notic\\w*|pain\\w*|hurts?|die|dying|dead|end|over(?! again)|gone|stop|${numbers})\\b`,
);

const soreParts =
  "(?:skin|arms?|legs?|hands?|fingers?|shoulders?|back|face|neck|thighs?|feet|foot|nose|forearms?|wrists?|throat|body|myself)";
const kitchen =
  "(?:oven|stove|hob|grill|kettle|toaster|toast|pan|pot|tray|iron|barbecue|bbq|radiator|coffee|tea|soup|noodles|steam)";
/** Small words between a burn and the sun or the cooking: any other may name a thing that was used. */
const between =
  "(?:,? (?:badly|a bit|a little|yesterday|today|earlier|this morning|while|when|i was|in|on|at|from|by|with|without|the|my|a|some|burnt|too much|lying|sitting|out)){0,5}";
/** A burn or a cut that nobody means: by the sun, at the stove, with vegetables. */
const accidents: readonly RegExp[] = [
  new RegExp(
    `\\bburn(?:ed|t|ing)? my ${soreParts}(?=${between} (?:sun(?:screen|burn\\w*|bathing|block)?|beach|pool|toast(?:ing)?|baking|cooking|frying|ironing|barbecuing|making (?:\\w+ )?(?:dinner|lunch|breakfast|tea|coffee|toast|noodles|soup))\\b)`,
    "g",
  ),
  new RegExp(
    `\\bburn(?:ed|t|ing)? (?:my (?!thigh)${soreParts}|myself) (?:on|at|from|taking \\w+ (?:out of|off)) (?:\\w+ ){0,2}${kitchen}\\b`,
    "g",
  ),
  /\bburn(?:ed|t|ing)? myself (?:cooking|ironing|baking)\b/g,
  /\bcut my (?:legs?|knees?|shins?|ankles?|chin|face|cheek) shaving\b/g,
  /\bcut my (?:hands?|fingers?|thumb)(?: \w+){0,3} (?:chop?ping|slicing|peeling|shaving|gardening|opening|(?:on|with) (?:\w+ )?(?:paper|tin|can lid|fence|thorns?))\b/g,
];
const meant =
  /\b(?:on purpose|deliberate\w*|meant to|want(?:s|ed)?|need(?:s|ed)?|again|to (?:feel|cope|calm|punish|forget|stop|hurt)|pain|calm\w*|sting\w*|lik(?:e|ed|ing) (?:it|the|how|that)|felt it|held|press\w*|kept|deserv\w*|help(?:s|ed)|felt (?:good|better)|instead|every (?:night|day|time)|times|twice|for (?:an?|\w+) (?:seconds?|minutes?|hours?|while|moment)|pretend\w*|said it was|told (?:them|her|him|everyone)|urges?|hide|hiding|secret\w*|relief|nobody|no one)\b/;
const mishap =
  /\b(?:accident(?:al(?:ly)?)?|forgot (?:(?:about|the|my|that|it|was|how) ){0,4}(?:sunscreen|(?:oven )?gloves?|mitts?|hot|on)|reach(?:ed|ing)|slipped|(?:while|when|as) (?:i was )?(?:cooking|baking|frying|ironing|making \w+))\b/;
const opening = /^(?:(?:and|so|but|oh|ow|ouch|ugh|sorry|well|yeah|today|yesterday),? )+/;
/** What an accident alone does not have. */
const furtherClause =
  /[,;:–—]|\b(?:and|because|until|till|so|to|but|then|after|before|when|while|since|as|which|that|where|just)\b|\bi\b.*\bi\b/;

/** What is left of an accident: nothing only where the message weighs nothing and the sentence ends with it. */
function ofAnAccident(said: string, message: string): OwnMeans {
  if (meant.test(message) || isHeavy(message)) return "told";
  const isAlone = !furtherClause.test(said.replace(opening, ""));
  return isAlone || mishap.test(said) ? "none" : "unsaid";
}

const withoutAccidents = (said: string): string =>
  accidents.reduce((left, accident) => left.replace(accident, " "), said);

function namesMeans(said: string): boolean {
  const screened = screenGeneratedByRules(said);
  if (screened.safe || !reasons.has(screened.reason)) return false;
  return screened.reason !== "means" || keeping.test(said);
}

/**
 * Whether the peer speaks, in a sentence of a message (both plain), of having or using something in the
 * first person, and not of the client.
 */
export function ownMeans(said: string, message: string): OwnMeans {
  if (!/\b(?:i|my|myself)\b/.test(said) || /\b(?:you|your|he|she|they|client)\b/.test(said))
    return "none";
  if (!namesMeans(said)) return wholePack.test(said) ? "unsaid" : "none";
  const rest = withoutAccidents(said);
  if (!namesMeans(rest)) return ofAnAccident(said, message);
  const hints = rest.match(whatIsUnsaid)?.length ?? 0;
  const isUnsaid = hints === 1 && !namesMeans(rest.replace(whatIsUnsaid, " "));
  return isUnsaid && !weighsBeside.test(rest) && !isHeavy(rest) ? "unsaid" : "told";
}
