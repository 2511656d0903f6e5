import { goDeeper, say, sayAside, sayOtherwise } from "./answer";
import { answerAll, answerWhereTold } from "./answer-all";
import { asksWhichDay, goOnFromDay } from "./answer-day";
import { answerBesideStep, answerRisk } from "./answer-risk";
import { asksForAnAlly } from "./ally-asked";
import type { AsideKind } from "./aside-kind";
import { answersFully, dropPutOff, emptyComposition, tell, tells } from "./composition";
import type { Composing, Composition } from "./composition";
import {
  comeBackChance,
  deepRunLimit,
  pullBackChance,
  quietTrust,
  styleChance,
  unaskedOfferChance,
} from "./constants";
import { cueSpokenOf } from "./cue-spoken-of";
import { factWanted } from "./fact-wanted";
import { leadKind } from "./lead";
import { asksWhatStays } from "./message-signs";
import { permittedLayer } from "./permitted-layer";
import { asksOfInside } from "./question";
import { mayRemark, remarkRules } from "./remark";
import type { ReplyKind } from "./reply-kind";
import { sentenceBudget } from "./sentence-budget";
import type { SimulatorState } from "./state";
import { sayToStep } from "./step-reply";
import { dropEchoedYes, dropRestBeforeMore, sentenceCount, trimmed } from "./trim";

function mentioned(state: SimulatorState): Set<string> {
  return new Set([
    ...state.answered,
    ...state.live.map((cue) => cue.id),
    ...Object.keys(state.told),
  ]);
}

/** What is spoken of: the last two messages, and what the one under way says so far. */
function spokenOfNow({ exchange }: Composing, out: Composition): string {
  return [
    exchange.clientMessage ?? "",
    exchange.message,
    ...out.lines.map(({ text }) => text),
  ].join("\n");
}

function comeBack(composing: Composing, out: Composition, again = false): boolean {
  const { voice, state } = composing;
  const back = again
    ? voice.comeBackAgain(mentioned(state))
    : voice.comeBack(mentioned(state), spokenOfNow(composing, out));
  if (back === null) return false;
  out.lines.push(back);
  out.rules.push(remarkRules.comesBack);
  return true;
}

/** The deepest layer that is told beside something else: what lies under it wants a message of its own. Design choice. */
const deepestBeside = 1;

/** Whether the message took up what the client has shown. */
const wasHeardOut = ({ appraisal }: Composing): boolean =>
  appraisal.met.length > 0 || appraisal.stayedWith || appraisal.gaveBack !== null;

/**
 * Whether something deep may be told in the place of an answer that is not known: where what was shown is
 * taken up, or all that is asked is what it is like within; never where a fact is asked for.
 */
function mayTellInstead(composing: Composing): boolean {
  const { questions } = composing.appraisal;
  const all = (isSo: (sentence: string) => boolean) =>
    questions.length > 0 && questions.every(({ sentence }) => isSo(sentence));
  const asksNoFact = all((sentence) => factWanted(sentence) === null);
  return (wasHeardOut(composing) && asksNoFact) || all(asksOfInside);
}

/**
 * Something new from the story, from the deepest layer that is open, else from one above it. Thoughts of
 * suicide that were told when asked are not told again as if for the first time. Nothing deep stands beside
 * what is put off: who was heard out, or asked of what goes on within,
 * tells it instead.
 */
function offerMore(composing: Composing, out: Composition): boolean {
  const { scenario, state, voice, random } = composing;
  const permitted = permittedLayer(state);
  const instead = out.putOff.size > 0 && mayTellInstead(composing);
  const most =
    tells(out) || (out.putOff.size > 0 && !instead)
      ? deepestBeside
      : state.riskWaits === null
        ? 3
        : 2;
  const open = Math.min(permitted, most);
  const start = open > 0 && random() < 0.3 ? open - 1 : open;
  const layers = [start, open, open - 1, open - 2, open - 3].filter((layer) => layer >= 0);
  for (const layer of layers) {
    const line = voice.any(scenario.story[layer] ?? []);
    if (line === null) continue;
    if (instead && layer > deepestBeside) dropPutOff(out);
    tell(out, line, `offers:layer-${layer}`);
    return true;
  }
  return false;
}

/** Remarks that get an answer and nothing more: the client waits for what comes. */
const endsThere: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "silence",
  "unclear",
  "foreign",
  "away",
  "insulted",
  "flirted",
  "contact",
  "bot",
  "mayAsk",
  "lost",
]);
/** Remarks that are answered beside, in the order in which they are looked for. */
const remarks: readonly AsideKind[] = [
  "silence",
  "unclear",
  "foreign",
  "away",
  "lost",
  "back",
  "noApology",
  "unhurried",
  "laughed",
  "greetedAgain",
  "thanked",
  "nodded",
];
/** Leads that give way to a remark, since the remark says more exactly what the supporter did. */
const givesWay: ReadonlySet<ReplyKind | null> = new Set<ReplyKind | null>([
  null,
  "stock",
  "partly",
  "doubt",
  "selfTalk",
  "informed",
  "affirmed",
]);

/** The remark that is answered before anything else; null where there is none, or it was no news. */
function remarkIn({ appraisal, state }: Composing, lead: ReplyKind | null): AsideKind | null {
  if (appraisal.hurt !== null) return appraisal.asides.includes("insulted") ? "insulted" : null;
  if (!givesWay.has(lead) || appraisal.met.length > 0 || appraisal.questions.length > 0)
    return null;
  const found = remarks.find((kind) => appraisal.asides.includes(kind)) ?? null;
  const waits = appraisal.missed.some((cue) => cue.missed > 0);
  if (found === "nodded" && (waits || state.counters.missedRun > 1)) return null;
  return found;
}

/** How the client takes what was said, before anything else. */
function takeIn(composing: Composing, out: Composition): void {
  const lead = leadKind(composing);
  const remark = lead === "greeted" ? null : remarkIn(composing, lead);
  if (remark !== null && sayAside(composing, remark, out)) return;
  if (lead === "safety") sayToStep(composing, out);
  else if (lead !== null) say(composing, lead, out);
}

function core(composing: Composing, out: Composition): void {
  const { appraisal, state, scenario } = composing;
  if (appraisal.riskAsked) return answerRisk(composing, out);
  if (appraisal.safety && out.lines.length > 0) return answerBesideStep(composing, out);
  if (appraisal.toldWhich && goOnFromDay(composing, out)) return;
  if (answerAll(composing, sentenceBudget(state, scenario), out)) return;
  const cue = appraisal.met[0]?.cue.id ?? null;
  if (goDeeper(composing, cue, out)) return;
  if (appraisal.stayedWith && goDeeper(composing, state.focus?.id ?? null, out)) return;
  if (appraisal.gaveBack && goDeeper(composing, appraisal.gaveBack.cue, out)) return;
  const waiting = state.live.at(-1)?.id ?? null;
  if (appraisal.attempted && goDeeper(composing, cueSpokenOf(composing) ?? waiting, out)) return;
  if (appraisal.met.length > 0 || appraisal.stayedWith || appraisal.gaveBack)
    say(composing, "more", out);
}

function shownMarks(out: Composition): number {
  return out.lines.reduce((total, line) => total + line.marks.length, 0);
}

/** Whether something heavy stands in the message: nothing is made light of beside it. */
function wentDeep({ scenario }: Composing, out: Composition): boolean {
  const shown = out.lines.flatMap(({ marks }) => marks.map(({ cue }) => cue));
  const spokenOf = out.wentOn ? [...shown, out.wentOn.id] : shown;
  return spokenOf.some((id) => (scenario.cues[id]?.layer ?? 0) >= 2);
}

/** Whether the message called for something new: it drew the client out, or the client has room to go on. */
function callsForMore(composing: Composing, out: Composition): boolean {
  const { appraisal, state, random } = composing;
  if (appraisal.riskAsked || (state.riskWaits !== null && tells(out))) return false;
  const drewOut = wasHeardOut(composing) || appraisal.openOnCue;
  const went = out.wentOn !== null;
  if (drewOut) return !went || random() < unaskedOfferChance;
  if (out.rules.some((rule) => rule.startsWith("answers:"))) return random() < unaskedOfferChance;
  const cool = appraisal.stock || appraisal.selfTalk || appraisal.informed || appraisal.doubted;
  return !cool || random() < unaskedOfferChance;
}

/**
 * Says that something was passed over: where there is nothing else to say, or where it was passed over
 * again or left for something beside the story, and it was not said lately. It never stands beside a full
 * answer. With little trust left the client goes quiet instead.
 */
function showItWasMissed(composing: Composing, out: Composition): void {
  const { appraisal, state } = composing;
  if (state.trust < quietTrust) {
    if (out.lines.length === 0) say(composing, "quiet", out);
    return;
  }
  const again = appraisal.missed.some((cue) => cue.missed > 0);
  const takesAmiss = appraisal.doubted || appraisal.stock || appraisal.selfTalk;
  const called =
    !takesAmiss && !answersFully(out) && (again || !tells(out)) && mayRemark(state, "missed");
  if (out.lines.length === 0 || called) say(composing, "missed", out, "shows-it-was-missed");
}

/**
 * What a message ends with. Nothing lighter stands beside what is of risk, and nothing new from the story
 * once a thought was told.
 */
function closingPart(composing: Composing, out: Composition): void {
  const { appraisal, state, random, scenario } = composing;
  const guarded = state.trust < quietTrust;
  const hurtOrAdvised = appraisal.hurt !== null || appraisal.advice === "early";
  const asked = out.rules.some((rule) => rule.startsWith("aside:"));
  if (out.rules.includes(asksWhichDay)) return;
  if (appraisal.asides.some((kind) => endsThere.has(kind)) && asked) return;
  const tries = appraisal.attempted || appraisal.asksOfStory;
  const saysSo = appraisal.missed.length > 0 && !hurtOrAdvised && !tries;
  if (saysSo && !(asked && appraisal.nod)) showItWasMissed(composing, out);
  if (hurtOrAdvised || guarded) return;
  const waiting = state.live.filter((cue) => !appraisal.met.some((met) => met.cue.id === cue.id));
  if (appraisal.ofRisk && state.riskWaits !== null && out.lines.length > 0) return;
  const mayLighten = !appraisal.ofRisk;
  const leftOpen = !asked && !tells(out) && !shownMarks(out) && !wentDeep(composing, out);
  if (mayLighten && state.phase === "coping" && leftOpen) {
    say(composing, random() < 0.5 ? "coping" : "lighter", out);
    return;
  }
  if (mayLighten && state.counters.deepRun >= deepRunLimit && random() < pullBackChance) {
    say(composing, "pullBack", out);
    return;
  }
  const barren = state.live.length === 0 && state.focus === null && !shownMarks(out) ? 1 : 0;
  const room = sentenceCount(out) < sentenceBudget(state, scenario) + barren;
  const wantsNew = waiting.length === 0 || appraisal.openOnCue || appraisal.stock;
  if (wantsNew && shownMarks(out) === 0 && room && callsForMore(composing, out))
    if (offerMore(composing, out)) return;
  const mayComeBack =
    room &&
    state.turns >= 4 &&
    !(appraisal.doubted || appraisal.stock) &&
    mayRemark(state, "comesBack");
  if (mayComeBack && !answersFully(out) && random() < comeBackChance) comeBack(composing, out);
}

/** The body of a message: how it is taken, what was asked, what wants to be said, and the style. */
function body(composing: Composing, out: Composition): void {
  const { appraisal, state, scenario, random } = composing;
  takeIn(composing, out);
  const stung = appraisal.hurt !== null && state.trust < quietTrust;
  const led = out.lines.length;
  if (!stung || appraisal.riskAsked) core(composing, out);
  const leads = appraisal.safety || appraisal.advice === "early" || appraisal.hurt !== null;
  const answered =
    appraisal.questions.some(({ topic }) => topic !== null && topic !== "tried") ||
    out.rules.some((rule) => rule.startsWith("aside:"));
  const first = out.lines[0];
  if (leads && led > 0 && first) out.essential.add(first);
  if (!leads || answered) out.lines.slice(led).forEach((line) => out.essential.add(line));
  closingPart(composing, out);
  dropEchoedYes(out);
  dropRestBeforeMore(out);
  const chance = styleChance * (1 - (0.75 * (state.trust - 1)) / 3);
  const beside = out.rules.some((rule) => rule.startsWith("aside:") || rule === asksWhichDay);
  if (
    out.lines.length > 0 &&
    !beside &&
    !out.rules.includes(remarkRules.comesBack) &&
    !out.rules.includes(remarkRules.missed) &&
    !wentDeep(composing, out) &&
    !appraisal.ofRisk &&
    mayRemark(state, "style") &&
    random() < chance &&
    sentenceCount(out) < sentenceBudget(state, scenario)
  )
    say(composing, "style", out);
}

/** What is asked at the door and answered there, beside how they go from here: whether anybody is with them, and who. */
const atTheDoor: readonly AsideKind[] = ["company", "safe"];

/** Asked at the door of somebody who may be at risk, it asks whether they are safe. */
const asksIfAllRight =
  /\b(?:will you be|are you(?: going to be| gonna be)?) (?:safe|ok|okay|all right|alright)\b/i;

/**
 * A farewell. Where a thought of suicide was told, a last step towards safety is taken up before it; else how
 * they go from here, how tonight will be, who is there for them, or what stays with them, is answered where it is asked.
 */
function part(composing: Composing, out: Composition): void {
  const { appraisal, state, scenario } = composing;
  const leaving = appraisal.questions.find(
    ({ topic, closed, sentence }) => topic === "now" && (!closed || asksIfAllRight.test(sentence)),
  );
  const support = appraisal.questions.find(
    ({ sentence, topic }) => asksForAnAlly(sentence) || topic === "tonight",
  );
  const mayBe = scenario.riskOptIn && state.counters.riskAsked > 0;
  const isSafeAsked = mayBe && asksIfAllRight.test(composing.exchange.message);
  const company = isSafeAsked ? "safe" : atTheDoor.find((kind) => appraisal.asides.includes(kind));
  const isAtEase = state.trust >= scenario.start.trust;
  if (appraisal.safety && state.riskWaits !== null) sayToStep(composing, out);
  else if (company) sayAside(composing, company, out);
  else if (support) answerWhereTold(composing, support, out);
  else if (leaving && (isAtEase || leaving.closed)) answerWhereTold(composing, leaving, out);
  else if (isAtEase && appraisal.questions.some(({ sentence }) => asksWhatStays.test(sentence)))
    say(composing, "lighter", out);
  if (!say(composing, "farewell", out)) sayOtherwise(composing, "farewell", out);
  out.lines.forEach((line) => out.essential.add(line));
}

/** A whole message: a farewell where the conversation ends, else an answer; never empty. */
export function compose(composing: Composing): Composition {
  const { appraisal, state, scenario } = composing;
  const out = emptyComposition();
  if (appraisal.leave && !appraisal.asides.includes("away")) part(composing, out);
  else body(composing, out);
  const kind = state.trust < 2.2 ? "quiet" : "more";
  const said = out.lines.length > 0 || say(composing, kind, out) || comeBack(composing, out);
  if (!said && !comeBack(composing, out, true)) sayOtherwise(composing, kind, out);
  return trimmed(out, sentenceBudget(state, scenario), scenario);
}
