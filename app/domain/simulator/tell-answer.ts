import { answersOnly } from "./answers-only";
import { tellingItsTime, timeSaidAgain, topicOfItsTime } from "./answer-time";
import { bestAnswer, sharedWith, wasTold } from "./best-answer";
import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { correctionIn } from "./corrects-question";
import { cueAskedAbout } from "./cue-spoken-of";
import { factsAbout, namedIn } from "./fact";
import { isOfTheKind } from "./fact-in-kind";
import { factWanted, holdsFact, namedBeside, saysAName } from "./fact-wanted";
import { goDeeper } from "./go-on";
import type { ParsedLine } from "./line";
import { isRelation } from "./person";
import { hasTold, permittedLayer } from "./permitted-layer";
import { meansSomebodyUnnamed } from "./person-meant";
import { putsOff } from "./put-off";
import type { AskedQuestion } from "./question";
import { maySayNotKnown } from "./remark";
import { say, sayAside } from "./say";
import type { Scenario } from "./scenario";
import { asksForSomebody, speaksOfSomebody } from "./somebody-asked";
import { isKnownTopic } from "./topic";
import { thingsNamed } from "./things-named";
import { timeAsked } from "./when-it-was";
import { wordingsOf } from "./wording";
import { literally } from "../wording/literally";

/**
 * Nothing was told: every line of it was told before, or what is left cannot be told yet. That it was told is said
 * only where what the question names was among it, or anybody may be asked for it; never of a question that is put right.
 */
function sayUntold(
  composing: Composing,
  answers: readonly string[],
  question: AskedQuestion,
  name: string,
  out: Composition,
): boolean {
  const named = namedIn(question.sentence);
  const ofIt = answers.some((line) => sharedWith(line, named) > 0);
  const isAlready =
    correctionIn(composing.exchange.message) === null &&
    (named.length === 0 || ofIt || isKnownTopic(name));
  const told = wasTold(composing, answers, question);
  if (told && !isAlready && putsOff(composing, question, out)) return true;
  const kind = !told ? "deflect" : isAlready ? "already" : "dontKnow";
  return say(composing, kind, out, `${kind}:${name}`);
}

/** What a topic tells that the client may speak of now; nothing where it lies deeper. */
export function openAnswers({ scenario, state }: Composing, topic: string): readonly string[] {
  const spec = scenario.topics[topic];
  return spec && spec.layer <= permittedLayer(state) ? spec.answers : [];
}

/** The answers of a topic that may answer a question: who asks for somebody by words that are only near a topic's is told of nothing else. */
function answersFor(
  { sentence, isNear }: AskedQuestion,
  answers: readonly string[],
  scenario: Scenario,
): readonly string[] {
  if (!isNear || !asksForSomebody(sentence)) return answers;
  return answers.filter((line) => wordingsOf(line).every((one) => speaksOfSomebody(one, scenario)));
}

/** What comes next is no secret: where it cannot be told yet, it is not known or put off. */
const asksForAStep: ReadonlySet<string> = new Set(["next-step"]);

function notYet(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  if (maySayNotKnown(composing.state) && say(composing, "dontKnow", out)) return true;
  return putsOff(composing, question, out) || say(composing, "deflect", out, "deflect:next-step");
}

/** What the story tells of a question's topic; false where it tells nothing of that. */
export function tellTopic(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { scenario, state, appraisal } = composing;
  const { topic } = question;
  const spec = topic === null ? undefined : scenario.topics[topic];
  if (!spec || topic === null) return false;
  if (spec.layer > permittedLayer(state) && !hasTold(state)) {
    if (appraisal.repair && goDeeper(composing, cueAskedAbout(composing), out)) return true;
    if (asksForAStep.has(topic)) return notYet(composing, question, out);
    return say(composing, "deflect", out, `deflect:${topic}`);
  }
  const line = bestAnswer(composing, answersFor(question, spec.answers, scenario), question);
  if (line === null)
    return state.told[topic] ? sayUntold(composing, spec.answers, question, topic, out) : false;
  tell(out, line, `answers:${topic}`);
  out.told.push(topic);
  return true;
}

/** Where a name stands in a text as one: whole, with a capital. */
const standsAsAName = (name: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, "giu"))]
    .map(([found]) => found)
    .filter((found) => /^\p{Lu}/u.test(found));

/** A name that the last message told, said again where it is asked for; null where it told none. */
function nameSaidAgain(
  { exchange }: Composing,
  { sentence }: AskedQuestion,
  names: readonly string[],
): ParsedLine | null {
  if (factWanted(sentence) !== "name") return null;
  const last = exchange.clientMessage ?? "";
  const [name] = names
    .filter((each) => !isRelation(each))
    .flatMap((each) => standsAsAName(each, last))
    .sort((a, b) => b.length - a.length);
  return name === undefined ? null : { text: `${name}.`, marks: [] };
}

/** What the story tells of the person that a question asks about; false where it tells nothing of that. */
export function tellPerson(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { scenario, state } = composing;
  const { person: asked } = question;
  const person = asked && scenario.people?.[asked.id];
  const met = asked?.aspect === "met" && question.topic === null;
  const lines = person && (person.tells[asked.aspect] ?? (met ? person.tells.who : undefined));
  if (!lines) return false;
  if (person.layer > permittedLayer(state))
    return say(composing, "deflect", out, `deflect:${asked.id}`);
  const line = bestAnswer(composing, lines, question);
  const again = line === null ? nameSaidAgain(composing, question, person.names) : null;
  if (again !== null) {
    tell(out, again, `answers:${asked.id}`);
    return true;
  }
  if (line === null) return sayUntold(composing, lines, question, asked.id, out);
  tell(out, line, `answers:${asked.id}`);
  out.told.push(`${asked.id}:${asked.aspect}`);
  return true;
}

/** Words that a question names and a line speaks of together, so that the line is about them. Design choice. */
export const namedTogether = 2;

/**
 * Something the story says about what the question names; false where it says nothing new. A line is about
 * it where it speaks of a thing that the question names, in the wording that is said, or of `least` of all that it names,
 * two or more; it names whom it speaks of, or they were spoken of just now.
 * Where a fact is asked for, only a line that holds one answers; where it is asked when, one that tells a time.
 */
export function tellFact(
  composing: Composing,
  { sentence }: AskedQuestion,
  out: Composition,
  least = 1,
): boolean {
  const { scenario, state, voice, exchange } = composing;
  const before = `${exchange.clientMessage ?? ""}\n${sentence}`;
  const wanted = factWanted(sentence);
  const [named, things] = [namedIn(sentence), thingsNamed(sentence)];
  const isAbout = (line: string) =>
    sharedWith(line, named) >= Math.max(least, namedTogether) ||
    (least < namedTogether && sharedWith(voice.wording(line), things) > 0);
  const known = factsAbout(sentence, scenario, permittedLayer(state)).filter(
    (line) =>
      (wanted === null ? !answersOnly(line) : holdsFact(line, wanted, scenario)) &&
      isAbout(line) &&
      isOfTheKind(line, sentence, named, scenario) &&
      !meansSomebodyUnnamed(voice.wording(line), before, scenario),
  );
  const line = voice.next(timeAsked(sentence) === "when" ? tellingItsTime(known, sentence) : known);
  if (line === null) return false;
  tell(out, line, "answers:fact");
  return true;
}

/** Topics that tell who there is in the client's life, and how they are called. */
const tellsOfPeople = ["family", "partner"] as const;

const ofOne = /\b(?:his|her|he|she)\b/i;

/** Tells names where one is asked for and it is not clear whose; false where none is left to tell. */
function tellNames(composing: Composing, { sentence }: AskedQuestion, out: Composition): boolean {
  const { scenario, voice } = composing;
  if (ofOne.test(sentence)) return false;
  for (const topic of tellsOfPeople) {
    const answers = openAnswers(composing, topic);
    const line = voice.next(answers.filter((text) => holdsFact(text, "name", scenario)));
    if (line === null) continue;
    tell(out, line, `answers:${topic}`);
    out.told.push(topic);
    return true;
  }
  return false;
}

/** Answers a question for a name by the name of what it asks for, never by another; else it was not told. */
export function answerName(composing: Composing, question: AskedQuestion, out: Composition): void {
  const { scenario, state, voice } = composing;
  const of = namedBeside(namedIn(question.sentence));
  if (of.length === 0 && tellNames(composing, question, out)) return;
  const lines = factsAbout(question.sentence, scenario, permittedLayer(state));
  const line = voice.next(
    lines.filter((text) => of.length > 0 && saysAName(text) && sharedWith(text, of) === of.length),
  );
  if (line !== null) tell(out, line, "answers:fact");
  else if (!sayAside(composing, "unnamed", out) && !putsOff(composing, question, out))
    say(composing, "dontKnow", out);
}

/** Tells when something was or how long it went on, where the question says of what, or the last message told it. */
export function tellTime(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const topic = topicOfItsTime(composing, question);
  if (topic !== null) return tellTopic(composing, { ...question, topic }, out);
  const again = timeSaidAgain(composing, question.sentence);
  if (again !== null) tell(out, again, "answers:when");
  return again !== null;
}

/** Tells the time of what a question names where the story has it; else that this is not known, and no other time. */
export function tellItsTime(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { topic, sentence } = question;
  const answers = topic === null ? [] : openAnswers(composing, topic);
  const line = composing.voice.next(tellingItsTime(answers, sentence));
  if (line === null || topic === null)
    return sayAside(composing, timeAsked(sentence) === "when" ? "undated" : "uncounted", out);
  tell(out, line, `answers:${topic}`);
  out.told.push(topic);
  return true;
}
