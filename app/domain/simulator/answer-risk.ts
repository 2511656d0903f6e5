import {
  asksIfHarmsOthers,
  asksOfOthersFirst,
  harmAskedIn,
} from "../practice/hearing/harm-to-others";
import { plain } from "../practice/hearing/plain";
import { asksAboutRisk } from "../practice/hearing/risk";
import { say, sayAside } from "./say";
import { answerWhereTold } from "./answer-all";
import { ofHarm } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { tellOfSafety } from "./answer-safety";
import { questionsOf } from "./asked-part";
import { asideHeard } from "./beside";
import { answersPast, hedgesAboutRisk, tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { frankTrust } from "./constants";
import { asksOfEarlierTimes } from "./earlier-times";
import { asks } from "./asks";
import { asksInPlainWords, withoutTheAsking } from "./of-the-asking";
import { saidBefore } from "./person-meant";
import { allRiskFollowUps } from "./risk-follow-up";
import { followUpMeant } from "./risk-follow-ups/follow-up-meant";
import type { SafetyMatter, ThoughtMatter } from "./risk-matter";
import { safetyMatter } from "./safety-matter";
import { stepsIn } from "./step-reply";
import { followUpTopics } from "./topic-asked";
import { aboutRisk } from "./state";

/** What is asked of a thought that is answered in one message. Design choice. */
const mattersAtOnce = 3;
/** All that is answered about risk in one message; what was asked beyond waits to be asked again. Design choice. */
const answersAtOnce = 4;

const asksIfSafe =
  /\b(?:are|do|will|can|could) (?:you|we) (?:\w+ ){0,4}(?:be |stay |keep (?:yourself )?)?safe\b/;

/** Says what is asked of a thought; nothing where all of it was said. */
function tellThought(composing: Composing, kind: ThoughtMatter, out: Composition): void {
  const { scenario, voice } = composing;
  const own = scenario.riskMore?.[kind] ?? [];
  const pool = kind === "means" && own.length === 0 ? (scenario.riskMore?.plan ?? []) : own;
  const line = voice.next(pool);
  if (line === null) return;
  tell(out, line, `answers:risk-${kind}`);
  out.told.push("risk");
}

/**
 * Goes into a thought that was told, or denied just now, by what is asked about it; false where nothing is told
 * of that. Whether they are safe is answered by that first, and then by how strong the thoughts are.
 */
function tellMoreOfRisk(composing: Composing, out: Composition): boolean {
  const { state, exchange } = composing;
  const about = aboutRisk(state);
  if (about === null) return false;
  const said = exchange.heard.sentences.map(({ text }) => text);
  const asked = [...new Set(said.flatMap((text) => allRiskFollowUps(text, about)))];
  const isSafe = said.some((text) => asksIfSafe.test(plain(text)));
  if (isSafe && sayAside(composing, "safe", out)) out.told.push("risk");
  for (const kind of asked.slice(-mattersAtOnce)) tellThought(composing, kind, out);
  return out.told.includes("risk");
}

/**
 * Answers what is asked of earlier times before anything was told of now; false where now is asked after as well. Where
 * there is a thought now, what was then tells nothing of it: it is told beside it only to somebody who is trusted.
 */
function tellOfBefore(composing: Composing, out: Composition): boolean {
  const { scenario, state, voice, exchange } = composing;
  if (aboutRisk(state) !== null) return false;
  const asked = exchange.heard.sentences
    .filter(({ moves }) => moves.includes("risk-question"))
    .map(({ text }) => plain(text));
  if (asked.length === 0 || !asked.every(asksOfEarlierTimes)) return false;
  const line = voice.next(scenario.riskMore?.past ?? []);
  if (line === null) return false;
  tell(out, line, answersPast);
  if (scenario.riskOptIn) return state.trust < frankTrust;
  out.told.push("risk");
  return true;
}

/** What is said of the thoughts themselves: frank where trust allows it, hedged where not; what was told is gone into. */
function answerThoughts(composing: Composing, out: Composition): void {
  const { scenario, state, voice, appraisal, exchange } = composing;
  if (tellOfBefore(composing, out) || tellMoreOfRisk(composing, out)) return;
  const frank = !scenario.riskOptIn || state.trust >= frankTrust;
  const asksSafe = appraisal.asides.includes("safe");
  if (asksSafe && sayAside(composing, "safe", out) && !scenario.riskOptIn) return;
  const pool = frank ? (scenario.topics.risk?.answers ?? []) : (scenario.riskHedge ?? []);
  const line = voice.next(pool);
  if (line === null && !frank) {
    if (out.lines.length > 0 || say(composing, "dontKnow", out)) out.rules.push(hedgesAboutRisk);
    return;
  }
  if (line === null) {
    if (out.lines.length === 0) say(composing, "already", out, "already:risk");
    return;
  }
  const asked = exchange.heard.sentences.some(
    ({ text, moves }) => moves.includes("risk-question") && asksInPlainWords(plain(text)),
  );
  tell(
    out,
    asked || !frank ? line : withoutTheAsking(line),
    frank ? "answers:risk" : hedgesAboutRisk,
  );
  if (frank) out.told.push("risk");
}

/** Says what bears on safety in the client's voice; the story of a thought that is not told yet is not told here. */
function tellMatter(
  composing: Composing,
  question: { sentence: string; matter: SafetyMatter },
  out: Composition,
): void {
  const hedged = out.rules.includes(hedgesAboutRisk);
  if (!hedged && tellOfSafety(composing, question, out)) return;
  if (!say(composing, "deflect", out, `deflect:${question.matter}`))
    say(composing, "dontKnow", out);
}

const hasRoom = ({ lines }: Composition) => lines.length < answersAtOnce;

function askedIn({ exchange }: Composing): string[] {
  return exchange.heard.sentences
    .flatMap(({ text }) => questionsOf(text))
    .filter((text) => asks.test(text));
}

/** What the questions after the first ask of a thought told or denied in this very message, where that does not say it. */
function tellMoreAtOnce(composing: Composing, out: Composition): void {
  if (aboutRisk(composing.state) !== null || !out.rules.includes("answers:risk")) return;
  const saysPlan = out.lines.some(({ text }) => /\bplan/i.test(text));
  const kinds = askedIn(composing)
    .slice(1)
    .flatMap((sentence) => allRiskFollowUps(sentence, true))
    .filter((kind) => kind !== "now" && !(kind === "plan" && saysPlan));
  for (const kind of new Set(kinds)) if (hasRoom(out)) tellThought(composing, kind, out);
}

/** What tells whether a sentence asks who is there with the client. */
function asksForCompany({ exchange, state, scenario }: Composing): (sentence: string) => boolean {
  const before = saidBefore(exchange, state);
  return (sentence) =>
    asideHeard(sentence, scenario, before) === "company" ||
    (aboutRisk(state) === true && followUpMeant(sentence) === "company");
}

/** What the same message asks beside the thoughts: who knows, what keeps them, who is there. Each is answered once. */
function tellTheRest(composing: Composing, out: Composition): void {
  const { scenario, state, exchange } = composing;
  const before = saidBefore(exchange, state);
  const parts = askedIn(composing);
  const matters = new Map<SafetyMatter, string>();
  for (const sentence of parts) {
    const matter = safetyMatter(sentence, true, scenario, before);
    if (matter === "alone" && allRiskFollowUps(sentence, true).includes("means")) continue;
    if (matter !== null && !matters.has(matter)) matters.set(matter, sentence);
  }
  for (const [matter, sentence] of matters)
    if (hasRoom(out)) tellMatter(composing, { sentence, matter }, out);
  if (hasRoom(out) && parts.some(asksForCompany(composing))) sayAside(composing, "company", out);
}

/** Matters of which a step towards safety says nothing by itself. */
const besideStep: ReadonlySet<SafetyMatter> = new Set<SafetyMatter>(["know", "keeps"]);

/** Whether a question is a part of one of some sentences, or the whole of it. */
function isPartOf(sentence: string, wholes: readonly string[]): boolean {
  const asked = sentence.replace(/[?\s]+$/, "");
  return wholes.some((whole) => whole.includes(asked));
}

/** Topics that nobody asks for beside something of risk: what is near to it, or hangs on what was said. */
const besidePlain: ReadonlySet<string> = new Set([
  ...followUpTopics,
  "risk",
  "tonight",
  "now",
  "scale",
]);

/** What a question is about that names no more than that: the thoughts, in all likelihood. */
const ofTheThought = /\b(?:they|them|those|these|it|that|thoughts?)\b/i;

/**
 * Answers a plain question of the same message, where there is something to tell: whom they spoke of, the work, the
 * sleep. What is `taken` was answered already.
 */
function answerPlainBeside(composing: Composing, taken: readonly string[], out: Composition): void {
  const plainly = composing.appraisal.questions.find(
    ({ sentence, person, topic, matter }) =>
      matter === null &&
      (person !== null ||
        (topic !== null && !besidePlain.has(topic) && !ofTheThought.test(sentence))) &&
      !isPartOf(sentence, taken) &&
      !out.rules.includes(`answers:${topic}`),
  );
  if (plainly) answerWhereTold(composing, plainly, out);
}

/** What is asked beside a step towards safety that was taken up: who knows, what keeps them, and what is asked plainly. */
export function answerBesideStep(composing: Composing, out: Composition): void {
  const { appraisal } = composing;
  const led = out.lines.length;
  for (const { sentence, matter } of appraisal.questions) {
    if (matter === null || !besideStep.has(matter)) continue;
    if (out.rules.includes(`answers:risk-${matter}`)) continue;
    tellOfSafety(composing, { sentence, matter }, out);
  }
  if (out.lines.length > led) out.lines.forEach((line) => out.ofSafety.add(line));
  answerPlainBeside(composing, stepsIn(composing), out);
}

/** The sentences of a message that ask about risk. */
function riskIn(composing: Composing): string[] {
  const isCompany = asksForCompany(composing);
  return composing.appraisal.heard.sentences
    .filter(({ text, moves }) => moves.includes("risk-question") || isCompany(text))
    .map(({ text }) => text);
}

/** What a message asks, beside what asks of their own life, of harm to others, and whether that stands first. */
function askedOfOthers({ exchange }: Composing): { kind: AsideKind; first: boolean } | null {
  const said = exchange.heard.sentences.map(({ text }) => text);
  const at = said.findIndex((text) => asksIfHarmsOthers(text));
  const asked = said[at];
  if (asked === undefined) return null;
  const own = said.findIndex((text) => asksAboutRisk(plain(text), true));
  const first = at === own ? asksOfOthersFirst(asked) : at < own;
  return { kind: ofHarm[harmAskedIn(asked)], first };
}

/**
 * An answer about risk, and about all that the same message asks beside it; none of what is of risk is ever left out. Harm
 * to others is answered before or after their own life, as it was asked. A plain question that stands beside is answered last.
 */
export function answerRisk(composing: Composing, out: Composition): void {
  const led = out.lines.length;
  const ofOthers = askedOfOthers(composing);
  if (ofOthers?.first) sayAside(composing, ofOthers.kind, out);
  answerThoughts(composing, out);
  if (ofOthers && !ofOthers.first) sayAside(composing, ofOthers.kind, out);
  tellMoreAtOnce(composing, out);
  tellTheRest(composing, out);
  out.lines.slice(led).forEach((line) => out.ofSafety.add(line));
  answerPlainBeside(composing, riskIn(composing), out);
}
