import type { Heard } from "../practice/hearing/move";
import { plain } from "../practice/hearing/plain";
import { reframes } from "../practice/hearing/reframe";
import { asksWhich } from "./answer-day";
import type { Appraisal } from "./appraisal";
import { askedBack } from "./asked-back";
import { asksAboutCue } from "./asks-about-cue";
import { takesUp } from "./follow-up";
import type { HeardMessage } from "./heard-message";
import { takesLeave } from "./leave-taking";
import { makesGood } from "./makes-good";
import { apartFromMethod } from "./method-wanted";
import { isChecking } from "./question";
import { reflects } from "./reflects";
import { riskInMessage } from "./risk-in-message";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** What a message does where the talk stands, whatever of the client's it speaks of. */
export type Signs = Pick<
  Appraisal,
  | "riskAsked"
  | "methodWanted"
  | "safety"
  | "ofRisk"
  | "openOnCue"
  | "closedRun"
  | "toldWhich"
  | "leave"
  | "greetingOnly"
  | "reframed"
  | "repair"
  | "checked"
>;

/** Whether it asks closed questions only: none is open, and nothing is reflected or welcomed. */
function asksClosedOnly({ moves, sentences }: Heard): boolean {
  return (
    (moves.includes("closed-question") || moves.includes("leading-question")) &&
    !moves.includes("open-question") &&
    !sentences.some(reflects) &&
    !moves.includes("validation")
  );
}

/** Whether every question of a message is of what the client just said: it listens, closed as it is. */
function asksOnlyOfWhatWasSaid({ exchange, questions }: HeardMessage): boolean {
  return (
    questions.length > 0 &&
    questions.every(({ sentence }) => askedBack(sentence) !== null || takesUp(sentence, exchange))
  );
}

/**
 * How many messages in a row asked closed questions only, up to this one. One that was offered, or that asks of
 * what was just said, adds nothing.
 */
function closedRunWith(
  message: HeardMessage,
  ofRisk: boolean,
  { counters }: SimulatorState,
): number {
  const { exchange, nod, asOffered } = message;
  if (ofRisk || nod || !asksClosedOnly(exchange.heard)) return 0;
  return counters.closedRun + (asOffered || asksOnlyOfWhatWasSaid(message) ? 0 : 1);
}

/** "Tuesday, the third": it tells which day or month was meant, and says nothing else. */
function tellsWhich({ exchange, questions, asides, nod, isAdvice }: HeardMessage): boolean {
  return (
    asksWhich(exchange.clientMessage) &&
    questions.length === 0 &&
    asides.length === 0 &&
    !nod &&
    !isAdvice
  );
}

/** Whether it asks, openly, about what waits or was last gone on about. */
function asksOpenly(
  { exchange, questions }: HeardMessage,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  return (
    (state.live.length > 0 || state.focus !== null) &&
    questions.some((question) => asksAboutCue(question, exchange, state, scenario))
  );
}

/** Whether it goes: by itself, or by an offered reply to the client's goodbye that asks nothing. */
function leaves(
  { exchange, questions, asOffered }: HeardMessage,
  { phase }: SimulatorState,
): boolean {
  return (
    takesLeave(exchange, questions) || (asOffered && phase === "closing" && questions.length === 0)
  );
}

/** Reads what a message does where the talk stands. What hurts, and a stock phrase, count for nothing good. */
export function signsIn(message: HeardMessage, state: SimulatorState, scenario: Scenario): Signs {
  const { exchange, asides, hurt, isAdvice, repeated, stock } = message;
  const { sentences, moves } = exchange.heard;
  const risk = riskInMessage(message, state, scenario);
  const counts = hurt === null && !stock;
  const rest = apartFromMethod(message, state);
  return {
    ...risk,
    methodWanted: rest !== message && !riskInMessage(rest, state, scenario).riskAsked,
    openOnCue: counts && asksOpenly(rest, state, scenario),
    closedRun: closedRunWith(message, risk.ofRisk, state),
    toldWhich: counts && tellsWhich(message),
    leave: leaves(message, state),
    greetingOnly: moves.every((move) => move === "greeting") || asides.includes("greetedAgain"),
    reframed: counts && !repeated && sentences.some(({ text }) => reframes(plain(text))),
    repair: state.counters.hurtRun > 0 && hurt === null && !isAdvice && makesGood(exchange.message),
    checked: sentences.some(({ text }) => isChecking(text)),
  };
}

/** Whether a message fits the moment whatever its words: it was offered, or only takes in an answer about risk. */
export function fitsTheMoment(
  { asOffered, questions, nod, hurt, isAdvice }: HeardMessage,
  { riskAnswer }: SimulatorState,
): boolean {
  const takesInAnswer =
    riskAnswer !== null && questions.length === 0 && !nod && hurt === null && !isAdvice;
  return asOffered || takesInAnswer;
}
