import { minimises } from "../practice/hearing/harm";
import type { HeardSentence, Move } from "../practice/hearing/move";
import { plain } from "../practice/hearing/plain";
import { ownsUp } from "../practice/hearing/room";
import { asksForAnAlly } from "./ally-asked";
import { wholeAside } from "./aside";
import { sharedWith } from "./best-answer";
import type { AsideKind } from "./aside-kind";
import { nodWords } from "./constants";
import { meets, speaksOf } from "./content";
import { namedIn } from "./fact";
import { namesTheFeeling } from "./kind-words";
import { specificStems, words } from "./lexeme";
import { asksToGoOn } from "./question";
import { leftToThemselves, plansTogether } from "./own-plan";
import { namesPerson } from "./person-meant";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";
import { latestOf } from "./state";
import { onlyThanks } from "./thanks";
import { followUpTopics } from "./topic-asked";
import type { SimulatorState } from "./state";
import type { Exchange, MetCue } from "./exchange";

const reflective = ["simple-reflection", "complex-reflection", "summary"] as const;

export function reflects(sentence: HeardSentence): boolean {
  return reflective.some((move) => sentence.moves.includes(move));
}

/** What starts as a reading of the client is one, whatever modal verb comes later. */
const readingStart =
  /^(and |but )?((it|that) (sounds|seems|feels|looks)|sounds like|seems like|so (you|it|your)|you feel|you're|you are|you've|your|from what you|if i(?! (?:were|was)))\b/i;

/** Stems of the client's last message in a sentence by which it is theirs, whatever it sounds like. Design choice. */
const sharedStems = 3;
/** The same where the sentence says hardly anything else. Design choice. */
const fewSharedStems = 2;
const mostlyShared = 0.5;

/** Whether a sentence is made of the client's last message: their own words, not an act upon them. */
function isOfTheirWords(text: string, { clientMessage }: Exchange): boolean {
  const theirs = new Set(specificStems(clientMessage ?? ""));
  const own = specificStems(text);
  const shared = own.filter((part) => theirs.has(part)).length;
  return shared >= sharedStems || (shared >= fewSharedStems && shared / own.length >= mostlyShared);
}

/** Leave for what the client said they might do ("You could stop at one sleeve") brings in nothing new. */
const leave = /^(?:so |and |but )?you (?:could|can|might|may)\b(?!.*\b(?:just|try)\b)/i;
/** Share of a sentence's content from which on it is the client's, whatever it orders. Design choice. */
const nearlyAllShared = 0.75;

/** "Put the apron on a hanger, and you'd have the same thing": a sentence of the client's, said back. */
function isHandedBack(text: string, { clientMessage }: Exchange): boolean {
  const theirs = new Set(specificStems(clientMessage ?? ""));
  const own = specificStems(text);
  const shared = own.filter((part) => theirs.has(part)).length;
  return shared >= fewSharedStems && shared / own.length >= nearlyAllShared;
}

/** "Set it singly, or for two": what the client means to do, said back with a choice. */
function leavesTheirPlan(text: string, { clientMessage }: Exchange): boolean {
  const [first = ""] = text.split(",");
  const own = specificStems(first);
  const theirs = new Set(specificStems(clientMessage ?? ""));
  return /\bor\b/i.test(text) && own.length > 0 && own.every((part) => theirs.has(part));
}

const unable = /\b(?:can['’]?t|cannot|can not|couldn['’]?t|could not)\b/i;

/** Whether a sentence is taken back by a later one of the same message. */
function isTakenBack(sentences: readonly HeardSentence[], at: number): boolean {
  return sentences.slice(at + 1).some(({ text }) => ownsUp(plain(text)));
}

const onlyLetsThemGoOn =
  /^\W*(?:(?:sorry|anyway|ok|okay|right|so|but|please|and|now)\W+)*(?:keep going|carry on|go on|go ahead|continue)\W*$/i;

/** A question for what they could do themselves, or whether a plan be made together, tells them nothing to do. */
const leavesItToThem = (said: string) => leftToThemselves(said) || plansTogether(said);

export function advises(exchange: Exchange): boolean {
  const theirs = (text: string) =>
    leavesTheirPlan(text, exchange) ||
    isHandedBack(text, exchange) ||
    (leave.test(text) &&
      !unable.test(exchange.clientMessage ?? "") &&
      isOfTheirWords(text, exchange));
  const { sentences } = exchange.heard;
  return sentences.some(
    ({ text, moves }, at) =>
      !isTakenBack(sentences, at) &&
      (moves.includes("advice") || moves.includes("advice-with-permission")) &&
      !onlyLetsThemGoOn.test(text) &&
      !(text.includes("?") && leavesItToThem(plain(text))) &&
      (/\byou (should|need to|ought)\b/i.test(text) || !(readingStart.test(text) || theirs(text))),
  );
}

/** Whether a sentence asks, by its mark, by how it starts, or because it says so ("I need to ask if you ..."). */
export const asks =
  /\?|^(?:are|do|did|have|has|is|were|was|when|what|how|can|could|would|will|may|any|(?:you|u) ever|so,? are)\b|\b(?<!\b(?:not|never|n['’]t) (?:\w+ ){0,3})(?:ask|asking|check|checking|wonder|wondering) (?:\w+ ){0,4}?(?:if|whether|about|straight|directly|outright|you)\b|[,;:–-] (?:are|do|have|is|did|has|would|could|can) (?:you|part|any)\b/i;

/** "At least the men share": a bright side that the client has not named, whatever words of theirs it holds. */
const brightSide = /\bat least\b/i;
const bringsBrightSide = (text: string, { clientMessage }: Exchange) =>
  brightSide.test(text) && !brightSide.test(clientMessage ?? "");

/**
 * Whether a sentence hurts. A reading of the client ("it sounds like nothing was left") that speaks
 * of what waits for an answer is not taken as harm, whatever words of harm it contains; nor is what only
 * resembles minimising and names somebody of theirs ("you'll be up for Gwen at ten").
 */
export function hurts(
  exchange: Exchange,
  state: SimulatorState,
  scenario: Scenario,
  move: Move,
): boolean {
  const waiting = [...state.live, ...(state.focus ? [state.focus] : [])];
  const ids = Object.keys(scenario.people ?? {});
  const ofTheirs = (text: string) => ids.some((id) => namesPerson(text, id, scenario));
  const { sentences } = exchange.heard;
  return sentences.some(
    ({ text, moves }, at) =>
      moves.includes(move) &&
      !(move === "minimising" && isTakenBack(sentences, at)) &&
      !moves.includes("risk-question") &&
      !(move === "minimising" && !minimises(plain(text)) && ofTheirs(text)) &&
      !(
        !bringsBrightSide(text, exchange) &&
        (readingStart.test(text) || reflects({ text, moves, start: 0, end: 1 })) &&
        (isOfTheirWords(text, exchange) ||
          waiting.some(({ id, quote }) => {
            const spec = scenario.cues[id];
            return spec !== undefined && speaksOf(text, spec, quote);
          }))
      ),
  );
}

/** Going, said so gently that it is no formula of parting. */
const leaves =
  /(?<!\b(?:not|never|wo['’]?nt|won['’]t|don['’]?t|can['’]?t|couldn['’]?t) (?:\w+ ){0,2})\b(?:let you (?:go|get|sleep|rest)\b(?! (?:through|on|about|of|down)\b)|i(?:['’]?ll| will| should| better) (?:let you (?:go|get|sleep|rest)\b(?! (?:through|on|about|of|down)\b)|leave you\b|leave it (?:here|there)\b)|call it a night\b)|(?:^|[.!?,;:–-] *|\b(?:you|you can|you will|and|so|please|then|now|ok|okay|do|just) )sleep (?:well|tight)(?=\W*$|[.,!;]| (?:tonight|now|then|when|and|for|\w+\W*$))|(?<!\bi (?:\w+ ){0,3})\bget some (?:sleep|rest)(?: now)?[.! ]*$|\bi (?:really )?(?:have to|need to|should|must) (?:go|sleep|head)(?=\W*$|[.!?,;:]| (?:now|soon|off|home|here|then|to (?:bed|sleep)|for (?:today|tonight|now)|in a|and|but|so|because)\b| to work(?: now| soon)?(?:\W*$|[.,!;]))/i;
/** What may be asked at the door: whether there will be another time, and how they go from here. */
const asksAgain =
  /\bhow (?:are|do) you (?:feel(?:ing)? )?(?:now |about )?(?:leav|going off|as (?:we|you) (?:stop|finish|go|leave)|going from here)|\b(?:talk|speak|write|meet|chat|see|come|here|hear|check|catch)\b.*\b(?:again|next time|tomorrow|another (?:time|day))\b|\b(?:again|next time|tomorrow|another (?:time|day))\W*$|\bcome back\b|\b(?:is that (?:ok|okay|all right|alright)|will you be (?:ok|okay|all right|alright))\b/i;

/** "Before I go, ...": the talk is not over yet. */
const oneMoreThing =
  /\bbefore (?:i|we|you) (?:go|leave|stop|finish|say (?:good ?bye|good ?night))\b|\bone (?:more|last) (?:thing|question)\b/i;

/** What stays with them of the talk, asked at the door. */
export const asksWhatStays =
  /\bwhat (?:are|will|would|do|might|can) you (?:(?:be|like|want|wish|to) )*(?:tak(?:e|ing) (?:with you|away|from)|hold(?:ing)? on to|keep(?:ing)? from|remember(?:ing)? (?:from|of))\b/i;

/** Says outright that the talk ends here. */
const goes =
  /\b(?:good ?bye|bye(?:[ -]bye)?|good ?night)\b|\b(?:i|we)(?:['’]?(?:ve|ll|m|re))? (?:(?:really|just|do|will) )?(?:have to|have got to|got to|need to|must|should|going to have to) (?:\w+ )?(?:go|finish|stop|end|leave|log off)\b/i;

/** "Go well, bye.": parts outright, and asks nothing itself. */
function isGoodbye({ text, moves }: HeardSentence, questions: readonly AskedQuestion[]): boolean {
  const asksItself =
    text.includes("?") || questions.some(({ sentence }) => text.includes(sentence));
  return moves.includes("closing") && goes.test(text) && !asksItself;
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
  const ends = goes.test(message);
  const asksOn = ({ sentence }: AskedQuestion) =>
    !asksWhatStays.test(sentence) && !asksAgain.test(sentence);
  if (oneMoreThing.test(message) && questions.some(asksOn)) return false;
  if (heard.sentences.slice(-1).some((last) => isGoodbye(last, questions))) return true;
  return (
    (heard.moves.includes("closing") || leaves.test(message)) &&
    questions.every(
      ({ sentence, closed }) =>
        asksAgain.test(sentence) ||
        asksWhatStays.test(sentence) ||
        (ends && (closed || asksForAnAlly(sentence))),
    )
  );
}

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

export function isNod({ message }: Exchange, asides: readonly AsideKind[]): boolean {
  const said = words(message);
  if (asides.some((kind) => wordless.has(kind))) return true;
  if (asksToGoOn(message)) return false;
  return (
    said.length <= nodWords && !message.includes("?") && said.every((word) => nodding.test(word))
  );
}

/** "Do you really?" */
const onlyWonders =
  /^(?:(?:oh|ah|wow|and|hm+),? )*(?:(?:do|did|are|have|would) (?:you|they)(?: really)?|(?:does|did|is|was|has) (?:he|she|it)(?: really)?|(?:is|was) (?:that|it) (?:right|so)|you (?:do|did|are|have)|really)\W*$/i;

const onlyEncourages = (message: string) =>
  wholeAside(message) === "nodded" || onlyWonders.test(message);

/** Whether a message only lets the client go on, the first time in a row: neither heard nor passed over. */
export function letsThemGoOn(exchange: Exchange, asides: readonly AsideKind[]): boolean {
  const [before, now] = [exchange.earlier.at(-1), exchange.message];
  const onlyNow = (is: (message: string) => boolean) =>
    is(now) && !(before !== undefined && is(before));
  return (
    onlyNow(onlyThanks) ||
    ((isNod(exchange, asides) || onlyWonders.test(now)) && onlyNow(onlyEncourages))
  );
}

export function metCues(exchange: Exchange, state: SimulatorState, scenario: Scenario): MetCue[] {
  return state.live.flatMap((cue) => {
    const spec = scenario.cues[cue.id];
    if (!spec) return [];
    const justShown = cue.position === 2 * (state.turns - 1);
    const named = justShown && namesTheFeeling(exchange.heard.sentences, spec);
    const how = meets(exchange.heard.sentences, spec, cue.quote) ?? (named ? "openly" : null);
    return how ? [{ cue, how }] : [];
  });
}

export function staysWith(exchange: Exchange, state: SimulatorState, scenario: Scenario): boolean {
  const { focus, live } = state;
  if (focus === null || live.length > 0) return false;
  const spec = scenario.cues[focus.id];
  return spec !== undefined && meets(exchange.heard.sentences, spec, focus.quote) === "openly";
}

/** "Have you seen a doctor for it?" */
const pointsBack = /\b(?:about|for|with|from|of|after) (?:it|that|this)\b/i;

/** "Would he get it, if you told him that?" */
const theyKnowIt =
  /\b(?:tell|told|knows?|knew|gets?|hears?|heard|notices?|noticed|sees?|seen) (?:(?:him|her|them) )?(?:it|that|this)\b/i;

/** Whether a sentence names something of the client's last message. */
export function takesUp(sentence: string, { clientMessage }: Exchange): boolean {
  const theirs = new Set(specificStems(clientMessage ?? ""));
  return namedIn(sentence).some((part) => theirs.has(part));
}

/** Longest question that only points at what was told. Design choice. */
const wordsOfPointing = 8;
const pointing = /\b(?:her|him|them|it|that|this|there|she|he|they|then)\b/i;

/** "Do you miss them?": short and of nothing by name, it asks of what was just told. */
export function pointsAtLast({ sentence, topic, person }: AskedQuestion): boolean {
  return (
    topic === null &&
    person === null &&
    pointing.test(sentence) &&
    words(sentence).length <= wordsOfPointing &&
    namedIn(sentence).length <= 1
  );
}

/** Whether a question asks after somebody whom the client's last message named. */
export function asksAfterNamed(
  { person }: AskedQuestion,
  { clientMessage }: Exchange,
  scenario: Scenario,
): boolean {
  return person !== null && namesPerson(clientMessage ?? "", person.id, scenario);
}

/**
 * Whether a question that the client can answer goes on from what the client told last: it names something
 * of it, or somebody in it, or points back at it.
 */
export function followsUpOnTold(
  { sentence, topic, person }: AskedQuestion,
  state: SimulatorState,
  scenario: Scenario,
): boolean {
  const { told, before } = latestOf(state);
  const lines = [...before, ...told];
  if (person !== null && lines.some((line) => namesPerson(line, person.id, scenario))) return true;
  if (person === null && (topic === null || followUpTopics.has(topic))) return false;
  if (person !== null && told.length > 0 && theyKnowIt.test(sentence)) return true;
  if (told.length > 0 && pointsBack.test(sentence)) return true;
  const named = namedIn(sentence);
  return lines.some((line) => sharedWith(line, named) > 0);
}

/** Stock sympathy with one word of the client's put in: worth what the client's own words handed back are. */
export function isFormula({ heard, message }: Exchange): boolean {
  const asks = heard.moves.includes("open-question") || heard.moves.includes("risk-question");
  return heard.moves.includes("validation") && !asks && specificStems(message).length <= 1;
}
