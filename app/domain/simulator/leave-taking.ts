import type { HeardSentence } from "../practice/hearing/move";
import { asksForAnAlly } from "./ally-asked";
import { asideOf } from "./aside";
import type { Exchange } from "./exchange";
import type { AskedQuestion } from "./question";

/** Going, said so gently that it is no formula of parting. */
const leaves =
  /(?<!\b(?:not|never|wo['’]?nt|won['’]t|don['’]?t|can['’]?t|couldn['’]?t) (?:\w+ ){0,2})\b(?:let you (?:go|get|sleep|rest)\b(?! (?:through|on|about|of|down)\b)|i(?:['’]?ll| will| should| better) (?:let you (?:go|get|sleep|rest)\b(?! (?:through|on|about|of|down)\b)|leave you\b|leave it (?:here|there)\b)|call it a night\b)|(?:^|[.!?,;:–-] *|\b(?:you|you can|you will|and|so|please|then|now|ok|okay|do|just) )sleep (?:well|tight)(?=\W*$|[.,!;]| (?:tonight|now|then|when|and|for|\w+\W*$))|(?<!\bi (?:\w+ ){0,3})\bget some (?:sleep|rest)(?: now)?[.! ]*$|\bi (?:really )?(?:have to|need to|should|must) (?:go|sleep|head)(?=\W*$|[.!?,;:]| (?:now|soon|off|home|here|then|to (?:bed|sleep)|for (?:today|tonight|now)|in a|and|but|so|because)\b| to work(?: now| soon)?(?:\W*$|[.,!;]))/i;
/** What may be asked at the door: whether there will be another time, and how they go from here. */
const asksAgain =
  /\bhow (?:are|do) you (?:feel(?:ing)? )?(?:now |about )?(?:leav|going off|as (?:we|you) (?:stop|finish|go|leave)|going from here)|\b(?:talk|speak|write|meet|chat|see|come|here|hear|check|catch)\b.*\b(?:again|next time|tomorrow|another (?:time|day))\b|\b(?:again|next time|tomorrow|another (?:time|day))\W*$|\bcome back\b|\b(?:is that (?:ok|okay|all right|alright)|will you be (?:ok|okay|all right|alright))\b/i;

/** "Before I go, ...": the talk is not over yet. */
const oneMoreThing =
  /\bbefore (?:i|we|you) (?:go|leave|stop|finish|say (?:good ?bye|good ?night))\b|\bone (?:more|last) (?:thing|question)\b/i;

/** How they feel about its end. */
export const asksOfTheEnd =
  /\bhow (?:are|do|would|will) you (?:feel(?:ing)?|be) (?:about|with|if) (?:(?:us|me|we) )?(?:that|stop\w*|finish\w*|end\w*|clos\w*|wrapp\w*|paus\w*|leav\w*|saying (?:good ?bye|bye|good ?night))\b/i;

/** What stays with them of the talk, asked at the door. */
export const asksWhatStays =
  /\bwhat (?:are|will|would|do|might|can) you (?:(?:be|like|want|wish|to) )*(?:tak(?:e|ing) (?:with you|away|from)|hold(?:ing)? on to|keep(?:ing)? from|remember(?:ing)? (?:from|of))\b/i;

/** Says outright that the talk ends here. */
const goes =
  /\b(?:good ?bye|bye(?:[ -]bye)?|good ?night)\b|\b(?:i|we)(?:['’]?(?:ve|ll|m|re))? (?:(?:really|just|do|will) )?(?:have to|have got to|got to|need to|must|should|going to have to) (?:\w+ )?(?:go|finish|stop|end|leave|log off)\b/i;

/** The same in few words: "gotta go mate". */
const goesShortly =
  /(?:(?:^|[.!?] *)(?:(?:ok|okay|right|sorry|well|anyway|hey|alright),? )*(?:gotta|got to|have to|need to)|\bi(?:['’]?ve)? (?:gotta|got to)) (?:go|run|dash|head off|log off|sign off)(?=\W*$|[.!?,;:]| (?:now|soon|mate|bro|man|dear|sir|buddy|and|but|so)\b)/i;

const goesOutright = (text: string) => goes.test(text) || goesShortly.test(text);

/** "Go well, bye.": parts outright, and asks nothing itself. */
function isGoodbye({ text, moves }: HeardSentence, questions: readonly AskedQuestion[]): boolean {
  const asksItself =
    text.includes("?") || questions.some(({ sentence }) => text.includes(sentence));
  return moves.includes("closing") && goesOutright(text) && !asksItself;
}

/**
 * Whether a message takes leave, and asks nothing but what is asked at the door. Where it says outright that
 * the talk ends, a question that yes or no would answer is asked at the door, too ("will you get some sleep?"),
 * and one about who is there for them, but never one about risk. Where it ends with a goodbye, it takes leave
 * whatever was asked before.
 */
export function takesLeave(
  { heard, message }: Exchange,
  questions: readonly AskedQuestion[],
): boolean {
  if (heard.moves.includes("risk-question")) return false;
  if (heard.sentences.some(({ text }) => asideOf(text) === "goOnOrRest")) return false;
  const ends = goesOutright(message);
  const asksOn = ({ sentence }: AskedQuestion) =>
    !asksWhatStays.test(sentence) && !asksOfTheEnd.test(sentence) && !asksAgain.test(sentence);
  if (oneMoreThing.test(message) && questions.some(asksOn)) return false;
  if (heard.sentences.slice(-1).some((last) => isGoodbye(last, questions))) return true;
  return (
    (heard.moves.includes("closing") || leaves.test(message) || goesShortly.test(message)) &&
    questions.every(
      ({ sentence, closed }) =>
        asksAgain.test(sentence) ||
        asksOfTheEnd.test(sentence) ||
        asksWhatStays.test(sentence) ||
        (ends && (closed || asksForAnAlly(sentence))),
    )
  );
}
