import type { HeardSentence, Move } from "../practice/hearing/move";
import { advises } from "../practice/hearing/input";
import { matchesAny } from "../practice/hearing/pattern";
import { plain, wordsOf } from "../practice/hearing/plain";
import { questionKind } from "../practice/hearing/question";
import { isStockSentence } from "../practice/hearing/stock";
import { asksWhetherAnybodyKnows } from "./ally-asked";
import { asksForAnythingElse } from "./whole-question";

const begins =
  "(?:^|[,;] )(?:(?:and|so|but|or|okay|well|no|right|sure|sorry|thanks|thank you|hm+|maybe)[, ]+)*";
const offers = new RegExp(
  `${begins}(?:(?:do|would|will|can|could|may|might) (?:you|i|we)\\b|(?:do you )?(?:want|like|care|feel up) to\\b|(?:is|would) (?:it|that) (?:be |help )?|is there (?:more|anything)|shall we|should we|let us|we (?:can|could)|i (?:would|will) (?:like|love|be glad|be happy) to hear|i am (?:happy|glad|here) to (?:hear|listen))`,
);
const goesOn =
  /\b(?:tell|say|talk|share|speak|hear|explain|describe|go|stay|stick|come|listen)(?:ing)?\b.*\b(?:more|again|about (?:it|that|this)|into (?:it|that|this)|with (?:it|that|this)|over (?:it|that|this)|here\b|back to (?:it|that|this|what you|where|before)|what you (?:said|were|meant|wrote)|(?:it|that) (?:again|properly)|that one)\b|\belaborat(?:e|ing)\b|\bexpand(?:ing)? (?:on|upon|a (?:bit|little))\b|\bgo(?:ing)? into (?:\w+ )?(?:more|further) (?:detail|depth)\b/;
const ofSomethingElse =
  /\b(?:some(?:one|body|thing) (?:else|you|new|about)|any(?:one|body)|anything else|another subject|(?:to|with) (?:some(?:one|body)|your \w+|him|her|them|a \w+)|doctor|gp|counsell?or|therapist)\b/;
const leavesChoice =
  /\b(?:up to you|your (?:call|choice)|whatever you (?:want|prefer|like|feel)|only if you|if you (?:want|like|would (?:like|rather))|or (?:is (?:it|that) )?too much|or would you rather|or leave it)\b/;

/** Whether a sentence leaves or asks the client to go on with what they last told, and with nothing else. */
export function invitesOn(sentence: string): boolean {
  const read = plain(sentence);
  return goesOn.test(read) && offers.test(read) && !ofSomethingElse.test(read);
}

/** Whether a sentence leaves it to the client whether and how to go on. */
export function leavesItToThem(sentence: string): boolean {
  const read = plain(sentence);
  return (invitesOn(sentence) || (leavesChoice.test(read) && goesOn.test(read))) && !advises(read);
}

/** How people say that somebody hides how it is. */
const hiding: readonly RegExp[] = [
  /\b(?:put|puts|putting|wear|wears|wearing|keep|keeping|have|having|paint|painting)(?: up| on)? (?:an? |the |that |your |on )*(?:\w+ )?(?:face|front|mask|smile|act|show)\b(?: on| up)?/,
  /\byou (?:\w+ ){0,3}?(?:act|acting|pretend|pretending|look|seem|seeming|say|saying|tell|play|playing|make out|sound|smile|smiling|joke|joking)(?: \w+){0,5}? (?:fine|okay|normal|happy|alright|all right|great|good|cheerful|funny|through it|it off|it away)\b/,
  /\byou (?:\w+ ){0,4}?(?:hide|hiding|hid|bottle|bottling|keep|keeping|kept|swallow|swallowing|hold|holding)\b(?: \w+){0,4}? (?:in|up|down|back|inside|to yourself|from (?:them|him|her|people|everyone|everybody|your \w+)|how (?:bad|hard|much)\b.*)\W*(?:$|so\b|because\b|for\b)/,
  /\b(?:everyone|everybody|people|they|others|the others|nobody|no one|the world)(?: \w+){0,3}? (?:expects?|expecting|assumes?|thinks?|sees?|believes?|wants?|needs?|counts?|knows?|notices?|looks?|gets?|asks?|checks?|realises?|realizes?|see)\b.*\b(?:fine|okay|normal|copes?|coping|strong|get on with|smile|alright|all right|how (?:bad|hard|much|you)|what (?:is|it) (?:really|going)|underneath|really)\b/,
  /\byou (?:\w+ ){0,2}?(?:mak(?:e|ing) (?:light|little|nothing|a joke|jokes) (?:out )?of|laugh(?:ing)? (?:it|that|this) (?:off|away)|shrug(?:ging)? (?:it|that|this) off|brush(?:ing)? (?:it|that|this) (?:off|aside)|play(?:ing)? (?:it|that|this) down)\b/,
  /\b(?:on|to|from) the outside\b|\b(?:sees?|gets?|knows?) (?:only )?the outside\b|\bwhat (?:people|they|others) (?:see|get)\b|\b(?:act|(?<!\b(?:going to|will|would|it all|things) )be|look|seem|stay|appear) (?:normal|fine|okay|strong|cheerful|happy|composed)(?: \w+){0,4}\W*$/,
];

/** Whether a reading says that the client hides how it is behind a good face. */
export function saysTheyHideIt({ text }: HeardSentence): boolean {
  return matchesAny(hiding, plain(text));
}

/** What stands before a reading of the client in the supporter's own name. */
const inOwnName =
  /^(?:(?:and|so|but|well|okay|hm+),? )*(?:thanks? ?(?:you)?,? )?(?:i (?:really |just |do |can |also |think i |still )*(?:have|get|got|think|guess|feel|sense|hear|see|notice|know|imagine|tell|wonder|believe|suppose|admire|respect)|i am (?:really |just |so )*(?:struck|moved|touched|hearing|getting|sensing|noticing|impressed|wondering)|my (?:guess|sense|impression|feeling|hunch))\b/;
const brings: ReadonlySet<Move> = new Set<Move>([
  "minimising",
  "confrontation",
  "advice",
  "advice-with-permission",
  "reassurance",
  "self-disclosure",
  "greeting",
  "closing",
  "open-question",
  "closed-question",
  "leading-question",
]);
const ofWhatMayBe =
  /^(?:most |many |some )?people\b|\byou (?:can|could|will|should|may|might|need to|have to)\b|\b(?:we|our|us)\b|^(?:if|when) you\b|^let me\b/;
/** Words from which on a statement says something of the client. Design choice. */
const wordsOfAStatement = 4;

const wondering =
  /\bi (?:am |do |also |still |just )*wonder(?:ing)? (?:whether|if|what|how)\b.*\b(?:it|that|this|you|your|underneath|under|behind)\b/;

/** "I notice you make light of it, and I wonder whether it's heavier than it sounds." */
export function wondersAtThem(text: string): boolean {
  const read = plain(text);
  return wondering.test(read) && !advises(read);
}

const hears =
  /\bi (?:would|do|am)(?: \w+){0,2} (?:like|love|glad|happy|want|here) to (?:hear|read|know|listen)\b|\bi want to (?:hear|know)\b/;

/** "You say others have it worse. I'd still like to hear about you." */
export function wantsToHear(message: string): boolean {
  const read = plain(message);
  return hears.test(read) && !advises(read);
}

/** Whether a sentence states, in whatever words, how it is for the client, or what they do or are. */
export function statesOfThem({ text, moves }: HeardSentence): boolean {
  if (moves.some((move) => brings.has(move)) || text.includes("?")) return false;
  const read = plain(text);
  const said = read.replace(inOwnName, "").trim();
  return (
    wordsOf(read).length >= wordsOfAStatement &&
    !isStockSentence(read) &&
    /\b(?:you|your|yourself)\b|^(?:(?:oh|ouch|oof|and|that),? )*(?:that|this|it)(?: one)? (?:is|was|has|must|had) (?:(?:not|got|have|had) )*(?:to |gone |been )?\w+/.test(
      said,
    ) &&
    !/\b(?:i|my|we|me)\b/.test(said.replace(/\b(?:with|to|for|told|tell|telling) me\b/g, "")) &&
    !ofWhatMayBe.test(said)
  );
}

/** Words from which on a reading asks by its mark alone. Design choice. */
const wordsOfAReading = 5;

/** "But they don't feel as scary to you now?": a reading that asks by its mark alone, to be agreed with or mended. */
export function checksAReading({ text, moves }: HeardSentence): boolean {
  const read = plain(text).replaceAll("?", "");
  return (
    text.trimEnd().endsWith("?") &&
    moves.every((move) => move === "closed-question" || move.endsWith("reflection")) &&
    wordsOf(read).length >= wordsOfAReading &&
    /\b(?:you|your|yourself|feels?|felt)\b/.test(read) &&
    questionKind(read, false) === null
  );
}

/** Asks how they are within, how far along, how sure, what would change, who is there, or what stays with them. */
const reaching: readonly RegExp[] = [
  /\b(?:one|some|any|a|something|anything|what)(?: small| little)*(?: thing)?\b.*\b(?:make|makes|help|helps|ease|eases)\b.*\b(?:tonight|tomorrow|today|it|this|that|things|evenings?|nights?|days?|week)\b(?: \w+){0,4}? (?:easier|lighter|better|bearable|less \w+)\b/,
  /\bhow (?:are|do|did|is|was|does|have) (?:you|it|that|this|things)(?: \w+){0,3}? (?:feel|feeling|felt|now|doing|holding up|coping|for you|with (?:it|that|this)|land|sit with you|been)\b|\bwhat are the odds\b/,
  /\b(?:scale|out of (?:ten|10)|0 to 10|1 to 10|0-10|1-10|zero to ten|one to ten|one (?:point|step|notch) (?:higher|up|better|down|lower)|(?:that|this|your|a) number\b)/,
  /\bhow (?:confident|sure|ready|hopeful|likely|important|willing|able|certain|optimistic)\b/,
  /\bwhat (?:would|will|might|could|has|needs|have)(?: \w+){0,3} (?:it take|change|changed|differ|different|better|easier|lighter|bearable|happen for|help)\b/,
  /\b(?:do|did|are|would|could|does|have) (?:you|it|that|this) (?:\w+ ){0,3}?(?:feel|feeling|felt|think|thinking|believe|wonder|blame|worry|hope|wish|fear|see|end up)\b.*\b(?:you|your|yourself|it|that|this|things|like|better|worse)\b/,
  /\b(?:tak(?:e|ing) (?:\w+ )?(?:away|with you|from)|sum(?:ming)? up|before we (?:stop|finish|end|close|go)|(?:since|than|compared to) (?:when )?we started|leaving (?:this|our) (?:talk|chat|conversation)|(?:most )?useful|after talking)\b/,
  /\bwho (?:\w+ ){0,4}?(?:notice|trust|lean on|turn to|could you|would you|can you)\b/,
  /\b(?:worse|better|different|heavier|lighter|the same)\b.*\b(?:lately|than|now|these days|recently|before|or)\b/,
  /\bif (?:you|things|it|somebody|someone) (?:could|were|was|woke|had|got|changed)\b/,
  /\bwhat (?:have you|did you)(?: \w+){0,2} (?:tried|try|done)\b|\bwhat (?:keeps?|gets?|got|helps?|helped|carries|holds?)\b/,
];

/**
 * Whether a question reaches for the client, whatever waits: how it is within, how far along or how sure they are, what
 * would change, who would be there, what stays with them.
 */
export function reachesForThem(sentence: string): boolean {
  return (
    matchesAny(reaching, plain(sentence)) ||
    asksForAnythingElse(sentence) ||
    asksWhetherAnybodyKnows(sentence)
  );
}
