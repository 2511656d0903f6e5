/** What the client holds against themselves, as a sentence that was turned to you says it. */
const blaming: readonly RegExp[] = [
  /^you (?:must|might|may) have (?:done|said|deserved|missed|made|got)\b/i,
  /^you (?:\w+ )?(?:should|could|ought to)(?:n't| not)? have\b/i,
  /^(?:it|this|that|all of it|everything)(?:'s| is| was|'s all| is all| was all) (?:\w+ )?(?:because of you|on you|down to you|your (?:own )?(?:fault|doing))\b/i,
  /\b(?:your (?:own )?fault|yourself to blame|(?:deserve|deserved|asked for) (?:it|this|that|them|all))\b/i,
  /^you (?:\w+ )?(?:failed|ruined|wrecked|broke everything|let (?:\w+ ){1,4}down|messed|screwed)\b/i,
  /^(?:you're|you are|you were|you'd be) (?:\w+ )?(?:the|a|an|such a|just a) (?:\w+ )?(?:idiot|fool|failure|problem|burden|disappointment|fraud|coward|let-?down|bad \w+|terrible \w+|horrible \w+|useless \w+|one to blame|reason)\b/i,
  /^(?:you're|you are|you were) (?:\w+ )?(?:useless|worthless|pathetic|to blame|weak|selfish|stupid|not (?:good )?enough|no good)\b/i,
  /^(?:people|nobody|no one) (?:don't|doesn't|do not|gets?|never gets?) (?:\w+ ){1,6}for nothing\b/i,
];
/** What a self-blame begins with, as if there were no doubt of it. */
const asIfCertain = /^(?:obviously|clearly|of course|surely|well|honestly)[, ]+/i;
/** Whose voice says it, said by the client already. */
const inTheirHead = /,? (?:says|goes|said) (?:your|my) (?:brain|head|mind)\b.*$/i;
/** A word in capitals is the client's own tone; names in letters are shorter. Design choice. */
const loud = /\b\p{Lu}{5,}\b/gu;

/** Whether a sentence, turned to you, blames the client. */
export const blames = (turned: string): boolean => blaming.some((pattern) => pattern.test(turned));

/**
 * A sentence of the client's, turned to you, as a reply may give it back: what they hold against themselves is what they
 * tell themselves, never what the two agree on.
 */
export function asTheyTellThemselves(turned: string): string {
  if (!blames(turned)) return turned;
  const plain = turned.replace(inTheirHead, "").replace(loud, (word) => word.toLowerCase());
  return `part of you is sure that ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}

/** Without the word that puts it beyond doubt. */
export const withoutCertainty = (sentence: string): string => sentence.replace(asIfCertain, "");
