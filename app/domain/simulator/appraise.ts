import { asideOf } from "./aside";
import type { Move } from "../practice/hearing/move";
import { riskIsLive } from "./appraisal";
import type { Appraisal } from "./appraisal";
import type { Exchange } from "./exchange";
import { isOfTheirLife } from "./fact";
import { asksOnlyWhoTheyAre, wavesAside } from "./getting-to-know";
import { gaveBackIn, informs } from "./given-back";
import { heardMessage } from "./heard-message";
import type { HeardMessage } from "./heard-message";
import { adviceIn } from "./hurt-or-advice";
import { interruptionIn } from "./interruption";
import { metCues, staysWith } from "./met-cues";
import { apartFromMethod } from "./method-wanted";
import { makesLight } from "./nod";
import type { Scenario } from "./scenario";
import { signsIn } from "./signs";
import type { Signs } from "./signs";
import { sparedBy } from "./spared";
import type { SimulatorState } from "./state";
import { standardTopics, topicsOfDays } from "./topic";

const standard: ReadonlySet<string> = new Set([...standardTopics, ...topicsOfDays]);

/** Whether it tells something of the world: neither of the client's life nor of the supporter's. */
function informsOnly({ message, heard }: Exchange, scenario: Scenario): boolean {
  return (
    heard.sentences.some(informs) &&
    !/\b(I|my|mine)\b/i.test(message) &&
    !heard.sentences.some(
      ({ text, moves }) => moves.includes("information") && isOfTheirLife(text, scenario),
    )
  );
}

/** Whether a message is an apology in passing and nothing else, whatever words of the story stand in it. */
const onlyApologises = ({ exchange: { heard } }: HeardMessage): boolean =>
  heard.sentences.length > 0 && heard.sentences.every(({ text }) => asideOf(text) === "noApology");

/** What of the client's a message speaks of: the cues it meets, what it stays with, else what it gives back. */
function spokenOf(
  message: HeardMessage,
  signs: Signs,
  state: SimulatorState,
  scenario: Scenario,
): Pick<Appraisal, "met" | "stayedWith" | "gaveBack" | "attempted"> {
  const { exchange, stock, hurt, asides } = message;
  const isEmpty =
    stock || asides.includes("lost") || asides.includes("rephrases") || onlyApologises(message);
  const met = isEmpty ? [] : metCues(exchange, state, scenario);
  const stayedWith =
    met.length === 0 && !isEmpty && hurt === null && staysWith(exchange, state, scenario);
  const given =
    met.length > 0 || stayedWith
      ? { gaveBack: null, attempted: false }
      : gaveBackIn(message, signs, state, scenario);
  return { met, stayedWith, ...given };
}

/** The advice in a message; what is asked or done about risk, and what is asked of how they are looked after, is none. */
function adviceGiven(
  { exchange, isAdvice, isOfCare }: HeardMessage,
  { riskAsked, safety, leave }: Signs,
  metIds: ReadonlySet<string>,
  state: SimulatorState,
): Appraisal["advice"] {
  if (riskAsked || safety || isOfCare) return null;
  return adviceIn({ message: exchange.message, isAdvice }, state, metIds, leave);
}

/** Reads a message against the state. Pure; the same message reads the same way every time. */
export function appraise(said: Exchange, state: SimulatorState, scenario: Scenario): Appraisal {
  const message = heardMessage(said, state, scenario);
  const { exchange, questions, asides, hurt, stock, nod, noSmallTalk } = message;
  const has = (move: Move) => exchange.heard.moves.includes(move);
  const signs = signsIn(message, state, scenario);
  const { riskAsked, safety, openOnCue } = signs;
  const credited = apartFromMethod(message, state);
  const spoken = spokenOf(credited, signs, state, scenario);
  const { met, gaveBack } = spoken;
  const isWavedAside = wavesAside(exchange.message);
  const isTakenUp = met.length > 0 || gaveBack !== null;
  const isSpared = isTakenUp || signs.methodWanted || sparedBy(message, signs, state, scenario);
  const metIds = new Set(met.map(({ cue }) => cue.id));
  const advice = adviceGiven(message, signs, metIds, state);
  return {
    ...signs,
    ...spoken,
    heard: message.atRisk,
    missed: isSpared ? [] : state.live,
    hurt,
    advice,
    permission: !riskAsked && !safety && has("advice-with-permission") && !has("advice"),
    stock,
    doubted: has("reassurance") && !riskAsked && !isTakenUp,
    openElsewhere:
      !openOnCue && noSmallTalk.some((one) => !one.closed && credited.questions.includes(one)),
    asksPast: isWavedAside || asksOnlyWhoTheyAre(noSmallTalk, exchange),
    riskLive: riskIsLive(state),
    affirmed: has("affirmation") && !stock,
    selfTalk: has("self-disclosure"),
    informed: informsOnly(exchange, scenario),
    closing: signs.leave || has("closing"),
    asksOfStory:
      !isWavedAside && noSmallTalk.some(({ topic }) => topic !== null && !standard.has(topic)),
    sympathy: message.kindly && questions.length === 0 && met.length === 0,
    echo: message.echo,
    repeated: message.repeated && !nod,
    nod: nod && !makesLight(said.message),
    questions,
    asides,
    interruption: interruptionIn(said, { asides, questions, hurt, advice, met }),
  };
}
