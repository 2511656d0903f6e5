import { asksForAnAlly } from "./ally-asked";
import type { AsideKind } from "./aside-kind";
import { standardAsides } from "./aside-lines";
import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { frankTrust } from "./constants";
import { meets } from "./content";
import { factsAbout, namedIn } from "./fact";
import { stems } from "./lexeme";
import { permittedLayer } from "./permitted-layer";
import { followUpTopics, isAboutOthers, topicsOfOneself } from "./question";
import type { AskedQuestion } from "./question";
import type { ReplyKind } from "./reply-kind";
import { riskFollowUp } from "./risk-follow-up";

const namesALine =
  /\b(?:number|line|hotline|helpline|card|phone it)\b|\bring a stranger\b|\bdelete it\b|\bput it up\b/i;
const offersALine =
  /\b(?:number|line|hotline|helpline|samaritans|mindline|crisis|service|dial|\d{3,})\b/i;

/** The lines for an occasion that fit what was said: no number is taken where a person was offered. */
function linesFor({ scenario, exchange }: Composing, kind: ReplyKind): readonly string[] {
  const lines = scenario.replies[kind];
  if (kind !== "safety" || offersALine.test(exchange.message)) return lines;
  const fitting = lines.filter((line) => !namesALine.test(line));
  return fitting.length > 0 ? fitting : lines;
}

/** Says a line for an occasion; false where every one was said. */
export function say(
  composing: Composing,
  kind: ReplyKind,
  out: Composition,
  rule: string = kind,
): boolean {
  const line = composing.voice.any(linesFor(composing, kind));
  if (line === null) return false;
  out.lines.push(line);
  out.rules.push(`says:${rule}`);
  return true;
}

/** Says a line for an occasion in a wording of another take, or dots: nothing else is left. */
export function sayOtherwise(composing: Composing, kind: ReplyKind, out: Composition): void {
  const line = composing.voice.anyOtherwise(composing.scenario.replies[kind]);
  out.lines.push(line ?? { text: "…", marks: [] });
  out.rules.push(`says-otherwise:${kind}`);
}

/** Says a line beside the story: the scenario's own, else a standard one; false where all were said. */
export function sayAside(composing: Composing, kind: AsideKind, out: Composition): boolean {
  const { scenario, voice } = composing;
  const { clientName, age } = scenario;
  const named = standardAsides[kind].map((line) =>
    line.replaceAll("[name]", clientName).replaceAll("[age]", String(age)),
  );
  const line = voice.any(scenario.asides?.[kind] ?? []) ?? voice.next(named);
  if (line === null) return false;
  out.lines.push(line);
  out.rules.push(`aside:${kind}`);
  return true;
}

/** The cue a question speaks of: what was met, what the question names, what was last spoken of. */
function cueAskedAbout(composing: Composing): string | null {
  const { state, scenario, exchange, appraisal } = composing;
  const first = appraisal.met[0];
  if (first) return first.cue.id;
  for (const id of [...state.answered].reverse()) {
    const spec = scenario.cues[id];
    if (spec && meets(exchange.heard.sentences, spec, "")) return id;
  }
  return state.focus?.id ?? state.live.at(-1)?.id ?? state.answered.at(-1) ?? null;
}

/** Goes on about a cue in the scenario's words for it; false where there are none left. */
export function goDeeper(composing: Composing, id: string | null, out: Composition): boolean {
  const spec = id === null ? undefined : composing.scenario.cues[id];
  const line = spec ? composing.voice.next(spec.deeper) : null;
  if (line === null || id === null) return false;
  tell(out, line, `goes-on-about:${id}`);
  out.wentOn = { id, quote: line.text };
  return true;
}

/** Answers in order, but those first that speak of what the question names ("anyone at work?"). */
function closestFirst(answers: readonly string[], question: AskedQuestion): readonly string[] {
  if (!asksForAnAlly(question.sentence)) return answers;
  const named = namedIn(question.sentence);
  const speaksOfIt = (line: string) => {
    const said = stems(line);
    return named.some((stem) => said.includes(stem));
  };
  return [...answers].sort((a, b) => Number(speaksOfIt(b)) - Number(speaksOfIt(a)));
}

/** What the story tells of a question's topic; false where it tells nothing of that. */
function tellTopic(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const { scenario, state, voice } = composing;
  const { topic } = question;
  const spec = topic === null ? undefined : scenario.topics[topic];
  if (!spec || topic === null) return false;
  if (spec.layer > permittedLayer(state)) return say(composing, "deflect", out, `deflect:${topic}`);
  const line = voice.next(closestFirst(spec.answers, question));
  if (line === null) return say(composing, "already", out, `already:${topic}`);
  tell(out, line, `answers:${topic}`);
  out.told.push(topic);
  return true;
}

/** What the story tells of the person that a question asks about; false where it tells nothing of that. */
function tellPerson(
  composing: Composing,
  { person: asked }: AskedQuestion,
  out: Composition,
): boolean {
  const { scenario, state, voice } = composing;
  const person = asked && scenario.people?.[asked.id];
  const lines = person && person.tells[asked.aspect];
  if (!lines) return false;
  if (person.layer > permittedLayer(state))
    return say(composing, "deflect", out, `deflect:${asked.id}`);
  const key = `${asked.id}:${asked.aspect}`;
  const line = voice.next(lines);
  if (line === null) {
    const kind = state.told[key] ? "already" : "deflect";
    return say(composing, kind, out, `${kind}:${asked.id}`);
  }
  tell(out, line, `answers:${asked.id}`);
  out.told.push(key);
  return true;
}

/** Something the story says about what the question names; false where it says nothing new. */
function tellFact(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const { scenario, state, voice } = composing;
  const line = voice.next(factsAbout(question.sentence, scenario, permittedLayer(state)));
  if (line === null) return false;
  tell(out, line, "answers:fact");
  return true;
}

/** Whether a question takes up a word of the client's last message. */
function takesUpLast({ exchange }: Composing, question: AskedQuestion): boolean {
  const said = new Set(stems(exchange.clientMessage ?? ""));
  return namedIn(question.sentence).some((stem) => said.has(stem));
}

/** Answers one question by what the story tells of it; where it tells nothing, says so. */
export function answerQuestion(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): void {
  const { met } = composing.appraisal;
  if (tellPerson(composing, question, out)) return;
  const followsUp = question.topic === null || followUpTopics.has(question.topic);
  const elsewhere =
    isAboutOthers(question.sentence) &&
    (question.topic === null || topicsOfOneself.has(question.topic));
  if (elsewhere && met.length === 0) {
    if (tellFact(composing, question, out) || sayAside(composing, "offside", out)) return;
  }
  const named = namedIn(question.sentence).length > 0;
  const beside = named && followsUp && met.length === 0 && !takesUpLast(composing, question);
  if (beside && question.topic === null) {
    if (tellFact(composing, question, out)) return;
    const known = cueNamed(composing);
    if (known !== null && goDeeper(composing, known, out)) return;
    if (sayAside(composing, "offside", out)) return;
  }
  const aboutCue = met.length > 0 || !question.closed;
  if (followsUp && aboutCue && goDeeper(composing, cueAskedAbout(composing), out)) return;
  if (tellTopic(composing, question, out)) return;
  if (met.length > 0 && say(composing, "confirm", out)) return;
  if (tellFact(composing, question, out)) return;
  if (!say(composing, "dontKnow", out)) sayAside(composing, "offside", out);
}

/** A cue that was answered before and that the message speaks of. */
function cueNamed({ state, scenario, exchange }: Composing): string | null {
  const ids = [...state.live.map(({ id }) => id), ...state.answered].reverse();
  return (
    ids.find((id) => {
      const spec = scenario.cues[id];
      return spec !== undefined && meets(exchange.heard.sentences, spec, "") !== null;
    }) ?? null
  );
}

/** Goes into a thought that was told, by what is asked about it; false where nothing is told of that. */
function tellMoreOfRisk(composing: Composing, out: Composition): boolean {
  const { scenario, state, voice, exchange } = composing;
  if (state.riskWaits === null) return false;
  const asked = exchange.heard.sentences.map(({ text }) => riskFollowUp(text));
  for (const kind of asked.reverse()) {
    const line = kind === null ? null : voice.next(scenario.riskMore?.[kind] ?? []);
    if (line === null) continue;
    tell(out, line, `answers:risk-${kind}`);
    out.told.push("risk");
    return true;
  }
  return false;
}

/** An answer about risk: frank where trust allows it, hedged where not; what was told is gone into. */
export function answerRisk(composing: Composing, out: Composition): void {
  const { scenario, state, voice, appraisal } = composing;
  if (tellMoreOfRisk(composing, out)) return;
  const frank = !scenario.riskOptIn || state.trust >= frankTrust;
  const onlySafe = appraisal.asides.includes("safe");
  if (frank && onlySafe && sayAside(composing, "safe", out) && !scenario.riskOptIn) return;
  const pool = frank ? (scenario.topics.risk?.answers ?? []) : (scenario.riskHedge ?? []);
  const line = voice.next(pool);
  if (line === null) {
    if (out.lines.length === 0) say(composing, "already", out, "already:risk");
    return;
  }
  tell(out, line, frank ? "answers:risk" : "hedges-about-risk");
  if (frank) out.told.push("risk");
}
