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
/** Words that tell, beside them, what it is for. */
const weighsBeside =
  /\b(?:enough|ready|tonight|hid\w*|just in case|asleep|notic\w*|pain\w*|hurts?|die|dying|dead|end|over(?! again)|gone|stop)\b/;

const soreParts =
  "(?:skin|arms?|legs?|hands?|fingers?|shoulders?|back|face|neck|thighs?|feet|foot|nose|forearms?|wrists?|throat|body|myself)";
const kitchen =
  "(?:oven|stove|hob|grill|kettle|toaster|toast|pan|pot|tray|iron|barbecue|bbq|radiator|coffee|tea|soup|noodles|steam)";
/** A burn or a cut that nobody means: by the sun, at the stove, with vegetables. */
const accidents: readonly RegExp[] = [
  new RegExp(
    `\\bburn(?:ed|t|ing)? my ${soreParts}\\b(?=[^.!?]*\\b(?:sun(?:screen|burn\\w*|bathing|block)?|beach|pool|sunny|toast\\w*|baking|cooking|frying|ironing|barbecu\\w*|making (?:\\w+ )?(?:dinner|lunch|breakfast|tea|coffee|toast|noodles|soup))\\b)`,
  ),
  new RegExp(
    `\\bburn(?:ed|t|ing)? my ${soreParts} (?:on|at|from|taking \\w+ (?:out of|off)) (?:\\w+ ){0,2}${kitchen}\\b`,
  ),
  new RegExp(`\\bburn(?:ed|t|ing)? myself (?:on|at|cooking|ironing|baking)\\b`),
  /\bcut my (?:hands?|fingers?|thumb|arms?|legs?)(?: \w+){0,3} (?:chop?ping|slicing|peeling|shaving|gardening|opening|(?:on|with) (?:\w+ )?(?:paper|glass|tin|can|bread knife|fence|thorns?))\b/,
];
const meant =
  /\b(?:on purpose|deliberate\w*|meant to|wanted to|again|to (?:feel|cope|calm|punish|forget|stop)|deserv\w*|help(?:s|ed)|felt (?:good|better)|instead|every (?:night|day|time)|pretend\w*|said it was|told (?:them|her|him|everyone)|urges?|hide|hiding|secret\w*|relief|nobody|no one)\b/;

const isAccident = (said: string): boolean =>
  !meant.test(said) && accidents.some((pattern) => pattern.test(said));

function namesMeans(said: string): boolean {
  const screened = screenGeneratedByRules(said);
  if (screened.safe || !reasons.has(screened.reason)) return false;
  return screened.reason !== "means" || keeping.test(said);
}

/** Whether the peer speaks of having or using something in the first person, and not of the client. */
export function ownMeans(said: string): OwnMeans {
  if (!/\b(?:i|my|myself)\b/.test(said) || /\b(?:you|your|he|she|they|client)\b/.test(said))
    return "none";
  if (!namesMeans(said) || isAccident(said)) return "none";
  const isUnsaid = !namesMeans(said.replace(whatIsUnsaid, " "));
  return isUnsaid && !weighsBeside.test(said) && !isHeavy(said) ? "unsaid" : "told";
}
