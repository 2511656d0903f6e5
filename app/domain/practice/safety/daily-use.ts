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
const purpose = `(?: for (?:${little} ){0,3}(?:${meal}|${chore})\\b| (?:to|you (?:could|can|would)) (?:help )?${doing}\\b|, (?:like |say |maybe )?a (?:\\p{L}+ )?(?:cup of (?:tea|coffee|cocoa)|blanket)(?: or a (?:cup of (?:tea|coffee|cocoa)|blanket))?\\b)`;
/** A few words to the end of the sentence, and no second purpose or time among them. */
const toItsEnd =
  "(?=(?: (?!(?:or|and|then|before|after|so|but|because|myself|yourself)\\b)[\\p{L}'-]+){0,4}\\s*[.!?]*\\s*$)";
/** A purpose beside it that nobody names. */
const otherwise =
  /\bfor it\b|\bon (?:yourself|myself)\b|\bstrong(?:er)? enough\b|\bsomething strong\b/u;
const inTheKitchen = /\bin (?:the|your|my) (?:kitchen|cupboards?)(?=\s*[?.!]*\s*$)/u;
const cooking = /\b(?:cook\w*|bak(?:e|es|ed|ing))\b/u;
const countable =
  "(?:cups|mugs|plates|dishes|bowls|spoons|socks|towels|shirts|chairs|envelopes|photos|stamps|steps|tiles)";
const countables = new RegExp(`\\b${countable}\\b`, "u");

/** Where things are kept and, right behind it, what of every day they are for. */
const placeForDailyUse = new RegExp(
  `\\b${atHome}(?: (?:to use|you (?:could|can|would|might) use|(?:that|which) (?:would|could|might|will) (?:work|be used)))?${purpose}${toItsEnd}`,
  "u",
);
const someOf = "(?:just |only )?(?:(?:the|my|all|a|one|two|three|four|loads?|piles?|of) ){0,4}";
const done = "(?:all )?be (?:all )?(?:done|finished)";
/** What will be done is a chore: "the laundry on so it will be done", "it will be done before she is home, the dishes". */
const choreDone: readonly RegExp[] = [
  new RegExp(
    `\\b${chore}(?: on)?,? so (?:that )?(?:it|everything)(?:'ll| will| would|'d) ${done}\\b`,
    "gu",
  ),
  new RegExp(
    `\\b${done}\\b(?=[^.!?,;]*, ${someOf}${chore}(?: and (?:the |my )?${chore})*\\s*[.!?]*\\s*$)`,
    "gu",
  ),
];
const counting = /\bcount(?:ed|ing)? (?:them|those)\b/gu;
const countingThese = new RegExp(
  `\\b(?:count(?:ed|ing)?|sav(?:ed|ing)) (?:them|those)(?: (?:up|all|over|again))*, (?:the|all the|\\p{L}+|\\d+) ${countable}\\b`,
  "gu",
);
const durationOfAChore = new RegExp(
  `\\bhow (?:long|quickly|fast|quick) (?:it|that) takes, (?:the|a|this|that) (?:\\p{L}+ )?(?:${chore}|${meal})\\b`,
  "gu",
);

function spared(sentence: string, before: string): string {
  let left = sentence.replace(durationOfAChore, " ").replace(countingThese, " ");
  for (const pattern of choreDone) left = left.replace(pattern, " ");
  if (!otherwise.test(sentence)) left = left.replace(placeForDailyUse, " ");
  if (cooking.test(before)) left = left.replace(inTheKitchen, " ");
  return countables.test(before) ? left.replace(counting, " ") : left;
}

/**
 * A text without what is asked of the house, counted or done in time for a daily use that is said: a meal or a
 * chore, right beside it. What was cooked or counted may stand in the sentence before; what will be done may not.
 * Only for a text in which nothing of danger is named.
 */
export function withoutDailyUse(read: string): string {
  const sentences = read.split(/(?<=[.!?])\s+|\n+/u);
  return sentences.map((sentence, at) => spared(sentence, sentences[at - 1] ?? "")).join(" ");
}
