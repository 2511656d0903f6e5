const saying = "what would you (?:\\w+ )?(?:say|tell|answer|advise|write|want to say)";
const toOne = new RegExp(
  `\\b${saying} (?:to )?(?:a|your|your best|another|one of your) (?:\\w+ )?(?:friend|mate)\\b`,
);
const ifOne = new RegExp(
  `\\bif (?:a|an|your|some|any|one of your) (?:\\w+ )?(?:friend|mate|colleague|person)\\b.*\\b${saying}\\b|\\bif (?:somebody|someone)\\b.*\\b(?:told|came to|said|wrote|felt|were in|was in|went through)\\b.*\\b${saying}\\b`,
);

/**
 * Whether a sentence, as `plain` reads it, asks what they would say to somebody in their place: it asks how they see
 * themselves, and for nobody to be told.
 */
export function asksWhatToAFriend(plainText: string): boolean {
  return toOne.test(plainText) || ifOne.test(plainText);
}
