/** Where things are kept in a house. */
export const atHome =
  "(?:in (?:the|your|my) (?:house|flat|home|room|cupboards?|cabinet|bathroom|kitchen|drawers?|shed|garage)|at home|to hand|within reach|lying around)";

const meal =
  "(?:breakfast|lunch|dinner|supper|meals?|snacks?|tea|coffee|cocoa|soup|(?:warm|hot) drinks?|baking|cooking)";
const chore =
  "(?:laundry|washing(?:[- ]up)?|wash|dishes|cups?|mugs?|plates?|cleaning|ironing|tidying|hoovering)";
const little =
  "(?:a|the|some|your|my|this|that|tonight's|tomorrow's|quick|proper|warm|hot|nice|good|easy|simple|small|light|big|late|early|packed|kids'|family)";
const doing =
  "(?:cook|bake|eat|clean|wash|wipe|dry|iron|tidy|mop|sweep|hoover|drink (?:tea|coffee)|make (?:tea|coffee|breakfast|lunch|dinner|supper|soup|(?:a|the) (?:\\p{L}+ )?meal))";

/** For a meal or a chore, to cook or to clean, or a cup of tea itself; "after dinner" is a time and no purpose. */
const purpose = new RegExp(
  `\\bfor (?:${little} ){0,3}(?:${meal}|${chore})\\b|\\b(?:to|you (?:could|can|would)) (?:help )?${doing}\\b|, (?:like |say |maybe )?a (?:\\p{L}+ )?(?:cup of (?:tea|coffee|cocoa)|blanket)\\b`,
  "u",
);
/** A purpose beside it that nobody names. */
const otherwise =
  /\bfor it\b|\bon (?:yourself|myself)\b|\bstrong(?:er)? enough\b|\bsomething strong\b/u;
const kitchen = /\bin (?:the|your|my) (?:kitchen|cupboards?)\b/u;
const cooking = /\b(?:cook\w*|bak(?:e|es|ed|ing))\b/u;
const chores = new RegExp(`\\b${chore}\\b`, "u");
const countable =
  "(?:cups|mugs|plates|dishes|bowls|spoons|socks|towels|shirts|chairs|envelopes|photos|stamps|steps|tiles)";
const countables = new RegExp(`\\b${countable}\\b`, "u");

const place = new RegExp(`\\b${atHome}`, "gu");
const done = /\bbe (?:all )?(?:done|finished)\b/gu;
const counting = /\b(?:count(?:ed|ing)?|sav(?:ed|ing)) (?:them|those)\b/gu;
const countingThese = new RegExp(
  `${counting.source}(?: (?:up|all|over|again))*, (?:the|all the|\\p{L}+|\\d+) ${countable}\\b`,
  "gu",
);
const durationOfAChore = new RegExp(
  `\\bhow (?:long|quickly|fast|quick) (?:it|that) takes, (?:the|a|this|that) (?:\\p{L}+ )?(?:${chore}|${meal})\\b`,
  "gu",
);

function spared(sentence: string, before: string): string {
  const isForDailyUse =
    !otherwise.test(sentence) &&
    (purpose.test(sentence) || (kitchen.test(sentence) && cooking.test(before)));
  const hasChores = chores.test(sentence) || chores.test(before);
  let left = sentence.replace(durationOfAChore, " ").replace(countingThese, " ");
  if (isForDailyUse) left = left.replace(place, " ");
  if (hasChores) left = left.replace(done, " ");
  return countables.test(before) ? left.replace(counting, " ") : left;
}

/**
 * A text without what is asked of the house, counted or done in time for a daily use that is said: a meal, a
 * chore, in the same sentence or, for some, the one before. Only for a text in which nothing of danger is named.
 */
export function withoutDailyUse(read: string): string {
  const sentences = read.split(/(?<=[.!?])\s+|\n+/u);
  return sentences.map((sentence, at) => spared(sentence, sentences[at - 1] ?? "")).join(" ");
}
