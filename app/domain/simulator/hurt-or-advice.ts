import { minimises } from "../practice/hearing/harm";
import type { HeardSentence } from "../practice/hearing/move";
import { plain } from "../practice/hearing/plain";
import { ownsUp } from "../practice/hearing/room";
import { adviceGateOpen } from "./appraisal";
import type { Appraisal } from "./appraisal";
import type { AsideKind } from "./aside-kind";
import { speaksOf } from "./content";
import type { Exchange } from "./exchange";
import { leftToThemselves, plansTogether } from "./own-plan";
import { namesPerson } from "./person-meant";
import { reflects } from "./reflects";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";
import { isHandedBack, isOfTheirWords, leavesTheirPlan } from "./their-own-words";

/** What starts as a reading of the client is one, whatever modal verb comes later. */
const readingStart =
  /^(and |but )?((it|that) (sounds|seems|feels|looks)|sounds like|seems like|so (you|it|your)|you feel|you're|you are|you've|your|from what you|if i(?! (?:were|was)))\b/i;

/** Whether a sentence is taken back by a later one of the same message. */
function isTakenBack(sentences: readonly HeardSentence[], at: number): boolean {
  return sentences.slice(at + 1).some(({ text }) => ownsUp(plain(text)));
}

/** Leave for what the client said they might do ("You could stop at one sleeve") brings in nothing new. */
const leave = /^(?:so |and |but )?you (?:could|can|might|may)\b(?!.*\b(?:just|try)\b)/i;

const unable = /\b(?:can['’]?t|cannot|can not|couldn['’]?t|could not)\b/i;

/** Whether what a sentence would have them do is what the client said themselves. */
function isTheirs(text: string, exchange: Exchange): boolean {
  return (
    leavesTheirPlan(text, exchange) ||
    isHandedBack(text, exchange) ||
    (leave.test(text) &&
      !unable.test(exchange.clientMessage ?? "") &&
      isOfTheirWords(text, exchange))
  );
}

const onlyLetsThemGoOn =
  /^\W*(?:(?:sorry|anyway|ok|okay|right|so|but|please|and|now)\W+)*(?:keep going|carry on|go on|go ahead|continue)\W*$/i;

/** A question for what they could do themselves, or whether a plan be made together, tells them nothing to do. */
const leavesItToThem = (said: string) => leftToThemselves(said) || plansTogether(said);

const orders = /\byou (should|need to|ought)\b/i;

/** Whether a message tells the client what to do, and does not take it back. */
export function advises(exchange: Exchange): boolean {
  const { sentences } = exchange.heard;
  return sentences.some(
    ({ text, moves }, at) =>
      !isTakenBack(sentences, at) &&
      (moves.includes("advice") || moves.includes("advice-with-permission")) &&
      !onlyLetsThemGoOn.test(text) &&
      !(text.includes("?") && leavesItToThem(plain(text))) &&
      (orders.test(text) || !(readingStart.test(text) || isTheirs(text, exchange))),
  );
}

const insists = /\b(?:should|ought|need to|have to|must|try|better|why don['’]?t you)\b/i;

/**
 * The advice of a message that `isAdvice`, with its time: a cue that the same message met no longer keeps the gate shut.
 * What is said at the door and does not insist ("drink it while it's warm") is a wish.
 */
export function adviceIn(
  { message, isAdvice }: { message: string; isAdvice: boolean },
  state: SimulatorState,
  metIds: ReadonlySet<string>,
  isLeaving: boolean,
): Appraisal["advice"] {
  if (!isAdvice || (isLeaving && !insists.test(message))) return null;
  const live = state.live.filter((cue) => !metIds.has(cue.id));
  return adviceGateOpen({ ...state, live }) ? "timely" : "early";
}

/** "At least the men share": a bright side that the client has not named, whatever words of theirs it holds. */
const brightSide = /\bat least\b/i;
const bringsBrightSide = (text: string, { clientMessage }: Exchange) =>
  brightSide.test(text) && !brightSide.test(clientMessage ?? "");

/** Whether a text speaks of what waits for an answer, or was last gone on about. */
function speaksOfWhatWaits(
  text: string,
  { live, focus }: SimulatorState,
  { cues }: Scenario,
): boolean {
  return [...live, ...(focus ? [focus] : [])].some(({ id, quote }) => {
    const spec = cues[id];
    return spec !== undefined && speaksOf(text, spec, quote);
  });
}

/** Whether a sentence reads the client, in their own words or of what waits, and brings no bright side. */
function isReadingOfTheirs(
  sentence: HeardSentence,
  exchange: Exchange,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  const { text } = sentence;
  return (
    !bringsBrightSide(text, exchange) &&
    (readingStart.test(text) || reflects(sentence)) &&
    (isOfTheirWords(text, exchange) || speaksOfWhatWaits(text, state, scenario))
  );
}

/** Whether a text names somebody of the client's. */
function namesSomebody(text: string, scenario: Scenario): boolean {
  return Object.keys(scenario.people ?? {}).some((id) => namesPerson(text, id, scenario));
}

/**
 * Whether a sentence hurts. A reading of the client ("it sounds like nothing was left") that speaks
 * of what waits for an answer is not taken as harm, whatever words of harm it contains; nor is what only
 * resembles minimising and names somebody of theirs ("you'll be up for Gwen at ten").
 */
function hurts(
  exchange: Exchange,
  state: SimulatorState,
  scenario: Scenario,
  move: "minimising" | "confrontation",
): boolean {
  const { sentences } = exchange.heard;
  const isUnmeant = (text: string, at: number) =>
    isTakenBack(sentences, at) || (!minimises(plain(text)) && namesSomebody(text, scenario));
  return sentences.some(
    (sentence, at) =>
      sentence.moves.includes(move) &&
      !sentence.moves.includes("risk-question") &&
      !(move === "minimising" && isUnmeant(sentence.text, at)) &&
      !isReadingOfTheirs(sentence, exchange, state, scenario),
  );
}

/** How a message hurts; null where it does not. Nothing is made small by asking for a promise. */
export function hurtIn(
  exchange: Exchange,
  state: SimulatorState,
  scenario: Scenario,
  asides: readonly AsideKind[],
): Appraisal["hurt"] {
  const asksAPromise = asides.includes("promised");
  if (!asksAPromise && hurts(exchange, state, scenario, "minimising")) return "minimised";
  if (hurts(exchange, state, scenario, "confrontation")) return "confronted";
  return asides.includes("insulted") ? "confronted" : null;
}
