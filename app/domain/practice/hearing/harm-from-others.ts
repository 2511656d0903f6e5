import { matchesAny } from "./pattern";
import { asksIfSafeThere, theirPeople } from "./risk";

const somebody = "(?:anyone|anybody|someone|somebody)";
const them = `(?:${somebody}|he|she|they|${theirPeople})`;
const ever = "(?:ever |sometimes |also |actually |physically )*";
const does = "(?:hurt|harm|hit|beat|threaten|frighten|force|grab|push|slap|touch)";
const doing =
  "(?:hurting|harming|hitting|beating|threatening|frightening|forcing|grabbing|pushing|slapping|touching)";
const done =
  "(?:hurt|harmed|hit|beaten|threatened|frightened|forced|grabbed|pushed|slapped|touched)";
/** Pushed to decide, beaten at chess, hurt by words: none of it is done to the body. */
const bodily =
  "(?! (?:to|into|about|at (?!(?:home|school|work|night)\\b)|(?:with|by) (?:what|words|how|saying|leaving|not)\\b))";
/** Of somebody who is known, hurting may be of feelings, unless it is asked so plainly. */
const plainly = "(?:\\W*$| (?:physically|at home|when he|when she|when they)\\b)";

/** Whether somebody harms or frightens the client. */
const asked: readonly RegExp[] = [
  new RegExp(
    `\\b(?:does|do|did|would|could|will|might) (?:${somebody}(?: \\w+){0,3}|${them}) ${ever}${does} you(?=${plainly})`,
  ),
  new RegExp(
    `\\b(?:does|do|did|would|could|will|might) (?:${somebody}(?: \\w+){0,3} ${ever}|${them} (?:ever |physically ))${does} you\\b${bodily}`,
  ),
  new RegExp(`\\b(?:is|are|was|were) ${them}(?: \\w+){0,3} ${doing} you\\b${bodily}`),
  new RegExp(
    `\\b(?:has|have|had) (?:${somebody}(?: \\w+){0,3} ${ever}|${them} (?:ever |physically ))${done} you\\b${bodily}`,
  ),
  new RegExp(`\\b(?:has|have|had) ${them} ${ever}${done} you(?=${plainly})`),
  /\b(?:are|were|have) you (?:ever |being |been )+(?:hit|beaten|threatened|abused|harmed)\b(?! (?:by (?:how|what)|at)\b)/,
  /\b(?:lay|lays|laid|laying|raise|raises|raised) (?:a hand|hands) (?:on|against) you\b/,
  new RegExp(
    `\\b(?:is|are|was|were|does|do|did|has|have) ${them} (?:\\w+ )?(?:violent|abusive|(?:be|get|gets|got|been|become) (?:violent|abusive|physical))\\b`,
  ),
  new RegExp(
    `\\b(?:are|were|do|did) you (?:\\w+ )?(?:afraid|scared|frightened|feel threatened) (?:of|by) (?:${somebody}|him|her|them)(?: (?:at home|there|in the house|at (?:school|work)))?\\W*$`,
  ),
];

/**
 * True where the client is asked whether others harm or frighten them, or whether they are safe where they
 * live or with somebody. What hurts feelings, and danger from themselves, is not meant.
 */
export function asksIfHarmedByOthers(plainText: string): boolean {
  return asksIfSafeThere(plainText) || matchesAny(asked, plainText);
}
