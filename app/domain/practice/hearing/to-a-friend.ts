const saying = "what would you (?:\\w+ )?(?:say|tell|answer|advise|write|want to say)";
const begins = "^(?:(?:and|so|but|then|okay|well),? )*";
const friend = "(?:a|another|your best|one of your|any) (?:\\w+ )?(?:friend|mate|colleague)";
const toOne = new RegExp(
  `${begins}${saying} (?:to )?(?:a|another|your best|one of your) (?:\\w+ )?(?:friend|mate) (?:who|in your|with (?:the same|this|that)|going through|feeling)\\b`,
);
const ifOne = new RegExp(
  `${begins}if ${friend}(?: of yours| on your ward| at work)? (?:told|came to|said|wrote|felt|were|was|had|went through|would tell)\\b.*\\b${saying}\\b`,
);
/** What is asked of a real friend, or of the danger itself, is not asked of how they see themselves. */
const ofDanger =
  /\b(?:thoughts?|urges?|safe\w*|tonight|the nights?|check(?:ed|s|ing)?|call(?:ed|s)?|whether)\b/;

/**
 * Whether a sentence, as `plain` reads it, asks what they would say to somebody in their place: it asks how they see
 * themselves, and for nobody to be told.
 */
export function asksWhatToAFriend(plainText: string): boolean {
  return (toOne.test(plainText) || ifOne.test(plainText)) && !ofDanger.test(plainText);
}
