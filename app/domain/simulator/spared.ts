import type { Heard, Move } from "../practice/hearing/move";
import { clearsThem } from "../practice/hearing/sparing";
import { plain, wordsOf } from "../practice/hearing/plain";
import { freeAsides } from "./aside-kind";
import { askedBack } from "./asked-back";
import { offersToCheckIn } from "./asked-at-the-close";
import { closedRunLimit } from "./constants";
import { correctionIn } from "./corrects-question";
import { asksOn } from "./follow-up";
import { getsToKnow, wavesAside } from "./getting-to-know";
import type { Exchange } from "./exchange";
import type { HeardMessage } from "./heard-message";
import { asksToGoOn, bidsThemGoOn } from "./interruption";
import { letsThemGoOn } from "./nod";
import {
  checksAReading,
  leavesItToThem,
  reachesForThem,
  statesOfThem,
  wondersAtThem,
} from "./reaches-for-them";
import { reflects } from "./reflects";
import type { Scenario } from "./scenario";
import { fitsTheMoment } from "./signs";
import type { Signs } from "./signs";
import { onlyValidates } from "./soothes";
import type { SimulatorState } from "./state";

/** Words from which on naming a strength says something of the client, and is no pat on the back. Design choice. */
const wordsOfAStrength = 5;

function namesAStrength({ sentences }: Heard): boolean {
  return sentences.some(
    ({ text, moves }) =>
      moves.includes("affirmation") && wordsOf(plain(text)).length >= wordsOfAStrength,
  );
}

const bringsIn: ReadonlySet<Move> = new Set<Move>([
  "advice",
  "advice-with-permission",
  "information",
  "reassurance",
  "self-disclosure",
]);

/** Whether it states how it is for the client, and brings nothing of its own in beside it. */
function statesOnlyOfThem({ moves, sentences }: Heard): boolean {
  return !moves.some((move) => bringsIn.has(move)) && sentences.some(statesOfThem);
}

/** Whether it asks on from what was told, or something of a form that every client answers, and is no interrogation. */
function asksFurther(
  { exchange, noSmallTalk }: HeardMessage,
  { closedRun }: Signs,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  return (
    closedRun < closedRunLimit &&
    !wavesAside(exchange.message) &&
    (noSmallTalk.some(({ form }) => form !== null) ||
      exchange.heard.sentences.some(({ text }) => askedBack(text) !== null) ||
      asksOn(noSmallTalk, exchange, state, scenario))
  );
}

/** Whether it reacts kindly, and asks nothing beside that or something open that is no small talk. */
function reactsAndListens({ kindly, questions, asides, noSmallTalk }: HeardMessage): boolean {
  const isAll = questions.length === 0 && !asides.includes("smalltalk");
  return kindly && (isAll || noSmallTalk.some(({ closed }) => !closed));
}

/** Whether it puts a reading to the client to be mended. */
function putsForward({ exchange, hurt, stock, echo }: HeardMessage, { checked }: Signs): boolean {
  return checked && hurt === null && !stock && !echo && exchange.heard.sentences.some(reflects);
}

/** "That sounds frightening", behind words of their own: from so many words on it is more than a phrase. Design choice. */
const wordsOfAReaction = 10;
const saysHowItIs = /^(?:and |so )?(?:that|it|this) (?:sounds|must be|must feel|feels|seems)\b/i;

const perceives = /^(?:and |so )?i can (?:hear|see|sense|feel) (?:how|that)\b/i;

/** Whether it says how what was told must be, and more than just that, or that they hear it. */
function reactsInOwnWords({ message, heard }: HeardMessage["exchange"]): boolean {
  const isLong = wordsOf(plain(message)).length >= wordsOfAReaction;
  const brings = heard.moves.some((move) => move !== "information" && bringsIn.has(move));
  const says = ({ text }: { text: string }) =>
    (isLong && saysHowItIs.test(text)) || perceives.test(text);
  return !brings && heard.sentences.some(says);
}

/** Whether it asks or says how it is for the client, leaves it to them, or names a strength of theirs. */
function reachesOutToThem({ exchange, questions, hurt, stock, nod, echo }: HeardMessage): boolean {
  if (hurt !== null || stock || nod) return false;
  const { heard } = exchange;
  return (
    questions.some(({ sentence }) => reachesForThem(sentence)) ||
    heard.sentences.some(({ text }) => leavesItToThem(text)) ||
    (!echo &&
      (statesOnlyOfThem(heard) ||
        reactsInOwnWords(exchange) ||
        heard.sentences.some(checksAReading))) ||
    heard.sentences.some(({ text }) => wondersAtThem(text) || clearsThem(plain(text))) ||
    namesAStrength(heard)
  );
}

/** Whether what it says beside the story costs nothing: it gives no advice with it, but where it asks of their care. */
function isBesideForFree({ asides, isOfCare, isAdvice }: HeardMessage): boolean {
  return (isOfCare || !isAdvice) && asides.some((kind) => freeAsides.has(kind));
}

/** Whether it asks the client to go on where they were, after an interruption or by itself. */
function leavesTheFloor({ exchange, asides, isAdvice, hurt }: HeardMessage): boolean {
  if (isAdvice || hurt !== null) return false;
  return (asides.includes("interrupted") && asksToGoOn(exchange)) || bidsThemGoOn(exchange);
}

/** Whether a message puts right the question before it, once: a second time it has lost the client all the same. */
function putsRightWhatItAsked({ message, earlier }: Exchange): boolean {
  const before = earlier.at(-1) ?? "";
  return correctionIn(message) !== null && before.includes("?") && correctionIn(before) === null;
}

/** Whether it asks how they go from here, or offers to talk again. */
function asksAtTheClose({ questions, exchange }: HeardMessage): boolean {
  return (
    questions.some(({ atTheClose }) => atTheClose) ||
    exchange.heard.sentences.some(({ text }) => offersToCheckIn(text))
  );
}

/** Whether it thanks them, or says that what they feel is only human, in no stock phrase. */
function onlyThanksOrValidates({
  exchange,
  asides,
  questions,
  stock,
  hurt,
}: HeardMessage): boolean {
  if (stock || hurt !== null || questions.length > 0) return false;
  return asides.includes("thanked") || onlyValidates(exchange.heard);
}

/** Whether a message that meets no cue passes over none either: by what it does, it is still with the client. */
export function sparedBy(
  message: HeardMessage,
  signs: Signs,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  const { exchange, asides, noSmallTalk } = message;
  const { ofRisk, toldWhich, repair, openOnCue, reframed, leave } = signs;
  return (
    ofRisk ||
    toldWhich ||
    repair ||
    openOnCue ||
    reframed ||
    leave ||
    putsRightWhatItAsked(exchange) ||
    exchange.heard.moves.includes("closing") ||
    asksAtTheClose(message) ||
    (signs.greetingOnly && exchange.earlier.length === 0) ||
    isBesideForFree(message) ||
    leavesTheFloor(message) ||
    fitsTheMoment(message, state) ||
    reactsAndListens(message) ||
    onlyThanksOrValidates(message) ||
    putsForward(message, signs) ||
    letsThemGoOn(exchange) ||
    getsToKnow(exchange.message, noSmallTalk, asides, state, signs.closedRun) ||
    reachesOutToThem(message) ||
    asksFurther(message, signs, state, scenario)
  );
}
