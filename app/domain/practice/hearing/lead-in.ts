/** Words that may stand before what a sentence really starts with. */
const leadIn =
  /^(?:(?:and|but|so|then|well|okay|right|alright|all right|yeah|yes|no|sure|oh|ah|mm|hm|hmm|mm-hmm|uh-huh|now|like|maybe just|also|anyway|hey|hi|hello|great|good|cool|nice|sorry|i see|got it|gotcha|thanks|thank you|because|or|just)\b[\s,.;:-]*)+/;

/** A plain sentence without its lead-in; the sentence itself where nothing would be left. */
export function withoutLeadIn(plainText: string): string {
  const rest = plainText.replace(leadIn, "");
  return rest === "" ? plainText : rest;
}
