import { matchesAny } from "../practice/hearing/pattern";
import { factWanted } from "./fact-wanted";

/** What it is like for them, and nothing they would wish or do. */
const whatItIsLike: readonly RegExp[] = [
  // "What goes through you when ...?", "Where is it in your body?"
  /^(?:(?:and|so|but|then|okay|now),? )*(?:[^?]*[,;] )?(?:what|how|where)\b(?!.*\b(?:say|said|tell|told|give|gave|ask|asked|write|wrote)\b)(?=.*\byou(?:r(?:s|self)?)?\b)(?:['’]s|.*?\b(?:through|inside|in|up|over|out of|back|to|for|with|of|on)) (?:you|your (?:head|mind|heart|chest|body|thoughts|self|yourself))\b/i,
  // "What was it like to ...?"
  /\bwhat(?:['’]s| is| was| were| would| must| has)?(?: its?| it['’]s| it has| that| this| they| those \w+)*(?: (?:really|actually|truly|honestly))?(?: have| be| been)* like\b/i,
  /^(?=.*\b(?:what|how)\b).*\b(?:from|on) the inside\b/i,
  // "How is it in there?"
  /\bhow (?:do|did|are|does|is|was|were|would|must) (?:you|it|that|this|they)(?: \w+)? (?:feel|be|to be|in there|for you|to|with you)\b/i,
];

/** "Where does that leave you?" asks for no place. */
const leavesThem =
  /\bwhere (?:does|did|do|has) (?:that|this|it|they|all (?:of )?(?:that|this)) (?:leave|left|put) you\b/i;

const inside: readonly RegExp[] = [
  leavesThem,
  ...whatItIsLike,
  // "What would you want to say?"
  /\bwhat would you (?:want|hope|wish|have wanted|have hoped|have wished|like|need|have needed|say|have said)\b/i,
  /\bwhat (?:do|did|are|were) you (?:hope|hoping|wish|wishing|fear|afraid|miss|missing|waiting|dread|dreading|carry|carrying|imagine|picture)\b/i,
  // "What would a lighter day look like?"
  /\bwhat (?:would|might|could) (?:an?|the|your) (?:[\w-]+ ){0,2}(?:day|week|weekend|night|evening|morning|month|year|life|moment|start|step|talk|conversation) (?:look|be|feel) like\b/i,
  /\bwhat(?:['’]s| is| was) (?:it|the (?:hardest|heaviest|worst|loneliest|saddest)|hard|under|underneath|behind)\b/i,
  /\bunder(?:neath)?\b.*\bwhat\b/i,
];

/**
 * Whether an open question asks what it is like within, what it does to somebody, or what they would wish:
 * what was last shown answers it, whatever words stand beside. A question for a name, a number or a day does not.
 */
export function asksOfInside(sentence: string): boolean {
  return matchesAny(inside, sentence) && factWanted(sentence) === null;
}

/** Whether a question asks what comes of something for them, and for no place, though it asks with "where". */
export function asksWhereItLeavesThem(sentence: string): boolean {
  return leavesThem.test(sentence);
}

/** Whether a question asks what something is like for them, so that any words for how it feels answer it. */
export function asksWhatItIsLike(sentence: string): boolean {
  if (asksWhereItLeavesThem(sentence)) return true;
  return (
    !/^\W*(?:(?:and|so|but),? )*where\b/i.test(sentence) &&
    matchesAny(whatItIsLike, sentence) &&
    factWanted(sentence) === null
  );
}
