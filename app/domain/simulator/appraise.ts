import type { Heard, HeardSentence, Move } from "../practice/hearing/move";
import { plain } from "../practice/hearing/plain";
import { closes } from "../practice/hearing/warmth";
import { askedAsides, freeAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { asideHeard, asidesIn } from "./beside";
import { closedRunLimit, echoOverlap, gateExplorations, nodWords } from "./constants";
import { echoShareOf, meets, speaksOf } from "./content";
import { namedIn } from "./fact";
import { givenBack, speaksToThem } from "./given-back";
import type { GivenBack } from "./given-back";
import { specificStems, words } from "./lexeme";
import { followUpTopics, asksToGoOn, isChecking, questionsIn } from "./question";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";
import { normalised } from "./sentence";
import type { LiveCue, SimulatorState } from "./state";

/** A supporter's message with what was heard in it and what it answers. */
export interface Exchange {
  message: string;
  heard: Heard;
  /** The client message it answers; null where there is none. */
  clientMessage: string | null;
  /** The supporter's messages before this one. */
  earlier: readonly string[];
}

/** A cue that a reply met. */
export interface MetCue {
  cue: LiveCue;
  how: "openly" | "closed";
}

/** What a message was, seen from where the client stands. */
export interface Appraisal {
  met: readonly MetCue[];
  missed: readonly LiveCue[];
  hurt: "minimised" | "confronted" | null;
  advice: "early" | "timely" | null;
  permission: boolean;
  stock: boolean;
  doubted: boolean;
  /** An open question about whatever waits for an answer. */
  openOnCue: boolean;
  openElsewhere: boolean;
  /** Closed questions in a row, this message included; 0 when something else came between. */
  closedRun: number;
  riskAsked: boolean;
  riskLive: boolean;
  safety: boolean;
  affirmed: boolean;
  repair: boolean;
  selfTalk: boolean;
  informed: boolean;
  closing: boolean;
  greetingOnly: boolean;
  /** Something really said that comes back from another angle than what waits; null where nothing does. */
  gaveBack: GivenBack | null;
  /** A reflection with content of its own that meets no cue and nothing that was said. */
  attempted: boolean;
  /** "Is that right?" */
  checked: boolean;
  echo: boolean;
  repeated: boolean;
  /** Only a few words that ask and say nothing: "mm-hm", "okay, right". */
  nod: boolean;
  /** No cue waits, and the reply speaks of what the client last went on about. */
  stayedWith: boolean;
  questions: readonly AskedQuestion[];
  /** What was asked or said beside the story. */
  asides: readonly AsideKind[];
}

const sorry =
  /\b(sorry (for|about|if|that i|i)|sorry[,.]? (?:that|this|it) was|(?:that|this) was (?:too )?(?:quick|fast|much|soon|unfair|wrong) of me|forget (?:what i said|that|i said)|ignore (?:that|what i said)|scratch that|i take that back|i went too fast|i (shouldnt|shouldn't|should not) have|i jumped|i rushed|let me (try|start) again|my mistake|that came out wrong|i apologi[sz]e)\b/i;

const reflective = ["simple-reflection", "complex-reflection", "summary"] as const;

function reflects(sentence: HeardSentence): boolean {
  return reflective.some((move) => sentence.moves.includes(move));
}

/** The gate for advice: enough explored, the latest cue answered, no risk left unasked. */
export function adviceGateOpen(state: SimulatorState): boolean {
  return (
    state.counters.explorations >= gateExplorations &&
    state.live.length === 0 &&
    state.counters.missedRun === 0 &&
    state.counters.hurtRun === 0 &&
    !riskIsLive(state)
  );
}

/** Whether risk was shown and has not been asked about directly since. */
export function riskIsLive(state: SimulatorState): boolean {
  return state.counters.riskShown > 0 && state.counters.riskAsked === 0;
}

/** What starts as a reading of the client is one, whatever modal verb comes later. */
const readingStart =
  /^(and |but )?((it|that) (sounds|seems|feels|looks)|sounds like|seems like|so (you|it|your)|you feel|you're|you are|you've|your|from what you|if i)\b/i;

function advises(heard: Heard): boolean {
  return heard.sentences.some(
    ({ text, moves }) =>
      (moves.includes("advice") || moves.includes("advice-with-permission")) &&
      !(readingStart.test(text) && !/\byou (should|need to|ought)\b/i.test(text)),
  );
}

const asks =
  /\?|^(are|do|did|have|has|is|were|was|when|what|how|can|could|would|will|may|so,? are)\b/i;

/**
 * Whether a sentence hurts. A reading of the client ("it sounds like nothing was left") that speaks
 * of what waits for an answer is not taken as harm, whatever words of harm it contains.
 */
function hurts(exchange: Exchange, state: SimulatorState, scenario: Scenario, move: Move): boolean {
  const waiting = [...state.live, ...(state.focus ? [state.focus] : [])];
  return exchange.heard.sentences.some(
    ({ text, moves }) =>
      moves.includes(move) &&
      !(
        (readingStart.test(text) || reflects({ text, moves, start: 0, end: 1 })) &&
        waiting.some(({ id, quote }) => {
          const spec = scenario.cues[id];
          return spec !== undefined && speaksOf(text, spec, quote);
        })
      ),
  );
}

/** Once risk was shown, asking whom they would turn to is a step towards safety. */
const reachesOut =
  /\b(?:would|could|can|will|might) you (?:be (?:willing|able|okay) to )?(?:tell|ring|call|text|phone|wake|message|talk to|speak to|let)\b(?! (?:me|us)\b)[^?.]*\?|\bwho (?:could|would|can|will|might) (?:be with you|you (?:tell|ring|call|wake|reach|text|talk to|turn to))\b|\b(?:if it gets?|if it got) worse\b[^?.]*\?/i;

const nodding =
  /^(m+|mm+|mhm+|uh|huh|hm+|um|ok|okay|yeah|yes|yep|right|sure|alright|all|good|great|i|see|oh|wow|exactly|absolutely|and|so|well|go|on|got|it|really|no|cool)$/;

/** What leaves the floor and says nothing of its own. */
const wordless: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "nodded",
  "silence",
  "unclear",
  "foreign",
  "laughed",
]);

function isNod({ message }: Exchange, asides: readonly AsideKind[]): boolean {
  const said = words(message);
  if (asides.some((kind) => wordless.has(kind))) return true;
  if (asksToGoOn(message)) return false;
  return (
    said.length <= nodWords && !message.includes("?") && said.every((word) => nodding.test(word))
  );
}

function metCues(exchange: Exchange, state: SimulatorState, scenario: Scenario): MetCue[] {
  return state.live.flatMap((cue) => {
    const spec = scenario.cues[cue.id];
    const how = spec ? meets(exchange.heard.sentences, spec, cue.quote) : null;
    return how ? [{ cue, how }] : [];
  });
}

function staysWith(exchange: Exchange, state: SimulatorState, scenario: Scenario): boolean {
  const { focus, live } = state;
  if (focus === null || live.length > 0) return false;
  const spec = scenario.cues[focus.id];
  return spec !== undefined && meets(exchange.heard.sentences, spec, focus.quote) === "openly";
}

function asksAboutCue(question: AskedQuestion): boolean {
  return (
    !question.closed &&
    (question.topic === null ||
      followUpTopics.has(question.topic) ||
      question.topic === "hardest" ||
      question.topic === "happened")
  );
}

/** Whether a sentence names something of the client's last message. */
function takesUp(sentence: string, { clientMessage }: Exchange): boolean {
  const theirs = new Set(specificStems(clientMessage ?? ""));
  return namedIn(sentence).some((part) => theirs.has(part));
}

/** Stock sympathy with one word of the client's put in: worth what the client's own words handed back are. */
function isFormula({ heard, message }: Exchange): boolean {
  const asks = heard.moves.includes("open-question") || heard.moves.includes("risk-question");
  return heard.moves.includes("validation") && !asks && specificStems(message).length <= 1;
}

/** Reads a message against the state. Pure; the same message reads the same way every time. */
export function appraise(exchange: Exchange, state: SimulatorState, scenario: Scenario): Appraisal {
  const { heard, message } = exchange;
  const has = (move: Move) => heard.moves.includes(move);
  const repeated = exchange.earlier.some((text) => normalised(text) === normalised(message));
  const echo =
    isFormula(exchange) ||
    (exchange.clientMessage !== null &&
      echoShareOf(message, exchange.clientMessage) >= echoOverlap);
  const asides = asidesIn(message, scenario);
  const nod = isNod(exchange, asides);
  const stock = !nod && (heard.isStock || repeated);
  const met = stock || asides.includes("lost") ? [] : metCues(exchange, state, scenario);
  const questions = (nod ? [] : questionsIn(message, scenario)).filter(({ sentence }) => {
    if (closes(plain(sentence))) return false;
    const beside = asideHeard(sentence, scenario);
    return beside === null || !askedAsides.has(beside);
  });
  const riskAsked = heard.sentences.some(
    ({ text, moves }) => moves.includes("risk-question") && asks.test(text),
  );
  const hurt = hurts(exchange, state, scenario, "minimising")
    ? "minimised"
    : hurts(exchange, state, scenario, "confrontation") || asides.includes("insulted")
      ? "confronted"
      : null;
  const openOnCue =
    !stock &&
    !hurt &&
    questions.some((question) => asksAboutCue(question)) &&
    (state.live.length > 0 || state.focus !== null);
  const stayedWith =
    met.length === 0 &&
    !stock &&
    !hurt &&
    !asides.includes("lost") &&
    staysWith(exchange, state, scenario);
  const greetingOnly =
    heard.moves.every((move) => move === "greeting") || asides.includes("greetedAgain");
  const repair = sorry.test(message) && state.counters.hurtRun > 0;
  const spared =
    riskAsked ||
    questions.some(({ sentence, closed }) => !closed && takesUp(sentence, exchange)) ||
    repair ||
    openOnCue ||
    has("closing") ||
    asides.some((kind) => freeAsides.has(kind)) ||
    (greetingOnly && exchange.earlier.length === 0);
  const metIds = new Set(met.map(({ cue }) => cue.id));
  const onlyClosed =
    (has("closed-question") || has("leading-question")) &&
    !has("open-question") &&
    !heard.sentences.some(reflects) &&
    !has("validation");
  const gave = advises(heard);
  const aboutThem = asides.every((kind) => kind === "thanked") && !nod && !echo && !stock && !hurt;
  const besides = aboutThem && met.length === 0 && !stayedWith;
  const gaveBack = besides
    ? givenBack(heard.sentences, state, scenario, exchange.clientMessage)
    : null;
  const attempted = besides && gaveBack === null && speaksToThem(heard.sentences);
  return {
    met,
    missed:
      spared || met.length > 0 || gaveBack ? [] : state.live.filter((cue) => !metIds.has(cue.id)),
    hurt,
    advice:
      !gave || riskAsked
        ? null
        : adviceGateOpen({ ...state, live: state.live.filter((cue) => !metIds.has(cue.id)) })
          ? "timely"
          : "early",
    permission: !riskAsked && has("advice-with-permission") && !has("advice"),
    stock,
    doubted: has("reassurance") && !riskAsked && met.length === 0 && !gaveBack,
    openOnCue,
    openElsewhere: !openOnCue && questions.some((question) => !question.closed),
    closedRun: onlyClosed ? state.counters.closedRun + 1 : 0,
    riskAsked,
    riskLive: riskIsLive(state),
    safety: has("safety-step") || (state.counters.riskShown > 0 && reachesOut.test(message)),
    affirmed: has("affirmation") && !stock,
    repair,
    selfTalk: has("self-disclosure"),
    informed: has("information") && !/\b(I|my|mine)\b/i.test(message),
    closing: has("closing"),
    greetingOnly,
    gaveBack,
    attempted,
    checked: heard.sentences.some((sentence) => isChecking(sentence.text)),
    echo,
    repeated: repeated && !nod,
    nod,
    stayedWith,
    questions,
    asides,
  };
}

/** Whether a run of closed questions has become an interrogation. */
export function isInterrogation(appraisal: Appraisal): boolean {
  return appraisal.closedRun >= closedRunLimit && appraisal.met.length === 0;
}
