import { minimises, resemblesMinimising } from "./harm";
import type { Move } from "./move";
import { wordsOf } from "./plain";
import type { Reflecting } from "./reflection";
import { reframes } from "./reframe";
import { tellsOfRisk } from "./risk";
import { ownsUp, withoutRoom } from "./room";
import { clearsThem, onlySparesBlame } from "./sparing";
import { checksReading, hedges, readsTentatively } from "./tentative";
import { givesWorth, keepsCompany, speaksWellOf } from "./warmth";

const askedOpenly: readonly Move[] = ["open-question", "risk-question", "safety-step"];
/** Share of a sentence's content from which on it is the client's own, handed back. */
const handedBack = 0.5;
/** Up to so many words, what is asked by its mark alone asks back what was just said. */
const askedBackWords = 3;

/** What is said after an apology that is not about the words it takes back. */
const afterSorry =
  /^(?:oh,? )?(?:(?:i am )?(?:so |really |very )?sorry(?: (?:for|about|that|if) [^,]*| i said (?:that|it|so))?|i was wrong|my (?:mistake|bad)),? (?!(?:that|this|my|the)\b)(?!.*\b(?:no help|came out|wrong|unhelpful|clumsy)\b)/;

/** "Sorry, it's not that bad." */
function minimisesAfterSorry(said: string): boolean {
  const rest = said.replace(afterSorry, "");
  return rest !== said && minimises(rest);
}

/** "Everyone may be stressed, but you're the one who wrote": theirs is set off from the others', and not against them. */
const singlesOut = (said: string): boolean =>
  /\b(?:everyone|everybody|others|people|we all)\b[^.]*\bbut you (?:are|were) the one (?:who|that) (?!mak|made|chose)/.test(
    said,
  ) && !/\b(?:worse|not that bad|fuss|lucky)\b/.test(said);

/** "You don't mean that": what the client may have said of themselves, given back. */
const saysNot = /^(?:(?:and|so|but),? )*you (?:do|did|can) not\b/;
const toDie =
  "(?:die|be dead|kill (?:myself|my self)|end (?:it(?: all)?|things|everything|my (?:own )?life)|take my own life)\\b(?! (?:more|so much|as much|this much|sooner|slowly|alone)\\b)";
const wishToDie = `(?:want|wanted|wanting|wish|wished|wishing|hope|hoping|going|planning|plan|trying|mean|meant) to (?:\\w+ )?${toDie}`;
/** "I don't want to die", "I'm not saying I want to die", and not "I don't feel anything, I want to die". */
const wishUnsaid = new RegExp(
  `(?<!\\bwish(?:ed)? (?:that )?i (?:did|do|could) )\\b(?:not|never|no longer)(?: (?!(?:i|know|just|only|lie|lying|sure|and|but)\\b)\\w+){0,3}? (?:${wishToDie}|(?:that|mean|meaning|meant|say|saying|said|think|thinking) (?:that )?(?:i (?:\\w+ )?${wishToDie}|(?:of|about) (?:dying|suicide|killing myself|ending (?:it(?: all)?|things|my life))\\b))`,
  "g",
);
const wishSaid = new RegExp(`\\b${wishToDie}`);

/** A client who denies a wish to die, and tells of none beside it. */
const deniesAWish = (previous: string): boolean => {
  const rest = previous.replace(wishUnsaid, " ");
  return rest !== previous && !wishSaid.test(rest);
};

const saysNotBack = (said: string, reflection: Reflecting, previous: string | null): boolean =>
  saysNot.test(said) &&
  reflection.overlap >= handedBack &&
  previous !== null &&
  (deniesAWish(previous) || !tellsOfRisk(previous));

/** "So it sounds like you don't want to die", and no other reading beside it. */
const wishDenied =
  /^(?:(?:and|so|but|then|okay),? )*(?:(?:it |that )?(?:sounds?|seems?) (?:to me )?(?:like|as if|as though|that) )?you (?:do not|did not|never)(?: (?:really|actually|truly|even))* (?:want(?:ed)?|wish(?:ed)?) to (?:die|be dead|kill yourself|end (?:it(?: all)?|things|your (?:own )?life)|take your own life)(?:,? (?:not )?(?:really|do you|i think|i am sure))*\W*$/;

/** A wish to die that the client has just told of, given back as none. */
const deniesTheWish = (said: string, previous: string | null): boolean =>
  previous !== null && wishDenied.test(said) && tellsOfRisk(previous) && !deniesAWish(previous);

/** "You're allowed to be grateful for him and sad as well." */
const allowsToFeel = (said: string): boolean =>
  /\byou (?:are|would be) (?:(?:so|totally|completely|perfectly|also) )?(?:allowed|entitled) to (?:be|feel|have|want|miss|grieve|hate|love|cry|mind|need|not)\b/.test(
    said,
  ) && !/\bbut\b/.test(said);

/** Whether a sentence makes small: by a rule, unless it is a softened check of a reading; else by likeness. */
export function makesSmall(
  text: string,
  said: string,
  found: ReadonlySet<Move>,
  reflection: Reflecting,
  previous: string | null,
): boolean {
  if (deniesTheWish(said, previous)) return true;
  if (
    reframes(said) ||
    onlySparesBlame(said) ||
    clearsThem(said) ||
    singlesOut(said) ||
    saysNotBack(said, reflection, previous) ||
    (ownsUp(said) && !/\bbut\b/.test(said) && !minimisesAfterSorry(said)) ||
    (checksReading(said) && hedges(text))
  )
    return false;
  return minimises(said) || (mayMinimise(found, said, reflection) && resemblesMinimising(said));
}

/** "Some people who feel that alone think about dying": said before the question, so that it can be answered. */
const opensTheQuestion =
  /^(?:(?:and|so|but|sometimes|often),? )*(?:when )?(?:some |many |a lot of |lots of )?(?:people|somebody|someone) (?:(?:who|that|feels?|is|are|goes|going|in)\b[^,;]*)?\b(?:thinks?|thinking|thoughts?)(?: \w+)? (?:about|of) (?:dying|death|suicide|ending|killing|not (?:being|living|wanting|waking)|being dead)(?: \w+){0,3}\W*$/;

/** "It's such a small ask", "even that small bit of chat", "I don't think it's silly": nothing of theirs is made small. */
const ofWhatIsLittle =
  /^(?:(?:got it|okay|right|sure),? )*no fuss\b|\bsmall (?:ask|thing to (?:ask|want|wish|long)|bit of (?:chat|talk|company|kindness|warmth|time|peace))\b|\b(?:do not think|is not|was not) (?:it is |that is )?(?:\w+ )?(?:silly|stupid|small|nothing|weak)\b|\btiny bit (?:off|late)\b|^(?!.*\b(?:only|just)\b).*\bit (?:does not|need not) (?:(?:have|need) to )?be (?:\w+ )?(?:serious|big|neat|in order|an emergency)\b(?=\W*$|.*\b(?:to (?:talk|tell|write|say|count|matter|be (?:said|here))|for (?:us|me|you to|it to)|here)\b)/;

/**
 * What is given back, put forward as a reading to mend, asked openly, about risk or in a word or two, is not
 * taken for minimising by likeness.
 */
function mayMinimise(found: ReadonlySet<Move>, said: string, reflection: Reflecting): boolean {
  return !(
    reflection.framed ||
    reflection.verbatim ||
    reflection.overlap >= handedBack ||
    readsTentatively(said) ||
    ownsUp(said) ||
    keepsCompany(said) ||
    givesWorth(said) ||
    speaksWellOf(said) ||
    wordsOf(withoutRoom(said)).length === 0 ||
    opensTheQuestion.test(said) ||
    allowsToFeel(said) ||
    ofWhatIsLittle.test(said) ||
    askedOpenly.some((move) => found.has(move)) ||
    asksBack(said, found)
  );
}

/** "Only a little?" */
function asksBack(said: string, found: ReadonlySet<Move>): boolean {
  return found.has("closed-question") && wordsOf(said).length <= askedBackWords;
}
