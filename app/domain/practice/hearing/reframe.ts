import { matchesAny } from "./pattern";

/** Whom people are a bad one of, in their own eyes. */
const someone =
  "(?:mum|mom|mother|mam|dad|father|parent|daughter|son|child|wife|husband|partner|sister|brother|girl|boy|man|woman|guy|person|human|one|friend|mate|doctor|nurse|student|\\w{2,}(?:er|or)|\\w+ist)";
/** What they call themselves. */
const harsh = `(?:(?:bad|terrible|awful|horrible|rubbish|poor|wrong) ${someone}|(?:useless|worthless|weak|lazy|selfish|ungrateful|stupid|crazy|mad|cruel|pathetic|broken|cowardly|hysterical|unlovable)|(?:weakness|laziness|selfishness|ingratitude|stupidity|cruelty|cowardice|failure|coward|monster|burden|fraud|liar|loser|idiot|nuisance)|(?:someone|somebody|anyone|anybody|a \\w+|one) who (?:is |was |has )?(?:failed|gave up|given up|let \\w+ down|did not (?:care|try)|does not (?:care|try)|stopped caring|too much|a lot))`;
const lead = "^(?:(?:and|but|so|well|you know|honestly|for me|to me),? )*";
const within = " (?:(?!because\\b|but\\b|why\\b|how\\b)\\w+ ){0,6}?";
const set = `${within}${harsh}\\b`;

const denying: readonly RegExp[] = [
  new RegExp(
    `${lead}i (?:really |honestly |just )?(?:do not|am not|did not|can not) (?:hear|see|hearing|seeing|read|find)${set}`,
  ),
  new RegExp(
    `${lead}i (?:really |honestly )?(?:do not|can not) (?:think|believe|feel) (?:that )?(?:you are|you were|this makes you|that makes you)${set}`,
  ),
  new RegExp(
    `${lead}(?:it|that|this|you|none of (?:it|that|this)|what you (?:say|tell me|wrote|describe)) (?:does not|do not|did not|is not)(?: really)? (?:sound|look|read|seem|feel|come across)(?:ing)?(?: to me)?${set}`,
  ),
  new RegExp(
    `${lead}(?:it|that|this) (?:is|was) not (?:really |about )?(?:you being )?${harsh}(?: of you)?(?=[.!? ]*$| to (?:feel|be|miss|want|need|cry|ask|mind|grieve)\\b|[,;] (?:it|that) (?:is|was|sounds|looks)(?: \\w+)? (?!(?:just|only|because|wrong|your)\\b))`,
  ),
  new RegExp(
    `${lead}what i (?:hear|see|read|am hearing|am seeing)(?: in (?:it|that|this|you|there)| there| here)? is not${set}`,
  ),
];

/**
 * True where a plain sentence sets a hard word of the client's for themselves aside, as what the supporter
 * does not hear: "I don't hear a bad daughter in that". What is belittled so is trouble, never a person.
 */
export function reframes(plainText: string): boolean {
  return matchesAny(denying, plainText);
}
