import { questionMoves, type Move } from "./move";
import { asksForSupport } from "./support";

const asking = new Set<Move>(questionMoves);

/** A question for who is there, behind what one ought to do. */
const tellsWhatToDo =
  /^(?:(?:maybe|perhaps) )?you (?:really )?(?:should|need to|ought to|have to|must)\b/;

/** What is said of the time before a question: "we have to stop soon, what's one thing you could do tonight?" */
const ofTheTime =
  "(?:(?:we|i|it|there|before|our time|the time|time)\\b(?![^,;]*\\byou (?:should|need|must|ought|could|might|can|may)\\b)[^,;?]*[,;] ?)?";
const theirOwn = new RegExp(
  `^${ofTheTime}(?:(?:and|so|but|okay|then|well),? )*(?:what (?:is|are|would|could|might|do|does|else|kind|sort|small|feels?|seems?|looks?|sounds?|one|(?:first|next|tiny|little) \\w+)|who|how (?:would|could|might|do)|which|where)\\b(?!.*\\b(?:you should|if you (?:just|tried)|about trying)\\b)`,
);

/** "What's the first thing you could do?" leaves the step to the client, whatever words it is asked in. */
function asksForTheirOwn(said: string, isOpenQuestion: boolean): boolean {
  return isOpenQuestion && theirOwn.test(said);
}

/** "Is there one small step you could take?" leaves it to them as well. */
function asksWhetherThereIs(said: string, isClosedQuestion: boolean): boolean {
  return (
    isClosedQuestion &&
    /^(?:(?:and|so|but|okay|then|well|i wonder|i am wondering|wondering)(?: if| whether)?,? )*(?:is|are|was|might|would|could) there (?:be )?(?:any\w*|some\w*|one|a|other|even)\b(?: \w+){0,5} (?:(?:that )?you (?:could|can|might|would|feel|think|want)|to (?:try|do|start with))\b/.test(
      said,
    )
  );
}

/** "Would you be willing to tell me again?" asks for what they have to say, and counsels nothing. */
function asksToBeTold(said: string): boolean {
  return /\bwhy do not you (?:\w+ ){0,2}?(?:tell|walk|show|take) me\b|\b(?:would|could|can|will|might|may) (?:you|we|i) (?:\w+ ){0,4}?(?:(?:tell|telling|show|showing|ask|asking) (?:me|you)|(?:walk|walking|take|taking|talk|talking) (?:me|us) (?:through|back)|fill(?:ing)? (?:me|us) in|(?:say|saying|explain|explaining|share|sharing|describe|describing|repeat|repeating) (?:it|that|this|more|a (?:bit|little)|again|what|how)|(?:talk|go|go back|come back|stay)(?:ing)? (?:me|a bit|through|about|into|to|with) (?:it|that|this|what|where|how|me|more))\b/.test(
    said,
  );
}

/** "Is there anything we should put out of reach?" asks what is there, and counsels nothing yet. */
function asksWhatToPutAway(said: string): boolean {
  return /\b(?:is|are) there (?:anything|something|things)\b[^?]*\b(?:out of (?:your )?reach|locked away|put away|made safe)\b/.test(
    said,
  );
}

/** "How confident are you that you'll do it?" leaves it to the client, and promises nothing. */
export function asksHowLikely(said: string, found: ReadonlySet<Move>): boolean {
  return (
    [...found].some((move) => asking.has(move)) &&
    /\bhow (?:\w+ )?(?:confident|sure|certain|likely|hopeful|ready|willing|optimistic|realistic|hard|easy|worried|afraid)\b|\bwhat would (?:it take|have to|need to|make)\b/.test(
      said,
    )
  );
}

/** "You gonna be ok?", "will you be alright tonight?" */
export function asksIfTheyWillBe(said: string, found: ReadonlySet<Move>): boolean {
  return (
    found.has("closed-question") &&
    /(?:^|[,;] ?)(?:(?:and|so|but|okay),? )*(?:(?:are )?you (?:going to|will)|will you) be (?:\w+ )?(?:okay|all right|alright|fine|safe)\b(?=[^.!]*$)/.test(
      said,
    )
  );
}

/** "And in the night, you can sleep?" asks, in the order of a statement, whether they are able to. */
function asksWhetherAble(said: string, isClosedQuestion: boolean): boolean {
  return (
    isClosedQuestion &&
    /^(?:(?:and|so|but|okay|then),? )*(?:(?:in|at|on|during|with|after|before) (?:\w+ ){1,3}\w*, ?|(?:now|there|still|today|tonight),? )?you (?:still |really )?can (?!also\b|always\b|just\b|maybe\b|even\b|at least\b|try\b|consider\b|start\b|use\b|think about\b|look\b|practi[cs]e\b|join\b|find\b|make\b|take\b|set\b|visit\b|call\b|book\b)/.test(
      said,
    )
  );
}

/**
 * Whether a sentence, as `plain` reads it, that holds words of advice only asks with them. `found` holds what kind of
 * question it is.
 */
export function onlyAsks(said: string, found: ReadonlySet<Move>): boolean {
  return (
    asksToBeTold(said) ||
    asksWhatToPutAway(said) ||
    (asksForSupport(said) && !tellsWhatToDo.test(said)) ||
    asksForTheirOwn(said, found.has("open-question")) ||
    asksWhetherThereIs(said, found.has("closed-question")) ||
    asksWhetherAble(said, found.has("closed-question"))
  );
}
