import { questionMoves, type Heard, type Move } from "../practice/hearing/move";
import { plain, wordsOf } from "../practice/hearing/plain";
import { turnsToClient } from "../practice/hearing/risk";
import { reframes } from "../practice/hearing/reframe";
import { closes } from "../practice/hearing/warmth";
import { asksWhich } from "./answer-day";
import { asksAboutCue } from "./asks-about-cue";
import { askedAsides, carefulAsides, freeAsides, harmAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { heardAsOffered, isAsOffered } from "./as-offered";
import { asideHeard, asidesIn } from "./beside";
import { riskIsLive } from "./appraisal";
import type { Appraisal } from "./appraisal";
import { closedRunLimit, echoOverlap } from "./constants";
import { echoShareOf } from "./content";
import { withWhatHelped } from "./helped";
import { isOfTheirLife } from "./fact";
import { interruptionIn } from "./interruption";
import { asksWhoKnows, getsToKnow } from "./getting-to-know";
import { givenBack, informs, speaksToThem } from "./given-back";
import type { GivenBack } from "./given-back";
import { makesGood } from "./makes-good";
import { saidBefore } from "./person-meant";
import { isChecking, questionsIn } from "./question";
import type { AskedQuestion } from "./question";
import type { Exchange } from "./exchange";
import { takesLeave } from "./leave-taking";
import { metCues, staysWith } from "./met-cues";
import { isNod, letsThemGoOn } from "./nod";
import { asksOn } from "./follow-up";
import { adviceIn, advises, hurtIn } from "./hurt-or-advice";
import { specificStems } from "./lexeme";
import { reflects } from "./reflects";
import {
  checksAReading,
  leavesItToThem,
  reachesForThem,
  saysTheyHideIt,
  statesOfThem,
} from "./reaches-for-them";
import { withReadings } from "./reading-asked";
import { asksOfRisk, asksWhatBearsOnIt, mayBeAtRisk } from "./risk-asked";
import { heardAtRisk } from "./heard-at-risk";
import type { Scenario } from "./scenario";
import { normalised } from "./sentence";
import { aboutRisk } from "./state";
import { reactsKindlyNow } from "./sympathy";
import { standardTopics } from "./topic";
import type { SimulatorState } from "./state";

const standard: ReadonlySet<string> = new Set(standardTopics);

/** "About him, or about you?" belongs to the question before it. */
const ofWhat =
  /^(?:or |and )?(?:about|of|like) (?:\S+ ){0,2}?\S+(?:,? or (?:about |of )?(?:\S+ ){0,2}?\S+)?$/i;

/** "I have to go soon, how are you feeling now?" */
const asksBehind =
  /[,;:–-] *(?:(?:but|and|so) )?(?:how|what|who|where|why) [^,;]*\?|[,;:–-] *(?:but|and|so) (?:how|what|who|where|why)\b/i;

/** Questions that want an answer: neither a goodbye in the form of one nor what is answered beside the story. */
function questionsToAnswer(
  message: string,
  scenario: Scenario,
  before: readonly string[],
  about: boolean | null,
): AskedQuestion[] {
  const isFrightening = asidesIn(message, scenario, before).includes("frightened");
  return questionsIn(message, scenario, before, about).filter(({ sentence }) => {
    if (closes(plain(sentence)) && !asksBehind.test(sentence)) return false;
    if (isFrightening && (ofWhat.test(sentence) || turnsToClient(plain(sentence)))) return false;
    const beside = asideHeard(sentence, scenario, before);
    return beside === null || !askedAsides.has(beside);
  });
}

/** Words from which on naming a strength says something of the client, and is no pat on the back. Design choice. */
const wordsOfAStrength = 5;

function namesAStrength({ sentences }: Heard): boolean {
  return sentences.some(
    ({ text, moves }) =>
      moves.includes("affirmation") && wordsOf(plain(text)).length >= wordsOfAStrength,
  );
}

const asking: ReadonlySet<Move> = new Set<Move>([...questionMoves, "risk-question"]);
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

/** A reading that the client hides how it is: so it is for whoever writes here, whatever was said of it. */
function hidden({ sentences }: Heard): GivenBack | null {
  return sentences.some((sentence) => reflects(sentence) && saysTheyHideIt(sentence))
    ? { cue: null }
    : null;
}

/** What a reply that fits the moment gives back, where its words name nothing of it; null where nothing waits. */
function whatWaits({ live, focus }: SimulatorState): GivenBack | null {
  const cue = live.at(-1)?.id ?? focus?.id ?? null;
  return cue === null ? null : { cue };
}

/** "Tuesday, the third": it tells which day or month was meant, and says nothing else. */
function tellsWhich(
  exchange: Exchange,
  questions: readonly AskedQuestion[],
  asides: readonly AsideKind[],
): boolean {
  return (
    asksWhich(exchange.clientMessage) &&
    questions.length === 0 &&
    asides.length === 0 &&
    !advises(exchange)
  );
}

/** Whether it asks closed questions only: none is open, and nothing is reflected or welcomed. */
function asksClosedOnly({ moves, sentences }: Heard): boolean {
  return (
    (moves.includes("closed-question") || moves.includes("leading-question")) &&
    !moves.includes("open-question") &&
    !sentences.some(reflects) &&
    !moves.includes("validation")
  );
}

/** Stock sympathy with one word of the client's put in: worth what the client's own words handed back are. */
function isFormula({ heard, message }: Exchange): boolean {
  const asks = heard.moves.includes("open-question") || heard.moves.includes("risk-question");
  return heard.moves.includes("validation") && !asks && specificStems(message).length <= 1;
}

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

/** Reads a message against the state. Pure; the same message reads the same way every time. */
export function appraise(said: Exchange, state: SimulatorState, scenario: Scenario): Appraisal {
  const asOffered = isAsOffered(said);
  const atRisk = heardAtRisk(heardAsOffered(said).heard, state, scenario);
  const exchange = { ...said, heard: withReadings(atRisk) };
  const { heard, message } = exchange;
  const has = (move: Move) => heard.moves.includes(move);
  const repeated = exchange.earlier.some((text) => normalised(text) === normalised(message));
  const echo =
    isFormula(exchange) ||
    (exchange.clientMessage !== null &&
      echoShareOf(message, exchange.clientMessage) >= echoOverlap);
  const before = saidBefore(exchange, state);
  const heardBeside = asidesIn(message, scenario, before);
  const nod = isNod(exchange, heardBeside);
  const stock = !nod && ((heard.isStock && !asOffered) || repeated);
  const met = stock || heardBeside.includes("lost") ? [] : metCues(exchange, state, scenario);
  const questions = nod ? [] : questionsToAnswer(message, scenario, before, aboutRisk(state));
  const asides = withWhatHelped(heardBeside, message, questions, { state, scenario });
  const mayBe = mayBeAtRisk(state, scenario);
  const riskAsked = heard.sentences.some((sentence) => asksOfRisk(sentence, state, mayBe));
  const safety = has("safety-step") && !asides.includes("promised");
  const whoKnows = asksWhoKnows(heard.sentences, questions, state);
  const hurt = hurtIn(exchange, state, scenario, asides);
  const openOnCue =
    !stock &&
    !hurt &&
    questions.some((question) => asksAboutCue(question, exchange, state, scenario)) &&
    (state.live.length > 0 || state.focus !== null);
  const stayedWith =
    met.length === 0 &&
    !stock &&
    !hurt &&
    !asides.includes("lost") &&
    staysWith(exchange, state, scenario);
  const toldWhich = hurt === null && !nod && !stock && tellsWhich(exchange, questions, asides);
  const returnsGoodbye = asOffered && state.phase === "closing" && questions.length === 0;
  const leave = takesLeave(exchange, questions) || returnsGoodbye;
  const greetingOnly =
    heard.moves.every((move) => move === "greeting") || asides.includes("greetedAgain");
  const repair =
    state.counters.hurtRun > 0 && hurt === null && !advises(exchange) && makesGood(message);
  const ofRisk =
    riskAsked ||
    safety ||
    whoKnows ||
    asides.some((kind) => harmAsides.has(kind)) ||
    asksWhatBearsOnIt(questions, asides, state);
  const checked = heard.sentences.some((sentence) => isChecking(sentence.text));
  const runsOn = asksClosedOnly(heard) && !nod && !ofRisk;
  const closedRun = !runsOn ? 0 : state.counters.closedRun + (asOffered ? 0 : 1);
  const askedOn =
    closedRun < closedRunLimit &&
    (asksOn(questions, exchange, state, scenario) || questions.some(({ form }) => form !== null));
  const reframed =
    !hurt && !stock && !repeated && heard.sentences.some(({ text }) => reframes(plain(text)));
  const kindly = hurt === null && !advises(exchange) && !repeated && reactsKindlyNow(exchange);
  const sympathy = kindly && questions.length === 0;
  const kindlyAsks = kindly && questions.some(({ closed }) => !closed);
  const putForward = checked && !hurt && !stock && !echo && heard.sentences.some(reflects);
  const takesInAnswer =
    state.riskAnswer !== null && questions.length === 0 && !nod && !hurt && !advises(exchange);
  const fits = asOffered || takesInAnswer;
  const reaches =
    hurt === null &&
    !stock &&
    !nod &&
    (questions.some(({ sentence }) => reachesForThem(sentence)) ||
      heard.sentences.some((sentence) => leavesItToThem(sentence.text)) ||
      (!echo && (statesOnlyOfThem(heard) || heard.sentences.some(checksAReading))) ||
      namesAStrength(heard));
  const isOfCare = asides.some(
    (kind) =>
      carefulAsides.has(kind) ||
      (kind === "medicines" && heard.moves.some((move) => asking.has(move))),
  );
  const spared =
    ofRisk ||
    toldWhich ||
    fits ||
    getsToKnow(questions, asides, state, closedRun) ||
    askedOn ||
    repair ||
    openOnCue ||
    sympathy ||
    kindlyAsks ||
    putForward ||
    reaches ||
    letsThemGoOn(exchange, asides) ||
    reframed ||
    has("closing") ||
    leave ||
    (asides.some((kind) => freeAsides.has(kind)) && (isOfCare || !advises(exchange))) ||
    (greetingOnly && exchange.earlier.length === 0);
  const metIds = new Set(met.map(({ cue }) => cue.id));
  const aboutThem = asides.every((kind) => kind === "thanked") && !nod && !echo && !stock && !hurt;
  const besides = aboutThem && met.length === 0 && !stayedWith;
  const given = besides
    ? (givenBack(heard.sentences, state, scenario, exchange.clientMessage) ?? hidden(heard))
    : null;
  const speaksToWhatWaits = besides && fits && speaksToThem(heard.sentences);
  const gaveBack = given ?? (speaksToWhatWaits ? whatWaits(state) : null);
  const attempted =
    besides && !safety && !toldWhich && gaveBack === null && speaksToThem(heard.sentences);
  const advice =
    riskAsked || safety || isOfCare
      ? null
      : adviceIn({ message, isAdvice: advises(exchange) }, state, metIds, leave);
  return {
    heard: atRisk,
    met,
    missed:
      spared || met.length > 0 || gaveBack ? [] : state.live.filter((cue) => !metIds.has(cue.id)),
    hurt,
    advice,
    permission: !riskAsked && !safety && has("advice-with-permission") && !has("advice"),
    stock,
    doubted: has("reassurance") && !riskAsked && met.length === 0 && !gaveBack,
    openOnCue,
    openElsewhere: !openOnCue && questions.some((question) => !question.closed),
    closedRun,
    riskAsked,
    riskLive: riskIsLive(state),
    safety,
    ofRisk,
    affirmed: has("affirmation") && !stock,
    reframed,
    repair,
    selfTalk: has("self-disclosure"),
    informed: informsOnly(exchange, scenario),
    closing: leave || has("closing"),
    toldWhich,
    leave,
    greetingOnly,
    gaveBack,
    attempted,
    asksOfStory: questions.some(({ topic }) => topic !== null && !standard.has(topic)),
    checked,
    sympathy: sympathy && met.length === 0,
    echo,
    repeated: repeated && !nod,
    nod,
    stayedWith,
    questions,
    asides,
    interruption: interruptionIn(said, { asides, questions, hurt, advice, met }),
  };
}
